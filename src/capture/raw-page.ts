/**
 * A page as the injected code hands it over, in JSON: plain rows without any judgement. A row's place is its number; `parent` is the
 * number of the element it stands in, -1 for the root. Rows stand in document order.
 */
export interface RawPage {
  readonly title: string;
  readonly rows: readonly RawRow[];
  /** Scripts that hold data: type, id and text of each. */
  readonly data: readonly (readonly [type: string, id: string, text: string])[];
  /** A bound was reached: the rest of the page was not looked at. */
  readonly partial: boolean;
}

/**
 * An element is its lower-case tag, then names and values of its attributes in turns; a text has an empty tag and then itself, white space
 * between two elements as one space.
 */
export type RawRow = readonly [parent: number, tag: string, ...rest: string[]];

/**
 * Bounds on one look at a page: rows, characters of text and of attributes and of data, levels, what is looked at and passed over,
 * and milliseconds.
 */
export const BOUNDS = {
  nodes: 50_000,
  text: 2_000_000,
  attributes: 4_000_000,
  data: 3_000_000,
  script: 1_000_000,
  depth: 400,
  visits: 200_000,
  ms: 2000,
};

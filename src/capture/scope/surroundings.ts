import type { EvidencePlace } from '../../domain/draft.ts';
import type { Fields } from '../claim.ts';
import { sameName, readName } from '../name.ts';
import type { LabelRow } from '../readers/label-rows.ts';
import type { PageNode, Snapshot } from '../snapshot.ts';
import { isWithin, type Line } from '../text-run.ts';

/** Which range of nodes belongs to somebody. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How far around a name is looked. */
export interface Reach {
  /** The whole page is about them; else only the range is. */
  readonly whole: boolean;
  readonly ownSite: boolean;
  /** The page is their CV: what stands beside its text is theirs as well. */
  readonly curriculum: boolean;
}

/** Somebody's name on a page, with what stands around it. */
export interface Surroundings {
  readonly page: Snapshot;
  readonly lines: readonly Line[];
  readonly rows: readonly LabelRow[];
  readonly name: string;
  /** What belongs to them. */
  readonly range: Range;
  /** Where their name stands. */
  readonly anchor: PageNode | undefined;
  readonly reach: Reach;
  /** The lines of theirs from their name on; the first is the name's own. */
  readonly below: readonly Line[];
  /** Parts of the page about those who vouch for them, with their addresses and numbers. */
  readonly referees: readonly Range[];
}

/** How many lines below the site's mark may still belong to the name in it. */
const MARKED = 5;

/** Gathers what the readers of a scope look at. */
export function surroundingsOf(given: Omit<Surroundings, 'below' | 'referees'>): Surroundings {
  const { page, lines, range, anchor, reach } = given;
  const below = lines.filter(
    (line) =>
      anchor &&
      line.from >= anchor.index &&
      line.node.zone !== 'nav' &&
      (isIn(range, line.from) || (reach.whole && line.node.zone !== 'aside' && line.node.zone !== 'footer')),
  );
  return {
    ...given,
    // Where the name is the site's mark alone, the whole page stands below it.
    below: anchor?.zone === 'nav' ? below.slice(0, MARKED) : below,
    referees: reach.whole ? refereesOf(page, lines) : [],
  };
}

/** Whether a node, by its index, stands in a range. */
export function isIn(range: Range, index: number): boolean {
  return index >= range.from && index < range.to;
}

/** Fields as they are found: the first value of each stays. */
export interface Found {
  readonly fields: Fields;
  readonly places: ReadonlyMap<keyof Fields, EvidencePlace>;
  readonly put: Put;
}
export type Put = <K extends keyof Fields>(key: K, value: Fields[K] | undefined, place: EvidencePlace) => void;

/** Begins with nothing found. */
export function nothingFound(): Found {
  const fields: Fields = {};
  const places = new Map<keyof Fields, EvidencePlace>();
  const put: Put = (key, value, place) => {
    if (!value || value.length === 0 || fields[key] !== undefined) return;
    fields[key] = value;
    places.set(key, place);
  };
  return { fields, places, put };
}

/**
 * The smallest part of the page around a name that also holds more about them: it grows while it holds nobody else under a heading
 * of the same kind and stays of a card's size.
 */
export function cardAround(lines: readonly Line[], anchor: PageNode, name: string): PageNode {
  let card = anchor;
  for (let up = anchor.parent; up; up = up.parent) {
    if (up.tag === 'body' || up.tag === 'html' || up.zone === 'nav' || up.length > 6000) break;
    const around: PageNode = up;
    const others = lines.filter((line) => {
      if (line.text.length > 60 || !isWithin(line.node, around) || isWithin(line.node, card)) return false;
      if (line.level === 0 && line.node.tag !== anchor.tag) return false;
      const other = readName(line.text);
      return other !== undefined && other.sure >= 0.5 && !sameName(other.text, name);
    });
    if (others.length > 0) break;
    card = up;
  }
  return card;
}

/** How a part of a CV is headed that names those who vouch for somebody, with their addresses and numbers. */
const REFEREES =
  /^(?:(?:academic |professional )?(?:references|referees)|referenzen|références|referencias|referências|referenze|referenties|referenser|referanser|referencer|referencje|reference|referinte|referințe|suosittelijat|рекомендации|рекомендатели|推薦人|推荐人)(?: available)?\s*:?$/iu;

function refereesOf(page: Snapshot, lines: readonly Line[]): Range[] {
  return lines.flatMap((line, at) => {
    if (!REFEREES.test(line.text)) return [];
    const next = lines
      .slice(at + 1)
      .find((other) =>
        line.level > 0 ? other.level > 0 && other.level <= line.level : other.node.tag === line.node.tag,
      );
    return [{ from: line.from, to: next?.from ?? page.nodes.length }];
  });
}

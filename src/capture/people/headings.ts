import type { Slot } from './places.ts';
import { announcesPeople, namesOthers } from './announce.ts';

/** A heading on a page of several people. */
export interface Heading {
  readonly text: string;
  readonly level: number;
  readonly at: number;
  /** It names somebody, or says below a name what they are: it opens no section. */
  readonly name: boolean;
}

/** The heading that a section is judged by: its own, or one above it that announces people. */
export function sectionOf(headings: readonly Heading[], at: number, members: readonly Slot[]): string | undefined {
  const own = headings[at]?.text;
  if (own !== undefined && (announcesPeople(own) || namesOthers(own))) return own;
  return headingOver(headings, members) ?? own;
}

/** The heading that announces people over all of several places, those under headings of their own among them. */
export function headingOver(headings: readonly Heading[], list: readonly Slot[]): string | undefined {
  const named = list.filter((slot) => slot.name);
  const from = named[0]?.line.from ?? 0;
  const to = named.at(-1)?.line.from ?? 0;
  return headings.findLast(
    (one) =>
      one.at < from &&
      announcesPeople(one.text) &&
      !headings.some((other) => other.at > one.at && other.at < to && other.level <= one.level),
  )?.text;
}

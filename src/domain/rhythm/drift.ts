import { daysBetween, type LocalDate } from '../dates.ts';
import { longestGap, medianGap } from './gaps.ts';
import { type Rhythm, strengthOn } from './rhythm.ts';

/**
 * How likely a tie is to fall silent, as log-odds up to a constant: weak ties, recently and over the year; silences that are long
 * for this tie; ties that paused before. Coefficients rounded from a logistic fit on two logs, each checked on the other.
 */
export function driftOn(rhythm: Rhythm, today: LocalDate): number {
  if (rhythm.lastOn === undefined) return 0;
  const { recent, lasting } = strengthOn(rhythm, today);
  const elapsed = Math.max(0, daysBetween(rhythm.lastOn, today));
  const median = medianGap(rhythm.gaps) ?? rhythm.layerGap;
  return (
    -Math.log(0.2 + recent) -
    Math.log(0.2 + lasting) +
    0.2 * Math.log((1 + elapsed) / (1 + median)) +
    0.2 * Math.log(1 + longestGap(rhythm.gaps))
  );
}

/**
 * The same for a book in which most contacts go unlogged, among ties whose silence is long enough to be asked about: weak ties, and the
 * silence short for a tie as close. Any day of a long one may have had a contact that nobody logged, so that it tells ever less; and what is
 * a lapse after all is by then mostly too old to be caught.
 */
export function sparseDriftOn(rhythm: Rhythm, today: LocalDate): number {
  if (rhythm.lastOn === undefined) return 0;
  const elapsed = Math.max(1, daysBetween(rhythm.lastOn, today));
  return -Math.log(0.2 + strengthOn(rhythm, today).lasting) - Math.log(elapsed / rhythm.layerGap);
}

/** Everybody with a contact by how likely they are to fall silent: highest `risk` (0 to 1) first, ties by id. */
export function drifting(rhythms: Iterable<Rhythm>, today: LocalDate): { person: string; risk: number }[] {
  return Array.from(rhythms)
    .filter(({ lastOn }) => lastOn !== undefined)
    .map((rhythm) => ({ person: rhythm.person, risk: 1 / (1 + Math.exp(-driftOn(rhythm, today))) }))
    .toSorted((a, b) => b.risk - a.risk || (a.person < b.person ? -1 : 1));
}

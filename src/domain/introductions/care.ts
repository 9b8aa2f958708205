import { type Instant, type LocalDate, dateOfDay, daysBetween } from '../dates.ts';
import { type Introduction, pairId } from '../rows.ts';

/** Decayed strength (a day of contact counts 1 and fades with 60 days) below which the user cannot vouch for somebody. */
export const VOUCH = 0.1;
/** The states in which somebody's answer, or the user's word to both, is awaited. */
export const OPEN: ReadonlySet<string> = new Set(['asked-a', 'asked-b', 'agreed']);
/** The states in which the two were introduced. */
export const MADE: ReadonlySet<string> = new Set(['introduced', 'met', 'closed']);
const QUARTER = 91;
const A_QUARTER_AT_MOST = 2;
/** Days that a decliner rests, and that a pair rests that was not taken up. */
const REST = 90;

/** Who and which pairs must be left in peace today. */
export interface Care {
  readonly rests: (id: string) => boolean;
  readonly blocks: (a: string, b: string) => boolean;
}

/**
 * Reads from the introductions so far: whoever is in an open one, had two in a quarter or declined lately rests; a pair that was
 * made, declined, twice dismissed or forbidden is never suggested again, one that was put off or ran out comes back in time.
 */
export function careFor(
  introductions: readonly Introduction[],
  strength: ReadonlyMap<string, number>,
  today: LocalDate,
): Care {
  const resting = new Set<string>();
  const blocked = new Set<string>();
  const quarter = new Map<string, number>();
  for (const introduction of introductions) {
    const { id, a, b, state, updatedAt, madeBy } = introduction;
    // Whoever introduced the user to somebody carries no load of theirs; that these two know each other is certain.
    if (madeBy !== undefined) {
      blocked.add(pairId(a, b));
      continue;
    }
    const sinceUpdate = daysBetween(dateOfDay(Math.floor(updatedAt / 86_400_000)), today);
    if (OPEN.has(state)) [a, b].forEach((person) => resting.add(person));
    if (state === 'declined' && sinceUpdate < REST) resting.add(decliner(introduction));
    if (
      state !== 'dismissed' &&
      daysBetween(dateOfDay(Math.floor(askedAt(introduction) / 86_400_000)), today) <= QUARTER
    ) {
      for (const person of [a, b]) quarter.set(person, (quarter.get(person) ?? 0) + 1);
    }
    if (isClosed(introduction, today, sinceUpdate)) blocked.add(id);
  }
  for (const [person, count] of quarter) if (count >= A_QUARTER_AT_MOST) resting.add(person);
  return {
    rests: (id) => resting.has(id) || (strength.get(id) ?? Infinity) < VOUCH,
    blocks: (a, b) => blocked.has(pairId(a, b)),
  };
}

/** When the first was last asked or said yes; a pair that was put away before is older than that. */
function askedAt({ steps, createdAt }: Introduction): Instant {
  return steps.findLast(({ state }) => state === 'asked-a' || state === 'yes-a')?.at ?? createdAt;
}

/** Who said no: the one who was asked last. */
export function decliner({ steps, a, b }: Introduction): string {
  return steps.findLast(({ state }) => state === 'asked-a' || state === 'asked-b')?.state === 'asked-b' ? b : a;
}

function isClosed(
  { state, dismissal, dismissals, until }: Introduction,
  today: LocalDate,
  sinceUpdate: number,
): boolean {
  if (OPEN.has(state) || MADE.has(state) || state === 'declined') return true;
  if (state === 'expired') return sinceUpdate < REST;
  if (dismissals >= 2 || dismissal === 'never' || dismissal === 'acquainted') return true;
  return until === undefined ? sinceUpdate < REST : today < until;
}

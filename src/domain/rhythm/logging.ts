import { gapCount } from './gaps.ts';
import type { Rhythm } from './rhythm.ts';

/** How completely contacts are logged in a book: what its people's gaps can be trusted for. */
export interface Logging {
  /** People with any contact. */
  people: number;
  /** The share of them with four contact days or more. */
  known: number;
  /** The share of gaps that are a single day, 0 to 1, as if there were ten longer ones besides: few gaps prove little. */
  adjacent: number;
}

/** Longer gaps that are taken for granted. */
const PRIOR = 10;

/** Measures a book's logging over the rows of everybody. Cheap enough for once a day; it changes slowly. */
export function loggingOf(rhythms: Iterable<Pick<Rhythm, 'count' | 'gaps'>>): Logging {
  let people = 0;
  let known = 0;
  let gaps = PRIOR;
  let adjacent = 0;
  for (const rhythm of rhythms) {
    if (!rhythm.count) continue;
    const count = gapCount(rhythm.gaps);
    people += 1;
    if (count >= 3) known += 1;
    gaps += count;
    const [shortest] = rhythm.gaps;
    if (shortest?.[0] === 1) adjacent += shortest[1];
  }
  return { people, known: people ? known / people : 0, adjacent: adjacent / gaps };
}

/**
 * Whether the gaps of a book may be taken for the real ones: nearly everybody in it has a history, or contact days follow upon each other as
 * they do where everything is logged. There about a quarter of the gaps are a single day, however far apart people usually are in touch: talk
 * comes in bursts. Of contacts logged now and then the next day's is missing as often as any other, so that this share falls with the share
 * that is logged, where the length of gaps would tell busy people from others. Then silences mean less.
 */
export function isComplete({ known, adjacent, people }: Logging): boolean {
  return people > 0 && (known >= 0.9 || adjacent >= 0.18);
}

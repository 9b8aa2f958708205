import { gapCount, medianGap } from './gaps.ts';
import type { Rhythm } from './rhythm.ts';

/** How completely contacts are logged in a book: what its people's gaps can be trusted for. */
export interface Logging {
  /** People with any contact. */
  people: number;
  /** The share of them with four contact days or more. */
  known: number;
  /** The median over these of their median gap in days; 0 without any. */
  typicalGap: number;
}

/** Measures a book's logging over the rows of everybody. Cheap enough for once a day; it changes slowly. */
export function loggingOf(rhythms: Iterable<Pick<Rhythm, 'count' | 'gaps'>>): Logging {
  let people = 0;
  const medians: number[] = [];
  for (const { count, gaps } of rhythms) {
    if (!count) continue;
    people += 1;
    if (gapCount(gaps) >= 3) medians.push(medianGap(gaps) ?? 0);
  }
  medians.sort((a, b) => a - b);
  return {
    people,
    known: people ? medians.length / people : 0,
    typicalGap: medians[Math.floor(medians.length / 2)] ?? 0,
  };
}

/**
 * Whether the gaps of a book may be taken for the real ones: nearly everybody in it has a history, or contacts lie as close together
 * as they do where a mailbox is logged. Otherwise contacts are logged now and then, and silences mean less.
 */
export function isComplete({ known, typicalGap, people }: Logging): boolean {
  return people > 0 && (known >= 0.9 || (typicalGap > 0 && typicalGap <= 10 && known * people >= 5));
}

import type { LocalDate } from '../../domain/dates.ts';
import { datedFor } from '../../domain/rhythm/rhythm.ts';
import type { Kith } from '../kith.ts';
import { isLoggedCompletely } from './agenda.ts';

/** When somebody was last in touch, and when they are due again. */
export interface ContactDates {
  lastOn?: LocalDate | undefined;
  dueFrom?: LocalDate | undefined;
}

/** The contact dates of these people by id; one row of the rhythm each, however long their history is. */
export async function contactDates(kith: Kith, ids: readonly string[]): Promise<Map<string, ContactDates>> {
  const [complete, rows] = await Promise.all([isLoggedCompletely(kith.book), kith.book.rhythm.bulkGet([...ids])]);
  const known = rows.flatMap((row) => (row ? [datedFor(row, complete)] : []));
  return new Map(known.map(({ person, lastOn, dueFrom }) => [person, { lastOn, dueFrom }]));
}

import type { LocalDate } from '../../domain/dates.ts';
import type { Kith } from '../kith.ts';

/** When somebody was last in touch, and when they are due again. */
export interface ContactDates {
  lastOn?: LocalDate | undefined;
  dueFrom?: LocalDate | undefined;
}

/** The contact dates of these people by id; one row of the rhythm each, however long their history is. */
export async function contactDates(kith: Kith, ids: readonly string[]): Promise<Map<string, ContactDates>> {
  const rows = await kith.book.rhythm.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.person, { lastOn: row.lastOn, dueFrom: row.dueFrom }]] : [])));
}

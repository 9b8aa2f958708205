import type { LocalDate } from '../domain/dates.ts';
import { addDays } from '../domain/dates.ts';
import type { Book } from './book.ts';

/** The derived row of a person that the agenda is read from; rebuilt from interactions at any time. */
export interface RhythmRow {
  person: string;
  dueFrom?: LocalDate;
  lostOn?: LocalDate;
  lastOn?: LocalDate;
}

/** The rhythm rows of these people as they are now: to be put, and to be removed. Part of the transaction it is called in. */
export async function rhythmRows(
  book: Book,
  ids: readonly string[],
  today: LocalDate,
): Promise<{ put: RhythmRow[]; remove: string[] }> {
  const people = await book.people.bulkGet([...ids]);
  const put: RhythmRow[] = [];
  for (const person of people) {
    if (!person) continue;
    const last = (await book.interactions.where('people').equals(person.id).sortBy('on')).at(-1)?.on;
    put.push({
      person: person.id,
      ...(last && { lastOn: last }),
      dueFrom: addDays(last ?? today, person.cadenceDays ?? 90),
    });
  }
  return { put, remove: ids.filter((_, at) => !people[at]) };
}

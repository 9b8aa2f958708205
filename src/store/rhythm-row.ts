import { localDate } from '../domain/dates.ts';
import type { Person } from '../domain/person.ts';
import { type Pace, type Rhythm, rhythmOf, type RhythmPerson } from '../domain/rhythm/rhythm.ts';
import { isReminder } from '../domain/rhythm/standing.ts';
import { Settings } from '../domain/settings.ts';
import type { Book } from './book.ts';

/** How long silences may be, as the settings say; their defaults where none were stored. */
export async function paceOf(book: Book): Promise<Pace> {
  const row = await book.values.get('settings');
  const parsed = Settings.safeParse(row?.value ?? {});
  return parsed.success ? parsed.data : Settings.parse({});
}

/** What a rhythm needs of a person; `imported`: they came with a file, and a file of 3,000 is not 3,000 new people. */
export function rhythmPerson(person: Person, imported: boolean, zone: string): RhythmPerson {
  return imported ? person : { ...person, addedOn: localDate(person.createdAt, zone) };
}

/**
 * The rhythms of these people as they are now, from their own rows, and the ids of those who are gone. Part of the transaction that it is
 * called in.
 */
export async function rhythmRows(
  book: Book,
  ids: readonly string[],
  zone: string,
): Promise<{ put: Rhythm[]; remove: string[] }> {
  const people = await book.people.bulkGet([...ids]);
  const first = await book.changes
    .where('[person+rev]')
    .anyOf(ids.map((id) => [id, 1]))
    .toArray();
  const imported = new Set(first.filter(({ source }) => source.kind === 'file').map(({ person }) => person));
  const pace = await paceOf(book);
  const put: Rhythm[] = [];
  for (const person of people) {
    if (!person) continue;
    const [interactions, followUps] = await Promise.all([
      book.interactions.where('people').equals(person.id).toArray(),
      book.followUps.where('person').equals(person.id).toArray(),
    ]);
    const known = rhythmPerson(person, imported.has(person.id), zone);
    put.push(rhythmOf(known, interactions, followUps.filter(isReminder), pace));
  }
  return { put, remove: ids.filter((_, at) => !people[at]) };
}

/** Derives every rhythm anew, in windows; `progress` is told the share that is done. */
export async function rebuildRhythms(book: Book, zone: string, progress?: (share: number) => void): Promise<void> {
  const ids = await book.people.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += 500) {
    await book.transaction('rw', book.tables, async () => {
      const { put } = await rhythmRows(book, ids.slice(at, at + 500), zone);
      await book.rhythm.bulkPut(put);
    });
    progress?.(Math.min(1, (at + 500) / ids.length));
  }
}

import type { EntityTable } from 'dexie';
import { sameValue } from '../domain/same-value.ts';
import { localDate } from '../domain/dates.ts';
import type { Person } from '../domain/person.ts';
import type { Contact } from '../domain/rhythm/contact-days.ts';
import { type Pace, type Rhythm, rhythmOf, type RhythmPerson } from '../domain/rhythm/rhythm.ts';
import { isReminder } from '../domain/rhythm/standing.ts';
import type { FollowUp } from '../domain/rows.ts';
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
  const imported = await importedOf(book, ids);
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

/** People that are derived, and rows that are read, at a time. */
const WINDOW = { people: 500, rows: 5000 };

/**
 * Derives every rhythm anew, in one transaction, and writes those that differ; `progress` is told the share of people that is done. Each
 * table is read once in the order in which it lies: looked up person by person, the same rows cost several times as much.
 */
export async function rebuildRhythms(book: Book, zone: string, progress?: (share: number) => void): Promise<void> {
  await book.transaction('rw', book.tables, async () => {
    const pace = await paceOf(book);
    const contacts = new Map<string, Contact[]>();
    const reminders = new Map<string, FollowUp[]>();
    const imported = new Set<string>();
    await eachWindow(book.interactions, WINDOW.rows, (rows) => {
      for (const { people, on, kind, by } of rows)
        for (const person of new Set(people)) listOf(contacts, person).push({ on, kind, by });
    });
    await eachWindow(book.followUps, WINDOW.rows, (rows) => {
      for (const row of rows) if (isReminder(row)) listOf(reminders, row.person).push(row);
    });
    await eachWindow(book.changes, WINDOW.rows, (rows) => {
      for (const { person, rev, source } of rows) if (rev === 1 && source.kind === 'file') imported.add(person);
    });
    const count = await book.people.count();
    let done = 0;
    await eachWindow(book.people, WINDOW.people, async (people) => {
      const kept = await book.rhythm.bulkGet(people.map(({ id }) => id));
      const derived = people.map((person) =>
        rhythmOf(
          rhythmPerson(person, imported.has(person.id), zone),
          contacts.get(person.id) ?? [],
          reminders.get(person.id) ?? [],
          pace,
        ),
      );
      await book.rhythm.bulkPut(derived.filter((rhythm, at) => !sameValue(rhythm, kept[at])));
      done += people.length;
      progress?.(done / count);
    });
  });
}

/** Hands on a table's rows in the order of their ids, so many at a time. */
async function eachWindow<Row extends { id: string }>(
  table: EntityTable<Row, 'id'>,
  size: number,
  take: (rows: Row[]) => void | Promise<void>,
): Promise<void> {
  for (let after = ''; ;) {
    const rows = await table.where('id').above(after).limit(size).toArray();
    await take(rows);
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    after = last.id;
  }
}

function listOf<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Value[] = [];
  lists.set(key, list);
  return list;
}

/** Those of these people who came with a file. */
async function importedOf(book: Book, ids: readonly string[]): Promise<Set<string>> {
  const first = await book.changes
    .where('[person+rev]')
    .anyOf(ids.map((id) => [id, 1]))
    .toArray();
  return new Set(first.filter(({ source }) => source.kind === 'file').map(({ person }) => person));
}

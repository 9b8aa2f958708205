import { isField, isListField } from '../domain/changes.ts';
import { sameValue } from '../domain/same-value.ts';
import { Person } from '../domain/person.ts';
import type { Change } from '../domain/rows.ts';
import type { Book, JournalEntry } from './book.ts';
import { countStates } from './counters.ts';
import { fingerprint, isPointing, journalled, type JournalledTable, pointedTo, pointing } from './journal.ts';
import { type Act, Door } from './write.ts';

/**
 * A person as they are now without what one act's changes did to them. Entries of lists are taken out and put back one by one; another
 * value goes back only where it still is what the act made it (`whole`: all of them did, and the act's changes are still known). Undefined where the person is gone or was new.
 */
function takenBack(
  now: unknown,
  before: unknown,
  changes: readonly Change[],
): { person: Person; whole: boolean } | undefined {
  const [current, earlier] = [Person.safeParse(now), Person.safeParse(before)];
  if (!current.success || !earlier.success) return undefined;
  const person: Record<string, unknown> = { ...current.data };
  const typed = new Set(current.data.typed);
  let whole = changes.length > 0;
  for (const { field, from, to } of changes) {
    const value = person[field];
    if (isField(field) && isListField(field)) person[field] = withoutEdit(listOf(value), listOf(from), listOf(to));
    else if (sameValue(value, to)) person[field] = from;
    else {
      whole = false;
      continue;
    }
    if (earlier.data.typed.includes(field)) typed.add(field);
    else typed.delete(field);
  }
  return { person: Person.parse({ ...person, typed: [...typed].sort() }), whole };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A list without the entries that an edit added and with those that it took out. */
function withoutEdit(now: unknown[], from: unknown[], to: unknown[]): unknown[] {
  if (sameValue(now, to)) return from;
  const has = (list: unknown[], entry: unknown): boolean => list.some((one) => sameValue(one, entry));
  const left = now.filter((entry) => has(from, entry) || !has(to, entry));
  return [...left, ...from.filter((entry) => !has(to, entry) && !has(left, entry))];
}

export type UndoOutcome = 'undone' | 'partly' | 'nothing';

/** Rows that nobody wrote by hand and that go with their person: what a page proposed, and that a reminder was shown. */
function isPassing(table: string, row: unknown): boolean {
  const { state }: { state?: unknown } = Object(row);
  return table === 'proposals' || (table === 'followUps' && state === 'shown');
}

/** Newcomers and new groups of an act that somebody's later rows point to: they stay, with their history. */
async function stillPointedTo(book: Book, entries: readonly JournalEntry[], kept: Set<string>): Promise<string[]> {
  const going = entries.filter(({ table, key, before }) => before === undefined && !kept.has(`${table} ${key}`));
  const places = new Set(going.map(({ table, key }) => `${table} ${key}`));
  const newIn = (name: JournalledTable): string[] => going.filter(({ table }) => table === name).map(({ key }) => key);
  const [people, groups] = [newIn('people'), newIn('groups')];
  const held = new Set<string>();
  if (people.length) {
    for (const [table, indexes] of Object.entries(pointing)) {
      for (const index of indexes) {
        await book
          .table<unknown, string>(table)
          .where(index)
          .anyOf(people)
          .each((row, { primaryKey }) => {
            if (!places.has(`${table} ${primaryKey}`) && !isPassing(table, row))
              for (const id of pointedTo(row)) held.add(`people ${id}`);
          });
      }
    }
    await book.people
      .where('met.through')
      .anyOf(people)
      .each(({ id, met }) => {
        if (!places.has(`people ${id}`)) held.add(`people ${met?.through}`);
      });
  }
  await book.people
    .where('groups')
    .anyOf(groups)
    .each((row) => {
      if (!places.has(`people ${row.id}`)) for (const group of row.groups) held.add(`groups ${group}`);
    });
  return [...places].filter((place) => held.has(place));
}

/** Rows that an undo would bring back, whose people went since: they stay away. */
async function pointingToNobody(book: Book, entries: readonly JournalEntry[], kept: Set<string>): Promise<string[]> {
  const back = entries.filter(({ table, key }) => !kept.has(`${table} ${key}`));
  const rows = back.filter(({ table, before }) => isPointing(table) && before !== undefined);
  const ids = [...new Set(rows.flatMap(({ before }) => pointedTo(before)))];
  const there = await book.people.bulkGet(ids);
  const after = new Map(ids.map((id, at) => [id, there[at] !== undefined]));
  for (const { table, key, before } of back) if (table === 'people') after.set(key, before !== undefined);
  return rows
    .filter(({ before }) => pointedTo(before).some((id) => after.get(id) === false))
    .map(({ table, key }) => `${table} ${key}`);
}

/** Takes groups that are gone, and somebody gone through whom they were met, out of a person who came back. Tells whether there were any. */
async function leaveWhatIsGone(door: Door, id: string): Promise<boolean> {
  const { book } = door;
  const person = await book.people.get(id);
  if (!person) return false;
  const groups = await book.groups.bulkGet(person.groups);
  const { through, ...met } = person.met ?? {};
  const isThroughNobody = through !== undefined && !(await book.people.get(through));
  if (!isThroughNobody && groups.every((group) => group !== undefined)) return false;
  const left = { ...person, groups: person.groups.filter((_, at) => groups[at] !== undefined) };
  await door.person(isThroughNobody ? { ...left, met } : left, { kind: 'you' });
  return true;
}

/**
 * Takes an act back: every row that it wrote gets its earlier state. Of a person who was changed since, the fields that the act wrote and
 * nobody changed later go back, recorded as a change of their own; any other row that was changed since stays as it is (`partly`), and so does
 * somebody new to whom later rows point. `nothing`: the act is not known, was undone already or is too old.
 */
export function undo(book: Book, id: string, act: Act): Promise<UndoOutcome> {
  return book.transaction('rw', book.tables, async () => {
    const row = await book.acts.get(id);
    if (!row || row.undoneAt !== undefined) return 'nothing';
    const door = new Door(book, act);
    const current = new Map<JournalEntry, unknown>();
    const kept = new Set<string>();
    for (const table of journalled) {
      const entries = row.entries.filter((entry) => entry.table === table);
      const rows = await book.table<unknown, string>(table).bulkGet(entries.map((entry) => entry.key));
      for (const [at, entry] of entries.entries()) {
        current.set(entry, rows[at]);
        const now = rows[at] === undefined ? undefined : fingerprint(table, rows[at]);
        if (now !== entry.after) kept.add(`${table} ${entry.key}`);
      }
    }
    // Whoever stays may hold others.
    let held: string[];
    do {
      held = await stillPointedTo(book, [...current.keys()], kept);
      for (const place of held) kept.add(place);
    } while (held.length);
    for (const place of await pointingToNobody(book, [...current.keys()], kept)) kept.add(place);
    const newcomers = new Set(
      row.entries.flatMap(({ table, key, before }) => (table === 'people' && !before ? key : [])),
    );
    const back = [...current].filter(([{ table, key, before }, now]) => {
      if (kept.has(`${table} ${key}`)) return false;
      const { person }: Record<string, unknown> = Object(now ?? before);
      if (typeof person !== 'string' || !kept.has(`people ${person}`)) return true;
      // With a newcomer who stays, their picture does, and what was proposed of them.
      return table !== 'changes' && !(newcomers.has(person) && (table === 'photos' || table === 'proposals'));
    });
    const leaving = [...newcomers].filter((key) => !kept.has(`people ${key}`));
    for (const table of [book.followUps, book.proposals]) await table.where('person').anyOf(leaving).delete();
    // What the act recorded of a person: all that came after what they were before.
    const recorded = back.flatMap(([{ table, key, before, after }]) => {
      const { rev }: { rev?: unknown } = Object(before);
      return table === 'people' && after !== undefined ? [{ key, from: typeof rev === 'number' ? rev : 0 }] : [];
    });
    await book.changes
      .where('[person+rev]')
      .inAnyRange(
        recorded.map(({ key, from }) => [
          [key, from],
          [key, Infinity],
        ]),
        { includeLowers: false, includeUppers: true },
      )
      .delete();
    for (const name of journalled) {
      const table = book.table<unknown, string>(name);
      const entries = back.filter(([entry]) => entry.table === name);
      await table.bulkDelete(entries.filter(([{ before }]) => before === undefined).map(([{ key }]) => key));
      await table.bulkPut(entries.map(([{ before }]) => before).filter((before) => before !== undefined));
      if (name === 'people')
        await countStates(
          book,
          entries.map(([{ before }, now]) => [now, before]),
        );
      for (const [{ key, before }, now] of entries) door.concerns(name, key, before, now);
    }
    for (const [{ table, key, before }, now] of current) {
      if (table !== 'people' || !kept.has(`people ${key}`)) continue;
      const changes = await book.changes.where('[person+rev]').between([key, 0], [key, Infinity]).toArray();
      const own = changes.filter((change) => change.act === id);
      const row = takenBack(now, before, own);
      if (!row) continue;
      await door.person(row.person, { kind: 'you' });
      if (row.whole) kept.delete(`people ${key}`);
    }
    for (const { table, key } of current.keys()) {
      if (table === 'people' && (await leaveWhatIsGone(door, key))) kept.add(`people ${key}`);
    }
    await door.close();
    await book.acts.update(id, { undoneAt: act.at });
    return kept.size ? 'partly' : 'undone';
  });
}

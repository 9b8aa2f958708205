import type { Instant, LocalDate } from '../domain/dates.ts';
import { differences, isField, isListField } from '../domain/changes.ts';
import { sameValue } from '../domain/same-value.ts';
import { rhythmOf } from '../domain/rhythm/rhythm.ts';
import { Person, type Source } from '../domain/person.ts';
import type { Change, FollowUp, Group, Introduction, Proposal, Tie } from '../domain/rows.ts';
import type { ActRow, Book, InteractionRow, JournalEntry, PersonRow, Photo, SeenRow, ValueRow } from './book.ts';
import { compact } from './compact.ts';
import { personRow } from './person-row.ts';
import { paceOf, rhythmPerson, rhythmRows } from './rhythm-row.ts';

/** Tables that an act may write to, by what their rows are. The rest is derived from them or kept beside them. */
const journalled = [
  'people',
  'photos',
  'changes',
  'proposals',
  'interactions',
  'followUps',
  'introductions',
  'ties',
  'groups',
  'values',
  'seen',
] as const;
type JournalledTable = (typeof journalled)[number];

interface RowOf {
  photos: Photo;
  proposals: Proposal;
  interactions: InteractionRow;
  followUps: FollowUp;
  introductions: Introduction;
  ties: Tie;
  groups: Group;
  values: ValueRow;
  seen: SeenRow;
}

/** One thing that the user (or an import) does to the book: its own id, when, and what ids are made of. */
export interface Act {
  id: string;
  kind: string;
  at: Instant;
  /** The local date of `at`, and the user's IANA zone. */
  today: LocalDate;
  zone: string;
  newId: () => string;
  /** The job that the act is a batch of. */
  job?: string;
}

/** Tables whose rows point to people, and the indexes by which they do. */
const pointing = {
  photos: ['person'],
  proposals: ['person'],
  interactions: ['people'],
  followUps: ['person'],
  introductions: ['a', 'b'],
  ties: ['both'],
} as const satisfies Partial<Record<JournalledTable, readonly string[]>>;

function isPointing(table: string): table is keyof typeof pointing {
  return Object.hasOwn(pointing, table);
}

/** The ids of the people whom a row points to. */
function pointedTo(row: unknown): string[] {
  const { people, person, a, b, both }: Record<string, unknown> = Object(row);
  const lists = [people, both].flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  return [...lists, person, a, b].filter((id) => typeof id === 'string');
}

/** At each so many-th write a person's history is looked at for what can be taken together. */
const LONG = 50;

/** A row that is wrong, and what is wrong about it; nothing was written. */
export class InvalidRow extends Error {
  override name = 'InvalidRow';

  constructor(
    row: string,
    readonly reason: string,
  ) {
    super(`${row}: ${reason}`);
  }
}

/** Nobody in the book has this id (any more); nothing was written. */
export class UnknownPerson extends Error {
  override name = 'UnknownPerson';
}

/** Somebody was put into a group that is gone (another window was quicker); nothing was written. */
export class UnknownGroup extends Error {
  override name = 'UnknownGroup';
}

/**
 * A short fingerprint of a row, to notice that it was changed since: a person's count of writes; a change's own id, since it never changes;
 * of all else the FNV-1a hash of its JSON.
 */
export function fingerprint(table: string, row: unknown): string {
  const { rev, id }: { rev?: unknown; id?: unknown } = Object(row);
  if (table === 'people') return String(rev);
  if (table === 'changes') return String(id);
  const text = JSON.stringify(row, (_, value: unknown) =>
    value instanceof ArrayBuffer ? Array.from(new Uint8Array(value)) : value,
  );
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}

/** The only way to write to the book: every write to a person is recorded, every row's earlier state is kept for undo. */
export class Door {
  readonly #entries = new Map<string, JournalEntry>();
  readonly #people = new Set<string>();
  readonly #rhythms = new Set<string>();
  /** Whom the rows that were written point to, by table and key. */
  readonly #pointed = new Map<string, string[]>();
  /** The groups that people have now and did not have before, by person. */
  readonly #joined = new Map<string, string[]>();

  constructor(
    readonly book: Book,
    readonly act: Act,
  ) {}

  /** Writes one person; see `people`. */
  async person(next: Person, source: Source): Promise<void> {
    await this.people([next], source);
  }

  /** Writes people whole and records what changed. Throws InvalidRow on a person that fits no schema. */
  async people(nexts: readonly Person[], source: Source): Promise<void> {
    const { book, act } = this;
    const before = await book.people.bulkGet(nexts.map((next) => next.id));
    const rows = nexts.map((next, at) => rowOf(validPerson(next), before[at], act.at, source));
    const changes = rows.flatMap((row, at) => changesOf(before[at], row, source, act));
    await this.#write(rows, before, changes, source);
    for (const { id, rev } of rows) if (rev % LONG === 0) await compact(book, id, act.at - 30 * 86_400_000);
  }

  /** Writes people who are new to the book for certain; see `newcomer`. Asks for everything before it waits. */
  async add(newcomers: readonly Newcomer[], source: Source): Promise<void> {
    await this.#write(
      newcomers.map(({ row }) => row),
      [],
      newcomers.flatMap(({ changes }) => changes),
      source,
    );
  }

  async #write(
    rows: readonly PersonRow[],
    before: readonly (PersonRow | undefined)[],
    changes: readonly Change[],
    source: Source,
  ): Promise<void> {
    const { book } = this;
    for (const [at, row] of rows.entries()) {
      this.#record('people', row.id, before[at], row);
      this.#people.add(row.id);
      if (row.groups.length || this.#joined.has(row.id))
        this.#joined.set(row.id, joined(this.#entries.get(`people ${row.id}`)?.before, row));
      if (before[at]) this.#rhythms.add(row.id);
    }
    // Asked for together: the database works on while the next rows are handed over.
    await Promise.all([
      book.people.bulkPut([...rows]),
      book.changes.bulkAdd([...changes]),
      this.#firstRhythms(
        rows.filter((_, at) => !before[at]),
        source,
      ),
    ]);
    await count(
      book,
      rows.map((row, at) => [before[at], row]),
    );
  }

  /** Somebody new has no rows that a rhythm would have to be read from. */
  async #firstRhythms(rows: readonly PersonRow[], source: Source): Promise<void> {
    if (!rows.length) return;
    const pace = await paceOf(this.book);
    const imported = source.kind === 'file';
    await this.book.rhythm.bulkPut(
      rows.map((row) => rhythmOf(rhythmPerson(row, imported, this.act.zone), [], [], pace)),
    );
  }

  /** Takes a person's row and history out of the book; what else points to them is the caller's to mend. */
  async removePerson(id: string): Promise<void> {
    const row = await this.book.people.get(id);
    if (!row) return;
    const changes = await this.book.changes.where('[person+rev]').between([id, 0], [id, Infinity]).toArray();
    await this.book.people.delete(id);
    await this.book.changes.bulkDelete(changes.map((change) => change.id));
    await this.book.rhythm.delete(id);
    this.#record('people', id, row, undefined);
    for (const change of changes) this.#record('changes', change.id, change, undefined);
    this.#people.add(id);
    this.#rhythms.delete(id);
    await count(this.book, [[row, undefined]]);
  }

  /** Writes rows of a table, keeping what stood there before. */
  async put<T extends keyof RowOf>(table: T, rows: readonly RowOf[T][]): Promise<void> {
    if (!rows.length) return;
    const store = this.book.table<RowOf[T], string>(table);
    const keys = rows.map((row) => keyOf(table, row));
    const before = await store.bulkGet(keys);
    await store.bulkPut([...rows]);
    for (const [at, row] of rows.entries()) {
      this.#record(table, keys[at] ?? '', before[at], row);
      this.#touch(table, before[at]);
      this.#touch(table, row);
    }
  }

  /** Deletes rows of a table, keeping what stood there. Keys without a row are passed over. */
  async remove(table: keyof RowOf, keys: readonly string[]): Promise<void> {
    const store = this.book.table<unknown, string>(table);
    const before = await store.bulkGet([...keys]);
    await store.bulkDelete([...keys]);
    for (const [at, key] of keys.entries()) {
      if (before[at] === undefined) continue;
      this.#record(table, key, before[at], undefined);
      this.#touch(table, before[at]);
    }
  }

  /** Says that a person's rhythm has to be derived anew at the end of the act. */
  touch(person: string): void {
    this.#rhythms.add(person);
    this.#people.add(person);
  }

  /** Says what a row that was put back concerns; see `touch`. */
  concerns(table: JournalledTable, key: string, before: unknown, after: unknown): void {
    if (table === 'people') this.touch(key);
    if (table === 'interactions' || table === 'followUps') {
      this.#touch(table, before);
      this.#touch(table, after);
    }
  }

  #touch(table: JournalledTable, row: unknown): void {
    for (const id of pointedTo(row)) {
      this.#people.add(id);
      if (table === 'interactions' || table === 'followUps') this.#rhythms.add(id);
    }
  }

  #record(table: JournalledTable, key: string, before: unknown, after: unknown): void {
    const known = this.#entries.get(`${table} ${key}`);
    const first = known ? known.before : before;
    if (isPointing(table)) this.#pointed.set(`${table} ${key}`, pointedTo(after));
    this.#entries.set(`${table} ${key}`, {
      table,
      key,
      ...(first !== undefined && { before: first }),
      ...(after !== undefined && { after: fingerprint(table, after) }),
    });
  }

  /**
   * Derives what hangs on what was written and files the journal. Called once, inside the act's transaction. Throws UnknownPerson where a row
   * points to somebody who is gone, UnknownGroup where somebody joins a group that is: another window was quicker.
   */
  async close(): Promise<void> {
    const { book, act } = this;
    const pointed = [...new Set([...this.#pointed.values()].flat())];
    const there = await book.people.bulkGet(pointed);
    for (const [at, id] of pointed.entries()) if (!there[at]) throw new UnknownPerson(id);
    const groups = [...new Set([...this.#joined.values()].flat())];
    const known = groups.length ? await book.groups.bulkGet(groups) : [];
    for (const [at, id] of groups.entries()) if (!known[at]) throw new UnknownGroup(id);
    const rows = await rhythmRows(book, [...this.#rhythms], act.zone);
    await book.rhythm.bulkPut(rows.put);
    await book.rhythm.bulkDelete(rows.remove);
    const row: ActRow = {
      id: act.id,
      kind: act.kind,
      at: act.at,
      people: [...this.#people].slice(0, 10),
      entries: [...this.#entries.values()],
      ...(act.job !== undefined && { job: act.job }),
    };
    if (row.entries.length) await book.acts.put(row);
  }
}

/** Somebody who comes into the book, made ready before the transaction that writes them. */
export interface Newcomer {
  row: PersonRow;
  changes: Change[];
}

/** Makes somebody new ready for `Door.add` in the same act. Throws InvalidRow on what fits no schema. */
export function newcomer(person: unknown, source: Source, act: Act): Newcomer {
  const row = rowOf(validPerson(person), undefined, act.at, source);
  return { row, changes: changesOf(undefined, row, source, act) };
}

function validPerson(person: unknown): Person {
  const parsed = Person.safeParse(person);
  if (parsed.success) return parsed.data;
  const { id }: { id?: unknown } = Object(person);
  const issue = parsed.error.issues[0];
  throw new InvalidRow(`person ${String(id)}`, `${issue?.path.join('.')}: ${issue?.message}`);
}

function changesOf(before: PersonRow | undefined, row: PersonRow, source: Source, act: Act): Change[] {
  return differences(before, row).map((difference) => ({
    id: act.newId(),
    person: row.id,
    act: act.id,
    at: act.at,
    rev: row.rev,
    source,
    ...difference,
  }));
}

/** The row of a person after a write. A role or a place that changes, rather than being filled in or joined by a merge, is news. */
function rowOf(person: Person, before: PersonRow | undefined, at: Instant, source: Source): PersonRow {
  const isNews =
    before !== undefined &&
    source.kind !== 'merge' &&
    ((before.positions.length > 0 && !sameValue(before.positions, person.positions)) ||
      (before.places.length > 0 && !sameValue(before.places, person.places)) ||
      (before.addresses.length > 0 && !sameValue(before.addresses, person.addresses)));
  return personRow(person, (before?.rev ?? 0) + 1, isNews ? at : before?.newsAt);
}

/** The groups of a person that they were not in before. */
function joined(before: unknown, { groups }: Person): string[] {
  const earlier = Person.safeParse(before).data?.groups ?? [];
  return groups.filter((group) => !earlier.includes(group));
}

function keyOf(table: JournalledTable, row: object): string {
  const { id, person, key }: Record<string, unknown> = { ...row };
  const value = table === 'photos' ? person : table === 'seen' ? key : id;
  if (typeof value !== 'string') throw new InvalidRow(`a row of ${table}`, 'no key');
  return value;
}

/** Keeps the counters of people by state true: pairs of what stood there and what stands there now. */
async function count(book: Book, pairs: readonly (readonly [unknown, unknown])[]): Promise<void> {
  const change = new Map<string, number>();
  for (const [before, after] of pairs) {
    const [from, to] = [stateIn(before), stateIn(after)];
    if (from === to) continue;
    if (from !== undefined) change.set(from, (change.get(from) ?? 0) - 1);
    if (to !== undefined) change.set(to, (change.get(to) ?? 0) + 1);
  }
  for (const [state, by] of change) await addToCounter(book, `people.${state}`, by);
}

function stateIn(row: unknown): string | undefined {
  const { state }: { state?: unknown } = Object(row);
  return typeof state === 'string' ? state : undefined;
}

/** Adds to a kept counter; part of the transaction it is called in. */
export async function addToCounter(book: Book, id: string, change: number): Promise<void> {
  const counter = await book.counters.get(id);
  await book.counters.put({ id, n: (counter?.n ?? 0) + change });
}

/**
 * Does one act in one transaction: all of it is written, or nothing. Whatever `work` throws is thrown on after everything was
 * rolled back; a full disk throws Dexie's QuotaExceededError.
 */
export function write<T>(book: Book, act: Act, work: (door: Door) => Promise<T>): Promise<T> {
  return book.transaction('rw', book.tables, async () => {
    const door = new Door(book, act);
    const result = await work(door);
    await door.close();
    return result;
  });
}

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
        await count(
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

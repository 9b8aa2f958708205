import type { Instant, LocalDate } from '../domain/dates.ts';
import { differences } from '../domain/changes.ts';
import { sameValue } from '../domain/same-value.ts';
import { rhythmOf } from '../domain/rhythm/rhythm.ts';
import { Person, type Source } from '../domain/person.ts';
import type { Change } from '../domain/rows.ts';
import type { ActRow, Book, JournalEntry, PersonRow } from './book.ts';
import { compact } from './compact.ts';
import { countStates } from './counters.ts';
import { fingerprint, isPointing, type JournalledTable, pointedTo, type RowOf } from './journal.ts';
import { personRow } from './person-row.ts';
import { paceOf, rhythmPerson, rhythmRows } from './rhythm-row.ts';

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
    await countStates(
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
    await countStates(this.book, [[row, undefined]]);
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

import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { LocalDate } from '../domain/dates.ts';
import type { Person } from '../domain/person.ts';
import type { Change, FollowUp, Group, Interaction, Introduction, Proposal, Tie } from '../domain/rows.ts';
import type { Rhythm } from '../domain/rhythm/rhythm.ts';

/** The state of a person on the screens. */
export type PersonState = 'active' | 'resting' | 'trashed';

/** A person as stored: with what is indexed, derived from the person at each write. */
export interface PersonRow extends Person {
  state: PersonState;
  /** Counts the writes; orders a person's changes whatever the clock says. */
  rev: number;
  /** The folded name that lists are sorted by. */
  sort: string;
  /** Strong identity keys (domain/identity). */
  keys: string[];
  /** Search words (domain/search). */
  words: string[];
  /** Keys under which likely doubles are looked up (domain/linkage). */
  blocks: string[];
  /** Days (`MM-DD`) and feasts on which there may be an occasion (domain/occasions). */
  occasions: string[];
  /** When a role or a place was last changed, for the news of it. */
  newsAt?: number;
}

/** An interaction as stored. `owes`: its day, where it may call for thanks; absent otherwise, so that the index stays small. */
export interface InteractionRow extends Interaction {
  owes?: LocalDate;
}

/** A thumbnail: `bytes` of an image of type `type`. */
export interface Photo {
  person: string;
  type: string;
  bytes: ArrayBuffer;
}

/**
 * One row that an act wrote: what stood there before and after (absent: nothing). Changes that an act adds are not listed: they are those
 * of its people that came after `before`.
 */
export interface JournalEntry {
  table: string;
  key: string;
  before?: unknown;
  /** A fingerprint of the row as the act left it, to notice that it was changed since. Absent: deleted. */
  after?: string;
}

/** What an act did, so that it can be undone; rows older than 30 days are dropped. */
export interface ActRow {
  id: string;
  kind: string;
  at: number;
  /** Ids of people concerned, at most 10. */
  people: string[];
  entries: JournalEntry[];
  /** The job that it is a batch of. */
  job?: string;
  undoneAt?: number;
}

/** A form that was left half filled: by the page's address or the person's id. */
export interface FormRow {
  id: string;
  at: number;
  value: unknown;
}

/** A single value with a name: settings, the agenda of the day, the sample's mark, job states. */
export interface ValueRow {
  id: string;
  value: unknown;
}

/** How many rows there are of something, kept at each write since counting is linear. */
export interface CounterRow {
  id: string;
  n: number;
}

/** A profile that was opened on a switched-on site that keeps them for 30 days. */
export interface SeenRow {
  key: string;
  at: number;
  host: string;
  draft: unknown;
}

/** An import that is under way: how much is done, so that it resumes after its page was closed. */
export interface JobRow {
  id: string;
  kind: string;
  /** What it reads: a file's name. */
  name: string;
  at: number;
  done: number;
  total: number;
  state: 'running' | 'stopped' | 'finished';
}

/** Some of what a job has yet to do, from its record number `from` on; gone once it is done. */
export interface BatchRow {
  job: string;
  from: number;
  /** Records as JSON: a string is stored many times faster than objects. */
  records: string;
  /** Pictures beside them, by the record's number in the batch. */
  pictures: { at: number; type: string; bytes: ArrayBuffer }[];
}

interface Version {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (old: Transaction) => Promise<unknown>;
}

/** Schema versions, oldest first; never edited once released, only added to. Each has a literal before/after test. */
export const versions: readonly Version[] = [
  {
    version: 1,
    stores: {
      people: 'id, [state+sort], *keys, *words, *blocks, *groups, *tags, *occasions, newsAt, met.through',
      photos: 'person',
      changes: 'id, [person+rev]',
      proposals: 'id, person',
      interactions: 'id, *people, on, owes',
      followUps: 'id, person, [state+dueOn]',
      introductions: 'id, a, b, state',
      ties: 'id, *both',
      groups: 'id, name',
      rhythm: 'person, [basis+dueFrom], [basis+lostOn], lastOn',
      values: 'id',
      counters: 'id',
      acts: 'id, at',
      forms: 'id, at',
      seen: 'key, at, host',
      jobs: 'id',
      batches: '[job+from]',
    },
  },
  // Search words say whether they stand in a name, in a place or elsewhere.
  { version: 2, stores: {}, upgrade: wordsAgain },
];

async function wordsAgain(old: Transaction): Promise<void> {
  // Once in a book's life, so that it is loaded only then; the transaction is kept open for it.
  const { searchWords } = await Dexie.waitFor(import('../domain/search.ts'));
  await old
    .table<PersonRow, string>('people')
    .toCollection()
    .modify((row) => {
      row.words = row.state === 'trashed' ? [] : searchWords(row);
    });
}

const newest = Math.max(...versions.map(({ version }) => version));

/** The book was written by a newer Kith; it is left as it is. */
export class NewerBook extends Error {
  override name = 'NewerBook';
}

/**
 * The book: all of Kith's rows in IndexedDB. Opened by extension pages, workers and the background alike; a newer version opened
 * elsewhere closes this one (`versionchange`), and `onClosed` then says so.
 */
export class Book extends Dexie {
  declare people: EntityTable<PersonRow, 'id'>;
  declare photos: EntityTable<Photo, 'person'>;
  declare changes: EntityTable<Change, 'id'>;
  declare proposals: EntityTable<Proposal, 'id'>;
  declare interactions: EntityTable<InteractionRow, 'id'>;
  declare followUps: EntityTable<FollowUp, 'id'>;
  declare introductions: EntityTable<Introduction, 'id'>;
  declare ties: EntityTable<Tie, 'id'>;
  declare groups: EntityTable<Group, 'id'>;
  declare rhythm: Table<Rhythm, string>;
  declare values: EntityTable<ValueRow, 'id'>;
  declare counters: EntityTable<CounterRow, 'id'>;
  declare acts: EntityTable<ActRow, 'id'>;
  declare forms: EntityTable<FormRow, 'id'>;
  declare seen: EntityTable<SeenRow, 'key'>;
  declare jobs: EntityTable<JobRow, 'id'>;
  declare batches: Table<BatchRow, [string, number]>;

  constructor(name = 'kith', onClosed?: (reason: 'newer' | 'blocked') => void) {
    // Reads are seldom repeated, and keeping what was written costs a copy of every row.
    super(name, { cache: 'disabled' });
    for (const { version, stores, upgrade } of versions) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    this.on('versionchange', () => {
      this.close();
      onClosed?.('newer');
    });
    this.on('blocked', () => onClosed?.('blocked'));
    // Dexie opens a newer database as if it were its own; rows of a later Kith must not be written by an earlier one.
    this.on('ready', () => {
      const version = Math.floor(this.backendDB().version / 10);
      if (version > newest) throw new NewerBook(`version ${version}`);
    });
  }
}

/** Of so many people with one key at most is it asked who is meant. */
const MOST_BEARERS = 20;

/**
 * Whom many identity keys belong to; part of the transaction that it is called in. All are asked for at once, since Dexie's `anyOf` waits for
 * the database at every key, and first for one bearer alone: most of a file is new to the book, and Chromium answers `getKey` three times as
 * fast as `getAllKeys`.
 */
export async function peopleByKeys(book: Book, keys: readonly string[]): Promise<PersonRow[]> {
  const index = Dexie.currentTransaction.idbtrans.objectStore(book.people.name).index('keys');
  const first = await answers(keys.map((key) => index.getKey(key)));
  const borne = keys.filter((_, at) => first[at] !== undefined);
  const ids = new Set((await answers(borne.map((key) => index.getAllKeys(key, MOST_BEARERS)))).flat());
  return (await book.people.bulkGet([...ids].filter((id) => typeof id === 'string'))).filter(
    (row) => row !== undefined,
  );
}

/** What requests of one transaction are answered, in Dexie's zone. They are answered in their order; one that fails ends the transaction and with it the last one. */
async function answers<T>(requests: readonly IDBRequest<T>[]): Promise<T[]> {
  const last = requests.at(-1);
  if (!last) return [];
  await new Dexie.Promise<void>((resolve, reject) => {
    last.onsuccess = () => resolve();
    last.onerror = () => reject(last.error);
  });
  return requests.map(({ result }) => result);
}

import type { Person } from '../domain/person.ts';
import type { Change, FollowUp, Group, Interaction, Introduction, Proposal, Tie } from '../domain/rows.ts';
import type { ActRow, BatchRow, Book, JobRow, Photo, ValueRow } from './book.ts';
import { interactionRow } from './interaction-row.ts';
import { personRow } from './person-row.ts';
import { rebuildRhythms } from './rhythm-row.ts';

/** The rows of a whole book, without what is derived. */
export interface WholeBook {
  people: (Person & { rev: number; newsAt?: number | undefined })[];
  photos: Photo[];
  changes: Change[];
  proposals: Proposal[];
  interactions: Interaction[];
  followUps: FollowUp[];
  introductions: Introduction[];
  ties: Tie[];
  groups: Group[];
  values: ValueRow[];
}

/** What hangs on the rows of a book and is in no backup: what can be undone, and imports under way. */
export interface Unfinished {
  acts: ActRow[];
  jobs: JobRow[];
  batches: BatchRow[];
}

/** Reads what `replaceBook` takes out beside the rows of a backup. */
export async function unfinishedOf({ acts, jobs, batches }: Book): Promise<Unfinished> {
  return { acts: await acts.toArray(), jobs: await jobs.toArray(), batches: await batches.toArray() };
}

/**
 * What an empty book is filled with, or a full one replaced by: in one transaction, so that it is the old or the new one, never half of each.
 * What belongs to this browser stays: profiles under Seen and forms that are half filled.
 */
export async function replaceBook(book: Book, rows: WholeBook, zone: string, unfinished?: Unfinished): Promise<void> {
  await book.transaction('rw', book.tables, async () => {
    for (const table of book.tables) if (table.name !== 'seen' && table.name !== 'forms') await table.clear();
    await fill(book, rows);
    await rebuildRhythms(book, zone);
    if (!unfinished) return;
    await book.acts.bulkPut(unfinished.acts);
    await book.jobs.bulkPut(unfinished.jobs);
    await book.batches.bulkPut(unfinished.batches);
  });
}

/** When a row of a table that is written more than once was last written. */
const writtenAt = {
  introductions: ({ updatedAt }: Introduction) => updatedAt,
  groups: ({ updatedAt }: Group) => updatedAt,
  followUps: ({ answeredAt, createdAt }: FollowUp) => answeredAt ?? createdAt,
};

/**
 * Adds what a book lacks and takes over rows that are newer; people who are known under another id by an identity, and who is kept away
 * (`keepBars`), are the caller's to mend. Rows of people whose own side is newer are left out with their history. Whoever is taken over counts
 * on from the book's own writes, so that the undo of an earlier act sees that they were changed since. Settings come into a book without
 * people.
 */
export async function mergeBook(book: Book, rows: WholeBook, zone: string): Promise<void> {
  await book.transaction('rw', book.tables, async () => {
    const known = await book.people.bulkGet(rows.people.map(({ id }) => id));
    const taken = rows.people.flatMap((person, at) => {
      const own = known[at];
      if (!own) return [person];
      return own.updatedAt < person.updatedAt ? [{ ...person, rev: Math.max(person.rev, own.rev + 1) }] : [];
    });
    const ids = new Set(taken.map(({ id }) => id));
    for (const id of ids) await book.changes.where('[person+rev]').between([id, 0], [id, Infinity]).delete();
    const lacking = async <T extends { id: string }>(
      table: { bulkGet(ids: string[]): PromiseLike<(T | undefined)[]> },
      all: T[],
      at: (row: T) => number = () => 0,
    ): Promise<T[]> => {
      const here = await table.bulkGet(all.map(({ id }) => id));
      return all.filter((row, n) => {
        const own = here[n];
        return !own || at(own) < at(row);
      });
    };
    const values = await lackingValues(book, rows.values);
    await fill(book, {
      people: taken,
      photos: rows.photos.filter(({ person }) => ids.has(person)),
      changes: rows.changes.filter(({ person }) => ids.has(person)),
      proposals: await lacking(book.proposals, rows.proposals),
      interactions: await lacking(book.interactions, rows.interactions),
      followUps: await lacking(book.followUps, rows.followUps, writtenAt.followUps),
      introductions: await lacking(book.introductions, rows.introductions, writtenAt.introductions),
      ties: await lacking(book.ties, rows.ties),
      groups: await lacking(book.groups, rows.groups, writtenAt.groups),
      values,
    });
    await rebuildRhythms(book, zone);
  });
}

/** Values of a backup that a book lacks; of pairs who are never the same all that either side knows. */
async function lackingValues(book: Book, values: readonly ValueRow[]): Promise<ValueRow[]> {
  const isEmpty = (await book.people.count()) === 0;
  const known = await book.values.bulkGet(values.map(({ id }) => id));
  return values.flatMap((row, at) => {
    const own = known[at];
    if (!own || row.id === 'secret' || row.id === 'barred' || (row.id === 'settings' && isEmpty)) return [row];
    if (row.id !== 'apart' || !Array.isArray(row.value) || !Array.isArray(own.value)) return [];
    return [{ ...row, value: [...new Set<unknown>([...own.value, ...row.value])] }];
  });
}

async function fill(book: Book, rows: WholeBook): Promise<void> {
  await book.people.bulkPut(rows.people.map(({ rev, newsAt, ...person }) => personRow(person, rev, newsAt)));
  await book.photos.bulkPut(rows.photos);
  await book.changes.bulkPut(rows.changes);
  await book.proposals.bulkPut(rows.proposals);
  await book.interactions.bulkPut(rows.interactions.map(interactionRow));
  await book.followUps.bulkPut(rows.followUps);
  await book.introductions.bulkPut(rows.introductions);
  await book.ties.bulkPut(rows.ties);
  await book.groups.bulkPut(rows.groups);
  await book.values.bulkPut(rows.values);
  for (const state of ['active', 'resting', 'trashed'] as const) {
    const n = await book.people.where('[state+sort]').between([state, ''], [state, '\uffff']).count();
    await book.counters.put({ id: `people.${state}`, n });
  }
}

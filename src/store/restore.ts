import type { Person } from '../domain/person.ts';
import type { Change, FollowUp, Group, Interaction, Introduction, Proposal, Tie } from '../domain/rows.ts';
import type { Book, Photo, ValueRow } from './book.ts';
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

/** What an empty book is filled with, or a full one replaced by: in one transaction, so that it is the old or the new one, never half of each. */
export async function replaceBook(book: Book, rows: WholeBook, zone: string): Promise<void> {
  await book.transaction('rw', book.tables, async () => {
    for (const table of book.tables) await table.clear();
    await fill(book, rows);
    await rebuildRhythms(book, zone);
  });
}

/**
 * Adds what a book lacks and takes over rows that are newer; people who are known under another id by an identity are the caller's to
 * map. Rows of people whose own side is newer are left out with their history. Whoever is taken over counts on from the book's own writes, so
 * that the undo of an earlier act sees that they were changed since.
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
    const missing = async <T extends { id: string }>(
      table: 'interactions' | 'followUps' | 'introductions' | 'ties' | 'groups' | 'proposals',
      all: T[],
    ): Promise<T[]> => {
      const here = new Set(
        await book
          .table<unknown, string>(table)
          .where('id')
          .anyOf(all.map(({ id }) => id))
          .primaryKeys(),
      );
      return all.filter(({ id }) => !here.has(id));
    };
    await fill(book, {
      people: taken,
      photos: rows.photos.filter(({ person }) => ids.has(person)),
      changes: rows.changes.filter(({ person }) => ids.has(person)),
      proposals: await missing('proposals', rows.proposals),
      interactions: await missing('interactions', rows.interactions),
      followUps: await missing('followUps', rows.followUps),
      introductions: await missing('introductions', rows.introductions),
      ties: await missing('ties', rows.ties),
      groups: await missing('groups', rows.groups),
      values: [],
    });
    await rebuildRhythms(book, zone);
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

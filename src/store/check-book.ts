import { recorded, replay } from '../domain/changes.ts';
import { sameValue } from '../domain/same-value.ts';
import { pairId } from '../domain/rows.ts';
import type { Book, PersonRow } from './book.ts';
import { personRow } from './person-row.ts';
import { rhythmRows } from './rhythm-row.ts';

/**
 * What is wrong with the book, one sentence each; an empty list when it is whole: every reference resolves, every person is what their
 * changes add up to, what is derived is as it would be derived now, counters equal counts. Reads everything, in windows of people.
 */
export async function checkBook(book: Book, zone: string): Promise<string[]> {
  const wrong: string[] = [];
  const ids = new Set(await book.people.toCollection().primaryKeys());
  const counts = new Map<string, number>();
  const all = [...ids];
  for (let at = 0; at < all.length; at += 500) {
    const rows = await book.people.bulkGet(all.slice(at, at + 500));
    for (const row of rows) if (row) await checkPerson(row);
    const derived = (await rhythmRows(book, all.slice(at, at + 500), zone)).put;
    const kept = await book.rhythm.bulkGet(derived.map(({ person }) => person));
    for (const [i, rhythm] of derived.entries())
      if (!sameValue(rhythm, kept[i])) wrong.push(`${rhythm.person} has another rhythm than their rows say`);
  }
  for (const state of ['active', 'resting', 'trashed']) {
    const kept = (await book.counters.get(`people.${state}`))?.n ?? 0;
    if (kept !== (counts.get(state) ?? 0))
      wrong.push(`people.${state} says ${kept}, there are ${counts.get(state) ?? 0}`);
  }
  const need = (what: string, id: string) => {
    if (!ids.has(id)) wrong.push(`${what} points to nobody (${id})`);
  };
  await book.changes.each((change) => need(`change ${change.id}`, change.person));
  await book.proposals.each((proposal) => need(`proposal ${proposal.id}`, proposal.person));
  await book.photos.each((photo) => need('a photo', photo.person));
  await book.followUps.each((followUp) => need(`follow-up ${followUp.id}`, followUp.person));
  await book.rhythm.each((rhythm) => need('a rhythm', rhythm.person));
  await book.interactions.each((interaction) => {
    if (!interaction.people.length) wrong.push(`interaction ${interaction.id} is with nobody`);
    for (const id of interaction.people) need(`interaction ${interaction.id}`, id);
  });
  await book.ties.each((tie) => {
    for (const id of tie.both) need(`tie ${tie.id}`, id);
    if (tie.id !== pairId(...tie.both)) wrong.push(`tie ${tie.id} has another id than its pair`);
  });
  await book.introductions.each((introduction) => {
    need(`introduction ${introduction.id}`, introduction.a);
    need(`introduction ${introduction.id}`, introduction.b);
  });
  return wrong;

  async function checkPerson(row: PersonRow): Promise<void> {
    counts.set(row.state, (counts.get(row.state) ?? 0) + 1);
    const changes = await book.changes.where('[person+rev]').between([row.id, 0], [row.id, Infinity]).toArray();
    if (!sameValue(replay(changes), recorded(row))) wrong.push(`${row.id} is not what their changes add up to`);
    const index = ({ state, sort, keys, words, blocks, occasions }: PersonRow) => [
      state,
      sort,
      keys,
      words,
      blocks,
      occasions,
    ];
    if (!sameValue(index(personRow(row, row.rev)), index(row))) wrong.push(`${row.id} is indexed as somebody else`);
    for (const group of row.groups) if (!(await book.groups.get(group))) wrong.push(`${row.id} is in no such group`);
    const through = row.met?.through;
    if (through !== undefined && !ids.has(through)) wrong.push(`${row.id} was met through nobody`);
  }
}

// Protects: every rhythm can be derived anew from its person's own rows, however many there are.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { newPerson } from '../domain/changes.ts';
import { Book } from './book.ts';
import { interactionRow } from './interaction-row.ts';
import { rebuildRhythms, rhythmRows } from './rhythm-row.ts';
import { write } from './write.ts';

it('derives what was lost or wrong anew, in windows, and says how far it is', async () => {
  const book = new Book('rhythm-row');
  const people = Array.from({ length: 501 }, (_, i) => newPerson(`p${i}`, `Person ${i}`, i));
  const act = { id: 'a', kind: 'edit', at: 1, today: '2026-06-10', zone: 'UTC' } as const;
  let made = 0;
  await write(book, { ...act, newId: () => `id-${(made += 1)}` }, (door) => door.people(people, { kind: 'you' }));
  const before = await book.rhythm.toArray();
  expect(before).toHaveLength(501);
  await book.rhythm.clear();
  const shares: number[] = [];
  await rebuildRhythms(book, 'UTC', (share) => shares.push(share));
  expect(await book.rhythm.toArray()).toEqual(before);
  expect(shares).toEqual([500 / 501, 1]);
});

it('derives what a look at each person alone derives, contacts with several people and reminders included', async () => {
  const book = new Book('rhythm-row-whole');
  const ids = ['ada', 'bea', 'cy'];
  const act = { id: 'a', kind: 'import', at: 1, today: '2026-06-10', zone: 'UTC' } as const;
  let made = 0;
  const newId = () => `id-${(made += 1)}`;
  const of = (id: string) => [newPerson(id, id, Date.parse('2026-06-01'))];
  await write(book, { ...act, newId }, (door) => door.people(of('ada'), { kind: 'you' }));
  await write(book, { ...act, id: 'b', newId }, (door) => door.people(of('bea'), { kind: 'file', name: 'a.vcf' }));
  await write(book, { ...act, id: 'c', newId }, (door) => door.people(of('cy'), { kind: 'you' }));
  await book.interactions.bulkAdd(
    [['ada', 'bea'], ['bea', 'bea', 'cy'], ['ada']].map((people, at) =>
      interactionRow({
        id: `i${9 - at}`,
        people,
        on: `2026-0${at + 3}-01`,
        kind: at ? 'met' : 'message',
        by: 'both',
        direction: 'kept',
        note: '',
        createdAt: at,
      }),
    ),
  );
  await book.followUps.add({
    id: 'reminder',
    person: 'ada',
    reason: 'rhythm',
    dueOn: '2026-06-01',
    note: '',
    state: 'snoozed',
    until: '2026-06-20',
    since: '2026-05-01',
    createdAt: 1,
  });
  await rebuildRhythms(book, 'UTC');
  const { put } = await rhythmRows(book, ids, 'UTC');
  expect(await book.rhythm.toArray()).toEqual(put);
  expect(put.map(({ count, standing, addedOn }) => [count, standing.state, addedOn])).toEqual([
    [2, 'snoozed', '2026-06-01'],
    [2, 'open', undefined],
    [1, 'open', '2026-06-01'],
  ]);
});

// Protects: every rhythm can be derived anew from its person's own rows, however many there are.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { newPerson } from '../domain/changes.ts';
import { Book } from './book.ts';
import { rebuildRhythms } from './rhythm-row.ts';
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

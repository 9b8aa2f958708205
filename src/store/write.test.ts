// Protects: an act is written whole or not at all, counts stay true, and a change of role or place is news where a first one is not.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { newPerson } from '../domain/changes.ts';
import type { Source } from '../domain/person.ts';
import { Group } from '../domain/rows.ts';
import { Book } from './book.ts';
import { personRow } from './person-row.ts';
import { fingerprint } from './journal.ts';
import { undo } from './undo.ts';
import { type Act, InvalidRow, UnknownGroup, write } from './write.ts';

const you: Source = { kind: 'you' };
let made = 0;
const act = (at: number): Act => ({
  id: `act-${(made += 1)}`,
  kind: 'edit',
  at,
  today: '2026-06-10',
  zone: 'UTC',
  newId: () => `id-${(made += 1)}`,
});
const emptyBook = () => new Book(`write-${(made += 1)}`);
const runa = newPerson('p1', 'Runa Solheim', 1);

it('writes nothing of an act that fails', async () => {
  const book = emptyBook();
  const failing = write(book, act(1), async (door) => {
    await door.person(runa, you);
    await door.person({ ...newPerson('p2', 'Oddvar Lie', 1), importance: 2 }, you);
  });
  await expect(failing).rejects.toThrow(InvalidRow);
  await expect(failing).rejects.toThrow('person p2: importance');
  for (const table of [book.people, book.changes, book.acts, book.rhythm, book.counters])
    expect(await table.count()).toBe(0);
});

it('counts people by state, and lists an act that wrote something', async () => {
  const book = emptyBook();
  const counted = async () => Object.fromEntries((await book.counters.toArray()).map(({ id, n }) => [id, n]));
  await write(book, act(1), (door) => door.people([runa, newPerson('p2', 'Oddvar Lie', 1)], you));
  expect(await counted()).toEqual({ 'people.active': 2 });
  const trash = act(2);
  await write(book, trash, (door) => door.person({ ...runa, trashedAt: 2 }, you));
  expect(await counted()).toEqual({ 'people.active': 1, 'people.trashed': 1 });
  expect(
    (await book.changes.where('[person+rev]').between(['p1', 2], ['p1', 2], true, true).toArray())[0],
  ).toMatchObject({ field: 'trashedAt', to: 2, act: trash.id, at: 2, source: you });
  await write(book, act(3), (door) => door.removePerson('p2'));
  expect(await counted()).toEqual({ 'people.active': 0, 'people.trashed': 1 });
  expect(await book.changes.where('[person+rev]').between(['p2', 0], ['p2', Infinity]).count()).toBe(0);
  expect(await book.rhythm.get('p2')).toBeUndefined();
  await write(book, act(4), async (door) => {
    await door.removePerson('p2');
    await door.remove('ties', ['nothing']);
    await door.put('ties', []);
  });
  const acts = (await book.acts.toArray()).toSorted((a, b) => a.at - b.at);
  expect(acts.map(({ at, people }) => [at, people])).toEqual([
    [1, ['p1', 'p2']],
    [2, ['p1']],
    [3, ['p2']],
  ]);
  expect(await undo(book, trash.id, act(5))).toBe('undone');
  expect(await counted()).toEqual({ 'people.active': 1, 'people.trashed': 0 });
  expect((await book.acts.get(trash.id))?.undoneAt).toBe(5);
});

it('calls another role, place or address news, and not a first or the same one', async () => {
  for (const [first, second] of [
    [{ positions: [{ organization: 'Fjell AS' }] }, { positions: [{ organization: 'Is AS' }] }],
    [{ places: ['Oslo'] }, { places: ['Bergen'] }],
    [{ addresses: [{ locality: 'Oslo' }] }, { addresses: [{ locality: 'Bergen' }] }],
  ]) {
    const book = emptyBook();
    const newsAt = async () => (await book.people.get('p1'))?.newsAt;
    await write(book, act(1), (door) => door.person(runa, you));
    await write(book, act(2), (door) => door.person({ ...runa, ...first }, you));
    expect(await newsAt()).toBeUndefined();
    await write(book, act(3), (door) => door.person({ ...runa, ...second }, you));
    expect(await newsAt()).toBe(3);
    await write(book, act(4), (door) => door.person({ ...runa, ...second, headline: 'Head' }, you));
    expect(await newsAt()).toBe(3);
    expect((await book.people.get('p1'))?.rev).toBe(4);
  }
});

it('tells rows apart by what they hold, people by their count of writes, changes by their id', () => {
  expect(fingerprint('people', { rev: 3, name: 'x' })).toBe('3');
  expect(fingerprint('changes', { id: 'c1', rev: 3 })).toBe('c1');
  expect(fingerprint('ties', { id: 't', a: 1 })).not.toBe(fingerprint('ties', { id: 't', a: 2 }));
  const photo = (byte: number) => fingerprint('photos', { data: new Uint8Array([1, byte]).buffer });
  expect(photo(2)).toBe(photo(2));
  expect(photo(2)).not.toBe(photo(3));
  expect(fingerprint('ties', {})).toMatch(/^2-[0-9a-z]+$/);
});

it('lets nobody into a group that is gone, and lets those who are in one be written', async () => {
  const book = emptyBook();
  await book.people.put(personRow({ ...runa, groups: ['gone'] }, 1));
  await write(book, act(1), (door) => door.person({ ...runa, groups: ['gone'], headline: 'Head' }, you));
  const joining = write(book, act(2), (door) => door.person({ ...runa, groups: ['gone', 'never'] }, you));
  await expect(joining).rejects.toThrow(UnknownGroup);
  expect(await book.people.get('p1')).toMatchObject({ groups: ['gone'], headline: 'Head', rev: 2 });
  await write(book, act(3), async (door) => {
    await door.person({ ...runa, groups: ['chess', 'passing'] }, you);
    await door.person({ ...runa, groups: ['chess'] }, you);
    await door.put('groups', [Group.parse({ id: 'chess', name: 'Chess', createdAt: 3, updatedAt: 3 })]);
  });
  expect((await book.people.get('p1'))?.groups).toEqual(['chess']);
});

// Protects: whoever comes back out of the trash is one person with whom was saved anew meanwhile.
import { expect, it } from 'vitest';
import { fakeKith } from '../kith.fake.ts';
import { checkBook } from '../../store/check-book.ts';
import { trashPeople } from './edit-person.ts';
import { restorePeople } from './restore-people.ts';
import { saveDrafts } from './save-draft.ts';
import { undoAct } from './undo-act.ts';

const card = (name: string) => ({ draft: { name, emails: ['home@solheim.example'], evidence: {} } });

it('joins them with whom was saved anew by the same address, and undo takes them apart', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [card('Runa Solheim')]);
  const runa = saved[0]?.person ?? '';
  await trashPeople(kith, [runa]);
  kith.at += 1000;
  await saveDrafts(kith, [{ ...card('Runa Solheim'), typed: { notes: 'Sings' } }]);
  expect(await kith.book.people.count()).toBe(2);
  const { act } = await restorePeople(kith, [runa]);
  expect(await kith.book.people.toArray()).toMatchObject([{ id: runa, state: 'active', notes: 'Sings' }]);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
  expect(await undoAct(kith, act)).toBe('undone');
  expect((await kith.book.people.toArray()).map(({ state }) => state)).toEqual(['trashed', 'active']);
});

it('leaves somebody of another name at the same address alone', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [card('Runa Solheim')]);
  const runa = saved[0]?.person ?? '';
  await trashPeople(kith, [runa]);
  await saveDrafts(kith, [card('Oddvar Lie')]);
  await restorePeople(kith, [runa]);
  expect((await kith.book.people.toArray()).map(({ name, state }) => [name, state])).toEqual([
    ['Runa Solheim', 'active'],
    ['Oddvar Lie', 'active'],
  ]);
});

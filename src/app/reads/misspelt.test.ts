// Protects: a misspelt name is looked for among the names that are in this book now.
import { expect, it } from 'vitest';
import { editPeople, restPeople, trashPeople } from '../acts/edit-person.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { fakeKith } from '../kith.fake.ts';
import { misspeltIds } from './misspelt.ts';

async function bookOf(name: string) {
  const kith = fakeKith();
  const add = async (other: string) =>
    (await saveDrafts(kith, [{ draft: { name: other, evidence: {} } }])).saved[0]?.person ?? '';
  return { kith, add, id: await add(name) };
}

it('finds who came, was renamed or left since it last looked', async () => {
  const { kith, add, id } = await bookOf('Runa Solheim');
  expect(await misspeltIds(kith, 'solhiem')).toEqual([id]);
  // Within the same millisecond.
  const oddvar = await add('Oddvar Lindqvist');
  expect(await misspeltIds(kith, 'lindqvits')).toEqual([oddvar]);
  kith.at += 1000;
  // Ids tell nothing of when something was done.
  let ids = 0;
  kith.ports.newId = () => `0-${(ids += 1)}`;
  await editPeople(kith, [oddvar], () => ({ name: 'Oddvar Wrzesniewski' }));
  expect(await misspeltIds(kith, 'lindqvits')).toEqual([]);
  expect(await misspeltIds(kith, 'wrzesniewzki')).toEqual([oddvar]);
  await restPeople(kith, [oddvar]);
  expect(await misspeltIds(kith, 'wrzesniewzki')).toEqual([oddvar]);
  await trashPeople(kith, [id]);
  expect(await misspeltIds(kith, 'solhiem')).toEqual([]);
});

it('finds nobody of another book', async () => {
  const first = await bookOf('Runa Solheim');
  expect(await misspeltIds(first.kith, 'solhiem')).toEqual([first.id]);
  const second = await bookOf('Signe Lindqvist');
  expect(await misspeltIds(second.kith, 'solhiem')).toEqual([]);
  expect(await misspeltIds(second.kith, 'lindqvits')).toEqual([second.id]);
});

it('offers fifty at most', async () => {
  const { kith } = await bookOf('Runa Solheim');
  await saveDrafts(
    kith,
    Array.from({ length: 55 }, (_, n) => ({
      draft: { name: `Solheim ${String.fromCharCode(97 + (n % 26))}${n}`, evidence: {} },
    })),
  );
  expect(await misspeltIds(kith, 'solhiem')).toHaveLength(50);
});

// Protects the board of introductions: no step on it waits for somebody in the trash or for somebody nothing may be asked of any more.
import { expect, it } from 'vitest';
import { editPeople, trashPeople } from '../acts/edit-person.ts';
import { askFirst } from '../acts/introduce.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { fakeKith } from '../kith.fake.ts';
import { introductionBoard } from './introduction-board.ts';

async function asked() {
  const kith = fakeKith();
  const { saved } = await saveDrafts(
    kith,
    ['Ada Osei', 'Bob Lindqvist'].map((name) => ({ draft: { name, evidence: {} } })),
  );
  const [a = '', b = ''] = saved.map(({ person }) => person);
  await askFirst(kith, { a, b, reasons: [] });
  return { kith, a, b };
}

it('shows what was asked', async () => {
  const { kith, a, b } = await asked();
  expect((await introductionBoard(kith)).map((entry) => [entry.a.id, entry.b.id].toSorted())).toEqual([
    [a, b].toSorted(),
  ]);
});

it('shows nothing with somebody in the trash', async () => {
  const { kith, a } = await asked();
  await trashPeople(kith, [a]);
  expect(await introductionBoard(kith)).toEqual([]);
});

it.each([
  ['deceased', 0],
  ['ended', 0],
  ['kin', 1],
] as const)('waits for nobody of whom the user says “%s”', async (tact, left) => {
  const { kith, b } = await asked();
  await editPeople(kith, [b], () => ({ tact }));
  expect(await introductionBoard(kith)).toHaveLength(left);
});

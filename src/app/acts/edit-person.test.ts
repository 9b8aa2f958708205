// Protects acts on many people at once: they tell how far they are, one undo takes all of them back, and one that is stopped leaves nothing behind.
import { expect, it } from 'vitest';
import { fakeKith } from '../kith.fake.ts';
import { editPeople, trashPeople } from './edit-person.ts';
import { saveDrafts } from './save-draft.ts';
import { undoAct } from './undo-act.ts';

async function crowd(size: number) {
  const kith = fakeKith();
  const drafts = Array.from({ length: size }, (_, n) => ({ draft: { name: `Person ${n + 100}`, evidence: {} } }));
  const { saved } = await saveDrafts(kith, drafts);
  return { kith, ids: saved.map(({ person }) => person) };
}

it('tells how far it is, and is one undo', async () => {
  const { kith, ids } = await crowd(60);
  const shares: number[] = [];
  const { act } = await editPeople(kith, ids, () => ({ tags: ['choir'] }), { progress: (share) => shares.push(share) });
  expect(shares).toEqual([0, 25 / 60, 50 / 60]);
  expect(await kith.book.people.where('tags').equals('choir').count()).toBe(60);
  await undoAct(kith, act);
  expect(await kith.book.people.where('tags').equals('choir').count()).toBe(0);
});

it.each([
  [
    'edit',
    (kith: Parameters<typeof trashPeople>[0], ids: string[], watch: Parameters<typeof trashPeople>[2]) =>
      editPeople(kith, ids, () => ({ tags: ['choir'] }), watch),
  ],
  ['trash', trashPeople],
] as const)('writes nothing when it is stopped on its way: %s', async (_, act) => {
  const { kith, ids } = await crowd(60);
  const before = await kith.book.people.toArray();
  const stop = new AbortController();
  const running = act(kith, ids, {
    signal: stop.signal,
    progress: (share) => {
      if (share > 0.5) stop.abort();
    },
  });
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  expect(await kith.book.people.toArray()).toEqual(before);
});

// Protects the promise that whoever is forgotten is gone from all that is kept, and nobody else.
import { expect, it } from 'vitest';
import { fakeKith } from '../kith.fake.ts';
import { checkBook } from '../../store/check-book.ts';
import { makeBackup, openBackup, restoreBackup, undoRestore } from '../backup.ts';
import { readToday } from '../reads/today.ts';
import { makeFollowUp } from './answer-follow-up.ts';
import { forgetPeople } from './forget-person.ts';
import { saveDrafts } from './save-draft.ts';

it('leaves nothing of them on the lists of the day and the week, nor in what a restore keeps for its undo', async () => {
  const kith = fakeKith();
  const names = ['Runa Solheim', 'Oddvar Lie'];
  const { saved } = await saveDrafts(
    kith,
    names.map((name) => ({ draft: { name, evidence: {} } })),
  );
  const [runa = '', oddvar = ''] = saved.map(({ person }) => person);
  for (const person of [runa, oddvar])
    await makeFollowUp(kith, { person, reason: 'promise', dueOn: '2026-06-10', note: `the map for ${person}` });
  await kith.book.values.put({ id: 'dormant', value: { week: '2026-W24', people: [runa, oddvar] } });
  const opened = await openBackup(kith, await makeBackup(kith));
  if ('refused' in opened) throw new Error(opened.refused);
  await restoreBackup(kith, opened.backup, 'merge');
  const kept = async () => JSON.stringify(await kith.book.values.toArray());
  expect(await kept()).toContain(`the map for ${runa}`);
  await forgetPeople(kith, [runa], false);
  expect(await kept()).not.toContain(runa);
  expect(await kept()).toContain(`the map for ${oddvar}`);
  expect((await kith.book.values.get('dormant'))?.value).toEqual({ week: '2026-W24', people: [oddvar] });
  expect((await readToday(kith)).items.map(({ person }) => person.id)).toEqual([oddvar]);
  expect(await undoRestore(kith)).toBe(false);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

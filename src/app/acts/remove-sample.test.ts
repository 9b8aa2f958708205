// Protects: the invented network leaves whole, and takes nobody real along.
import { expect, it } from 'vitest';
import { checkBook } from '../../store/check-book.ts';
import { fakeKith } from '../kith.fake.ts';
import { addSample, hasSample, SAMPLE } from '../sample.ts';
import { editPeople } from './edit-person.ts';
import { saveGroup } from './groups.ts';
import { removeSample } from './remove-sample.ts';
import { saveDrafts } from './save-draft.ts';
import { undoAct } from './undo-act.ts';

it('takes out all that was invented, and nothing else', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: { name: 'Runa Solheim', evidence: {} } }]);
  const { group } = await saveGroup(kith, { name: 'Choir' });
  await addSample(kith);
  expect([await hasSample(kith), await kith.book.groups.count()]).toEqual([true, 2]);
  expect(await kith.book.interactions.count()).toBeGreaterThan(1);
  await removeSample(kith);
  expect(await hasSample(kith)).toBe(false);
  expect(await kith.book.people.toCollection().primaryKeys()).toEqual([saved[0]?.person]);
  expect(await kith.book.groups.toCollection().primaryKeys()).toEqual([group]);
  expect(await Promise.all([kith.book.interactions.count(), kith.book.ties.count()])).toEqual([0, 0]);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('takes the user\u2019s own people out of invented groups, and no undo brings those back', async () => {
  const kith = fakeKith();
  await addSample(kith);
  const { saved } = await saveDrafts(kith, [{ draft: { name: 'Runa Solheim', evidence: {} } }]);
  const runa = saved[0]?.person ?? '';
  const { act } = await editPeople(kith, [runa], () => ({ groups: [`${SAMPLE}makers`], notes: 'Sings' }));
  await removeSample(kith);
  expect(await kith.book.people.get(runa)).toMatchObject({ groups: [], notes: 'Sings' });
  const acts = await kith.book.acts.toArray();
  expect(acts.map(({ kind }) => kind)).not.toContain('remove-group');
  await undoAct(kith, act);
  expect(await kith.book.groups.count()).toBe(0);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

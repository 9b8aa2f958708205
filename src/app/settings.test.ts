// Protects the user's choices: two that are made at once are both kept.
import { expect, it, vi } from 'vitest';
import { changeSettings } from './acts/change-settings.ts';
import { saveDrafts } from './acts/save-draft.ts';
import { keepSeen, switchSiteOn } from './acts/switch-site.ts';
import { checkBook } from '../store/check-book.ts';
import { awoken } from './background.ts';
import { fakeKith } from './kith.fake.ts';
import { readSettings } from './settings.ts';

it('keeps both of two settings that are changed at once', async () => {
  const kith = fakeKith();
  await Promise.all([changeSettings(kith, { name: 'Runa' }), changeSettings(kith, { capacity: 9 })]);
  expect(await readSettings(kith.book)).toMatchObject({ name: 'Runa', capacity: 9 });
});

it('keeps both of two sites that are switched on at once, and what is chosen for one', async () => {
  const kith = fakeKith();
  const [one, two] = ['a.example', 'b.example'];
  kith.granted = [one, two];
  await switchSiteOn(kith, one);
  await Promise.all([switchSiteOn(kith, two), keepSeen(kith, one, true)]);
  expect((await readSettings(kith.book)).sites).toEqual([
    { host: one, keepSeen: true },
    { host: two, keepSeen: false },
  ]);
});

it('writes nothing of a value that fits no setting, and no act of a change that changes nothing', async () => {
  const kith = fakeKith();
  await expect(changeSettings(kith, { capacity: 0 })).rejects.toThrow();
  await changeSettings(kith, { capacity: 5 });
  expect([await kith.book.acts.count(), await kith.book.values.get('settings')]).toEqual([0, undefined]);
});

it('takes up a new pace at the next wake where that was cut off, once', async () => {
  const kith = fakeKith();
  await saveDrafts(kith, [{ draft: { name: 'Runa Solheim', evidence: {} } }]);
  await changeSettings(kith, { defaultCloseness: 2 });
  expect([await checkBook(kith.book, 'UTC'), await kith.book.values.get('paceStale')]).toEqual([[], undefined]);
  const write = vi.spyOn(kith.book.rhythm, 'bulkPut').mockRejectedValue(new Error('the tab was closed'));
  write.mockResolvedValueOnce('');
  await expect(changeSettings(kith, { cadenceByCloseness: { 3: 20 } })).rejects.toThrow('the tab was closed');
  write.mockRestore();
  expect(await checkBook(kith.book, 'UTC')).toHaveLength(1);
  await awoken(kith);
  expect([await checkBook(kith.book, 'UTC'), await kith.book.values.get('paceStale')]).toEqual([[], undefined]);
});

// Protects the user's choices: two that are made at once are both kept.
import { expect, it } from 'vitest';
import { changeSettings } from './acts/change-settings.ts';
import { keepSeen, switchSiteOn } from './acts/switch-site.ts';
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

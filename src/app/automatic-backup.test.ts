// Protects: the week's backup is made once a week, only where it is wanted, never of an empty book; an old backup is said once a month.
import { expect, it } from 'vitest';
import { fakeKith } from './kith.fake.ts';
import { changeSettings } from './acts/change-settings.ts';
import { restPeople } from './acts/edit-person.ts';
import { saveDrafts } from './acts/save-draft.ts';
import { backUpByItself, isBackupOld } from './automatic-backup.ts';
import { openBackup } from './backup.ts';
import { addSample } from './sample.ts';

const DAY = 86_400_000;
const names = ['Runa Solheim', 'Oddvar Lie', 'Signe Moen', 'Tor Vik', 'Liv Dahl'];

it('makes a backup a week, of a book with people, where it was switched on', async () => {
  const kith = fakeKith();
  const files: [string, Uint8Array][] = [];
  const save = (name: string, bytes: Uint8Array): Promise<void> => {
    files.push([name, bytes]);
    return Promise.resolve();
  };
  await changeSettings(kith, { automaticBackup: true });
  expect(await backUpByItself(kith, save)).toBe(false);
  await saveDrafts(kith, [{ draft: { name: 'Runa Solheim', evidence: {} } }]);
  await changeSettings(kith, { automaticBackup: false });
  expect(await backUpByItself(kith, save)).toBe(false);
  await changeSettings(kith, { automaticBackup: true });
  expect(await backUpByItself(kith, save)).toBe(true);
  kith.at += 6 * DAY;
  expect(await backUpByItself(kith, save)).toBe(false);
  kith.at += DAY;
  expect(await backUpByItself(kith, save)).toBe(true);
  expect(files.map(([name]) => name)).toEqual(['kith-backup-2026-06-10.json', 'kith-backup-2026-06-17.json']);
  expect(await openBackup(fakeKith(), files[1]?.[1] ?? new Uint8Array())).toMatchObject({
    preview: { counts: { new: 1 } },
  });
});

it('backs up a book in which everybody rests', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: { name: 'Runa Solheim', evidence: {} } }]);
  await restPeople(
    kith,
    saved.map(({ person }) => person),
  );
  await changeSettings(kith, { automaticBackup: true });
  expect(await backUpByItself(kith, () => Promise.resolve())).toBe(true);
});

it('tries again where the file could not be saved', async () => {
  const kith = fakeKith();
  await saveDrafts(kith, [{ draft: { name: 'Runa Solheim', evidence: {} } }]);
  await changeSettings(kith, { automaticBackup: true });
  await expect(backUpByItself(kith, () => Promise.reject(new Error('no folder')))).rejects.toThrow('no folder');
  expect(await backUpByItself(kith, () => Promise.resolve())).toBe(true);
});

it('worries about nobody who was invented', async () => {
  const kith = fakeKith();
  await addSample(kith);
  await changeSettings(kith, { automaticBackup: true });
  expect(await isBackupOld(kith)).toBe(false);
  expect(await backUpByItself(kith, () => Promise.resolve())).toBe(false);
});

it('says once a month that the backup is old', async () => {
  const kith = fakeKith();
  expect(await isBackupOld(kith)).toBe(false);
  await saveDrafts(
    kith,
    names.map((name) => ({ draft: { name, evidence: {} } })),
  );
  expect(await isBackupOld(kith)).toBe(true);
  await changeSettings(kith, { backupLaterAt: kith.at });
  expect(await isBackupOld(kith)).toBe(false);
  kith.at += 31 * DAY;
  expect(await isBackupOld(kith)).toBe(true);
  await changeSettings(kith, { lastBackupAt: kith.at });
  expect(await isBackupOld(kith)).toBe(false);
});

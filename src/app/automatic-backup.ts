import { localDate } from '../domain/dates.ts';
import { changeSettings } from './acts/change-settings.ts';
import { wholeBook } from './backup.ts';
import type { Kith } from './kith.ts';
import { peopleCount } from './reads/people.ts';
import { SAMPLE } from './sample.ts';
import { readSettings } from './settings.ts';

const DAY = 86_400_000;
/** Days between backups that are made by themselves. */
const EVERY = 7;
/** After so many days without a backup a quiet line says so. */
const OLD = 30;
/** A book of fewer people is quickly made anew. */
const WORTH_KEEPING = 5;

/**
 * Makes the week's backup where the user switched that on, and hands it to `save` (the downloads folder). Nothing happens for an empty book,
 * so that it never takes a full one's place. Says whether one was made; throws what `save` throws, and tries again at the next call.
 */
export async function backUpByItself(
  kith: Kith,
  save: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<boolean> {
  const { book, ports } = kith;
  const { automaticBackup, lastBackupAt = 0 } = await readSettings(book);
  const now = ports.now();
  if (!automaticBackup || now - lastBackupAt < EVERY * DAY || (await peopleKept(kith)) === 0) return false;
  const bytes = await wholeBook(kith);
  await save(`kith-backup-${localDate(now, ports.zone())}.json`, bytes);
  await changeSettings(kith, { lastBackupAt: now });
  return true;
}

/** Whether it is time for the quiet line: people worth keeping, no backup of the last month, and nobody said "later" in that time. */
export async function isBackupOld(kith: Kith): Promise<boolean> {
  const { lastBackupAt = 0, backupLaterAt = 0 } = await readSettings(kith.book);
  return (
    (await peopleKept(kith)) >= WORTH_KEEPING && kith.ports.now() - Math.max(lastBackupAt, backupLaterAt) > OLD * DAY
  );
}

/** How many people there are to lose, those at rest among them, the invented ones of the sample not. */
async function peopleKept(kith: Kith): Promise<number> {
  const invented = await kith.book.people
    .where('id')
    .startsWith(SAMPLE)
    .filter(({ state }) => state !== 'trashed')
    .count();
  return (await peopleCount(kith)) + (await peopleCount(kith, 'resting')) - invented;
}

import * as z from 'zod/mini';
import { Person } from '../domain/person.ts';
import { Change, FollowUp, Group, Interaction, Introduction, Proposal, Tie } from '../domain/rows.ts';
import { type Backup, readBackup, type Refusal, writeBackup } from '../exchange/backup.ts';
import type { Settings } from '../domain/settings.ts';
import type { ActRow, BatchRow, JobRow, PersonRow } from '../store/book.ts';
import { barsOf, forget, keepBars } from '../store/forget.ts';
import { mergeBook, replaceBook, unfinishedOf, type WholeBook } from '../store/restore.ts';
import { write } from '../store/write.ts';
import { changeSettings, PACE_STALE } from './acts/change-settings.ts';
import { mergeOne } from './acts/merge-people.ts';
import { settleSites } from './acts/switch-site.ts';
import { type Kith, newAct } from './kith.ts';
import { readSettings } from './settings.ts';
import { barredPeople, knownOtherwise, previewRestore, type RestorePreview } from './restore-preview.ts';
import { settleAct } from './settle-act.ts';

const Bytes = z.pipe(
  z.instanceof(Uint8Array),
  z.transform((bytes) => new Uint8Array(bytes).buffer),
);

/** The tables that a backup holds, each with what its rows must be. Derived rows are left out and rebuilt. */
const schemas = {
  people: z.extend(Person, { rev: z.number(), newsAt: z.optional(z.number()) }),
  photos: z.object({ person: z.string(), type: z.string(), bytes: Bytes }),
  changes: Change,
  proposals: Proposal,
  interactions: Interaction,
  followUps: FollowUp,
  introductions: Introduction,
  ties: Tie,
  groups: Group,
  values: z.object({ id: z.string(), value: z.unknown() }),
};
type KithBackup = Backup<typeof schemas>;

/** Values that belong to this computer and moment, not to the book. */
const passing = new Set(['agenda', 'logging', 'cards', 'saving', 'beforeRestore', PACE_STALE]);

/** The whole book as a file (see exchange/backup), encrypted where a passphrase is given. */
export async function makeBackup(kith: Kith, passphrase?: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await wholeBook(kith, passphrase);
  await changeSettings(kith, { lastBackupAt: kith.ports.now() });
  return bytes;
}

/** All rows, read in one transaction: a book as it was at one moment. */
export async function wholeBook(kith: Kith, passphrase?: string): Promise<Uint8Array<ArrayBuffer>> {
  const { book } = kith;
  const tables: Record<string, unknown[]> = {};
  await book.transaction('r', book.tables, async () => {
    for (const name of Object.keys(schemas)) tables[name] = await book.table<unknown, string>(name).toArray();
    tables['people'] = (await book.people.toArray()).map(withoutIndexes);
    tables['values'] = (await book.values.toArray()).filter(({ id }) => !passing.has(id));
  });
  return writeBackup({ createdAt: kith.ports.now(), tables }, passphrase ? { passphrase } : {});
}

function withoutIndexes({ state: _, sort: _1, keys: _2, words: _3, blocks: _4, occasions: _5, ...person }: PersonRow) {
  return person;
}

export type { Refusal } from '../exchange/backup.ts';

/** Reads a backup and compares it with the book, or says why it is refused. */
export async function openBackup(
  kith: Kith,
  bytes: Uint8Array,
  passphrase?: string,
): Promise<{ backup: KithBackup; preview: RestorePreview } | Refusal> {
  const backup = await readBackup(bytes, schemas, passphrase ? { passphrase } : {});
  return 'refused' in backup ? backup : { backup, preview: await previewRestore(kith, backup) };
}

const isRow = (row: unknown): boolean => typeof row === 'object' && row !== null;

/** What stood there before a restore: the whole book as a backup, and Kith's own rows beside it as they were stored. */
const Before = z.object({
  book: z.instanceof(Uint8Array),
  unfinished: z.object({
    acts: z.array(z.custom<ActRow>(isRow)),
    jobs: z.array(z.custom<JobRow>(isRow)),
    batches: z.array(z.custom<BatchRow>(isRow)),
  }),
});

/**
 * Restores a backup that was opened. `replace`: the book becomes the backup; `merge`: what the book lacks or has older is taken, and whom
 * it knows under another id is joined with them. Nobody who was forgotten and barred comes back either way. What stood there
 * before is kept for `undoRestore`. Throws RangeError where an empty backup would replace a full book.
 */
export async function restoreBackup(kith: Kith, backup: KithBackup, how: 'replace' | 'merge'): Promise<void> {
  const { book, ports } = kith;
  const rows: WholeBook = backup.tables;
  if (how === 'replace' && rows.people.length === 0 && (await book.people.count()) > 0)
    throw new RangeError('an empty backup never replaces a full book');
  const before = { book: await wholeBook(kith), unfinished: await unfinishedOf(book) };
  const known = await book.people.bulkGet(rows.people.map(({ id }) => id));
  const barred = await barredPeople(kith, rows.people, known);
  const twins = await knownOtherwise(kith, rows.people, known);
  const bars = await barsOf(book);
  const { sites } = await readSettings(book);
  await book.transaction('rw', book.tables, async () => {
    if (how === 'replace') await replaceBook(book, rows, ports.zone());
    else await mergeBook(book, rows, ports.zone());
    await keepBars(book, bars);
    for (const id of barred) await forget(book, id, false, newAct(kith, 'forget'));
    if (how === 'merge')
      await write(book, newAct(kith, 'merge'), async (door) => {
        for (const { own, other, merged } of twins)
          if (!barred.includes(other)) await mergeOne(door, [own, other], merged ? own : undefined);
      });
  });
  await keepSites(kith, sites);
  await book.values.put({ id: 'beforeRestore', value: before });
  await settleAct(kith);
}

/** The sites that are switched on belong to this browser, which lets Kith read them: they stay where they can be switched off. */
async function keepSites(kith: Kith, sites: Settings['sites']): Promise<void> {
  await changeSettings(kith, (restored) => ({
    sites: [...sites, ...restored.sites.filter(({ host }) => !sites.some((site) => site.host === host))],
  }));
  await settleSites(kith);
}

/** Brings back what the book was before the last restore, and what could be undone then; false where there was none. */
export async function undoRestore(kith: Kith): Promise<boolean> {
  const { data: before } = Before.safeParse((await kith.book.values.get('beforeRestore'))?.value);
  const backup = before && (await readBackup(before.book, schemas));
  if (!before || !backup || 'refused' in backup) return false;
  const { sites } = await readSettings(kith.book);
  await replaceBook(kith.book, backup.tables, kith.ports.zone(), before.unfinished);
  await keepSites(kith, sites);
  await settleAct(kith);
  return true;
}

/** Empties the book wholly, and gives up the sites that were switched on. It can't be undone: screens ask for a typed word first. */
export async function eraseEverything(kith: Kith): Promise<void> {
  const { sites } = await readSettings(kith.book);
  await kith.book.transaction('rw', kith.book.tables, async () => {
    for (const table of kith.book.tables) await table.clear();
  });
  await settleSites(kith);
  for (const { host } of sites) await kith.ports.sites.giveBack(host);
  await settleAct(kith);
}

import * as z from 'zod/mini';
import { sameValue } from '../domain/changes.ts';
import type { Instant } from '../domain/dates.ts';
import { identityKeys } from '../domain/identity.ts';
import { Person } from '../domain/person.ts';
import { Change, FollowUp, Group, Interaction, Introduction, Proposal, Tie } from '../domain/rows.ts';
import { type Backup, readBackup, type Refusal, writeBackup } from '../exchange/backup.ts';
import type { PersonRow } from '../store/book.ts';
import { barredCheck, forget } from '../store/forget.ts';
import { mergeBook, replaceBook, type WholeBook } from '../store/restore.ts';
import { changeSettings, PACE_STALE } from './acts/change-settings.ts';
import { settleSites } from './acts/switch-site.ts';
import { type Kith, newAct } from './kith.ts';
import { readSettings } from './settings.ts';
import { settle } from './settle.ts';

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
const passing = new Set(['agenda', 'logging', 'saving', 'beforeRestore', PACE_STALE]);

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

/** What a backup would bring, before anything is written. */
export interface RestorePreview {
  createdAt: Instant;
  people: number;
  /** People that the book lacks; who differ and are newer in the backup; who differ and are newer here; who are the same. */
  added: number;
  newer: number;
  older: number;
  same: number;
  interactions: number;
  /** Restoring by replacement is refused: the backup is empty, the book is not. */
  empty: boolean;
}

export type { Refusal } from '../exchange/backup.ts';

/** Reads a backup and compares it with the book, or says why it is refused. */
export async function openBackup(
  kith: Kith,
  bytes: Uint8Array,
  passphrase?: string,
): Promise<{ backup: KithBackup; preview: RestorePreview } | Refusal> {
  const backup = await readBackup(bytes, schemas, passphrase ? { passphrase } : {});
  if ('refused' in backup) return backup;
  const { people, interactions } = backup.tables;
  const known = await kith.book.people.bulkGet(people.map(({ id }) => id));
  const preview = { added: 0, newer: 0, older: 0, same: 0 };
  for (const [at, person] of people.entries()) {
    const own = known[at];
    if (!own) preview.added += 1;
    else if (sameValue(Person.parse(own), Person.parse(person))) preview.same += 1;
    else if (own.updatedAt < person.updatedAt) preview.newer += 1;
    else preview.older += 1;
  }
  return {
    backup,
    preview: {
      createdAt: backup.createdAt,
      people: people.length,
      interactions: interactions.length,
      empty: people.length === 0,
      ...preview,
    },
  };
}

/**
 * Restores a backup that was opened. `replace`: the book becomes the backup; `merge`: what the book lacks or has older is taken, but nobody who was
 * forgotten and barred. What stood
 * there before is kept for `undoRestore`. Throws RangeError where an empty backup would replace a full book.
 */
export async function restoreBackup(kith: Kith, backup: KithBackup, how: 'replace' | 'merge'): Promise<void> {
  const { book, ports } = kith;
  const rows: WholeBook = backup.tables;
  if (how === 'replace' && rows.people.length === 0 && (await book.people.count()) > 0)
    throw new RangeError('an empty backup never replaces a full book');
  const before = await wholeBook(kith);
  if (how === 'replace') await replaceKeepingSites(kith, rows);
  else {
    const barred = await barredNewcomers(kith, backup);
    await book.transaction('rw', book.tables, async () => {
      await mergeBook(book, rows, ports.zone());
      for (const id of barred) await forget(book, id, false, newAct(kith, 'forget'));
    });
  }
  await book.values.put({ id: 'beforeRestore', value: before });
  await settle(kith);
}

/** The sites that are switched on belong to this browser, which lets Kith read them: they stay where they can be switched off. */
async function replaceKeepingSites(kith: Kith, rows: WholeBook): Promise<void> {
  const { sites } = await readSettings(kith.book);
  await replaceBook(kith.book, rows, kith.ports.zone());
  await changeSettings(kith, (restored) => ({
    sites: [...sites, ...restored.sites.filter(({ host }) => !sites.some((site) => site.host === host))],
  }));
  await settleSites(kith);
}

/** The ids of people whom the book lacks since the user forgot them and does not want them back. */
async function barredNewcomers({ book }: Kith, { tables: { people } }: KithBackup): Promise<string[]> {
  const isBarred = await barredCheck(book);
  const known = await book.people.bulkGet(people.map(({ id }) => id));
  const barred: string[] = [];
  for (const [at, person] of people.entries())
    if (!known[at] && (await isBarred(identityKeys(person)))) barred.push(person.id);
  return barred;
}

/** Brings back what the book was before the last restore; false where there was none. */
export async function undoRestore(kith: Kith): Promise<boolean> {
  const row = await kith.book.values.get('beforeRestore');
  if (!(row?.value instanceof Uint8Array)) return false;
  const backup = await readBackup(row.value, schemas);
  if ('refused' in backup) return false;
  await replaceBook(kith.book, backup.tables, kith.ports.zone());
  await settleSites(kith);
  await settle(kith);
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
  await settle(kith);
}

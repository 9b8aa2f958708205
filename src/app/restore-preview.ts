import { differences } from '../domain/changes.ts';
import { sameValue } from '../domain/same-value.ts';
import type { Instant } from '../domain/dates.ts';
import { identityKeys } from '../domain/identity.ts';
import { Person } from '../domain/person.ts';
import type { Change } from '../domain/rows.ts';
import { isSameBearer } from '../domain/same-bearer.ts';
import { peopleByKeys, type PersonRow } from '../store/book.ts';
import { barredCheck } from '../store/forget.ts';
import type { Kith } from './kith.ts';

/**
 * How somebody of a backup stands to the book. `new`: the book lacks them; `known`: it has them under another id, merging
 * joins the two; `newer`, `older`: they were changed on the backup's side alone, or
 * here alone; `conflict`: on both sides since they were the same; `barred`: forgotten here for good, they stay away.
 */
export type RestoreFate = 'new' | 'known' | 'newer' | 'conflict' | 'older' | 'same' | 'barred';

/** Somebody whom a restore may concern. */
export interface RestoreRow {
  id: string;
  name: string;
  fate: Exclude<RestoreFate, 'same'>;
  /** Fields in which they differ; empty unless both sides know them. */
  fields: string[];
  /** Merging takes them as the backup has them. */
  taken: boolean;
}

/** What a backup would bring, before anything is written. */
export interface RestorePreview {
  createdAt: Instant;
  people: number;
  interactions: number;
  counts: Record<RestoreFate, number>;
  /** Everybody but those who are the same, in the backup's order. */
  rows: RestoreRow[];
  /** People of the book whom the backup lacks: replacing takes them out. */
  lacking: number;
  /** Restoring by replacement is refused: the backup is empty, the book is not. */
  empty: boolean;
}

interface Opened {
  createdAt: Instant;
  tables: { people: (Person & { rev: number })[]; changes: Change[]; interactions: unknown[] };
}

/** Compares a backup with the book. */
export async function previewRestore(kith: Kith, { createdAt, tables }: Opened): Promise<RestorePreview> {
  const { book } = kith;
  const { people, interactions } = tables;
  const known = await book.people.bulkGet(people.map(({ id }) => id));
  const barred = new Set(await barredPeople(kith, people, known));
  const twins = new Map((await knownOtherwise(kith, people, known)).map(({ own, other }) => [other, own]));
  const differing = people.filter((person, at) => {
    const own = known[at];
    return own && !sameValue(Person.parse(own), Person.parse(person));
  });
  const apart = await changedOnBothSides(kith, new Set(differing.map(({ id }) => id)), tables.changes);
  const isDiffering = new Set(differing);
  const counts = { new: 0, known: 0, newer: 0, conflict: 0, older: 0, same: 0, barred: 0 };
  const rows: RestoreRow[] = [];
  for (const [at, person] of people.entries()) {
    const own = known[at];
    const taken = (own?.updatedAt ?? -1) < person.updatedAt;
    const fate = ((): RestoreFate => {
      if (!own && barred.has(person.id)) return 'barred';
      if (!own) return twins.has(person.id) ? 'known' : 'new';
      if (!isDiffering.has(person)) return 'same';
      if (apart.has(person.id)) return 'conflict';
      return taken ? 'newer' : 'older';
    })();
    counts[fate] += 1;
    if (fate === 'same') continue;
    const { id, name } = person;
    const fields = own ? differences(own, person).map(({ field }) => field) : [];
    rows.push({ id, name, fate, fields, taken: taken && fate !== 'barred' });
  }
  const shared = new Set([...known.flatMap((own) => own?.id ?? []), ...twins.values()]).size;
  return {
    createdAt,
    people: people.length,
    interactions: interactions.length,
    counts,
    rows,
    lacking: (await book.people.count()) - shared,
    empty: people.length === 0,
  };
}

/** The ids of people whom the book lacks since the user forgot them and does not want them back; `known`: who they are here, in their order. */
export async function barredPeople(
  { book }: Kith,
  people: readonly Person[],
  known: readonly (PersonRow | undefined)[],
): Promise<string[]> {
  const isBarred = await barredCheck(book);
  const barred: string[] = [];
  for (const [at, person] of people.entries())
    if (!known[at] && (await isBarred(identityKeys(person)))) barred.push(person.id);
  return barred;
}

/** Somebody in the book (`own`) and the same person under the id that a backup has (`other`). */
export interface Twin {
  own: string;
  other: string;
  /** They were made one in the book after the backup: who is there stays. */
  merged: boolean;
}

/**
 * Whom the backup knows under another id and the book by their address (one person, saved in both books), or as merged with somebody since.
 * By an address nobody is two people's twin, and whom the backup tells from their like in the book are two.
 */
export async function knownOtherwise(
  kith: Kith,
  people: readonly Person[],
  known: readonly (PersonRow | undefined)[],
): Promise<Twin[]> {
  const { book } = kith;
  const lacking = people.filter((_, at) => !known[at]);
  const into = await mergedInto(kith, new Set(lacking.map(({ id }) => id)));
  const merged = [...into].map(([other, own]): Twin => ({ own, other, merged: true }));
  const newcomers = lacking.filter(({ id, trashedAt }) => trashedAt === undefined && !into.has(id));
  const keysOf = new Map(newcomers.map((person) => [person, identityKeys(person)]));
  const found = await book.transaction('r', book.people, () => peopleByKeys(book, [...keysOf.values()].flat()));
  const byKey = new Map(found.flatMap((row) => row.keys.map((key) => [key, row])));
  const passed = new Set(people.map(({ id }) => id));
  const saved = newcomers.flatMap((person): Twin[] => {
    const own = (keysOf.get(person) ?? []).map((key) => byKey.get(key)).find((row) => row && isSameBearer(row, person));
    if (!own || passed.has(own.id)) return [];
    passed.add(own.id);
    return [{ own: own.id, other: person.id, merged: false }];
  });
  return [...merged, ...saved];
}

/** Who of the book people were merged into, as its history tells, by the ids that they had. */
async function mergedInto({ book }: Kith, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const into = new Map<string, string>();
  if (!ids.size) return into;
  await book.changes.each(({ person, source }) => {
    if (source.kind === 'merge') for (const id of source.from.split(' ')) if (ids.has(id)) into.set(id, person);
  });
  return into;
}

/** Those of these people whose history goes on on either side after the last change that both sides have. */
async function changedOnBothSides(
  { book }: Kith,
  ids: ReadonlySet<string>,
  changes: readonly Change[],
): Promise<Set<string>> {
  const theirs = new Map([...ids].map((id): [string, Change[]] => [id, []]));
  for (const change of changes) theirs.get(change.person)?.push(change);
  const apart = new Set<string>();
  for (const [id, told] of theirs) {
    const own = await book.changes.where('[person+rev]').between([id, 0], [id, Infinity]).toArray();
    const [here, there] = [new Set(own.map((one) => one.id)), new Set(told.map((one) => one.id))];
    const last = Math.max(0, ...own.filter((one) => there.has(one.id)).map(({ rev }) => rev));
    const goesOn = (side: readonly Change[], other: ReadonlySet<string>): boolean =>
      side.some((one) => one.rev > last && !other.has(one.id));
    if (goesOn(own, there) && goesOn(told, here)) apart.add(id);
  }
  return apart;
}

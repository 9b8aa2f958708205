import * as z from 'zod/mini';
import { newPerson, update } from '../../domain/changes.ts';
import { type Person, PersonFields, type Source } from '../../domain/person.ts';
import type { Instant } from '../../domain/dates.ts';
import type { Proposal } from '../../domain/rows.ts';
import { Bearers, isSameBearer } from '../../domain/same-bearer.ts';
import type { BatchRow, Book, JobRow, PersonRow, Photo } from '../../store/book.ts';
import { barredCheck } from '../../store/forget.ts';
import { type UndoOutcome } from '../../store/undo.ts';
import { type Act, type Door, InvalidRow, type Newcomer, newcomer, write } from '../../store/write.ts';
import { type Kith, newAct } from '../kith.ts';
import { broughtBefore } from '../reads/brought-before.ts';
import { readSettings } from '../settings.ts';
import { settleAct } from '../settle-act.ts';
import { resolveReferences } from './import-references.ts';
import { KnownKeys } from './known-keys.ts';
import { undoAct } from './undo-act.ts';

/** People at a time: each batch is written whole or not at all. */
const BATCH = 1000;

/** Somebody to import, with the picture that the file holds of them. `fields` are PersonFields, checked as they come in. */
export interface ToImport {
  fields: unknown;
  photo?: { mediaType: string; bytes: Uint8Array<ArrayBuffer> };
  /** A new person, though somebody else has the same address. */
  asNew?: boolean;
}

export interface ImportOptions {
  /** Ends the import after the batch that is under way. */
  signal?: AbortSignal;
  progress?(done: number, total: number): void;
  /** People at a time; 1000 where absent. */
  batch?: number;
  /** Makes a thumbnail of a picture, or says that it is none; without it no picture is kept. */
  thumbnail?: (picture: Blob) => Promise<Omit<Photo, 'person'> | undefined>;
}

/** A record that could not come in, and why. */
export interface Refused {
  name: string;
  reason: string;
}

export interface Imported {
  job: string;
  created: number;
  updated: number;
  unchanged: number;
  /** People who were forgotten and barred: they do not come back unasked. */
  barred: number;
  /** Records that fit nobody, by what name they have; they cost no other. */
  refused: Refused[];
  /** Whether everything is in; otherwise `resumeImport` goes on. */
  finished: boolean;
}

/** Files an import away as a job, so that it survives its page, and begins it. `name` is the file's. */
export async function importPeople(
  kith: Kith,
  name: string,
  people: readonly ToImport[],
  options: ImportOptions = {},
): Promise<Imported> {
  const { book, ports } = kith;
  const size = options.batch ?? BATCH;
  const id = ports.newId();
  const job: JobRow = { id, kind: 'import', name, at: ports.now(), done: 0, total: people.length, state: 'running' };
  const filed = book.transaction('rw', book.jobs, book.batches, async () => {
    await book.jobs.put(job);
    const batches: BatchRow[] = [];
    for (let from = 0; from < people.length; from += size)
      batches.push(batchRow(id, from, people.slice(from, from + size)));
    await book.batches.bulkPut(batches);
  });
  const imported = bringIn(kith, job, options, (from) => Promise.resolve(people.slice(from, from + size)), filed);
  await Promise.all([filed, imported]);
  return imported;
}

function batchRow(job: string, from: number, people: readonly ToImport[]): BatchRow {
  return {
    job,
    from,
    records: JSON.stringify(people.map(({ fields, asNew }) => ({ fields, asNew }))),
    pictures: people.flatMap(({ photo }, at) =>
      photo ? [{ at, type: photo.mediaType, bytes: new Uint8Array(photo.bytes).buffer }] : [],
    ),
  };
}

/** Imports that were interrupted: their pages were closed or stopped them. */
export async function openImports(kith: Kith): Promise<JobRow[]> {
  return kith.book.jobs.filter((job) => job.kind === 'import' && job.state !== 'finished').toArray();
}

/** Gives an interrupted import up and takes back what it had brought. */
export async function dropImport(kith: Kith, job: string): Promise<void> {
  await undoImport(kith, job);
  await kith.book.batches.where('[job+from]').between([job, 0], [job, Infinity]).delete();
  await kith.book.jobs.delete(job);
}

/** Goes on with an import where it stopped; a batch that was written is never written twice. Throws where the job is unknown. */
export async function resumeImport(kith: Kith, id: string, options: ImportOptions = {}): Promise<Imported> {
  const job = await kith.book.jobs.get(id);
  if (!job) throw new RangeError(`no import ${id}`);
  return bringIn(kith, job, options, async (from) => {
    const row = await kith.book.batches.get([id, from]);
    return row && peopleOf(row);
  });
}

const Records = z.array(z.object({ fields: z.unknown(), asNew: z.optional(z.boolean()) }));

function peopleOf({ records, pictures }: BatchRow): ToImport[] {
  const photos = new Map(
    pictures.map(({ at, type, bytes }) => [at, { mediaType: type, bytes: new Uint8Array(bytes) }] as const),
  );
  return Records.parse(JSON.parse(records)).map((one, at) => {
    const photo = photos.get(at);
    return photo ? { ...one, photo } : one;
  });
}

/**
 * Writes a job's batches from where it stands; `batchAt` gives the people from a record number on, undefined where they are done elsewhere.
 * `filed`: while the job is being filed away its first batch is made ready.
 */
async function bringIn(
  kith: Kith,
  job: JobRow,
  options: ImportOptions,
  batchAt: (from: number) => Promise<readonly ToImport[] | undefined>,
  filed?: PromiseLike<void>,
): Promise<Imported> {
  const { book } = kith;
  const { id, total, name } = job;
  const source: Source = { kind: 'file', name };
  const told: Imported = { job: id, created: 0, updated: 0, unchanged: 0, barred: 0, refused: [], finished: false };
  const isBarred = await barredCheck(book);
  const { defaultCloseness } = await readSettings(book);
  const prepared = (from: number, people: readonly ToImport[] | undefined): Batch =>
    batchOf(people, { ...newAct(kith, 'import'), job: id }, source, from, defaultCloseness);
  const keys = new KnownKeys(kith.ports.now());
  let { done } = job;
  let batch = done < total ? prepared(done, await batchAt(done)) : undefined;
  await filed;
  while (batch && !options.signal?.aborted) {
    const { act, from, size, refused } = batch;
    const people = await welcome(book, batch.people, isBarred, options.thumbnail);
    const after = from + size < total ? await batchAt(from + size) : undefined;
    let ahead: Batch | undefined;
    const outcome = await write(book, act, async (door) => {
      const current = await book.jobs.get(id);
      if (current?.done !== from) throw new Error('the import goes on in another window');
      await book.jobs.put({ ...current, done: from + size, state: from + size === total ? 'finished' : 'running' });
      await book.batches.delete([id, from]);
      return importBatch(door, people, source, job.at, keys, () => {
        if (after) ahead = prepared(from + size, after);
      });
    });
    told.barred += size - refused.length - people.length;
    told.refused.push(...refused);
    told.created += outcome.created;
    told.updated += outcome.updated;
    told.unchanged += outcome.unchanged;
    done = from + size;
    options.progress?.(done, total);
    batch = ahead ?? (after && prepared(done, after));
  }
  told.finished = done >= total;
  await book.jobs.update(id, { state: told.finished ? 'finished' : 'stopped' });
  await settleAct(kith);
  return told;
}

/** Somebody of a batch: as they come into the book if nobody there is them, and what the file says. */
interface Candidate {
  newcomer: Newcomer;
  fields: unknown;
  asNew: boolean;
  picture?: Blob;
  photo?: Omit<Photo, 'person'>;
}

interface Batch {
  act: Act;
  from: number;
  size: number;
  people: Candidate[];
  refused: Refused[];
}

/** A batch made ready for its act: all that costs time and needs no look into the book. Throws where it is gone. */
function batchOf(
  people: readonly ToImport[] | undefined,
  act: Act,
  source: Source,
  from: number,
  defaultCloseness: Person['closeness'],
): Batch {
  if (!people) throw new Error('the import goes on in another window');
  const nobody = newPerson('', '', act.at);
  const candidates: Candidate[] = [];
  const refused: Refused[] = [];
  for (const { fields, asNew = false, photo } of people) {
    // Forgotten since the import stopped.
    if (fields === null) continue;
    const { name, closeness = defaultCloseness }: { name?: unknown; closeness?: unknown } = Object(fields);
    try {
      candidates.push({
        newcomer: newcomer({ ...nobody, id: act.newId(), ...Object(fields), name, closeness }, source, act),
        fields,
        asNew,
        ...(photo && { picture: new Blob([photo.bytes], { type: photo.mediaType }) }),
      });
    } catch (error) {
      if (!(error instanceof InvalidRow)) throw error;
      refused.push({ name: typeof name === 'string' ? name : '', reason: error.reason });
    }
  }
  return { act, from, size: people.length, people: candidates, refused };
}

/** The people of a batch who may come in, with their thumbnails. */
async function welcome(
  book: Book,
  people: readonly Candidate[],
  isBarred: (keys: readonly string[]) => Promise<boolean>,
  thumbnail: ImportOptions['thumbnail'],
): Promise<Candidate[]> {
  const welcomed: Candidate[] = [];
  for (const one of people) {
    const { keys } = one.newcomer.row;
    // Whoever was saved by hand since is in the book again, and known by what the file says.
    if ((await isBarred(keys)) && !(await book.people.where('keys').anyOf(keys).count())) continue;
    const photo = one.picture && (await thumbnail?.(one.picture));
    welcomed.push(photo ? { ...one, photo } : one);
  }
  return welcomed;
}

/** `begun`: when the import began; `meanwhile` is called once, while the database is busy with the batch. */
async function importBatch(
  door: Door,
  candidates: readonly Candidate[],
  source: Source,
  begun: Instant,
  keys: KnownKeys,
  meanwhile: () => void,
): Promise<{ created: number; updated: number; unchanged: number }> {
  const { book, act } = door;
  const bearers = new Bearers<PersonRow>();
  for (const row of await keys.people(book, [...new Set(candidates.flatMap(({ newcomer: { row } }) => row.keys))]))
    bearers.add(row);
  const brought = await broughtBefore(
    book,
    candidates.flatMap(({ asNew, newcomer: { row } }) => (asNew || row.keys.length ? [] : [row])),
    begun,
  );
  const whoIs = ({ asNew, newcomer: { row } }: Candidate): PersonRow | undefined => {
    if (asNew) return undefined;
    if (!row.keys.length) return brought(row);
    return bearers.likeliest(row.keys, row);
  };
  const batch = await withReferences(door, candidates, whoIs, source);
  const created = new Map<string, Newcomer>();
  const written = new Map<string, Person>();
  const asked: Proposal[] = [];
  const photos = new Map<string, Photo>();
  for (const one of batch) {
    const { newcomer: fresh, fields, photo } = one;
    const known = whoIs(one);
    if (!known) {
      created.set(fresh.row.id, fresh);
      bearers.add(fresh.row);
      if (photo) photos.set(fresh.row.id, { person: fresh.row.id, ...photo });
      continue;
    }
    const { name, ...rest } = PersonFields.parse(fields);
    const isConflict = !isSameBearer(known, { name, links: rest.links });
    if (photo && !isConflict) photos.set(known.id, { person: known.id, ...photo });
    const before = written.get(known.id) ?? known;
    const { person, proposals, changed } = update(before, filled(rest), source, act.at, isConflict);
    if (isConflict) proposals.push({ field: 'name', value: name });
    asked.push(
      ...proposals.map((proposal) => ({ id: act.newId(), person: person.id, source, at: act.at, ...proposal })),
    );
    if (!changed.length) continue;
    written.set(person.id, person);
    bearers.add(known, fresh.row.keys);
  }
  // Somebody who stands twice in the batch comes in as what both say.
  for (const [id, person] of written) {
    if (!created.delete(id)) continue;
    created.set(id, newcomer(person, source, act));
    written.delete(id);
  }
  // Written at once: Dexie loses its transaction over a hundred awaits without a request (ZONE_ECHO_LIMIT).
  const adding = door.add([...created.values()], source);
  setTimeout(meanwhile);
  await adding;
  await door.people([...written.values()], source);
  await door.put('proposals', await unasked(book, asked));
  if (photos.size) {
    const kept = new Set(
      await book.photos
        .where('person')
        .anyOf([...photos.keys()])
        .primaryKeys(),
    );
    await door.put(
      'photos',
      [...photos.values()].filter(({ person }) => !kept.has(person)),
    );
  }
  keys.wrote(
    act.id,
    [...created.values()].map(({ row }) => row),
    [...written.values()],
  );
  return { created: created.size, updated: written.size, unchanged: batch.length - created.size - written.size };
}

/** Candidates with ids for what the file says by name; see `resolveReferences`. `whoIs`: who of the book they are. */
async function withReferences(
  door: Door,
  candidates: readonly Candidate[],
  whoIs: (one: Candidate) => PersonRow | undefined,
  source: Source,
): Promise<readonly Candidate[]> {
  const naming = new Set(candidates.filter(({ newcomer: { row } }) => row.groups.length || row.met?.through));
  if (!naming.size) return candidates;
  const first = new Map<string, string>();
  const bearers = candidates.map((one) => {
    const { row } = one.newcomer;
    const earlier = one.asNew ? undefined : row.keys.map((key) => first.get(key)).find((id) => id !== undefined);
    const id = whoIs(one)?.id ?? earlier ?? row.id;
    for (const key of row.keys) if (!first.has(key)) first.set(key, id);
    return { name: row.name, id };
  });
  const resolve = await resolveReferences(
    door,
    [...naming].map(({ newcomer: { row } }) => row),
    bearers,
  );
  return candidates.map((one) => {
    if (!naming.has(one)) return one;
    const { row } = one.newcomer;
    const references = resolve(row);
    return {
      ...one,
      newcomer: newcomer({ ...row, ...references }, source, door.act),
      fields: { ...Object(one.fields), ...references },
    };
  });
}

/** Proposals that were not made before: what was refused, or still waits, is not asked again. */
async function unasked(book: Book, proposals: readonly Proposal[]): Promise<Proposal[]> {
  if (!proposals.length) return [];
  const said = ({ person, field, value }: Proposal): string => JSON.stringify([person, field, value]);
  const people = [...new Set(proposals.map(({ person }) => person))];
  const known = new Set((await book.proposals.where('person').anyOf(people).toArray()).map(said));
  return proposals.filter((proposal) => !known.has(said(proposal)));
}

/** Only the fields that a file says something about. */
function filled(fields: Partial<PersonFields>): Partial<PersonFields> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );
}

/** Takes a whole import back, batch by batch, newest first; `partly` where any of it stayed. */
export async function undoImport(kith: Kith, job: string): Promise<UndoOutcome> {
  const acts = await kith.book.acts.filter((act) => act.job === job && act.undoneAt === undefined).sortBy('at');
  const outcomes = new Set<UndoOutcome>();
  for (const act of acts.toReversed()) outcomes.add(await undoAct(kith, act.id));
  const [outcome = 'nothing', ...others] = outcomes;
  return others.length ? 'partly' : outcome;
}

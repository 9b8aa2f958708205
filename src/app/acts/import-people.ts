import { newPerson, update } from '../../domain/changes.ts';
import { identityKeys } from '../../domain/identity.ts';
import { type Person, PersonFields, type Source } from '../../domain/person.ts';
import type { Proposal } from '../../domain/rows.ts';
import type { JobRow } from '../../store/book.ts';
import { barredCheck } from '../../store/forget.ts';
import { type Door, write } from '../../store/write.ts';
import { type Kith, newAct } from '../kith.ts';
import { readSettings } from '../settings.ts';
import { settle } from '../settle.ts';
import { undoAct } from './undo-act.ts';

/** People at a time: each batch is written whole or not at all. */
const BATCH = 500;

export interface ImportOptions {
  /** Ends the import after the batch that is under way. */
  signal?: AbortSignal;
  progress?(done: number, total: number): void;
  /** People at a time; 500 where absent. */
  batch?: number;
}

export interface Imported {
  job: string;
  created: number;
  updated: number;
  unchanged: number;
  /** People who were forgotten and barred: they do not come back unasked. */
  barred: number;
  /** Whether everything is in; otherwise `resumeImport` goes on. */
  finished: boolean;
}

/** Files an import away as a job, so that it survives its page, and begins it. `name` is the file's. */
export async function importPeople(
  kith: Kith,
  name: string,
  people: readonly unknown[],
  options: ImportOptions = {},
): Promise<Imported> {
  const job: JobRow = {
    id: kith.ports.newId(),
    kind: 'import',
    at: kith.ports.now(),
    done: 0,
    total: people.length,
    state: 'running',
    rows: { name, people },
  };
  await kith.book.jobs.put(job);
  return resumeImport(kith, job.id, options);
}

/** Imports that were interrupted: their pages were closed or stopped them. */
export async function openImports(kith: Kith): Promise<JobRow[]> {
  return kith.book.jobs.filter((job) => job.kind === 'import' && job.state !== 'finished').toArray();
}

/** Goes on with an import where it stopped; a batch that was written is never written twice. Throws where the job is unknown. */
export async function resumeImport(kith: Kith, id: string, options: ImportOptions = {}): Promise<Imported> {
  const { book } = kith;
  const job = await book.jobs.get(id);
  if (!job) throw new RangeError(`no import ${id}`);
  const { name, people }: { name?: unknown; people?: unknown } = Object(job.rows);
  const rows: unknown[] = Array.isArray(people) ? people : [];
  const source: Source = { kind: 'file', name: String(name) };
  const told: Imported = { job: id, created: 0, updated: 0, unchanged: 0, barred: 0, finished: false };
  const isBarred = await barredCheck(book);
  let { done } = job;
  while (done < rows.length && !options.signal?.aborted) {
    const batch = rows.slice(done, done + (options.batch ?? BATCH)).map((row) => PersonFields.parse(row));
    const wanted: Identified[] = [];
    for (const fields of batch) {
      const keys = identityKeys(fields);
      if (await isBarred(keys)) told.barred += 1;
      else wanted.push({ fields, keys });
    }
    const settings = await readSettings(book);
    const next = done + batch.length;
    const outcome = await write(book, { ...newAct(kith, 'import'), job: id }, async (door) => {
      const current = await book.jobs.get(id);
      if (current?.done !== done) throw new Error('the import goes on in another window');
      await book.jobs.update(id, { done: next, state: next === rows.length ? 'finished' : 'running' });
      return importBatch(door, wanted, source, settings.defaultCloseness);
    });
    told.created += outcome.created;
    told.updated += outcome.updated;
    told.unchanged += outcome.unchanged;
    done = next;
    options.progress?.(done, rows.length);
  }
  told.finished = done >= rows.length;
  // What was imported is in the book; the job keeps only its numbers.
  await book.jobs.update(id, told.finished ? { rows: { name }, state: 'finished' } : { state: 'stopped' });
  await settle(kith);
  return told;
}

interface Identified {
  fields: PersonFields;
  keys: readonly string[];
}

async function importBatch(
  door: Door,
  batch: readonly Identified[],
  source: Source,
  closeness: Person['closeness'],
): Promise<{ created: number; updated: number; unchanged: number }> {
  const { book, act } = door;
  const found = await book.people
    .where('keys')
    .anyOf([...new Set(batch.flatMap(({ keys }) => keys))])
    .distinct()
    .toArray();
  const byKey = new Map<string, Person>(found.flatMap((row) => row.keys.map((key) => [key, row] as const)));
  const written = new Map<string, Person>();
  const created = new Set<string>();
  const touched = new Set<string>();
  // Written at once: Dexie loses its transaction over a hundred awaits without a request (ZONE_ECHO_LIMIT).
  const asked: Proposal[] = [];
  for (const { fields, keys } of batch) {
    const known = keys.map((key) => byKey.get(key)).find((person) => person !== undefined);
    if (!known) {
      const person: Person = {
        ...newPerson(act.newId(), fields.name, act.at),
        ...fields,
        closeness: fields.closeness ?? closeness,
      };
      written.set(person.id, person);
      created.add(person.id);
      for (const key of keys) byKey.set(key, person);
      continue;
    }
    const { name: _, ...rest } = fields;
    const { person, proposals, changed } = update(written.get(known.id) ?? known, filled(rest), source, act.at);
    asked.push(
      ...proposals.map((proposal) => ({ id: act.newId(), person: person.id, source, at: act.at, ...proposal })),
    );
    if (!changed.length) continue;
    written.set(person.id, person);
    touched.add(person.id);
    for (const key of keys) byKey.set(key, person);
  }
  await door.put('proposals', asked);
  await door.people([...written.values()], source);
  const updated = [...touched].filter((id) => !created.has(id)).length;
  return { created: created.size, updated, unchanged: batch.length - created.size - updated };
}

/** Only the fields that a file says something about. */
function filled(fields: Partial<PersonFields>): Partial<PersonFields> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );
}

/** Takes a whole import back, batch by batch, newest first. Gives the number of batches that were undone. */
export async function undoImport(kith: Kith, job: string): Promise<number> {
  const acts = await kith.book.acts.filter((act) => act.job === job && act.undoneAt === undefined).sortBy('at');
  for (const act of acts.toReversed()) await undoAct(kith, act.id);
  return acts.length;
}

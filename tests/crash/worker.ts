import * as z from 'zod/mini';
import { saveDrafts } from '../../src/app/acts/save-draft.ts';
import { makeFollowUp } from '../../src/app/acts/answer-follow-up.ts';
import { editPeople, restPeople, revivePeople, trashPeople } from '../../src/app/acts/edit-person.ts';
import { restorePeople } from '../../src/app/acts/restore-people.ts';
import { forgetPeople } from '../../src/app/acts/forget-person.ts';
import { removeGroup, saveGroup } from '../../src/app/acts/groups.ts';
import { importPeople, openImports, resumeImport } from '../../src/app/acts/import-people.ts';
import { askFirst, dismissPair } from '../../src/app/acts/introduce.ts';
import { logInteraction } from '../../src/app/acts/log-interaction.ts';
import { mergeInto } from '../../src/app/acts/merge-people.ts';
import { addTie } from '../../src/app/acts/ties.ts';
import { undoAct } from '../../src/app/acts/undo-act.ts';
import { workerKith } from '../../src/app/jobs/worker-kith.ts';
import { emptyFields } from '../../src/domain/person.ts';
import { checkBook } from '../../src/store/check-book.ts';

// Runs in a worker of a real browser: random acts until it is killed, or one check of the whole book.

const kith = workerKith();

/** A small generator of random numbers (mulberry32), so that a failing round can be run again by its seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function act(random: () => number): Promise<void> {
  const pick = (n: number): number => Math.floor(random() * n);
  const ids = await kith.book.people.toCollection().primaryKeys();
  const one = ids[pick(ids.length)];
  const other = ids[pick(ids.length)];
  const name = `Person ${pick(40)}`;
  const draft = { name, organization: `Company ${pick(5)}`, emails: [`p${pick(40)}@crash.example`], evidence: {} };
  const kind = pick(16);
  if (kind < 3 || one === undefined || other === undefined)
    await saveDrafts(kith, [{ draft, address: 'https://crash.example/team' }]);
  else if (kind === 3)
    await editPeople(kith, [one, other], () => ({ headline: `Line ${pick(100)}`, places: [`Town ${pick(9)}`] }));
  else if (kind === 4)
    await logInteraction(kith, { people: one === other ? [one] : [one, other], kind: 'met', note: 'x' });
  else if (kind === 5) await trashPeople(kith, [one]);
  else if (kind === 6) await restorePeople(kith, [one]);
  else if (kind === 7 && one !== other) await mergeInto(kith, [one, other]);
  else if (kind === 8 && one !== other) await addTie(kith, one, other);
  else if (kind === 9) await makeFollowUp(kith, { person: one, dueOn: '2030-01-01', note: 'later' });
  else if (kind === 10) await forgetPeople(kith, [one], random() < 0.3);
  else if (kind === 11) await (random() < 0.5 ? restPeople(kith, [one]) : revivePeople(kith, [one]));
  else if (kind === 12 && one !== other)
    await (random() < 0.5
      ? askFirst(kith, { a: one, b: other, reasons: [] })
      : dismissPair(kith, { a: one, b: other, reasons: [] }, 'not-now'));
  else if (kind === 13) {
    const acts = await kith.book.acts.orderBy('at').reverse().limit(5).primaryKeys();
    const last = acts[pick(acts.length)];
    if (last !== undefined) await undoAct(kith, last);
  } else if (kind === 14) {
    const groups = await kith.book.groups.toCollection().primaryKeys();
    const group = groups[pick(groups.length)];
    const way = pick(3);
    if (group === undefined || way === 0) await saveGroup(kith, { name: `Group ${pick(9)}` });
    else if (way === 1) await removeGroup(kith, group);
    else await editPeople(kith, [one, other], () => ({ groups: [group] }));
  } else {
    const [open] = await openImports(kith);
    const people = Array.from({ length: 90 }, (_, i) => ({
      fields: { ...emptyFields(`Imported ${i}`), emails: [{ value: `i${i}@crash.example` }] },
    }));
    if (open) await resumeImport(kith, open.id);
    else if (random() < 0.3) await importPeople(kith, 'crash.vcf', people, { batch: 30 });
  }
}

/** What a worker says: that it acted, that it is alive (nothing), what failed, or what is wrong with the book and how far its one import is. */
export interface Told {
  acted?: true;
  failed?: string;
  wrong?: string[];
  imported?: number;
  addresses?: number;
  done?: number;
}

function tell(told: Told): void {
  postMessage(told);
}

/** Acts that come too late: another worker was first, or has asked one of the two. All else is a fault. */
const tooLate = /^UnexpectedEvent|^OpenElsewhere|^UnknownPerson|in another window/;

function tellFailed(error: unknown): void {
  tell(tooLate.test(String(error)) ? {} : { failed: String(error) });
}

async function actForever(seed: number): Promise<void> {
  const random = randomOf(seed);
  for (;;) {
    try {
      await act(random);
      tell({ acted: true });
    } catch (error) {
      tellFailed(error);
    }
  }
}

/** Begins to import `total` people, or goes on with it. */
async function importMany(total: number, size: number): Promise<void> {
  const [open] = await openImports(kith);
  const options = { batch: size, progress: () => tell({}) };
  if (open) await resumeImport(kith, open.id, options);
  else if (!(await kith.book.jobs.count())) {
    const people = Array.from({ length: total }, (_, i) => ({
      fields: { ...emptyFields(`Imported ${i}`), emails: [{ value: `i${i}@crash.example` }] },
    }));
    await importPeople(kith, 'crash.vcf', people, options);
  }
  tell({});
}

async function check(): Promise<Told> {
  const wrong = await checkBook(kith.book, kith.ports.zone());
  const imported = await kith.book.people.count();
  const addresses = (await kith.book.people.orderBy('keys').uniqueKeys()).length;
  const jobs = await kith.book.jobs.toArray();
  return { wrong, imported, addresses, done: jobs.reduce((sum, { done }) => sum + done, 0) };
}

const Order = z.union([
  z.object({ acts: z.number() }),
  z.object({ imports: z.number(), size: z.number() }),
  z.literal('check'),
]);

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const order = Order.parse(data);
  if (order === 'check') check().then(tell, (error: unknown) => tell({ wrong: [String(error)] }));
  else if ('acts' in order) void actForever(order.acts);
  else importMany(order.imports, order.size).catch(tellFailed);
});

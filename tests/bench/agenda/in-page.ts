import { workerKith } from '../../../src/app/jobs/worker-kith.ts';
import { readAgenda } from '../../../src/app/reads/agenda.ts';
import { settle } from '../../../src/app/settle.ts';
import { addDays, localDate } from '../../../src/domain/dates.ts';
import { occasionKeysNear } from '../../../src/domain/occasions/occasion-keys.ts';
import { emptyFields } from '../../../src/domain/person.ts';
import type { Interaction } from '../../../src/domain/rows.ts';
import { rhythmOf } from '../../../src/domain/rhythm/rhythm.ts';
import { Settings } from '../../../src/domain/settings.ts';
import { interactionRow } from '../../../src/store/interaction-row.ts';
import { personRow } from '../../../src/store/person-row.ts';
import { rebuildRhythms } from '../../../src/store/rhythm-row.ts';

// Runs in a page of a real browser.

const PEOPLE = 20_000;
const CONTACTS = 10;
const pace = Settings.parse({});
const kith = workerKith();
const { book } = kith;
const now = Date.now();
const today = localDate(now, kith.ports.zone());

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every third person has a birthday, every tenth a cadence; contacts lie in the last 900 days. */
async function fill(): Promise<void> {
  const random = generator(7);
  for (let from = 0; from < PEOPLE; from += 1000) {
    const people = Array.from({ length: 1000 }, (_, at) => {
      const n = from + at;
      return personRow(
        {
          ...emptyFields(`Person ${n}`),
          id: `person-${n}`,
          typed: [],
          createdAt: now,
          updatedAt: now,
          ...(n % 10 === 0 && { cadenceDays: 30 + Math.floor(random() * 700) }),
          ...(n % 3 === 0 && {
            birthday: `--${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
          }),
        },
        1,
      );
    });
    const interactions = people.map(({ id }) =>
      Array.from({ length: CONTACTS }, (_, at) =>
        interactionRow({
          id: `${id} ${at}`,
          people: [id],
          on: addDays(today, -Math.floor(random() * 900)),
          kind: random() < 0.2 ? 'met' : 'message',
          by: (['me', 'them', 'both'] as const)[Math.floor(random() * 3)] ?? 'me',
          direction: 'kept',
          note: '',
          createdAt: now,
        }),
      ),
    );
    await book.changes.bulkAdd(
      people.map(({ id, name }) => ({
        id: `${id} name`,
        person: id,
        act: 'import',
        rev: 1,
        at: now,
        source: { kind: 'file', name: 'bench.vcf' } as const,
        field: 'name',
        to: name,
      })),
    );
    await book.people.bulkAdd(people);
    await book.interactions.bulkAdd(interactions.flat());
    await book.rhythm.bulkAdd(people.map((person, at) => rhythmOf(person, interactions[at] ?? [], [], pace)));
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** The median milliseconds of both, taken in turns: what else the machine does falls on both alike. */
async function inTurns(
  work: () => Promise<unknown>,
  bare: () => Promise<unknown>,
  runs = 15,
): Promise<[number, number]> {
  const [ours, raw]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await timed(work));
    raw.push(await timed(bare));
  }
  const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return [middle(ours), middle(raw)];
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('failed'));
  });
}

/**
 * A bare read of what the day's first list is made of: rhythms that are due or have a cadence, people and meetings that may be occasions,
 * and those whom the user met and may owe thanks.
 */
async function rawFirst(): Promise<void> {
  const transaction = book.backendDB().transaction(['rhythm', 'people', 'followUps', 'interactions']);
  const rhythm = transaction.objectStore('rhythm').index('[basis+dueFrom]');
  const occasions = transaction.objectStore('people').index('occasions');
  const owing = transaction.objectStore('interactions').index('owes');
  const open = transaction.objectStore('followUps').index('[state+dueOn]');
  const owed = async () => {
    const rows: Interaction[] = await done(owing.getAll(IDBKeyRange.bound(addDays(today, -60), today)));
    const since = addDays(today, -14);
    const ids = new Set(rows.filter(({ kind, on }) => kind !== 'met' || on >= since).flatMap(({ people }) => people));
    for (const row of [...ids].map((id) => done(transaction.objectStore('people').get(id)))) await row;
  };
  await Promise.all([
    owed(),
    done(rhythm.getAll(IDBKeyRange.bound(['cadence', ''], ['cadence', '\uffff']))),
    ...['learned', 'new', 'held'].map((basis) =>
      done(rhythm.getAll(IDBKeyRange.bound([basis, addDays(today, -420)], [basis, today]))),
    ),
    ...occasionKeysNear(today, pace.birthdayLeadDays).map((key) => done(occasions.getAll(key))),
    done(
      transaction
        .objectStore('interactions')
        .index('on')
        .getAll(IDBKeyRange.bound(addDays(today, -14), today)),
    ),
    ...['open', 'snoozed'].map((state) => done(open.getAll(IDBKeyRange.bound([state, ''], [state, '\uffff'])))),
  ]);
}

/** A bare read of what a later look needs: settings and list, those held back with, those on the list and what became of them, and promises. */
async function rawLater(listed: readonly string[]): Promise<void> {
  const transaction = book.backendDB().transaction(['values', 'rhythm', 'followUps', 'introductions']);
  const values = transaction.objectStore('values');
  const rhythm = transaction.objectStore('rhythm');
  const followUps = transaction.objectStore('followUps');
  const open = followUps.index('[state+dueOn]');
  const introductions = transaction.objectStore('introductions').index('state');
  await Promise.all([
    ...['settings', 'agenda'].map((id) => done(values.get(id))),
    done(rhythm.index('[basis+dueFrom]').getAll(IDBKeyRange.bound(['held', addDays(today, -420)], ['held', today]))),
    ...listed.map((person) => done(rhythm.get(person))),
    ...listed.map((person) => done(followUps.index('person').getAll(person))),
    ...['open', 'snoozed'].map((state) => done(open.getAll(IDBKeyRange.bound([state, ''], [state, '\uffff'])))),
    ...['asked-a', 'asked-b', 'agreed', 'introduced', 'met'].map((state) => done(introductions.getAll(state))),
  ]);
}

/** A bare read of all that rhythms are derived from. */
async function rawSources(): Promise<void> {
  const transaction = book.backendDB().transaction(['people', 'changes', 'interactions', 'followUps']);
  const all = (table: string) => transaction.objectStore(table);
  await Promise.all([
    done(all('people').getAll()),
    done(all('changes').getAll()),
    done(all('interactions').getAll()),
    done(all('followUps').getAll()),
  ]);
}

/** All measures: name, milliseconds, and the milliseconds of the bare database. */
async function measure(): Promise<[string, number, number][]> {
  await fill();
  await settle(kith);
  const listed = (await readAgenda(kith)).agenda.fixed.items.map(({ person }) => person);
  const later = await inTurns(
    () => readAgenda(kith),
    () => rawLater(listed),
  );
  await book.values.delete('agenda');
  const first = await inTurns(() => readAgenda(kith), rawFirst);
  const anew = await inTurns(() => rebuildRhythms(book, kith.ports.zone()), rawSources, 3);
  return [
    ["today's agenda: the first look of a day, over a raw read of its rows", ...first],
    ["today's agenda: each later look, over a raw read of its rows", ...later],
    ['every rhythm derived anew and written, over a raw read of what they are made from', ...anew],
  ];
}

Object.assign(globalThis, { measure });

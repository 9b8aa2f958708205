import { importPeople } from '../../../src/app/acts/import-people.ts';
import { logInteraction } from '../../../src/app/acts/log-interaction.ts';
import { saveDrafts } from '../../../src/app/acts/save-draft.ts';
import { workerKith } from '../../../src/app/jobs/worker-kith.ts';
import { peopleCount, peopleIds, peopleRows } from '../../../src/app/reads/people.ts';
import { personPage } from '../../../src/app/reads/person.ts';
import { emptyFields, type PersonFields } from '../../../src/domain/person.ts';

// Runs in a page of a real browser: each measure stands beside the same rows read or written by bare IndexedDB.

const given =
  'Alva Birk Cleo Dara Egon Fenja Gisle Hulda Ivar Jorun Kaia Leif Maren Njal Odd Petra Ragna Sune Tuva Ulf'.split(' ');
const family = 'Aas Berg Dahl Eide Foss Graff Holm Iversen Kolstad Lund Moe Nygaard Ruud Strand Tveit Vik'.split(' ');
const places = 'Bergen Lyon Porto Kyoto Galway Toronto Tromso Ghent Bern Malmo'.split(' ');

function person(n: number): PersonFields {
  const name = `${given[n % given.length]} ${family[Math.floor(n / given.length) % family.length]} ${n}`;
  return {
    ...emptyFields(name),
    positions: [{ organization: `Company ${n % 997}`, title: 'Engineer' }],
    emails: [{ value: `p${n}@bench.example` }],
    links: [{ value: `https://bench.example/people/p${n}` }],
    places: [places[n % places.length] ?? ''],
    tags: n % 7 ? [] : ['seventh'],
    notes: 'Met at a fair; talks about boats, bread and bicycles, and asks good questions. '.repeat(4),
    ...(n % 3 === 0 && {
      birthday: `--${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
    }),
  };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function middle(work: () => Promise<unknown>, times = 7): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < times; i += 1) all.push(await time(work));
  return all.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('failed'));
  });
}

interface Written {
  table: string;
  row: unknown;
}

/** What some work writes through this page's IndexedDB, by transaction and in its order. */
async function written(work: () => Promise<unknown>): Promise<Written[][]> {
  const transactions = new Map<IDBTransaction, Written[]>();
  // oxlint-disable-next-line typescript/unbound-method -- called with their store
  const { put, add } = IDBObjectStore.prototype;
  const keep = (store: IDBObjectStore, row: unknown): void => {
    const rows = transactions.get(store.transaction);
    if (rows) rows.push({ table: store.name, row });
    else transactions.set(store.transaction, [{ table: store.name, row }]);
  };
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, row: unknown, key?: IDBValidKey) {
    keep(this, row);
    return put.call(this, row, key);
  };
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, row: unknown, key?: IDBValidKey) {
    keep(this, row);
    return add.call(this, row, key);
  };
  try {
    await work();
  } finally {
    Object.assign(IDBObjectStore.prototype, { put, add });
  }
  return [...transactions.values()];
}

/** The same rows put by bare IndexedDB into stores with the same indexes, in the same transactions. */
async function rawPut(like: IDBDatabase, transactions: readonly Written[][]): Promise<number> {
  const open = indexedDB.open('raw', 1);
  const tables = [...like.objectStoreNames];
  open.onupgradeneeded = () => {
    for (const name of tables) {
      const source = like.transaction(name).objectStore(name);
      const store = open.result.createObjectStore(name, { keyPath: source.keyPath });
      for (const index of source.indexNames) {
        const { keyPath, multiEntry, unique } = source.index(index);
        store.createIndex(index, keyPath, { multiEntry, unique });
      }
    }
  };
  const raw = await done(open);
  const spent = await time(async () => {
    for (const rows of transactions) {
      const transaction = raw.transaction(tables, 'readwrite');
      for (const { table, row } of rows) transaction.objectStore(table).put(row);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error ?? new Error('failed'));
      });
    }
  });
  raw.close();
  await done(indexedDB.deleteDatabase('raw'));
  return spent;
}

/** All measures: name, milliseconds, and the milliseconds of the bare database. */
async function measure(size: number): Promise<[string, number, number][]> {
  const kith = workerKith();
  const found: [string, number, number][] = [];
  const first = Array.from({ length: 10_000 }, (_, n) => ({ fields: person(n) }));
  const database = (): IDBDatabase => kith.book.backendDB();
  const imported = (): Promise<unknown> => importPeople(kith, 'bench', first);
  // Looking on costs time: what is written is learned once, then both are measured by turns, each time from nothing.
  const transactions = await written(imported);
  const turns: { ours: number; bare: number }[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await kith.book.delete();
    await kith.book.open();
    turns.push({ ours: await time(imported), bare: await rawPut(database(), transactions) });
  }
  const [, median] = turns.toSorted((a, b) => a.ours / a.bare - b.ours / b.bare);
  if (median) found.push(['import 10,000 people', median.ours, median.bare]);
  const saveSmall = await middle(() => saveDrafts(kith, [{ draft: { name: 'Zoe Newcomer', evidence: {} } }]));
  for (let at = 10_000; at < size; at += 10_000)
    await importPeople(
      kith,
      'bench',
      Array.from({ length: Math.min(10_000, size - at) }, (_, n) => ({ fields: person(at + n) })),
    );
  const ids = await kith.book.people.toCollection().primaryKeys();
  for (let n = 0; n < 300; n += 1)
    await logInteraction(kith, { people: [ids[(n * 131) % ids.length] ?? ''], on: '2026-01-15', kind: 'call' });
  const saveLarge = await middle(() => saveDrafts(kith, [{ draft: { name: 'Zoe Newcomer', evidence: {} } }]));
  found.push([`save one person at ${size}, over the same at 10,000`, saveLarge, saveSmall]);
  const store = (): IDBObjectStore => database().transaction('people').objectStore('people');
  found.push([
    `all of the list's keys and its first 50 rows at ${size}`,
    await middle(async () => peopleRows(kith, (await peopleIds(kith)).slice(0, 50))),
    await middle(async () => {
      const keys = await done(store().index('[state+sort]').getAllKeys());
      const people = store();
      await Promise.all(keys.slice(0, 50).map((key) => done(people.get(key))));
    }),
  ]);
  found.push([
    `search by two prefixes at ${size}`,
    await middle(() => peopleIds(kith, { text: 'alv kol' })),
    await middle(async () => {
      const words = store().index('words');
      const beginnings = ['alv', 'kol'].flatMap((word) => [`=${word}`, `@${word}`, word]);
      await Promise.all(beginnings.map((word) => done(words.getAllKeys(IDBKeyRange.bound(word, `${word}\uffff`)))));
    }),
  ]);
  const one = ids[131] ?? '';
  found.push([
    `a person's page at ${size}`,
    await middle(() => personPage(kith, one)),
    await middle(async () => {
      const transaction = database().transaction([
        'people',
        'rhythm',
        'changes',
        'interactions',
        'followUps',
        'introductions',
        'proposals',
        'ties',
      ]);
      const by = (name: string, index: string) => done(transaction.objectStore(name).index(index).getAll(one));
      await Promise.all([
        done(transaction.objectStore('people').get(one)),
        done(transaction.objectStore('rhythm').get(one)),
        done(
          transaction
            .objectStore('changes')
            .index('[person+rev]')
            .getAll(IDBKeyRange.bound([one, 0], [one, Infinity])),
        ),
        by('interactions', 'people'),
        by('followUps', 'person'),
        by('introductions', 'a'),
        by('introductions', 'b'),
        by('proposals', 'person'),
        by('ties', 'both'),
      ]);
    }),
  ]);
  found.push([
    `the count of people at ${size}, over IndexedDB's count`,
    await middle(() => peopleCount(kith)),
    await middle(() => done(store().count())),
  ]);
  return found;
}

Object.assign(globalThis, { measure });

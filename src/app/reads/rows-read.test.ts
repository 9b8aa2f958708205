// Protects: a screen's query reads the rows that it shows, however many people are in the book, and finds who is meant.
import 'fake-indexeddb/auto';
import type {
  DBCore,
  DBCoreGetManyRequest,
  DBCoreGetRequest,
  DBCoreOpenCursorRequest,
  DBCoreQueryRequest,
  DBCoreTable,
} from 'dexie';
import { beforeAll, expect, it } from 'vitest';
import { emptyFields } from '../../domain/person.ts';
import { editPeople } from '../acts/edit-person.ts';
import { saveGroup } from '../acts/groups.ts';
import { importPeople } from '../acts/import-people.ts';
import { logInteraction } from '../acts/log-interaction.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { type FakeKith, fakeKith } from '../kith.fake.ts';
import { omniboxRoute, omniboxSuggestions } from '../omnibox.ts';
import { readAgenda } from './agenda.ts';
import { likelyDuplicates } from './duplicates.ts';
import { findPeople } from './find-people.ts';
import { groupOverview } from './group-overview.ts';
import { readHealth } from './health.ts';
import { knownPeople, personAt } from './here.ts';
import { introductionBoard } from './introduction-board.ts';
import { allTags, peopleCount, peopleIds, peopleRows } from './people.ts';
import { personPage } from './person.ts';
import { settle } from '../settle.ts';
import { similarPeople } from './similar.ts';
import { storedKinds } from './stored.ts';
import { suggestions } from './suggestions.ts';

/** Counts the rows that are fetched with their values; keys alone are not rows. */
function counting(kith: FakeKith): { rows: () => number } {
  let rows = 0;
  const count = <T>(answer: Promise<T>, rowsOf: (value: T) => number) =>
    answer.then((value) => {
      rows += rowsOf(value);
      return value;
    });
  // Dexie's own promises go through: an await would lose the transaction.
  const table = (inner: DBCoreTable): DBCoreTable => ({
    ...inner,
    get: (request: DBCoreGetRequest) => count(inner.get(request), (row: unknown) => (row === undefined ? 0 : 1)),
    getMany: (request: DBCoreGetManyRequest) =>
      count(inner.getMany(request), (found) => found.filter((row) => row !== undefined).length),
    query: (request: DBCoreQueryRequest) =>
      count(inner.query(request), ({ result }) => (request.values === true ? result.length : 0)),
    openCursor: (request: DBCoreOpenCursorRequest) =>
      count(inner.openCursor(request), (cursor) => {
        if (cursor && request.values === true) {
          const start = cursor.start.bind(cursor);
          cursor.start = (onNext) =>
            start(() => {
              rows += 1;
              onNext();
            });
        }
        return 0;
      }),
  });
  kith.book.use({
    stack: 'dbcore',
    name: 'counting',
    level: 1,
    create: (core: DBCore): DBCore => ({ ...core, table: (name) => table(core.table(name)) }),
  });
  return {
    rows: () => {
      const read = rows;
      rows = 0;
      return read;
    },
  };
}

const given = ['Alva', 'Birk', 'Cleo', 'Dara', 'Egon', 'Fenja', 'Gisle', 'Hulda'];
const family = ['Aas', 'Berg', 'Dahl', 'Eide', 'Foss'];

async function bookOf(size: number) {
  const kith = fakeKith();
  const counter = counting(kith);
  await importPeople(
    kith,
    'many.csv',
    Array.from({ length: size }, (_, n) => ({
      fields: {
        ...emptyFields(`${given[n % 8]} ${family[n % 5]} ${n}`),
        emails: [{ value: `p${n}@many.example` }],
        places: [n === 7 ? 'Bay of Light' : 'Lightwick'],
        tags: n % 50 ? [] : ['fiftieth'],
      },
    })),
  );
  const { saved } = await saveDrafts(kith, [
    { draft: { name: 'Þórdís Wrzesniewska', organization: 'Lighthouse Guild', evidence: {} } },
  ]);
  const id = saved[0]?.person ?? '';
  await logInteraction(kith, { people: [id], kind: 'met' });
  const { group } = await saveGroup(kith, { name: 'Keepers' });
  await editPeople(kith, [id], () => ({ groups: [group] }));
  counter.rows();
  return { kith, counter, id, size };
}

const queries: Record<string, { most: number; run: (of: Awaited<ReturnType<typeof bookOf>>) => Promise<unknown> }> = {
  'the list’s keys': { most: 0, run: ({ kith }) => peopleIds(kith) },
  'fifty rows of the list': {
    most: 50,
    run: async ({ kith }) => peopleRows(kith, (await peopleIds(kith)).slice(0, 50)),
  },
  'a search': { most: 1, run: ({ kith }) => findPeople(kith, { text: 'thord light' }) },
  'a broad search': {
    most: 50,
    run: async ({ kith }) => peopleRows(kith, (await findPeople(kith, { text: 'many' })).ids.slice(0, 50)),
  },
  'the people of a place': { most: 1, run: ({ kith }) => findPeople(kith, { place: 'lig bay' }) },
  'a place that many are called by': { most: 0, run: ({ kith }) => findPeople(kith, { place: 'alva' }) },
  'a search for a misspelt name': { most: 1, run: ({ kith }) => findPeople(kith, { text: 'wrzeznievska' }) },
  'a person’s page': { most: 7, run: ({ kith, id }) => personPage(kith, id) },
  'the count of people': { most: 1, run: ({ kith }) => peopleCount(kith) },
  'the palette': {
    most: 2,
    run: async ({ kith }) => peopleRows(kith, (await findPeople(kith, { text: 'lighthouse' })).ids.slice(0, 8)),
  },
  'the address bar': { most: 2, run: ({ kith }) => omniboxSuggestions(kith, 'lighthouse') },
  'where the address bar leads': { most: 1, run: ({ kith }) => omniboxRoute(kith, 'lighthouse') },
  'who the page in front is about': {
    // A cursor that jumps from key to key lands beside some.
    most: 6,
    run: ({ kith }) =>
      knownPeople(
        kith,
        ['p3', 'p7', 'p9', 'nobody'].map((one) => ({ name: one, emails: [`${one}@many.example`], evidence: {} })),
      ),
  },
  'whose page is in front': { most: 0, run: ({ kith }) => personAt(kith, 'https://www.linkedin.com/in/nobody') },
  'all groups': { most: 3, run: ({ kith }) => groupOverview(kith) },
  'the board of introductions': { most: 0, run: ({ kith }) => introductionBoard(kith) },
  'all tags': { most: 0, run: ({ kith }) => allTags(kith) },
  'who may be the same': { most: 3, run: ({ kith }) => similarPeople(kith, { name: 'Thordis Wrzesniewska' }) },
  'today’s agenda': { most: 7, run: ({ kith }) => readAgenda(kith) },
  'saving one person': {
    most: 12,
    run: ({ kith }) => saveDrafts(kith, [{ draft: { name: 'Zoe Newcomer', evidence: {} } }]),
  },
};

let small: Awaited<ReturnType<typeof bookOf>>;
let large: Awaited<ReturnType<typeof bookOf>>;
beforeAll(async () => {
  small = await bookOf(60);
  large = await bookOf(600);
});

it.each(Object.keys(queries))('reads as many rows for %s in a book of 60 as of 600', async (name) => {
  const query = queries[name];
  await query?.run(small);
  const few = small.counter.rows();
  await query?.run(large);
  const many = large.counter.rows();
  expect(many).toBe(few);
  expect(many).toBeLessThanOrEqual(query?.most ?? 0);
});

const whole: Record<string, (kith: FakeKith) => Promise<unknown>> = {
  'who may meet': ({ book }) => suggestions(book, { today: '2026-06-10', top: 5 }),
  'how the network is': ({ book }) => readHealth(book, '2026-06-10'),
  'who is in the book twice': likelyDuplicates,
};

it.each(Object.keys(whole))(
  'reads each person once, and their rhythm once, for %s, which is about everybody',
  async (name) => {
    const { kith, counter, size } = large;
    await whole[name]?.(kith);
    const rows = counter.rows();
    expect(rows).toBeGreaterThan(size);
    expect(rows).toBeLessThanOrEqual(2 * (size + 1) + 5);
  },
);

it('measures what is stored by a hundred rows of a table at most', async () => {
  await storedKinds(large.kith);
  const tables = ['people', 'rhythm', 'changes'];
  // Beside the three large tables: the group, the contact, and the acts of the book's making.
  expect(large.counter.rows()).toBeLessThanOrEqual(tables.length * 100 + 8);
});

it('reads no more of a day’s list after its first look, however many are due', async () => {
  const rows: number[] = [];
  for (const size of [12, 120]) {
    const kith = fakeKith();
    const counter = counting(kith);
    await saveDrafts(
      kith,
      Array.from({ length: size }, (_, n) => ({ draft: { name: `Newcomer ${n}`, evidence: {} } })),
    );
    kith.at += 3 * 86_400_000;
    counter.rows();
    await readAgenda(kith);
    expect(counter.rows()).toBeGreaterThanOrEqual(size);
    await settle(kith);
    counter.rows();
    expect((await readAgenda(kith)).agenda.items).toHaveLength(5);
    rows.push(counter.rows());
  }
  expect(rows[1]).toBe(rows[0]);
  expect(rows[0]).toBeLessThanOrEqual(12);
});

it('reads the occasions of who is on the list alone after its first look, of every kind', async () => {
  const rows: number[] = [];
  for (const size of [12, 120]) {
    const kith = fakeKith();
    kith.at = Date.parse('2026-12-14T09:00:00Z');
    const counter = counting(kith);
    const { saved } = await saveDrafts(
      kith,
      Array.from({ length: size }, (_, n) => ({ draft: { name: `Celebrated ${n}`, evidence: {} } })),
    );
    const ids = saved.map(({ person }) => person);
    kith.at = Date.parse('2026-12-20T09:00:00Z');
    await editPeople(kith, ids, () => ({ birthday: '1990-12-20', importance: 0.1 }));
    const first = ids.slice(0, 5);
    const of = { importance: 1, birthday: undefined };
    await editPeople(kith, first.slice(0, 1), () => ({ ...of, birthday: '1990-12-20' }));
    await editPeople(kith, first.slice(1, 2), () => ({ ...of, closeness: 1 }));
    await editPeople(kith, first.slice(2, 4), () => ({ ...of, dates: [{ label: 'loss', date: '2026-12-18' }] }));
    await editPeople(kith, first.slice(4), () => of);
    await logInteraction(kith, { people: first.slice(4), on: '2026-12-10', kind: 'helped', by: 'them' });
    await logInteraction(kith, { people: first.slice(1, 2), on: '2026-12-18' });
    // The acts before fixed a list of their own.
    await kith.book.values.delete('agenda');
    await settle(kith);
    const listed = async () =>
      (await readAgenda(kith)).agenda.items.map(({ why }) => String(why.occasion?.kind)).toSorted();
    kith.at += 3_600_000;
    const before = await listed();
    expect([...new Set(before)]).toEqual(['birthday', 'card', 'condolence', 'thanks']);
    counter.rows();
    expect(await listed()).toEqual(before);
    rows.push(counter.rows());
  }
  expect(rows[1]).toBe(rows[0]);
  expect(rows[0]).toBeLessThanOrEqual(40);
});

it('reads the card seasons that are over once a week, and who was written to in them after that', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(
    kith,
    Array.from({ length: 40 }, (_, n) => ({ draft: { name: `Carded ${n}`, evidence: {} } })),
  );
  const people = saved.map(({ person }) => person);
  for (const on of ['2024-12-20', '2025-12-20'])
    for (const person of people) await logInteraction(kith, { people: [person], on, by: 'them' });
  kith.at = Date.parse('2026-12-01T09:00:00Z');
  await settle(kith);
  const counter = counting(kith);
  kith.book.close();
  await kith.book.open();
  const looked = async (day: string) => {
    kith.at = Date.parse(`${day}T09:00:00Z`);
    const { agenda } = await readAgenda(kith);
    expect(agenda.items.map(({ why }) => why.occasion?.kind)).toContain('card');
    return counter.rows();
  };
  await looked('2026-12-02');
  const kept = await looked('2026-12-07');
  expect((await looked('2026-12-08')) - kept).toBeGreaterThanOrEqual(80);
  // A clock that went back trusts nothing from the days to come.
  await kith.book.values.put({ id: 'cards', value: { on: '2026-12-09', people: [] } });
  expect((await looked('2026-12-08')) - kept).toBeGreaterThanOrEqual(80);
});

it('keeps for a week how completely a large book is logged, and measures a small one each time', async () => {
  const logged = async (size: number) => {
    const kith = fakeKith();
    const person = { importance: 0.5, closeness: 3 as const, layerGap: 30, stretch: 1, silent: false };
    await kith.book.rhythm.bulkAdd(
      Array.from({ length: size }, (_, n) => ({
        ...person,
        person: `p${n}`,
        basis: 'none' as const,
        count: 1,
        lastOn: '2026-06-01',
        gaps: [],
        before: { recent: 0, lasting: 0 },
        lastDay: { weight: 1, wrote: 0, reached: 1 },
        mine: 1,
        theirs: 0,
        unanswered: 0,
        unansweredBefore: 0,
        standing: { state: 'open' as const },
      })),
    );
    await settle(kith);
    return kith;
  };
  const small = await logged(999);
  expect((await small.book.values.get('logging'))?.value).toEqual({ on: '2026-06-10', complete: false, people: 999 });
  const large = await logged(1001);
  expect((await large.book.values.get('logging'))?.value).toEqual({ on: '2026-06-10', complete: false, people: 1000 });
  const counter = counting(large);
  large.book.close();
  await large.book.open();
  const looked = async (day: string) => {
    large.at = Date.parse(`${day}T09:00:00Z`);
    await readAgenda(large);
    return counter.rows();
  };
  expect(await looked('2026-06-16')).toBeLessThan(10);
  small.at = Date.parse('2026-06-11T09:00:00Z');
  const few = counting(small);
  small.book.close();
  await small.book.open();
  await readAgenda(small);
  expect(few.rows()).toBeGreaterThanOrEqual(999);
  expect(await looked('2026-06-17')).toBeGreaterThanOrEqual(1000);
  // A clock that went back trusts nothing from the days to come.
  expect(await looked('2026-06-09')).toBeGreaterThanOrEqual(1000);
});

it('finds by any word, the name’s first, and tells when it took a near name', async () => {
  const { kith, id } = large;
  expect(await findPeople(kith, { text: 'þórdís' })).toEqual({ ids: [id], isMisspelt: false });
  expect(await findPeople(kith, { text: 'lighthouse' })).toEqual({ ids: [id], isMisspelt: false });
  for (const text of ['thordsi', 'thodis', 'thorrdis', 'xhordis', 'wrzesniewzka'])
    expect(await findPeople(kith, { text }), text).toEqual({ ids: [id], isMisspelt: true });
  expect(await findPeople(kith, { text: 'qqqqqq' })).toEqual({ ids: [], isMisspelt: false });
  expect((await findPeople(kith, { text: 'fiftieth' })).ids.length).toBe(12);
});

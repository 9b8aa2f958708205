// Protects: a book of any released version opens in the newest one with nothing lost. Each version has its literal before and after.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { Book, versions } from './book.ts';

/** Somebody as the newest version keeps them. */
const runa = {
  id: 'p1',
  name: 'Runa Solheim',
  nicknames: [],
  positions: [{ organization: 'Fjell', title: 'Baker' }],
  emails: [],
  phones: [],
  links: [],
  addresses: [],
  places: ['Bergen'],
  dates: [],
  languages: [],
  education: [],
  skills: [],
  interests: [],
  needs: [],
  offers: [],
  groups: [],
  tags: [],
  notes: '',
  observes: [],
  unknown: [],
  createdAt: 1,
  updatedAt: 1,
  typed: [],
  state: 'active',
  rev: 3,
  sort: 'runa solheim',
  keys: [],
  words: ['=runa', '=solheim', 'fjell', 'baker', '@bergen'],
  blocks: ['n245 65', 'c1625 245', 'c1625 65', 'ofjell 245', 'ofjell 65'],
  occasions: [],
  newsAt: 1,
};

/** What a book of each version holds, as its release wrote it, and what the newest version makes of it. */
const released: Record<number, { before: Record<string, unknown[]>; after: Record<string, unknown[]> }> = {
  1: {
    before: {
      people: [{ ...runa, words: ['runa', 'solheim', 'fjell', 'baker', 'bergen'] }],
      counters: [{ id: 'people.active', n: 1 }],
    },
    after: { people: [runa], counters: [{ id: 'people.active', n: 1 }] },
  },
  2: { before: { people: [runa] }, after: { people: [runa] } },
};

for (const { version } of versions) {
  it(`opens a book of version ${version}`, async () => {
    const sample = released[version];
    if (!sample) throw new Error(`version ${version} has no literal before and after`);
    const name = `migration-${version}`;
    const old = new Dexie(name);
    for (const step of versions.filter((one) => one.version <= version)) old.version(step.version).stores(step.stores);
    for (const [table, rows] of Object.entries(sample.before)) await old.table(table).bulkPut(rows);
    old.close();
    const book = new Book(name);
    for (const [table, rows] of Object.entries(sample.after)) expect(await book.table(table).toArray()).toEqual(rows);
  });
}

it('says that a newer Kith needs the book, and closes this one', async () => {
  const told: string[] = [];
  const book = new Book('newer', (reason) => told.push(reason));
  await book.open();
  const newer = new Dexie('newer');
  newer.version(99).stores({ people: 'id' });
  await newer.open();
  expect(told).toEqual(['newer']);
  expect(book.isOpen()).toBe(false);
});

it('refuses a book of a newer version, and leaves it as it is', async () => {
  const newer = new Dexie('downgrade');
  newer.version(99).stores({ people: 'id', changes: 'id' });
  await newer.table('people').add({ id: 'p1', name: 'From the future' });
  newer.close();
  const book = new Book('downgrade');
  await expect(book.people.count()).rejects.toThrow('NewerBook version 99');
  book.close();
  const again = new Dexie('downgrade');
  await again.open();
  expect(await again.table('people').get('p1')).toMatchObject({ name: 'From the future' });
});

// Protects the check of a book itself: whatever is wrong in it is said, and nothing is said of a whole one.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { editPeople } from './acts/edit-person.ts';
import { saveGroup } from './acts/groups.ts';
import { askFirst } from './acts/introduce.ts';
import { logInteraction } from './acts/log-interaction.ts';
import { saveDrafts } from './acts/save-draft.ts';
import { type FakeKith, fakeKith } from './kith.fake.ts';
import { checkBook } from '../store/check-book.ts';

async function wholeBook() {
  const kith = fakeKith();
  const names = ['Runa Solheim', 'Oddvar Lie', 'Signe Moen'];
  const { saved } = await saveDrafts(
    kith,
    names.map((name) => ({ draft: { name, evidence: {} } })),
  );
  const [a = '', b = '', c = ''] = saved.map(({ person }) => person);
  const { group } = await saveGroup(kith, { name: 'Choir' });
  await editPeople(kith, [a], () => ({ groups: [group], met: { through: b } }));
  await logInteraction(kith, { people: [a, b], kind: 'met' });
  await askFirst(kith, { a: b, b: c, reasons: [] });
  return { kith, a, b, c, group };
}

it('says nothing of a whole book', async () => {
  const { kith } = await wholeBook();
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

type Book = FakeKith['book'];
const breaks: Record<
  string,
  { says: RegExp; by: (book: Book, ids: { a: string; b: string; c: string; group: string }) => Promise<unknown> }
> = {
  'a field that no change tells of': {
    says: /changes add up to/,
    by: (book, { a }) => book.people.update(a, { headline: 'x' }),
  },
  'words of somebody else': {
    says: /indexed as somebody else/,
    by: (book, { a }) => book.people.update(a, { words: ['=x'] }),
  },
  'a lost rhythm': { says: /another rhythm/, by: (book, { a }) => book.rhythm.delete(a) },
  'a wrong counter': { says: /people\.active says 7/, by: (book) => book.counters.put({ id: 'people.active', n: 7 }) },
  'a lost group': { says: /no such group/, by: (book, { group }) => book.groups.delete(group) },
  'a lost go-between': { says: /met through nobody/, by: (book, { b }) => book.people.delete(b) },
  'a contact with nobody': {
    says: /is with nobody/,
    by: (book) => book.interactions.toCollection().modify({ people: [] }),
  },
  'a contact with somebody gone': {
    says: /interaction .* points to nobody/,
    by: (book) => book.interactions.toCollection().modify({ people: ['gone'] }),
  },
  'an introduction of somebody gone': {
    says: /introduction .* points to nobody/,
    by: (book) => book.introductions.toCollection().modify({ a: 'gone' }),
  },
  'an introduction to somebody gone': {
    says: /introduction .* points to nobody/,
    by: (book) => book.introductions.toCollection().modify({ b: 'gone' }),
  },
  'a tie of another pair': {
    says: /another id than its pair/,
    by: (book, { a, b }) => book.ties.put({ id: 'x', both: [a, b], source: 'you', createdAt: 1 }),
  },
  'a tie to somebody gone': {
    says: /tie .* points to nobody/,
    by: (book, { a }) => book.ties.put({ id: 'x', both: [a, 'gone'], source: 'you', createdAt: 1 }),
  },
  'a photo of nobody': {
    says: /a photo points to nobody/,
    by: (book) => book.photos.put({ person: 'gone', type: 'image/webp', bytes: new ArrayBuffer(1) }),
  },
  'a rhythm of nobody': {
    says: /a rhythm points to nobody/,
    by: async (book, { a }) => {
      const rhythm = await book.rhythm.get(a);
      if (rhythm) await book.rhythm.put({ ...rhythm, person: 'gone' });
    },
  },
  'a change of nobody': {
    says: /change .* points to nobody/,
    by: async (book) => {
      const change = await book.changes.toCollection().first();
      if (change) await book.changes.put({ ...change, id: 'x', person: 'gone' });
    },
  },
};

it.each(Object.keys(breaks))('says that there is %s', async (name) => {
  const { kith, ...ids } = await wholeBook();
  const broken = breaks[name];
  await broken?.by(kith.book, ids);
  expect((await checkBook(kith.book, 'UTC')).join('\n')).toMatch(broken?.says ?? '');
});

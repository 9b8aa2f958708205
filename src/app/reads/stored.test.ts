// Protects an honest account of what is stored: every kind is counted, its size grows with what is in it, pictures among it.
import { expect, it } from 'vitest';
import { saveGroup } from '../acts/groups.ts';
import { askFirst } from '../acts/introduce.ts';
import { logInteraction } from '../acts/log-interaction.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { fakeKith } from '../kith.fake.ts';
import { storedKinds } from './stored.ts';

async function stored(people: number, notes = '') {
  const kith = fakeKith();
  const drafts = Array.from({ length: people }, (_, n) => ({ draft: { name: `Person ${n + 100}`, evidence: {} } }));
  const { saved } = people === 0 ? { saved: [] } : await saveDrafts(kith, drafts);
  for (const { person } of saved.slice(0, 3))
    await logInteraction(kith, { people: [person], on: '2026-06-01', kind: 'met', note: notes });
  return { kith, kinds: new Map((await storedKinds(kith)).map((one) => [one.kind, one])) };
}

it('names only what there is', async () => {
  expect((await stored(0)).kinds.size).toBe(0);
  expect([...(await stored(1)).kinds.keys()]).toEqual(['people', 'contacts', 'history']);
});

it('names every kind that there is', async () => {
  const { kith } = await stored(2);
  const [a = '', b = ''] = await kith.book.people.toCollection().primaryKeys();
  await askFirst(kith, { a, b, reasons: [] });
  await saveGroup(kith, { name: 'Keepers' });
  await kith.book.photos.put({ person: a, type: 'image/webp', bytes: new ArrayBuffer(10) });
  await kith.book.seen.put({ key: 'web:somebody', at: kith.at, host: 'many.example', draft: {} });
  const kinds = (await storedKinds(kith)).map(({ kind, rows }) => [kind, rows]);
  const expected = ['people', 'contacts', 'introductions', 'groups', 'photos', 'history', 'seen'];
  expect(kinds.map(([kind]) => kind)).toEqual(expected);
  expect(Object.fromEntries(kinds)).toMatchObject({
    people: 2,
    contacts: 2,
    introductions: 1,
    groups: 1,
    photos: 1,
    seen: 1,
  });
});

it('counts all rows, and measures a large table by some of them', async () => {
  const [few, many] = [await stored(30), await stored(120)];
  expect(many.kinds.get('people')?.rows).toBe(120);
  const ratio = (many.kinds.get('people')?.bytes ?? 0) / (few.kinds.get('people')?.bytes ?? 1);
  expect(ratio).toBeGreaterThan(3.5);
  expect(ratio).toBeLessThan(4.5);
});

it('grows with what is written, and with pictures', async () => {
  const [short, long] = [await stored(3), await stored(3, 'x'.repeat(1_000))];
  const grown = (long.kinds.get('contacts')?.bytes ?? 0) - (short.kinds.get('contacts')?.bytes ?? 0);
  expect(grown).toBe(3_000);
  const { kith } = short;
  await kith.book.photos.put({ person: 'somebody', type: 'image/webp', bytes: new ArrayBuffer(5_000) });
  const photos = (await storedKinds(kith)).find(({ kind }) => kind === 'photos');
  expect(photos?.rows).toBe(1);
  expect(photos?.bytes).toBeGreaterThan(5_000);
  expect(photos?.bytes).toBeLessThan(5_200);
});

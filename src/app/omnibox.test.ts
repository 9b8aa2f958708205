// Protects finding people from the address bar: whoever is meant is offered, a name never breaks the browser's markup, and Enter always leads
// somewhere sensible.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saveDrafts } from './acts/save-draft.ts';
import { fakeKith } from './kith.fake.ts';
import { omniboxRoute, omniboxSuggestions } from './omnibox.ts';

async function filled(names: readonly string[]) {
  const kith = fakeKith();
  const { saved } = await saveDrafts(
    kith,
    names.map((name) => ({ draft: { name, organization: 'Bread & Butter', location: 'Oslo', evidence: {} } })),
  );
  return { kith, ids: saved.map(({ person }) => person) };
}

it('offers people by the beginnings of their words, with what tells them apart', async () => {
  const { kith, ids } = await filled(['Alva Moe', 'Birk Alvang', 'Cleo Vik']);
  expect(await omniboxSuggestions(kith, ' alv ')).toEqual([
    { content: `person/${ids[0]}`, description: 'Alva Moe – Bread ＆ Butter · Oslo' },
    { content: `person/${ids[1]}`, description: 'Birk Alvang – Bread ＆ Butter · Oslo' },
  ]);
  expect(await omniboxSuggestions(kith, '')).toEqual([]);
});

it('offers no more than six', async () => {
  const { kith } = await filled(Array.from({ length: 9 }, (_, at) => `Alva Number ${at}`));
  expect(await omniboxSuggestions(kith, 'alva')).toHaveLength(6);
});

it('opens whoever was chosen, the only one who fits, or the list', async () => {
  const { kith, ids } = await filled(['Alva Moe', 'Birk Moe']);
  expect(await omniboxRoute(kith, `person/${ids[1]}`)).toBe(`person/${ids[1]}`);
  expect(await omniboxRoute(kith, 'alva')).toBe(`person/${ids[0]}`);
  expect(await omniboxRoute(kith, 'moe')).toBe('people/%7B%22text%22%3A%22moe%22%7D');
  expect(await omniboxRoute(kith, 'nobody')).toBe('people/%7B%22text%22%3A%22nobody%22%7D');
  expect(await omniboxRoute(kith, ' ')).toBe('people');
});

it('writes descriptions without a sign that markup would trip over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (wild) => {
      const { kith } = await filled([`Alva ${wild}`]);
      for (const { description } of await omniboxSuggestions(kith, 'alva'))
        expect(description).not.toMatch(/[&<>"'\p{Cc}]/u);
    }),
    { numRuns: 20 },
  );
});

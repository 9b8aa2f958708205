// Protects the list of people: a filter leaves whom it says and nobody else, all its conditions together, in the order that was asked for.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { type FakeKith, fakeKith } from '../kith.fake.ts';
import { importPeople } from '../acts/import-people.ts';
import { editPeople, restPeople, trashPeople } from '../acts/edit-person.ts';
import { saveGroup } from '../acts/groups.ts';
import { logInteraction } from '../acts/log-interaction.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { emptyFields } from '../../domain/person.ts';
import { exportPeople } from '../export.ts';
import { type PeopleFilter, peopleCount, peopleIds } from './people.ts';

interface Filled {
  kith: FakeKith;
  ids: Record<string, string>;
  names: (filter?: PeopleFilter) => Promise<string[]>;
}

async function filled(): Promise<Filled> {
  const kith = fakeKith();
  const places = { Dara: 'Lyon, France', Alva: 'Lyon, France', Birk: 'Oslo', Lyonel: 'Oslo', Cleo: 'New York' };
  const { saved } = await saveDrafts(
    kith,
    Object.entries(places).map(([name, location]) => ({ draft: { name, location, evidence: {} } })),
  );
  const ids = Object.fromEntries(Object.keys(places).map((name, at) => [name, saved[at]?.person ?? '']));
  return {
    kith,
    ids,
    names: async (filter) => {
      const rows = await kith.book.people.bulkGet(await peopleIds(kith, filter));
      return rows.map((row) => row?.name ?? '');
    },
  };
}

it('lists everybody who is active by name', async () => {
  const { kith, ids, names } = await filled();
  await restPeople(kith, [ids['Birk'] ?? '']);
  await trashPeople(kith, [ids['Cleo'] ?? '']);
  expect(await names()).toEqual(['Alva', 'Dara', 'Lyonel']);
  expect(await names({ state: 'resting' })).toEqual(['Birk']);
  expect(await names({ state: 'trashed' })).toEqual(['Cleo']);
  expect([await peopleCount(kith), await peopleCount(kith, 'trashed')]).toEqual([3, 1]);
});

it('tells a place from a name', async () => {
  const { names } = await filled();
  // Whose name it is comes before who lives there.
  expect(await names({ text: 'lyon' })).toEqual(['Lyonel', 'Alva', 'Dara']);
  expect(await names({ place: 'Lyon' })).toEqual(['Alva', 'Dara']);
  expect(await names({ place: 'new yor' })).toEqual(['Cleo']);
  expect(await names({ place: 'Atlantis' })).toEqual([]);
  expect(await names({ place: 'yor new' })).toEqual(['Cleo']);
  expect(await names({ place: 'new oslo' })).toEqual([]);
  expect(await names({ place: '…' })).toEqual([]);
});

it.each([2, 60])('puts whoever is called so before %d who have a word like it', async (many) => {
  const kith = fakeKith();
  const managers = Array.from({ length: many }, (_, n) => ({ name: `Alva ${n}`, title: 'Manager' }));
  const drafts = [...managers, { name: 'Olga Mar', title: 'Chemist' }, { name: 'Márta Lind' }, { name: 'Ada Maas' }];
  await importPeople(
    kith,
    'a file',
    drafts.map(({ name, ...position }) => ({ fields: { ...emptyFields(name), positions: [position] } })),
  );
  const names = async (text: string) => {
    const rows = await kith.book.people.bulkGet(await peopleIds(kith, { text }));
    return rows.map((row) => row?.name);
  };
  expect(await names('mar')).toEqual(['Márta Lind', 'Olga Mar']);
  expect((await names('ma')).slice(0, 3)).toEqual(['Márta Lind', 'Ada Maas', 'Olga Mar']);
  expect(await names('ma')).toHaveLength(many + 3);
  expect((await names('al man')).slice(0, 1)).toEqual(['Alva 0']);
});

it('lets all conditions count together', async () => {
  const { kith, ids, names } = await filled();
  const { group } = await saveGroup(kith, { name: 'Alumni' });
  await editPeople(kith, [ids['Alva'] ?? '', ids['Birk'] ?? ''], () => ({ groups: [group] }));
  await editPeople(kith, [ids['Dara'] ?? ''], () => ({ tags: ['speaker'] }));
  await logInteraction(kith, { people: [ids['Alva'] ?? ''], on: '2025-11-01', kind: 'call' });
  await logInteraction(kith, { people: [ids['Dara'] ?? ''], on: '2026-06-01', kind: 'call' });
  expect(await names({ group })).toEqual(['Alva', 'Birk']);
  expect(await names({ group, place: 'Lyon', quietSince: '2025-12-01' })).toEqual(['Alva']);
  expect(await names({ group, place: 'Lyon', quietSince: '2025-11-01' })).toEqual([]);
  expect(await names({ ungrouped: true })).toEqual(['Cleo', 'Dara', 'Lyonel']);
  expect(await names({ ungrouped: true, place: 'Lyon' })).toEqual(['Dara']);
  expect(await names({ tag: 'speaker' })).toEqual(['Dara']);
  expect(await names({ never: true })).toEqual(['Birk', 'Cleo', 'Lyonel']);
  expect(await names({ never: true, ungrouped: true })).toEqual(['Cleo', 'Lyonel']);
});

it('orders by the last contact, whoever was never contacted last', async () => {
  const { kith, ids, names } = await filled();
  await logInteraction(kith, { people: [ids['Dara'] ?? ''], on: '2026-01-01', kind: 'call' });
  await logInteraction(kith, { people: [ids['Birk'] ?? ''], on: '2025-01-01', kind: 'call' });
  expect(await names({ order: 'longest' })).toEqual(['Birk', 'Dara', 'Alva', 'Cleo', 'Lyonel']);
  expect(await names({ order: 'latest' })).toEqual(['Dara', 'Birk', 'Alva', 'Cleo', 'Lyonel']);
  expect(await names({ order: 'longest', place: 'Lyon' })).toEqual(['Dara', 'Alva']);
});

it('exports those who were chosen, and nobody from the trash', async () => {
  const { kith, ids } = await filled();
  await trashPeople(kith, [ids['Cleo'] ?? '']);
  const file = await exportPeople(kith, 'csv', [ids['Cleo'] ?? '', ids['Dara'] ?? '', 'nobody']);
  expect(file).toContain('Dara');
  expect(file).not.toContain('Alva');
  expect(file).not.toContain('Cleo');
  expect(await exportPeople(kith, 'vcard')).toContain('FN:Alva');
});

// Protects the picture of the network: everybody stands once, by how close they are and with their own, ties join who is shown, and nobody
// stands on top of another.
import { expect, it } from 'vitest';
import { editPeople, trashPeople } from '../acts/edit-person.ts';
import { saveGroup } from '../acts/groups.ts';
import { logInteraction } from '../acts/log-interaction.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { addTie } from '../acts/ties.ts';
import { fakeKith } from '../kith.fake.ts';
import { FACE, layoutNetwork } from '../network-layout.ts';
import { type Network, readNetwork } from './network.ts';

it('shows active people with their standing, ties and communities', async () => {
  const kith = fakeKith();
  const names = ['Alva Moe', 'Birk Lie', 'Cleo Vik', 'Dara Eid', 'Egon Foss', 'Fenja Aas'];
  const { saved } = await saveDrafts(
    kith,
    names.map((name, at) => ({ draft: { name, evidence: {}, ...(at < 3 && { organization: 'Fjell AS' }) } })),
  );
  const [alva = '', birk = '', cleo = '', dara = '', egon = '', fenja = ''] = saved.map(({ person }) => person);
  const { group } = await saveGroup(kith, { name: 'Choir' });
  await editPeople(kith, [dara, alva], () => ({ groups: [group], closeness: 1 }));
  await addTie(kith, alva, dara);
  await addTie(kith, birk, fenja);
  await trashPeople(kith, [fenja]);
  await logInteraction(kith, { people: [alva], on: '2026-06-09', kind: 'met' });

  const network = await readNetwork(kith.book, '2026-06-10');
  expect(network.people.map(({ id }) => id).sort()).toEqual([alva, birk, cleo, dara, egon].sort());
  expect(network.total).toBe(5);
  const of = (id: string) => network.people.findIndex((person) => person.id === id);
  expect(network.people[of(alva)]).toMatchObject({ standing: 'touch', lastOn: '2026-06-09', closeness: 1, ties: 1 });
  expect(network.people[of(egon)]).toMatchObject({ standing: 'new', community: -1, ties: 0 });
  expect(network.ties.map((pair) => new Set(pair))).toEqual([new Set([of(alva), of(dara)])]);
  // Alva belongs to the choir; two are left of the firm, too few for a name in the picture.
  expect(network.communities).toEqual([{ name: 'Choir', kind: 'group', people: 2 }]);
  expect(network.people[of(birk)]?.community).toBe(-1);
});

it('names employers of three, but a group of the user’s own first', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(
    kith,
    ['Alva Moe', 'Birk Lie', 'Cleo Vik', 'Dara Eid'].map((name) => ({
      draft: { name, organization: 'Fjell AS', evidence: {} },
    })),
  );
  const { group } = await saveGroup(kith, { name: 'Choir' });
  await editPeople(kith, [saved[0]?.person ?? ''], () => ({ groups: [group] }));
  const { communities, people } = await readNetwork(kith.book, '2026-06-10');
  expect(communities).toEqual([
    { name: 'Fjell AS', kind: 'organization', people: 3 },
    { name: 'Choir', kind: 'group', people: 1 },
  ]);
  expect(Object.fromEntries(people.map(({ name, community }) => [name, community]))).toEqual({
    'Alva Moe': 1,
    'Birk Lie': 0,
    'Cleo Vik': 0,
    'Dara Eid': 0,
  });
});

it('draws somebody of no chosen closeness in the third ring, and counts also whom it does not draw', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: { name: 'Alva Moe', evidence: {} } }]);
  await editPeople(kith, [saved[0]?.person ?? ''], () => ({ closeness: undefined }));
  await kith.book.counters.put({ id: 'people.active', n: 2_001 });
  expect(await readNetwork(kith.book, '2026-06-10')).toMatchObject({ people: [{ closeness: 3 }], total: 2_001 });
});

it('has nothing to show of an empty book', async () => {
  expect(await readNetwork(fakeKith().book, '2026-06-10')).toEqual({ people: [], ties: [], communities: [], total: 0 });
});

function invented(count: number): Network {
  return {
    people: Array.from({ length: count }, (_, at) => ({
      id: String(at),
      name: `Person ${at}`,
      closeness: at < 5 ? 1 : at < 20 ? 2 : at < 80 ? 3 : 4,
      standing: 'touch',
      community: at % 3 === 0 ? 0 : -1,
      ties: 0,
    })),
    ties: [
      [0, 1],
      [2, 100],
    ],
    communities: [{ name: 'Choir', kind: 'group', people: Math.ceil(count / 3) }],
    total: count,
  };
}

it('lays the closest out nearest, in their community’s direction, with room for each, the same at each time', () => {
  const network = invented(300);
  const shares: number[] = [];
  const layout = layoutNetwork(network, (share) => shares.push(share));
  expect(layoutNetwork(network)).toEqual(layout);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  const distances = layout.points.map(([x, y]) => Math.hypot(x, y));
  const mean = (closeness: number): number => {
    const own = distances.filter((_, at) => network.people[at]?.closeness === closeness);
    return own.reduce((sum, each) => sum + each, 0) / own.length;
  };
  expect([1, 2, 3, 4].map(mean)).toEqual([1, 2, 3, 4].map(mean).toSorted((a, b) => a - b));
  expect(layout.rings).toEqual(layout.rings.toSorted((a, b) => a - b));
  const close = layout.points.flatMap(([x, y], at) =>
    layout.points.slice(at + 1).filter(([u, v]) => Math.hypot(x - u, y - v) < FACE),
  );
  expect(close).toEqual([]);
  const spread = (own: boolean): number => {
    const points = layout.points.filter((_, at) => (network.people[at]?.community === 0) === own);
    const middle = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis as 0 | 1], 0) / points.length);
    return Math.hypot(middle[0] ?? 0, middle[1] ?? 0);
  };
  // The community stands to one side; the others are all round.
  expect(spread(true)).toBeGreaterThan(2 * spread(false));
});

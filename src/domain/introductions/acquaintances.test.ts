import { expect, it } from 'vitest';
import { acquaintances } from './acquaintances.ts';
import type { Profile } from './profile.ts';

// Protects: who probably knows whom is ranked by shared traits and by common acquaintances, known ties never among them.

/** Three circles of eight with an employer each; everybody in one town. */
const people: Profile[] = Array.from({ length: 24 }, (_, i) => ({
  id: `p${i}`,
  organizations: [`Firm ${i % 3}`],
  locations: ['Town'],
}));
const circle = (id: string) => Number(id.slice(1)) % 3;

it('ranks those of one circle first where no tie is known', () => {
  const pairs = acquaintances(people, [], { top: 20 });
  expect(pairs).toHaveLength(20);
  expect(pairs.every(({ a, b }) => circle(a) === circle(b))).toBe(true);
});

it('ranks two with common acquaintances above two without, and leaves known ties out', () => {
  const bare: Profile[] = Array.from({ length: 30 }, (_, i) => ({ id: `p${i}` }));
  const ties = ['p2', 'p3', 'p4', 'p5'].flatMap((friend): [string, string][] => [
    ['p0', friend],
    [friend, 'p1'],
  ]);
  const pairs = acquaintances(bare, [...ties, ['p9', 'p10'], ['p0', 'nobody']], { top: 435 });
  expect(pairs[0]).toMatchObject({ a: 'p0', b: 'p1' });
  expect(pairs).toHaveLength(435 - 9);
  expect(pairs.some(({ a, b }) => a === 'p9' && b === 'p10')).toBe(false);
});

it('learns from the known ties which shared values matter here', () => {
  // Same towns and same clubs, equally many; the ties that are known run along the clubs.
  const mixed: Profile[] = Array.from({ length: 36 }, (_, i) => ({
    id: `p${i}`,
    titles: [`trade ${i % 6}`],
    studies: [`study ${Math.floor(i / 6)}`],
  }));
  const ties: [string, string][] = [];
  for (let c = 0; c < 6; c++) for (let k = 0; k < 3; k++) ties.push([`p${c * 6 + k}`, `p${c * 6 + k + 1}`]);
  const pairs = acquaintances(mixed, ties, { top: 20 });
  const sameStudy = pairs.filter(
    ({ a, b }) => Math.floor(Number(a.slice(1)) / 6) === Math.floor(Number(b.slice(1)) / 6),
  );
  expect(sameStudy.length).toBe(20);
});

it('keeps to the cap, and gives each person their own', () => {
  const count = new Map<string, number>();
  for (const { a, b } of acquaintances(people, [], { top: 20, cap: 2 }))
    for (const id of [a, b]) count.set(id, (count.get(id) ?? 0) + 1);
  expect(Math.max(...count.values())).toBe(2);
  expect(acquaintances(people, [], { perPerson: 3 })).toHaveLength(72);
});

// The weights were fitted to exactly these features: whoever changes one has to fit them again on ego networks.
it.each<[string, [string, string][], number, Record<string, number>]>([
  ['no ties', [], 120, { 'p0 p15': 0.6648, 'p2 p7': 0.5677, 'p10 p13': 0.4913, 'p0 p11': 0.0821 }],
  [
    'a few',
    [
      ['p0', 'p1'],
      ['p1', 'p2'],
      ['p2', 'p5'],
    ],
    117,
    { 'p1 p5': 0.7792, 'p2 p11': 0.6095, 'p0 p12': 0.323, 'p10 p12': 0.0542 },
  ],
  ['open ones', ring(1), 104, { 'p11 p13': 0.7812, 'p7 p9': 0.7801, 'p10 p15': 0.7013, 'p7 p15': 0.3368 }],
  ['closed ones', ring(1, 2), 88, { 'p4 p7': 0.3443, 'p8 p11': 0.3434, 'p1 p13': 0.1281, 'p0 p7': 0.0074 }],
  ['dense ones', ring(1, 2, 3, 4), 56, { 'p2 p7': 0.3761, 'p9 p14': 0.3758, 'p2 p12': 0.2462, 'p0 p7': 0.1227 }],
])('weighs the evidence as the weights were fitted (%s)', (_, ties, count, expected) => {
  const mixed = Array.from({ length: 16 }, (_each, i): Profile => ({
    id: `p${i}`,
    organizations: [`Firm ${i % 5}`],
    schools: [`School ${i % 3}`],
    locations: [i % 4 ? 'Town' : 'Village'],
  }));
  const pairs = acquaintances(mixed, ties, { top: 500 });
  expect(pairs).toHaveLength(count);
  const known = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair.known]));
  for (const [pair, chance] of Object.entries(expected)) expect(known.get(pair)).toBeCloseTo(chance, 4);
});

/** Sixteen people in a ring, each tied to those so many steps on. */
function ring(...steps: number[]): [string, string][] {
  return steps.flatMap((step) =>
    Array.from({ length: 16 }, (_, i): [string, string] => [`p${i}`, `p${(i + step) % 16}`]),
  );
}

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

import { expect, it } from 'vitest';
import type { Profile } from './profile.ts';
import { addSharedWorth, sharedTraits } from './shared-traits.ts';

// Protects: what two share counts once for each field, by its best value, and everybody who shares anything is told of once.

const people: Profile[] = [
  { id: 'a', schools: ['Elm', 'Oak'], years: ['2001'], languages: ['Basque'] },
  { id: 'b', schools: ['Elm', 'Oak'], years: ['2001'], languages: ['Basque'] },
  { id: 'c', schools: ['Oak'] },
  { id: 'd', schools: ['Ash'] },
];

it('adds up the best shared value of each field and a little for each field', () => {
  const worth = new Float64Array(people.length);
  const touched = addSharedWorth(sharedTraits(people), 0, worth);
  expect(touched.toSorted((x, y) => x - y)).toEqual([1, 2]);
  // A school of two, a year and a language of two; the school of three is worth less and does not count beside the other.
  expect(worth[1]).toBeCloseTo(1.7 + 0.4 + 0.2 + 3 * 0.25, 10);
  expect(worth[2]).toBeCloseTo(1.5 + 0.2 / Math.log2(3) + 0.25, 10);
  expect([worth[0], worth[3]]).toEqual([0, 0]);
});

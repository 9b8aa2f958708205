import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { type Link, LinkTable, type PairSearch, type ScoredPair, mutualBenefit } from './best-pairs.ts';

// Protects: the best pairs are those that comparing everybody with everybody gives, in the same order, whatever is skipped on the way.

const PEOPLE = 12;
const members = uniqueArray(integer({ min: 0, max: PEOPLE - 1 }), { maxLength: PEOPLE }).map((list) =>
  list.toSorted((x, y) => x - y),
);
const link = record({
  weight: constantFrom(0.1, 0.2, 0.25, 0.5, 1, 1, 2),
  left: members,
  right: members,
  shared: integer({ min: 0, max: 2 }),
}).map(({ weight, left, right, shared }): Link => (shared ? { weight, left, right: left } : { weight, left, right }));

interface Found extends ScoredPair {
  readonly key: readonly [number, number, number];
}

/** Everybody with everybody, by the plain definition. */
function bruteForce(
  unordered: readonly Link[],
  admits: PairSearch['admits'],
  factor: (a: number, b: number) => number,
  floor: number,
): Found[] {
  const links = unordered.toSorted((x, y) => y.weight - x.weight);
  const pairs: Found[] = [];
  for (let a = 0; a < PEOPLE; a++) {
    for (let b = a + 1; b < PEOPLE; b++) {
      if (!admits(a, b)) continue;
      const common = links.flatMap(({ left, right, weight }, rank) => {
        const ab = left.includes(a) && right.includes(b);
        const ba = left.includes(b) && right.includes(a);
        return ab || ba ? [{ rank, weight, ab, ba }] : [];
      });
      const [first] = common;
      if (!first) continue;
      const discounted = (side: 'ab' | 'ba') =>
        common.filter((each) => each[side]).reduceRight((sum, { weight }) => weight + sum / 2, 0);
      const [one, other] = [discounted('ab'), discounted('ba')];
      const benefit = Math.max(one / 2, other / 2, (2 * one * other) / (one + other));
      const score = benefit * factor(a, b);
      if (benefit > floor) pairs.push({ a, b, score, key: [first.rank, first.ab ? a : b, first.ab ? b : a] });
    }
  }
  return pairs.sort((x, y) => y.score - x.score || x.key[0] - y.key[0] || x.key[1] - y.key[1] || x.key[2] - y.key[2]);
}

const book = record({
  links: array(link, { maxLength: 14 }),
  top: integer({ min: 0, max: 20 }),
  floor: constantFrom(0, 0.3),
  salt: integer({ min: 1, max: 50 }),
});

const admitsFor = (salt: number) => (a: number, b: number) => (a * 7 + b * 3 + salt) % 5 !== 0;
const factorFor = (salt: number) => (a: number, b: number) => ((a + b * salt) % 4 === 0 ? 0.5 : 1);

function searchOf({ top, floor, salt }: { top: number; floor: number; salt: number }): PairSearch {
  const factor = factorFor(salt);
  return {
    top,
    floor,
    admits: admitsFor(salt),
    score: (a, b, benefit) => benefit * factor(a, b),
  };
}

it('finds exactly the pairs that brute force finds', () => {
  assert(
    property(book, ({ links, ...rest }) => {
      const table = new LinkTable(PEOPLE, links);
      const expected = bruteForce(links, admitsFor(rest.salt), factorFor(rest.salt), rest.floor).slice(0, rest.top);
      const { pairs, partial } = table.best(searchOf(rest));
      expect(partial).toBe(false);
      expect(pairs).toEqual(expected.map(({ a, b, score }) => ({ a, b, score })));
    }),
    { numRuns: 600 },
  );
});

it('finds one person’s best by the same scores', () => {
  assert(
    property(book, integer({ min: 0, max: PEOPLE - 1 }), ({ links, ...rest }, person) => {
      const table = new LinkTable(PEOPLE, links);
      const expected = bruteForce(links, admitsFor(rest.salt), factorFor(rest.salt), rest.floor)
        .filter(({ a, b }) => a === person || b === person)
        .slice(0, rest.top);
      const found = table.bestOf(person, searchOf(rest));
      expect(found.map(({ score }) => score)).toEqual(expected.map(({ score }) => score));
      expect(new Set(found.map(({ a, b }) => `${a} ${b}`)).size).toBe(found.length);
    }),
    { numRuns: 600 },
  );
});

it('looks at few pairs where strong links are rare', () => {
  // 2,000 people who all share a weak thing, 30 of whom share strong ones: two million pairs, of which a few hundred are worth a look.
  const people = 2000;
  const all = Array.from({ length: people }, (_, p) => p);
  const links: Link[] = [{ weight: 0.1, left: all, right: all }];
  for (let p = 0; p < 30; p += 2) links.push({ weight: 1, left: [p], right: [p + 1] });
  const table = new LinkTable(people, links);
  let scored = 0;
  const { pairs } = table.best({ top: 10, floor: 0, admits: () => true, score: () => (scored++, 1) });
  expect(pairs).toHaveLength(10);
  expect(scored).toBeLessThan(100);
});

it('passes over whoever cannot benefit by more than the floor, though nothing better fills the list', () => {
  const all = Array.from({ length: 3000 }, (_, p) => p);
  const table = new LinkTable(3000, [
    { weight: 0.2, left: all, right: all },
    { weight: 0.1, left: [5, 9], right: [5, 9] },
  ]);
  let asked = 0;
  const admits = () => (asked++, true);
  const { pairs } = table.best({ top: 10, floor: 0.24, admits, score: (_a, _b, benefit) => benefit / 2 });
  expect(pairs).toEqual([{ a: 5, b: 9, score: 0.125 }]);
  expect(table.bestOf(9, { top: 10, floor: 0.24, admits, score: (_a, _b, benefit) => benefit / 2 })).toEqual(pairs);
  expect(asked).toBe(2);
});

it('stops when it is told to, and says so', () => {
  const all = Array.from({ length: 400 }, (_, p) => p);
  const table = new LinkTable(400, [{ weight: 1, left: all, right: all }]);
  const asked: number[] = [];
  const result = table.best({
    top: 100_000,
    floor: 0,
    admits: () => true,
    score: () => 1,
    proceed: (share) => asked.push(share) < 2,
  });
  expect(result.partial).toBe(true);
  expect(result.pairs.length).toBeGreaterThan(8000);
  expect(asked).toHaveLength(2);
});

it('takes the harmonic mean of both sides, and half of the larger where one gains little', () => {
  expect(mutualBenefit(0, 0)).toBe(0);
  expect(mutualBenefit(2, 2)).toBe(2);
  expect(mutualBenefit(3, 6)).toBe(4);
  expect(mutualBenefit(2, 0)).toBe(1);
  expect(mutualBenefit(6, 1)).toBe(3);
});

it('grows with either side and never exceeds the larger, so that bounds of the sides bound the pair', () => {
  const gain = integer({ min: 0, max: 10_000 }).map((n) => n / 997);
  assert(
    property(gain, gain, gain, (one, other, more) => {
      const benefit = mutualBenefit(one, other);
      expect(benefit).toBeLessThanOrEqual(Math.max(one, other) * (1 + 1e-12));
      expect(benefit).toBe(mutualBenefit(other, one));
      expect(mutualBenefit(one + more, other)).toBeGreaterThanOrEqual(benefit * (1 - 1e-12));
      if (one > 0) expect(mutualBenefit(one, one)).toBeGreaterThan(mutualBenefit(one, 0));
    }),
  );
});

import { expect, it } from 'vitest';
import { ConceptSpace, sharesInCommon, unitShares } from './concept-space.ts';

// Protects: a word says something of the concepts whose phrases it is near, never of others, and less of each where it is near many.

const at = (...values: number[]) => Float32Array.from(values);

it('finds the concept whose phrase is near, and none that is far', () => {
  const space = new ConceptSpace([
    ['near', [at(0, 0, 1), at(1, 0, 0)]],
    ['far', [at(0, 1, 0)]],
  ]);
  const shares = space.near('word', at(1, 0, 0));
  expect([...shares.keys()]).toEqual(['near']);
  expect(shares.get('near')).toBeCloseTo(0.5);
  expect(space.near('other', at(0.4, 0.4, 0.82)).has('far')).toBe(false);
});

it('spreads what a word says over all that it is near', () => {
  const space = new ConceptSpace(['a', 'b', 'c', 'd'].map((id) => [id, [at(1, 0)]]));
  expect([...space.near('partner', at(1, 0)).values()]).toEqual([0.25, 0.25, 0.25, 0.25]);
});

it('compares shares by their cosine, and takes none for unlike', () => {
  const shares = unitShares(new Map(Object.entries({ a: 3, b: 4 })));
  expect(shares.get('b')).toBeCloseTo(0.8);
  expect(sharesInCommon(shares, shares)).toBeCloseTo(1);
  expect(sharesInCommon(shares, unitShares(new Map([['a', 2]])))).toBeCloseTo(0.6);
  expect(sharesInCommon(unitShares(new Map()), shares)).toBe(0);
});

// Protects: clusters grow from the surest edge, never by a chain of weak likenesses, and two that stay apart are not weighed anew for each edge.
import { expect, it } from 'vitest';
import { clustersOf, type Edge } from './clusters.ts';

const noneDistinct = { isDistinct: () => false };

/** Edges among all of some indices. */
const among = (indices: readonly number[], logOdds: number): Edge[] =>
  indices.flatMap((a, at) => indices.slice(at + 1).map((b) => ({ a, b, logOdds })));

it('joins along sure edges, and keeps what was never joined out of the answer', () => {
  const clusters = clustersOf([...among([0, 1, 2], 5), { a: 3, b: 4, logOdds: 2 }], () => 5, {
    isDistinct: (a, b) => a === 3 && b === 4,
  });
  expect(clusters).toEqual([{ members: [0, 1, 2], strongest: [0, 1], logOdds: 5 }]);
});

it('weighs two clusters that stay apart once, however many edges lie between them', () => {
  const size = 16;
  const left = Array.from({ length: size }, (_, n) => n);
  const right = left.map((n) => n + size);
  const between = left.flatMap((a) => right.map((b) => ({ a, b, logOdds: 1 })));
  let weighed = 0;
  const clusters = clustersOf(
    [...among(left, 6), ...among(right, 6), ...between],
    (a, b) => {
      weighed += 1;
      return a < size === b < size ? 6 : -6;
    },
    noneDistinct,
  );
  expect(clusters.map(({ members }) => members)).toEqual([left, right]);
  // Growing both costs size², the weighing of one against the other as much again.
  expect(weighed).toBeLessThan(2 * size * size);
});

it('asks again once one of two clusters has grown', () => {
  // At first 2 speaks against 0; with 1, which is sure of both, it comes in.
  const odds = new Map([
    ['0 1', 1],
    ['0 2', -1],
    ['1 2', 8],
  ]);
  const edges: Edge[] = [
    { a: 0, b: 2, logOdds: 9 },
    { a: 0, b: 1, logOdds: 3 },
    { a: 1, b: 2, logOdds: 2 },
  ];
  const clusters = clustersOf(edges, (a, b) => odds.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0, noneDistinct);
  expect(clusters.map(({ members }) => members)).toEqual([[0, 1, 2]]);
});

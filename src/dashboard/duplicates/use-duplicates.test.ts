// Protects: a likely double whose answer was taken back is asked about again, in its place, and once.
import { expect, it } from 'vitest';
import type { Cluster } from '../../domain/linkage/duplicates.ts';
import { withAgain } from './use-duplicates.ts';

const cluster = (id: string, probability: number): Cluster => ({ ids: [id, `${id}2`], probability, reasons: [] });

it('puts it back among the others by how likely it is, instead of what was left of it', () => {
  const [sure, likely, left, perhaps] = [cluster('a', 0.99), cluster('b', 0.9), cluster('c', 0.9), cluster('d', 0.7)];
  expect(withAgain([sure, left, perhaps], [likely], [left])).toEqual([sure, likely, perhaps]);
  expect(withAgain([sure, likely], [likely], [])).toEqual([sure, likely]);
});

// Protects the verb's format where a page could not be read: a scorer finds one of the kinds that it knows, and a reader why.
import { expect, it } from 'vitest';
import { unread } from './capture.ts';

it('keeps the format for a page that could not be read, and says why', () => {
  expect(unread('p1', new Error('no such file'))).toEqual({
    id: 'p1',
    kind: 'none',
    people: [],
    ms: 0,
    error: 'Error: no such file',
  });
});

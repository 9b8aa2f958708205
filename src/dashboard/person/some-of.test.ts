// Protects: a field whose last part was emptied is absent, not an empty record that counts as said.
import { expect, it } from 'vitest';
import { someOf } from './some-of.ts';

it('is the record while something is left of it', () => {
  expect(someOf({ given: 'Ada', family: undefined })).toEqual({ given: 'Ada' });
  expect(someOf({ given: undefined })).toBeUndefined();
  expect(someOf({})).toBeUndefined();
});

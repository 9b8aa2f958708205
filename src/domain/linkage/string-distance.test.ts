// Protects: likeness of strings is what the papers say, and the quick look by letters never hides a likeness.
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaroWinkler, mayReach, spelling, withinOneEdit } from './string-distance.ts';

describe('jaroWinkler', () => {
  // Winkler (1990), table of examples.
  it.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
  ])('%s and %s', (a, b, expected) => expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3));

  it('is symmetric, within 0 and 1, and never above what the letters allow', () => {
    assert(
      property(string({ maxLength: 20 }), string({ maxLength: 20 }), (a, b) => {
        const similarity = jaroWinkler(a, b);
        expect(similarity).toBeCloseTo(jaroWinkler(b, a), 10);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        if (a !== '' && b !== '') expect(mayReach(spelling(a), spelling(b), similarity - 1e-9)).toBe(true);
      }),
    );
  });
});

it('knows one edit from two', () => {
  for (const [a, b] of [
    ['anna', 'anna'],
    ['anna', 'ana'],
    ['anna', 'hanna'],
    ['anna', 'anma'],
    ['anna', 'nana'],
  ] as const) {
    expect(withinOneEdit(a, b), `${a} ${b}`).toBe(true);
    expect(withinOneEdit(b, a), `${b} ${a}`).toBe(true);
  }
  expect(withinOneEdit('anna', 'an')).toBe(false);
  expect(withinOneEdit('anna', 'enne')).toBe(false);
  expect(withinOneEdit('abcd', 'badc')).toBe(false);
});

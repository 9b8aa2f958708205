// Protects: nobody is called at night because Kith guessed where they live; a time is told only where it is sure.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zoneOfPlace } from './zone-of-place.ts';

const at = Date.parse('2026-06-10T09:00:00Z');

it.each([
  ['Lisbon', 'Europe/Lisbon'],
  ['Lisbon, Portugal', 'Europe/Lisbon'],
  ['Tōkyō', 'Asia/Tokyo'],
  ['New York, United States', 'America/New_York'],
  ['Kyoto, Japan', 'Asia/Tokyo'],
  ['Lyon, France', 'Europe/Paris'],
  ['Lyon, Frankreich', 'Europe/Paris'],
])('knows the time in %s', (place, zone) => {
  expect(zoneOfPlace(place, 'de', at)).toBe(zone);
});

it.each(['', 'Somewhere', 'Springfield', 'London, Canada', 'Austin, United States', 'Remote', ','])(
  'says nothing of “%s”',
  (place) => {
    expect(zoneOfPlace(place, 'en', at)).toBeUndefined();
  },
);

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (place) => {
      const zone = zoneOfPlace(place, 'en', at);
      if (zone !== undefined) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dateOfDay, dayNumber, daysBetween, localDate } from './dates.ts';

// Protects: dates are counted in calendar days, whatever the zone, and leap days exist.
it('turns every day number into a date and back', () => {
  fc.assert(fc.property(fc.integer({ min: -30_000, max: 60_000 }), (day) => dayNumber(dateOfDay(day)) === day));
});

it('agrees with the platform’s calendar, and takes nothing else for a date', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
      expect(dateOfDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }),
  );
  for (const text of [
    '',
    '2026',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-1-01',
    '--01-02',
    '2026-01-01T',
    'then',
  ])
    expect(() => dayNumber(text)).toThrow(RangeError);
});

it('counts over a leap day and a year’s end', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
});

it('tells the date that the user’s zone shows', () => {
  const instant = Date.parse('2026-01-01T03:00:00Z');
  expect(localDate(instant, 'America/New_York')).toBe('2025-12-31');
  expect(localDate(instant, 'Pacific/Kiritimati')).toBe('2026-01-01');
});

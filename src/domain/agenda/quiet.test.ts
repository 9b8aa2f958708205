// Protects: quiet days and days away stay empty, and what falls on them is shown on the open day before.
import { expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { openShare, quietOn, reachOf, weekday, weekOf } from './quiet.ts';

// A Wednesday.
const today = '2026-06-10';
const away = (from: number, to: number) => ({
  quietDays: [],
  away: [{ from: addDays(today, from), to: addDays(today, to) }],
});

it('tells why a day is quiet, away before the day of the week', () => {
  expect([0, 1, 3, 4].map((days) => quietOn(addDays(today, days), away(1, 3)))).toEqual([
    undefined,
    'away',
    'away',
    undefined,
  ]);
  expect([quietOn(today, { quietDays: [3], away: [] }), quietOn(today, { quietDays: [2], away: [] })]).toEqual([
    'day',
    undefined,
  ]);
  expect(quietOn(today, { ...away(0, 0), quietDays: [3] })).toBe('away');
});

it('reaches to the last day of the quiet stretch that begins tomorrow, at most a year on', () => {
  expect(reachOf(today, { quietDays: [], away: [] })).toBe(today);
  expect(reachOf(today, { quietDays: [4, 5], away: [] })).toBe(addDays(today, 2));
  expect(reachOf(today, { quietDays: [6, 0], away: [] })).toBe(today);
  expect(reachOf(today, away(2, 9))).toBe(today);
  expect(reachOf(today, { ...away(3, 9), quietDays: [4, 5] })).toBe(addDays(today, 9));
  expect(reachOf(today, { quietDays: [0, 1, 2, 3, 4, 5, 6], away: [] })).toBe(addDays(today, 366));
});

it('knows the share of open days, the day of the week and its Monday', () => {
  expect([openShare({ quietDays: [] }), openShare({ quietDays: [0, 6, 6] })]).toEqual([1, 5 / 7]);
  expect(['1969-12-31', '1970-01-01', '2026-06-14'].map(weekday)).toEqual([3, 4, 0]);
  expect(['2026-06-08', today, '2026-06-14', '2026-06-15'].map(weekOf)).toEqual([
    '2026-06-08',
    '2026-06-08',
    '2026-06-08',
    '2026-06-15',
  ]);
});

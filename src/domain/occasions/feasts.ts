import type { LocalDate } from '../dates.ts';
import { date, daysIn, diwali, lunarNewYear, nthWeekday, orthodoxEaster, westernEaster } from './calendars.ts';

const fixed = (month: number, day: number) => (year: number) => [date(year, month, day)];

/**
 * Feasts on which one sends a greeting, by id, with their days in a Gregorian year (those that begin in the evening: the day after).
 * Only the ones that a person observes are ever looked up.
 */
export const feasts = {
  'new-year': fixed(1, 1),
  'orthodox-christmas': fixed(1, 7),
  'lunar-new-year': (year) => [lunarNewYear(year)],
  nowruz: (year) => daysIn('persian', year, ['1'], 1),
  purim: (year) => daysIn('hebrew', year, ['Adar', 'Adar II'], 14),
  passover: (year) => daysIn('hebrew', year, ['Nisan'], 15),
  easter: (year) => [westernEaster(year)],
  'orthodox-easter': (year) => [orthodoxEaster(year)],
  ramadan: (year) => daysIn('islamic-umalqura', year, ['9'], 1),
  'eid-al-fitr': (year) => daysIn('islamic-umalqura', year, ['10'], 1),
  'eid-al-adha': (year) => daysIn('islamic-umalqura', year, ['12'], 10),
  'rosh-hashanah': (year) => daysIn('hebrew', year, ['Tishri'], 1),
  'mid-autumn': (year) => daysIn('chinese', year, ['8'], 15),
  'thanksgiving-canada': (year) => [nthWeekday(year, 10, 1, 2)],
  diwali: (year) => [diwali(year)],
  thanksgiving: (year) => [nthWeekday(year, 11, 4, 4)],
  hanukkah: (year) => daysIn('hebrew', year, ['Kislev'], 25),
  christmas: fixed(12, 25),
  kwanzaa: fixed(12, 26),
} satisfies Record<string, (year: number) => LocalDate[]>;

export type Feast = keyof typeof feasts;

/** Whether a word is the id of a feast; others that a person observes are passed over. */
export function isFeast(id: string): id is Feast {
  return Object.hasOwn(feasts, id);
}

const reckoned = new Map<string, LocalDate[]>();

/** The days of a feast in a year. Reckoned once: looking through a calendar takes milliseconds, and thousands may keep a feast. */
function daysOf(feast: Feast, year: number): LocalDate[] {
  const key = `${feast} ${year}`;
  const days = reckoned.get(key) ?? feasts[feast](year);
  reckoned.set(key, days);
  return days;
}

/** The days of a feast between two days, both included, in order. */
export function feastDays(feast: Feast, from: LocalDate, to: LocalDate): LocalDate[] {
  const found: LocalDate[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    found.push(...daysOf(feast, year).filter((day) => from <= day && day <= to));
  return found;
}

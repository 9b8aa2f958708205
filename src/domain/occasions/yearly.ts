import { addDays, type LocalDate, type PartialDate } from '../dates.ts';
import { date } from './calendars.ts';

/** A day that comes every year and, where the year is known, how many it has been. */
export interface YearlyDay {
  on: LocalDate;
  years?: number;
}

/** Month and day of a date that has both, `MM-DD`; undefined for a month or a year alone. */
export function monthDay(partial: PartialDate): string | undefined {
  const [, found] = /^(?:\d{4}|-)-(\d\d-\d\d)$/.exec(partial) ?? [];
  return found;
}

/** When a date comes round between two days, both included: 29 February on the 28th in common years, and never before it first was. */
export function yearlyDays(partial: PartialDate, from: LocalDate, to: LocalDate): YearlyDay[] {
  const key = monthDay(partial);
  if (key === undefined) return [];
  const [month = 1, day = 1] = key.split('-').map(Number);
  const first = partial.startsWith('-') ? undefined : Number(partial.slice(0, 4));
  const found: YearlyDay[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const on = key === '02-29' && !isLeap(year) ? date(year, 2, 28) : date(year, month, day);
    if (on < from || on > to || (first !== undefined && year < first)) continue;
    found.push(first === undefined ? { on } : { on, years: year - first });
  }
  return found;
}

/**
 * The keys under which people whose yearly days fall between two days are found: every `MM-DD`, and 29 February along with the 28th of a
 * common year. At most 366.
 */
export function monthDaysBetween(from: LocalDate, to: LocalDate): string[] {
  const keys = new Set<string>();
  for (let day = from; day <= to && keys.size < 366; day = addDays(day, 1)) {
    keys.add(day.slice(5));
    if (day.endsWith('-02-28') && !isLeap(Number(day.slice(0, 4)))) keys.add('02-29');
  }
  return [...keys];
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

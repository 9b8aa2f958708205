import * as z from 'zod/mini';
import * as dates from './dates.ts';

// Apart from the rules in dates.ts, which the popup's first sight needs without a schema.
export type LocalDate = dates.LocalDate;
export type PartialDate = dates.PartialDate;

/** Checks a local calendar date where it enters. */
export const LocalDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** Checks a date whose year may be unknown where it enters. */
export const PartialDate = z
  .string()
  .check(z.regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$/));

/** Whether a day that a file or a page brings is one that the calendar has: 29 February in a leap year or without a year. */
function isOnCalendar(date: string): boolean {
  if (!PartialDate.safeParse(date).success) return false;
  const day = date.startsWith('--') ? `2000${date.slice(1)}` : date;
  return day.length < 10 || dates.dateOfDay(dates.dayNumber(day)) === day;
}

/** Checks such a date where a file or a page brings it. */
export const CalendarDate = z.string().check(z.refine(isOnCalendar));

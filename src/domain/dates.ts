import * as z from 'zod/mini';

/** A local calendar date, `YYYY-MM-DD` (RFC 3339 full-date). Never an instant: it has no zone. */
export const LocalDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
export type LocalDate = string;

/** A date whose year may be unknown: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `--MM-DD` (RFC 6350, 4.3.1, with hyphens). */
export const PartialDate = z
  .string()
  .check(z.regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$/));
export type PartialDate = string;

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

const DAY = 86_400_000;

/** Days since 1970-01-01 of a local date. Throws on what is no date. */
export function dayNumber(date: LocalDate): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`not a date: ${date}`);
  return time / DAY;
}

/** The local date of a day number; the inverse of `dayNumber`. */
export function dateOfDay(day: number): LocalDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The date some days later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The local date of an instant in an IANA zone. Throws RangeError on an unknown zone. */
export function localDate(now: Instant, zone: string): LocalDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  );
}

import type { PartialDate } from '../../domain/dates.ts';

const pad = (text: string) => text.padStart(2, '0');

/** The year that Apple writes where the year is not known (with X-APPLE-OMIT-YEAR). */
const APPLE_NO_YEAR = '1604';

/** The date of a year, month and day as a PartialDate; undefined for one that the calendar does not have. */
export function partialDate(year: string | undefined, month: string, day: string): PartialDate | undefined {
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > 12 || d < 1) return undefined;
  const leapYear = year === undefined ? 2000 : Number(year);
  // Date's own two-digit years (0 to 99 are 1900 to 1999) are avoided by setUTCFullYear.
  const last = new Date(0);
  last.setUTCFullYear(leapYear, m, 0);
  if (d > last.getUTCDate()) return undefined;
  return `${year === undefined ? '-' : year.padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/**
 * A date as vCards have it (RFC 6350, 4.3; ISO 8601 basic and extended; with or without year; a time is dropped), or `24.12.1985`
 * and `12/24/1985`, where day and month can't be mistaken for each other; undefined where it is none. `omittedYear` is the value of X-APPLE-OMIT-YEAR.
 */
export function readDate(value: string, omittedYear?: string): PartialDate | undefined {
  const text = value.trim().replace(/[T ]\d{2}(?::?\d{2}){0,2}.*$/, '');
  const full = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text) ?? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (full) {
    const [, year = '', month = '', day = ''] = full;
    const unknownYear = year === omittedYear || year === APPLE_NO_YEAR || year === '0000';
    return partialDate(unknownYear ? undefined : year, month, day);
  }
  // No vCard, but written by programs that take the user's own words: read where they can mean one day alone.
  const [, first = '', separator, second = '', year = ''] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (separator === '.' || Number(first) > 12) return partialDate(year, second, first);
  if (Number(second) > 12) return partialDate(year, first, second);
  const yearless = /^--(\d{2})-?(\d{2})$/.exec(text);
  if (yearless) return partialDate(undefined, yearless[1] ?? '', yearless[2] ?? '');
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) return partialDate(month[1], month[2] ?? '', '01')?.slice(0, 7);
  if (/^\d{4}$/.test(text) && text !== '0000') return text;
  return undefined;
}

/** A PartialDate in the form of vCard 4 (RFC 6350, 4.3.1): `19600510`, `1960-05`, `1960`, `--0510`. */
export function basicDate(date: PartialDate): string {
  if (date.startsWith('--')) return `--${date.slice(2).replace('-', '')}`;
  return date.length === 10 ? date.replaceAll('-', '') : date;
}

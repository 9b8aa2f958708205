import { type Instant, type LocalDate, type PartialDate, dayNumber, daysBetween } from '../domain/dates.ts';
import { isFormOfAddress } from '../domain/forms-of-address.ts';
import { locale, plural } from './words.ts';

/** Intl's formatters are dear to make (0.1 ms and more) and cheap to keep. */
function kept<T>(make: () => T): () => T {
  let value: T | undefined;
  let madeFor = '';
  return () => {
    if (value === undefined || madeFor !== locale()) {
      value = make();
      madeFor = locale();
    }
    return value;
  };
}

function dateFormat(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  // A local date has no zone: it is written as the UTC day it was parsed as.
  return kept(() => new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options }));
}

const full = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const dayMonth = dateFormat({ day: 'numeric', month: 'long' });
const short = dateFormat({ day: 'numeric', month: 'short' });
const shortYear = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' });
const monthYear = dateFormat({ month: 'long', year: 'numeric' });
const shortMonth = dateFormat({ month: 'short' });
const hours = dateFormat({ hour: 'numeric' });
const month = dateFormat({ month: 'long' });
const whole = dateFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const weekday = dateFormat({ weekday: 'long' });
const relative = kept(() => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }));
const length = (unit: string) =>
  kept(() => new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }));
const lengths = { day: length('day'), week: length('week'), month: length('month'), year: length('year') };
const conjunction = kept(() => new Intl.ListFormat(locale(), { type: 'conjunction' }));

/** A date in words: `12 May`, with the year where it is not that of `today`. */
export function day(date: LocalDate, today?: LocalDate): string {
  const sameYear = today !== undefined && date.slice(0, 4) === today.slice(0, 4);
  return (sameYear ? short() : shortYear()).format(dayNumber(date) * 86_400_000);
}

/** A date with its weekday: `Friday, 12 June 2026`. */
export function longDay(date: LocalDate): string {
  return whole().format(dayNumber(date) * 86_400_000);
}

/** An hour of the day, 0 to 23, as the language writes it: `8 AM`, `8 Uhr`. */
export function hour(at: number): string {
  return hours().format(at * 3_600_000);
}

/** The month of a date: `June`, with the year where it is not that of `today`. */
export function monthOf(date: LocalDate, today: LocalDate): string {
  return (date.slice(0, 4) === today.slice(0, 4) ? month() : monthYear()).format(dayNumber(date) * 86_400_000);
}

/** A date that may lack its year or its day, as fully as it is known: `10 December 1985`, `10 December`, `May 2019`, `2019`. */
export function partialDay(date: PartialDate): string {
  const utc = (year: number, month: number, dayOfMonth: number): number => Date.UTC(year, month - 1, dayOfMonth);
  const yearless = /^--(\d\d)-(\d\d)$/.exec(date);
  if (yearless) return dayMonth().format(utc(2000, Number(yearless[1]), Number(yearless[2])));
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  return dayOfMonth === undefined
    ? monthYear().format(utc(year, month, 1))
    : full().format(utc(year, month, dayOfMonth));
}

/** `Wednesday`, for a date of this week. */
export function weekdayOf(date: LocalDate): string {
  return weekday().format(dayNumber(date) * 86_400_000);
}

/** The hour and minute of an instant in a zone, as the language writes it. */
export function timeOf(at: Instant, zone: string): string {
  return new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at);
}

/** The month of a date, in short: `May`. */
export function monthName(date: LocalDate): string {
  return shortMonth().format(dayNumber(date) * 86_400_000);
}

/** How far a date is from today in the largest unit that still says something: `yesterday`, `3 weeks ago`, `in 2 months`. */
export function fromToday(date: LocalDate, today: LocalDate): string {
  const [count, unit] = inUnit(daysBetween(today, date));
  return relative().format(count, unit);
}

/** A length of days in words: `10 days`, `3 weeks`, `5 months`. */
export function span(days: number): string {
  const [count, unit] = inUnit(days);
  return lengths[unit]().format(count);
}

/** A cadence in words: `every week`, `every 3 weeks`, `every 6 months`. */
export function cadence(days: number): string {
  const [count, unit] = inUnit(days);
  return plural(`every_${unit}`, count);
}

function inUnit(days: number): [number, 'day' | 'week' | 'month' | 'year'] {
  const length = Math.abs(days);
  if (length < 14 && length !== 7) return [days, 'day'];
  if (length < 56) return [Math.trunc(days / 7), 'week'];
  if (length < 548) return [Math.round(days / 30.44), 'month'];
  return [Math.round(days / 365.25), 'year'];
}

/** Names or words as a sentence lists them: `Ada, Grace and Alan`. */
export function listed(items: readonly string[]): string {
  return conjunction().format(items);
}

/** A number as the language groups its digits. */
export function number(value: number): string {
  return value.toLocaleString(locale());
}

/** A share from 0 to 1 as a whole percentage. */
export function percent(share: number): string {
  return share.toLocaleString(locale(), { style: 'percent', maximumFractionDigits: 0 });
}

/** A size of storage: `3.4 MB`. */
export function bytes(count: number): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'];
  const power = Math.min(3, Math.max(1, Math.floor(Math.log10(Math.max(1, count)) / 3)));
  return (count / 1000 ** power).toLocaleString(locale(), {
    style: 'unit',
    unit: units[power - 1] ?? 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
}

const twelveMonths = kept(() => Array.from({ length: 12 }, (_, i) => month().format(Date.UTC(2000, i, 1))));

/** The names of the months, January first. */
export function monthNames(): readonly string[] {
  return twelveMonths();
}

const graphemes = kept(() => new Intl.Segmenter(locale(), { granularity: 'grapheme' }));

/** One or two letters that stand for a name: the first of its first and last word; of a name in one word (or in Chinese characters) the first. */
export function initials(name: string): string {
  const parts = name.split(/[\s,.]+/).filter((part) => /\p{L}/u.test(part));
  const first = (word: string | undefined): string =>
    word === undefined ? '' : (graphemes().segment(word)[Symbol.iterator]().next().value?.segment ?? '');
  const letters = parts.length > 1 ? first(parts[0]) + first(parts.at(-1)) : first(parts[0]);
  return letters.toLocaleUpperCase(locale()) || '?';
}

/**
 * The name that one calls somebody by: the nickname (another spelling of the whole name is none), else the given name as long as it stands
 * in the name, which may have been corrected since, else the first word that is no title or initial (`Dr`, `J.`) and no family name
 * before a comma (`Lovelace, Ada`), else all of it.
 */
export function calledName(person: {
  name: string;
  nameParts?: { given?: string | undefined } | undefined;
  nicknames?: readonly string[];
}): string {
  const given = person.nameParts?.given;
  const { name } = person;
  const words = (/^\S+,\s*(\p{Lu}\p{Ll}+(?:[\s-].*)?)$/u.exec(name)?.[1] ?? name).split(/[\s,]+/);
  return (
    person.nicknames?.find((nickname) => !/[\s@]/.test(nickname)) ??
    (given && name.toLowerCase().includes(given.toLowerCase()) ? given : undefined) ??
    words.find((word) => word !== '' && !word.endsWith('.') && !isFormOfAddress(word)) ??
    name
  );
}

/** A web address without what says nothing: `people.example/ada`. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

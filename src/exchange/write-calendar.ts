import { dateOfDay, dayNumber, type Instant, type LocalDate, type PartialDate } from '../domain/dates.ts';
import { fold } from './fold.ts';
import { escapeText, lines, oneLine } from './vcard/property.ts';

/**
 * A day in a calendar. `id` must be the same for the same thing at every export, that a re-import updates it and doubles nothing:
 * `birthday-PERSON`, `follow-up-ROW`. `on` of a yearly one may lack the year (`--05-10`); one with only a year or month is no day and
 * is left out. `cancelled` takes it out of calendars that have it (RFC 5545, 3.8.1.11).
 */
export interface CalendarDay {
  id: string;
  title: string;
  on: PartialDate;
  yearly: boolean;
  note?: string;
  link?: string;
  cancelled?: boolean;
}

/** A leap year: a yearly day without a year begins in it, also the 29th of February. */
const NO_YEAR = '2000';

/** The instant that SEQUENCE counts seconds from: 2020-01-01. */
const SEQUENCE_START = 1_577_836_800_000;

/**
 * All-day events as an iCalendar file (RFC 5545), named for the calendar list of the program that opens it. A yearly day on 29
 * February falls on the last of February in other years. `at` is when it is written: each export is a later version of each event than the
 * one before, since not everything that moves one (a snooze, an undo, another cadence) leaves a time behind.
 */
export function writeCalendar(name: string, days: Iterable<CalendarDay>, at: Instant): string {
  const out = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kith//Kith//EN', 'CALSCALE:GREGORIAN'];
  out.push(`NAME:${escapeText(oneLine(name))}`, `X-WR-CALNAME:${escapeText(oneLine(name))}`);
  for (const day of days) out.push(...eventOf(day, at));
  out.push('END:VCALENDAR');
  return out.map(fold).join('');
}

function eventOf({ id, title, on, yearly, note, link, cancelled }: CalendarDay, at: Instant): string[] {
  const start = on.startsWith('--') ? `${NO_YEAR}-${on.slice(2)}` : on;
  if (!isDay(start)) return [];
  const event = [
    'BEGIN:VEVENT',
    // RFC 7986, 5.3: a UID needs no host; the reserved name keeps it apart from any real one.
    `UID:${escapeText(oneLine(id))}@kith.invalid`,
    `DTSTAMP:${timestamp(at)}`,
    `SEQUENCE:${Math.max(0, Math.floor((at - SEQUENCE_START) / 1000))}`,
    `DTSTART;VALUE=DATE:${start.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dateOfDay(dayNumber(start) + 1).replaceAll('-', '')}`,
    `SUMMARY:${escapeText(oneLine(title))}`,
    'TRANSP:TRANSPARENT',
  ];
  // A program that keeps what is cancelled keeps one struck-out day, not one a year.
  if (yearly && !cancelled)
    event.push(`RRULE:FREQ=YEARLY${start.endsWith('-02-29') ? ';BYMONTH=2;BYMONTHDAY=-1' : ''}`);
  const description = lines(note ?? '');
  if (description) event.push(`DESCRIPTION:${escapeText(description)}`);
  if (link && /^https?:\/\//i.test(link)) event.push(`URL:${oneLine(link).replaceAll('\\', '%5C')}`);
  event.push(`STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`, 'END:VEVENT');
  return event;
}

function isDay(text: string): text is LocalDate {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** An instant in UTC as RFC 5545, 3.3.5 has it: `20260102T030405Z`. */
const timestamp = (at: Instant) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

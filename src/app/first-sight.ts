import type { LocalDate } from '../domain/dates.ts';

/** One line of today's list, in words. */
export interface TodayLine {
  /** The row that records what becomes of it; stable over the day. */
  id: string;
  person: string;
  name: string;
  /** What one calls them. */
  called: string;
  /** Why they are on the list. */
  about: string;
  /** A draft was opened for them before: did it go out? */
  writing: boolean;
  /** It is a step of an introduction. */
  introduction: boolean;
  /** It is a thank-you. */
  thanks: boolean;
}

/** Today's list as it is drawn. */
export interface TodaySight {
  day: LocalDate;
  items: TodayLine[];
  /** Promises and dates beyond the day's capacity. */
  waiting: TodayLine[];
  /** Ties that fell silent and are worth reviving. */
  dormant: TodayLine[];
  /** Whom Kith holds back with, and how that is said. */
  held: { person: string; about: string }[];
  /** How many of today's list were answered. */
  answered: number;
  /** A quiet day, or away. */
  quiet?: 'day' | 'away';
}

/** What a sight was drawn for: on another day, in another zone or language it is another one. */
export interface Moment {
  day: LocalDate;
  zone: string;
  language: string;
}

/**
 * Today's list as the popup last drew it: shown at its next opening until the book is open. The browser keeps it in memory, so that it is
 * gone when the browser ends; `settleAct` drops it with anybody on it who left the lists.
 */
export interface FirstSight extends Moment {
  sight: TodaySight;
}

/** What the browser kept, or undefined where it is none. Checked by hand: the popup shows it before any schema is loaded. */
export function firstSight(kept: unknown): FirstSight | undefined {
  return isFirstSight(kept) ? kept : undefined;
}

/** The sight that may be shown now, or undefined. */
export function sightAt({ day, zone, language }: Moment, kept: unknown): TodaySight | undefined {
  const first = firstSight(kept);
  return first?.day === day && first.zone === zone && first.language === language ? first.sight : undefined;
}

/** The ids of everybody whom it names. */
export function peopleIn(sight: unknown): string[] {
  return Object.values(Object(sight))
    .flat()
    .map((one) => Object(one).person)
    .filter((person) => typeof person === 'string');
}

function isFirstSight(value: unknown): value is FirstSight {
  const { sight, ...moment }: { [key: string]: unknown } = Object(value);
  const { day, items, waiting, dormant, held, answered, quiet }: { [key: string]: unknown } = Object(sight);
  return (
    areTexts([moment['day'], moment['zone'], moment['language'], day]) &&
    [items, waiting, dormant].every((lines) => Array.isArray(lines) && lines.every(isLine)) &&
    Array.isArray(held) &&
    held.every((one: unknown) => areTexts([Object(one).person, Object(one).about])) &&
    typeof answered === 'number' &&
    (quiet === undefined || quiet === 'day' || quiet === 'away')
  );
}

function isLine(value: unknown): boolean {
  const { id, person, name, called, about, writing, introduction, thanks }: { [key: string]: unknown } = Object(value);
  return (
    areTexts([id, person, name, called, about]) &&
    [writing, introduction, thanks].every((flag) => typeof flag === 'boolean')
  );
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

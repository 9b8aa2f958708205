import { daysBetween, type LocalDate } from '../dates.ts';
import type { Closeness, Person } from '../person.ts';

export type OccasionKind =
  | 'birthday'
  | 'date'
  | 'work-anniversary'
  | 'new-job'
  | 'move'
  | 'feast'
  | 'card'
  | 'thanks'
  | 'congratulation'
  | 'condolence';

/** Labels of dates that happen once: what one congratulates on, and what one condoles on. Others come round every year. */
export const CONGRATULATED = ['wedding', 'child', 'graduation', 'award', 'retirement'];
export const LOSS = 'loss';
/** For how many days after such a day it is still worth a word. */
export const WORTH_ONCE = { congratulation: 30, condolence: 21 };

/** For how many days an occasion that was put off is still worth a word once it came back. */
export const WORTH_PUT_OFF = 7;
/** Days after a loss in which nothing cheerful is suggested. */
const MOURNING = 60;

/** Whether somebody lost somebody in the last 60 days. */
export function mourns({ dates }: Pick<Person, 'dates'>, today: LocalDate): boolean {
  return dates.some(({ label, date }) => {
    if (label.trim().toLowerCase() !== LOSS || !/^\d{4}-\d\d-\d\d$/.test(date) || date > today) return false;
    return daysBetween(date, today) < MOURNING;
  });
}

/** A reason to be in touch, from the calendar or from what happened. */
export interface Occasion {
  person: string;
  kind: OccasionKind;
  /** Tells this one from the same of another year; the `note` of the follow-up that answers it. */
  key: string;
  /** The day it is about. */
  on: LocalDate;
  /** The first and last day on which it is worth a word; after that it is let go. */
  from: LocalDate;
  to: LocalDate;
  /** The person's, for the order among others. */
  importance: number;
  closeness: Closeness;
  /** Years completed: the age, or years at the work; absent when the year is unknown. */
  years?: number;
  /** The feast's id, the date's label, the new organisation or place. */
  about?: string;
  /** The interaction that a thank-you is due for. */
  interaction?: string;
}

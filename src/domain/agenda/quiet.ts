import { addDays, dayNumber, type LocalDate } from '../dates.ts';
import type { Settings } from '../settings.ts';

/** When the user wants no reminders. */
export type QuietTimes = Pick<Settings, 'quietDays' | 'away'>;

/** Why a day stays empty: a quiet day of the week, a period away, or not at all. */
export function quietOn(day: LocalDate, { quietDays, away }: QuietTimes): 'day' | 'away' | undefined {
  if (away.some(({ from, to }) => from <= day && day <= to)) return 'away';
  return quietDays.includes(weekday(day)) ? 'day' : undefined;
}

/** The longest that a quiet stretch is looked ahead, in days. */
export const LONGEST_REACH = 366;

/** The last day whose promises and dates belong to today: the end of the quiet stretch that begins tomorrow, at most a year on. */
export function reachOf(today: LocalDate, times: QuietTimes): LocalDate {
  let day = today;
  for (let ahead = 1; ahead <= LONGEST_REACH; ahead += 1) {
    const next = addDays(today, ahead);
    if (!quietOn(next, times)) break;
    day = next;
  }
  return day;
}

/** The share of days that are not quiet, 0 to 1, by the days of the week. */
export function openShare({ quietDays }: Pick<QuietTimes, 'quietDays'>): number {
  return (7 - new Set(quietDays).size) / 7;
}

/** The day of the week, 0 Sunday to 6 Saturday. */
export function weekday(day: LocalDate): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The Monday of a day's week. */
export function weekOf(day: LocalDate): LocalDate {
  return addDays(day, -((weekday(day) + 6) % 7));
}

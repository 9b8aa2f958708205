import { dateOfDay, dayNumber, type LocalDate } from '../dates.ts';

/** Calendars of the platform (CLDR) that a feast is reckoned in. */
export type Calendar = 'hebrew' | 'chinese' | 'islamic-umalqura' | 'persian';

/** A date of the Gregorian calendar from its parts; month 1 to 12. */
export function date(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Western Easter Sunday (Meeus/Jones/Butcher), any Gregorian year. */
export function westernEaster(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return date(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Orthodox Easter Sunday as a Gregorian date (Meeus, Julian; 13 days apart from 1900 to 2099). */
export function orthodoxEaster(year: number): LocalDate {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  return dateOfDay(dayNumber(date(year, Math.floor(f / 31), (f % 31) + 1)) + 13);
}

/** The nth weekday (0 Sunday) of a month: the fourth Thursday of November. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): LocalDate {
  const first = dayNumber(date(year, month, 1));
  const offset = (weekday - ((((first + 4) % 7) + 7) % 7) + 7) % 7;
  return dateOfDay(first + offset + 7 * (nth - 1));
}

/**
 * The days of a Gregorian year that are a given month and day of another calendar, as CLDR names months in English ("Tishri") or
 * numbers them: none, one or (Islamic) two. Islamic dates are Umm al-Qura's; where the moon is sighted they may differ by a day.
 */
export function daysIn(calendar: Calendar, year: number, months: readonly string[], day: number): LocalDate[] {
  const first = dayNumber(date(year, 1, 1));
  const end = dayNumber(date(year + 1, 1, 1));
  const found: LocalDate[] = [];
  for (let at = first; at < end;) {
    const [month, on] = partsOf(calendar, at);
    if (on === day && months.includes(month)) found.push(dateOfDay(at));
    // Straight to the next such day of a month; months have at least 29 days.
    at += on < day ? day - on : Math.max(1, 30 - on);
  }
  return found;
}

const formats = new Map<Calendar, Intl.DateTimeFormat>();

function partsOf(calendar: Calendar, day: number): [month: string, day: number] {
  const known = formats.get(calendar);
  const month = calendar === 'hebrew' ? 'long' : 'numeric';
  const format =
    known ?? new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { month, day: 'numeric', timeZone: 'UTC' });
  if (!known) formats.set(calendar, format);
  const parts = format.formatToParts(day * 86_400_000);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return [part('month'), Number(part('day'))];
}

/**
 * Diwali: the day whose evening in India (until 18:30) still lies in the dark of the moon that ends the month of Ashwin, that is the
 * first new moon after the sun entered sidereal Libra (17 October in this century).
 */
export function diwali(year: number): LocalDate {
  const start = dayNumber(date(year, 10, 17));
  const moon = newMoonAfter(start);
  // 13:00 UTC: the last instant at which the tithi must still last.
  return dateOfDay(Math.floor(moon - 13 / 24));
}

/**
 * Lunar New Year: the first new moon in Beijing from 21 January on (right from 1986 to 2099). Reckoned here, since platforms whose moon is
 * some minutes late name the day after where it falls close to midnight, as in 2027.
 */
export function lunarNewYear(year: number): LocalDate {
  const beijing = 8 / 24;
  return dateOfDay(Math.floor(newMoonAfter(dayNumber(date(year, 1, 21)) - beijing) + beijing));
}

/** The first new moon after a day number, as a day number with fraction in UTC; to a few minutes (Meeus, Astronomical Algorithms, 49). */
export function newMoonAfter(day: number): number {
  let k = Math.floor((day - 10_962) / 29.530588861) - 1;
  for (;;) {
    const moon = newMoon(k);
    if (moon > day) return moon;
    k += 1;
  }
}

function newMoon(k: number): number {
  const t = k / 1236.85;
  const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  const correction =
    -0.4072 * sin(moon) +
    0.17241 * e * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * latitude) +
    0.00739 * e * sin(moon - sun) -
    0.00514 * e * sin(moon + sun) +
    0.00208 * e * e * sin(2 * sun) -
    0.00111 * sin(moon - 2 * latitude) -
    0.00057 * sin(moon + 2 * latitude) +
    0.00056 * e * sin(2 * moon + sun) -
    0.00042 * sin(3 * moon) +
    0.00042 * e * sin(sun + 2 * latitude) +
    0.00038 * e * sin(sun - 2 * latitude) -
    0.00024 * e * sin(2 * moon - sun) -
    0.00017 * sin(node);
  const julian = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t + correction;
  // Dynamical time runs about 70 s ahead of UTC in this century.
  return julian - 2440587.5 - 70 / 86_400;
}

/** A local calendar date, `YYYY-MM-DD` (RFC 3339 full-date). Never an instant: it has no zone. */
export type LocalDate = string;

/** A date whose year may be unknown: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `--MM-DD` (RFC 6350, 4.3.1, with hyphens). */
export type PartialDate = string;

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Days since 1970-01-01 of a local date (H. Hinnant, days_from_civil: lists of thousands count days). Throws on what is no date. */
export function dayNumber(date: LocalDate): number {
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  const year = digits(date, 0, 4) - (month < 3 ? 1 : 0);
  if (!(date.length === 10 && month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= -1))
    throw new RangeError(`not a date: ${date}`);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The number that these characters write, or NaN. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The local date of a day number; the inverse of `dayNumber`. */
export function dateOfDay(day: number): LocalDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The date some days later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Dear to make and cheap to keep; a book is read in one zone or two. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The local date of an instant in an IANA zone. Throws RangeError on an unknown zone. */
export function localDate(now: Instant, zone: string): LocalDate {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  return format.format(now);
}

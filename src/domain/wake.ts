import type { Agenda } from './agenda/agenda.ts';
import { addDays, type Instant, type LocalDate, localDate } from './dates.ts';
import type { Settings } from './settings.ts';

/** What the badge shows: how many are left of today's list; 0 means no badge. */
export function badgeCount(agenda: Pick<Agenda, 'items'>): number {
  return agenda.items.length;
}

/** The notification of a day: one, bundled, at most. Everything that decides it is a row, so that a restart changes nothing. */
export interface NotificationState {
  now: Instant;
  zone: string;
  settings: Pick<Settings, 'notifications' | 'quietHours'>;
  /** How many are on today's list. */
  left: number;
  /** The days that had theirs, latest last. */
  notifiedOn: readonly LocalDate[];
}

/** For how many days it is kept that they had their notification: a clock may be set back and forward again. */
const NOTIFIED_DAYS = 31;

/** Whether to notify now: switched on, somebody is due, this day had none, no quiet hour. */
export function shouldNotify({ now, zone, settings, left, notifiedOn }: NotificationState): boolean {
  if (!settings.notifications || left === 0) return false;
  if (notifiedOn.includes(localDate(now, zone))) return false;
  return !isQuietHour(hourOf(now, zone), settings.quietHours);
}

/** The days that had their notification, with one more. */
export function withNotified(notifiedOn: readonly LocalDate[], day: LocalDate): LocalDate[] {
  return [...notifiedOn, day].slice(-NOTIFIED_DAYS);
}

/** Whether an hour (0 to 23) lies in the quiet ones; they may run over midnight. */
export function isQuietHour(hour: number, { from, to }: Settings['quietHours']): boolean {
  if (from === to) return false;
  return from < to ? from <= hour && hour < to : hour >= from || hour < to;
}

/** The longest that the alarm is away, in milliseconds: a zone that is crossed, a clock that is set and a sleep ring none. */
const LONGEST_WAIT = 3_600_000;

/**
 * What to set the one alarm to, or undefined where the one that is set will do: it rings at the next change, and within the hour, since
 * browsers count its delay by a clock that stands still in sleep and knows nothing of zones. One that is right already is left alone:
 * setting it anew at each wake would starve it.
 */
export function alarmAt(ringsAt: Instant | undefined, state: NotificationState): Instant | undefined {
  const latest = Math.min(nextWake(state), state.now + LONGEST_WAIT);
  return ringsAt !== undefined && ringsAt > state.now && ringsAt <= latest ? undefined : latest;
}

/**
 * The instant at which the derived things next change: the start of the next local day, or the end of today's quiet
 * hours while a notification waits for it. Always later than now; a missed alarm fires late and does no harm, since everything is
 * derived anew.
 */
export function nextWake(state: NotificationState): Instant {
  const { now, zone, settings, left, notifiedOn } = state;
  const today = localDate(now, zone);
  const tomorrow = startOf(addDays(today, 1), zone);
  if (!settings.notifications || left === 0 || notifiedOn.includes(today)) return tomorrow;
  const { to } = settings.quietHours;
  const end = startOf(today, zone, to);
  return end > now && end < tomorrow ? end : tomorrow;
}

/**
 * The instant at which a local hour begins in an IANA zone; where it is left out when clocks go forward, the first instant after.
 * Throws RangeError on an unknown zone.
 */
export function startOf(day: LocalDate, zone: string, hour = 0): Instant {
  const wanted = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  // Offsets change by at most some hours: two steps settle it on both sides of a change.
  const first = wanted - offsetAt(wanted, zone);
  const candidates = [first, wanted - offsetAt(first, zone)].toSorted((a, b) => a - b);
  const fits = candidates.find((instant) => instant + offsetAt(instant, zone) === wanted);
  return fits ?? candidates.at(-1) ?? wanted;
}

/** Milliseconds that a zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: Instant, zone: string): number {
  const parts = new Map<string, string>(
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(instant)
      .map(({ type, value }): [string, string] => [type, value]),
  );
  const part = (type: string) => parts.get(type) ?? '00';
  const local = Date.parse(
    `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`,
  );
  return local - Math.floor(instant / 1000) * 1000;
}

function hourOf(now: Instant, zone: string): number {
  return new Date(now + offsetAt(now, zone)).getUTCHours();
}

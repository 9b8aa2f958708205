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
  /** The day of the last notification. */
  lastOn?: LocalDate | undefined;
}

/** Whether to notify now: switched on, somebody is due, none was shown today (nor on a later day, the clock set back), no quiet hour. */
export function shouldNotify({ now, zone, settings, left, lastOn }: NotificationState): boolean {
  if (!settings.notifications || left === 0) return false;
  const today = localDate(now, zone);
  if (lastOn === today) return false;
  return !isQuietHour(hourOf(now, zone), settings.quietHours);
}

/** Whether an hour (0 to 23) lies in the quiet ones; they may run over midnight. */
export function isQuietHour(hour: number, { from, to }: Settings['quietHours']): boolean {
  if (from === to) return false;
  return from < to ? from <= hour && hour < to : hour >= from || hour < to;
}

/**
 * The instant at which the derived things next change, for the one alarm: the start of the next local day, or the end of today's quiet
 * hours while a notification waits for it. Always later than now; a missed alarm fires late and does no harm, since everything is
 * derived anew.
 */
export function nextWake(state: NotificationState): Instant {
  const { now, zone, settings, left, lastOn } = state;
  const today = localDate(now, zone);
  const tomorrow = startOf(addDays(today, 1), zone);
  if (!settings.notifications || left === 0 || lastOn === today) return tomorrow;
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

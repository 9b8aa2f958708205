import type { Agenda } from '../domain/agenda/agenda.ts';
import { sameValue } from '../domain/changes.ts';
import { alarmAt, badgeCount, type NotificationState, shouldNotify, withNotified } from '../domain/wake.ts';
import { firstSight, peopleIn } from './first-sight.ts';
import { type Kith, today } from './kith.ts';
import { barredPeople, readAgenda } from './reads/agenda.ts';

/**
 * Derives what hangs on the book, at start, install, each wake and each write: the day's list (fixed at its first look), the badge, the alarm
 * and what the popup may show first; and, where `mayNotify`, the notification of the day. The user who looks at a screen needs none.
 */
export async function settle(kith: Kith, mayNotify = false): Promise<void> {
  const { book, ports } = kith;
  const { agenda, settings, stored, logging } = await readAgenda(kith);
  if (!sameValue(stored, agenda.fixed)) await book.values.put({ id: 'agenda', value: agenda.fixed });
  if (logging) await book.values.put({ id: 'logging', value: logging });
  await dropOldSight(kith);
  const left = badgeCount(agenda);
  const title = left
    ? ports.word(left === 1 ? 'badge_due_one' : 'badge_due_other', [String(left)])
    : ports.word('extension_name');
  await ports.badge.show(left ? String(left) : '', title);
  const state = { now: ports.now(), zone: ports.zone(), settings, left, notifiedOn: await notifiedDays(kith) };
  if (mayNotify && shouldNotify(state)) await notify(kith, agenda, title, state);
  const next = alarmAt(await ports.alarm.next(), { ...state, notifiedOn: await notifiedDays(kith) });
  if (next !== undefined) await ports.alarm.set(next);
}

/** What the popup shows first names nobody who is gone, in the trash or not to be written to, and outlasts no day. */
async function dropOldSight(kith: Kith): Promise<void> {
  const kept = firstSight(await kith.ports.firstSight.read());
  if (!kept) return;
  const barred = await barredPeople(kith.book, peopleIn(kept));
  if (kept.day !== today(kith) || barred.size > 0) await kith.ports.firstSight.drop();
}

/** Noted before it is shown: a background that is stopped in between rather leaves one out than shows it twice. */
async function notify(kith: Kith, { day, items }: Agenda, title: string, state: NotificationState): Promise<void> {
  await kith.book.values.put({ id: 'notifiedOn', value: withNotified(state.notifiedOn, day) });
  const people = await kith.book.people.bulkGet(items.map(({ person }) => person));
  const names = people.flatMap((person) => (person ? [person.name] : []));
  await kith.ports.notify(title, names.join(', '));
}

async function notifiedDays({ book }: Kith): Promise<string[]> {
  const value = (await book.values.get('notifiedOn'))?.value;
  return Array.isArray(value) ? value.filter((day) => typeof day === 'string') : [];
}

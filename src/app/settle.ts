import type { Agenda } from '../domain/agenda/agenda.ts';
import { sameValue } from '../domain/same-value.ts';
import { alarmAt, badgeCount, type NotificationState, shouldNotify, withNotified } from '../domain/wake.ts';
import type { Kith } from './kith.ts';
import { readAgenda } from './reads/agenda.ts';

/**
 * Derives what hangs on the book, at start, install, each wake and each write: the day's list (fixed at its first look), the badge and
 * the alarm; and, where `mayNotify`, the notification of the day. The user who looks at a screen needs none.
 */
export async function settle(kith: Kith, mayNotify = false): Promise<void> {
  const { book, ports } = kith;
  const { agenda, settings, stored, keep } = await readAgenda(kith);
  if (!sameValue(stored, agenda.fixed)) await book.values.put({ id: 'agenda', value: agenda.fixed });
  if (keep.length) await book.values.bulkPut(keep);
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

import { sameValue } from '../domain/changes.ts';
import { badgeCount, nextWake } from '../domain/wake.ts';
import type { Kith } from './kith.ts';
import { readAgenda } from './reads/agenda.ts';

/**
 * Derives what hangs on the book, at start, install, each wake and each write: the day's list (fixed at its first look), the badge and
 * the alarm. An alarm that is right already is left alone: setting it anew at each wake would starve it.
 */
export async function settle(kith: Kith): Promise<void> {
  const { book, ports } = kith;
  const { agenda, settings, stored } = await readAgenda(kith);
  if (!sameValue(stored, agenda.fixed)) await book.values.put({ id: 'agenda', value: agenda.fixed });
  const left = badgeCount(agenda);
  const title = left
    ? ports.word(left === 1 ? 'badge_due_one' : 'badge_due_other', [String(left)])
    : ports.word('extension_name');
  await ports.badge.show(left ? String(left) : '', title);
  const next = nextWake({ now: ports.now(), zone: ports.zone(), settings, left });
  if ((await ports.alarm.next()) !== next) await ports.alarm.set(next);
}

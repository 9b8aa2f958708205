import { addDays, dayNumber } from '../domain/dates.ts';
import type { FollowUp } from '../domain/rows.ts';
import { type CalendarDay, writeCalendar } from '../exchange/write-calendar.ts';
import { type Kith, today } from './kith.ts';

/** For so many days a kept or removed follow-up is still written as cancelled, that calendars take it out. */
const CANCELLED_DAYS = 90;
const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Birthdays, and what is due on a day (promises, dates, the next turn of each cadence that the user set), as the text of an iCalendar
 * file. The same thing has the same id at every export, so that a re-import updates it. Nobody with whom contact ended, nobody who died
 * or lies in the trash.
 */
export async function exportCalendar(kith: Kith): Promise<string> {
  const { book, ports } = kith;
  const names = new Map<string, string>();
  const days: CalendarDay[] = [];
  await book.people.each(({ id, name, birthday, tact, state, updatedAt }) => {
    if (state === 'trashed' || (tact !== undefined && tact !== 'kin')) return;
    names.set(id, name);
    if (birthday === undefined) return;
    const title = ports.word('calendar_birthday', [name]);
    days.push({ id: `birthday-${id}`, title, on: birthday, yearly: true, updatedAt });
  });
  const since = addDays(today(kith), -CANCELLED_DAYS);
  for (const row of await book.followUps.toArray()) {
    const name = names.get(row.person);
    if (name === undefined || (row.reason !== 'promise' && row.reason !== 'date')) continue;
    const over = row.state === 'done' || row.state === 'rested';
    if (over && (row.answeredOn ?? row.dueOn) < since) continue;
    const title = row.note === '' ? name : `${name}: ${row.note}`;
    const on = row.state === 'snoozed' ? (row.until ?? row.dueOn) : row.dueOn;
    days.push({ id: `follow-up-${row.id}`, title, on, yearly: false, updatedAt: changedAt(row), cancelled: over });
  }
  const turns = await book.rhythm.where('[basis+dueFrom]').between(['cadence', ''], ['cadence', '\uffff']).toArray();
  for (const { person, dueFrom, lastOn = '2020-01-01', standing } of turns) {
    const name = names.get(person);
    if (name === undefined || dueFrom === undefined) continue;
    // What moves the turn on is a contact or an answer: their day counts as the change.
    const moved = standing.state === 'open' || standing.state === 'spent' ? lastOn : dueFrom;
    const updatedAt = Math.max(dayNumber(moved), dayNumber(lastOn)) * DAY;
    days.push({
      id: `cadence-${person}`,
      title: ports.word('calendar_cadence', [name]),
      on: dueFrom,
      yearly: false,
      updatedAt,
    });
  }
  return writeCalendar('Kith', days);
}

/** When a follow-up last changed; a snooze leaves no time of its own, so each counts as a minute. */
function changedAt({ createdAt, answeredAt, snoozes = 0 }: FollowUp): number {
  return Math.max(createdAt, answeredAt ?? 0) + snoozes * MINUTE;
}

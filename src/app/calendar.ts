import { addDays, type Instant, localDate } from '../domain/dates.ts';
import { isOver } from '../domain/person.ts';
import { type CalendarDay, writeCalendar } from '../exchange/write-calendar.ts';
import { type Kith, today } from './kith.ts';
import { SAMPLE } from './sample.ts';

/** For so many days what is over is still written as cancelled, that calendars take it out. */
const CANCELLED_DAYS = 90;
const DAY = 86_400_000;

/**
 * Birthdays, and what is due on a day (promises, dates, the next turn of each cadence that the user set), as the text of an iCalendar
 * file. The same thing has the same id at every export, so that a re-import updates it. Of somebody with whom contact ended, who died or
 * lies in the trash all is cancelled, since an earlier export may have put it into a calendar, and left out once that is some time ago. Invented
 * people stand in no calendar. Each export has a higher version than the last one, also after the clock was set back: calendars leave out what is older.
 */
export async function exportCalendar(kith: Kith): Promise<string> {
  const { book, ports } = kith;
  const people = new Map<string, { name: string; gone: boolean }>();
  const days: CalendarDay[] = [];
  const since = addDays(today(kith), -CANCELLED_DAYS);
  const longGone = ports.now() - CANCELLED_DAYS * DAY;
  await book.people.each(({ id, name, birthday, cadenceDays, tact, state, updatedAt }) => {
    if (id.startsWith(SAMPLE)) return;
    const cancelled = state === 'trashed' || isOver({ tact });
    if (cancelled && updatedAt < longGone) return;
    people.set(id, { name, gone: cancelled });
    if (birthday !== undefined) {
      const title = ports.word('calendar_birthday', [name]);
      days.push({ id: `birthday-${id}`, title, on: birthday, yearly: true, cancelled });
    }
    if (cancelled && cadenceDays !== undefined)
      days.push({ ...turnOf(kith, id, name), on: localDate(updatedAt, ports.zone()), cancelled });
  });
  for (const row of await book.followUps.toArray()) {
    const person = people.get(row.person);
    if (!person || (row.reason !== 'promise' && row.reason !== 'date')) continue;
    const { name, gone } = person;
    const over = row.state === 'done' || row.state === 'rested';
    if (over && (row.answeredOn ?? row.dueOn) < since) continue;
    const title = row.note === '' ? name : `${name}: ${row.note}`;
    const on = row.state === 'snoozed' ? (row.until ?? row.dueOn) : row.dueOn;
    const cancelled = over || gone;
    days.push({ id: `follow-up-${row.id}`, title, on, yearly: false, cancelled });
  }
  const turns = await book.rhythm.where('[basis+dueFrom]').between(['cadence', ''], ['cadence', '\uffff']).toArray();
  for (const { person, dueFrom } of turns) {
    const name = people.get(person)?.name;
    if (name === undefined || dueFrom === undefined) continue;
    days.push({ ...turnOf(kith, person, name), on: dueFrom });
  }
  return writeCalendar('Kith', days, await nextVersion(kith));
}

/** The instant that stands for an export's version: now, and a second later than that of the last export at the least. */
async function nextVersion({ book, ports }: Kith): Promise<Instant> {
  return book.transaction('rw', book.values, async () => {
    const last = (await book.values.get('exportedCalendarAt'))?.value;
    const at = Math.max(ports.now(), typeof last === 'number' ? last + 1000 : 0);
    await book.values.put({ id: 'exportedCalendarAt', value: at });
    return at;
  });
}

function turnOf({ ports }: Kith, person: string, name: string): Pick<CalendarDay, 'id' | 'title' | 'yearly'> {
  return { id: `cadence-${person}`, title: ports.word('calendar_cadence', [name]), yearly: false };
}

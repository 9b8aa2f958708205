import { addDays, type LocalDate } from '../dates.ts';
import { currentPosition, type Person } from '../person.ts';
import { feastDays, feasts, isFeast } from './feasts.ts';
import { monthDay, monthDaysBetween } from './yearly.ts';

/** For how many days before and after a day its occasions are looked up: the longest lead, and the longest tail of a yearly one. */
const AROUND = { before: 7, after: 60 };

/**
 * Keys to index a person by, so that only people with an occasion near are read: `MM-DD` of birthday, dates and current work, and the ids
 * of the feasts that they or their groups observe.
 */
export function occasionKeys(
  person: Pick<Person, 'birthday' | 'dates' | 'positions' | 'observes'>,
  groupObserves: readonly string[] = [],
): string[] {
  const began = currentPosition(person)?.from;
  const dates = [person.birthday, ...person.dates.map(({ date }) => date), began?.length === 7 ? `${began}-01` : began];
  const days = dates.flatMap((date) => (date === undefined ? [] : (monthDay(date) ?? [])));
  return [...new Set([...days, ...[...person.observes, ...groupObserves].filter(isFeast)])];
}

/** The keys whose people may have an occasion on the list of a day. `lead`: the longest lead in use, in days. */
export function occasionKeysNear(today: LocalDate, lead: number): string[] {
  const from = addDays(today, -AROUND.before);
  const to = addDays(today, Math.min(lead, AROUND.after));
  const near = Object.keys(feasts).filter((id) => isFeast(id) && feastDays(id, from, to).length > 0);
  return [...monthDaysBetween(from, to), ...near];
}

import { addDays, type LocalDate } from '../dates.ts';
import { currentPosition, type Person } from '../person.ts';
import { cardSeason } from './cards.ts';
import { feastDays, feasts, isFeast } from './feasts.ts';
import { CONGRATULATED, LOSS, WORTH_ONCE } from './occasion.ts';
import { monthDay, monthDaysBetween } from './yearly.ts';

/** For how many days before a day its occasions are looked up: the longest tail of a yearly one. */
const TAIL = 7;
/**
 * Occasions of the week to come are looked up too, since no reminder comes shortly before one. A birthday with more lead days than these
 * is found by the day on which its lead begins: looking so far ahead for everybody is dear.
 */
const LOOK_AHEAD = 7;
/** The longest lead there is, in days (domain/person). */
const LONGEST_LEAD = 60;
const CARD = 'card';
const ONCE = new Set([...CONGRATULATED, LOSS]);
const ONCE_TAIL = Math.max(...Object.values(WORTH_ONCE));

/**
 * Keys to index a person by, so that only people with an occasion near are read: `MM-DD` of birthday, dates and current work, `from MM-DD`
 * of a birthday's long lead, `once YYYY-MM` of what happens once and is worth a word for longer, `card` for the close ones, and the ids of the feasts that they or their groups observe.
 */
export function occasionKeys(
  person: Pick<Person, 'birthday' | 'birthdayLeadDays' | 'dates' | 'positions' | 'observes' | 'closeness'>,
  groupObserves: readonly string[] = [],
): string[] {
  const began = currentPosition(person)?.from;
  const dates = [person.birthday, ...person.dates.map(({ date }) => date), began?.length === 7 ? `${began}-01` : began];
  const days = dates.flatMap((date) => (date === undefined ? [] : (monthDay(date) ?? [])));
  const birthday = person.birthday === undefined ? undefined : monthDay(person.birthday);
  const lead = person.birthdayLeadDays ?? 0;
  if (birthday !== undefined && lead > LOOK_AHEAD) days.push(`from ${addDays(`2000-${birthday}`, -lead).slice(5)}`);
  for (const { label, date } of person.dates)
    if (ONCE.has(label.trim().toLowerCase())) days.push(`once ${date.slice(0, 7)}`);
  if (person.closeness !== undefined && person.closeness <= 2) days.push(CARD);
  return [...new Set([...days, ...[...person.observes, ...groupObserves].filter(isFeast)])];
}

/** The keys whose people may have an occasion on the list of a day. `lead`: that of the settings, in days. */
export function occasionKeysNear(today: LocalDate, lead: number): string[] {
  const from = addDays(today, -TAIL);
  const to = addDays(today, Math.min(Math.max(lead, LOOK_AHEAD), LONGEST_LEAD));
  const near = Object.keys(feasts).filter((id) => isFeast(id) && feastDays(id, from, to).length > 0);
  // A day more on both ends, for leads that run over a leap day.
  const begun = monthDaysBetween(addDays(today, -LONGEST_LEAD - TAIL), addDays(today, 1)).map((day) => `from ${day}`);
  // February may lie within the tail.
  const once = [-ONCE_TAIL, -Math.round(ONCE_TAIL / 2), 0].map((days) => `once ${addDays(today, days).slice(0, 7)}`);
  const season = cardSeason(Number(today.slice(0, 4)));
  const cards = season.from <= today && today <= season.to ? [CARD] : [];
  return [...monthDaysBetween(from, to), ...begun, ...new Set(once), ...near, ...cards];
}

import { type Breadth, BreadthCount } from '../../domain/breadth.ts';
import { addDays, daysBetween, type LocalDate } from '../../domain/dates.ts';
import { type TieStanding, tieStanding } from '../../domain/network/standing.ts';
import { yearlyDays } from '../../domain/occasions/yearly.ts';
import { currentPosition, isOver } from '../../domain/person.ts';
import type { Book } from '../../store/book.ts';

/** The contacts of seven days. */
export interface Week {
  /** Its first day. */
  from: LocalDate;
  gave: number;
  asked: number;
  kept: number;
}

/** A day of the coming year on which somebody has a birthday, or a group meets. */
export interface ComingDay {
  on: LocalDate;
  /** Ids and names of those who celebrate; at most three are named. */
  birthdays: { id: string; name: string }[];
  /** How many celebrate. */
  count: number;
  meetings: string[];
}

/** How the network as a whole is doing. */
export interface Health {
  standings: Record<TieStanding, number>;
  resting: number;
  /** The last 52 weeks, the oldest first. */
  weeks: Week[];
  /** The coming 365 days that have something, the next first. */
  coming: ComingDay[];
  /** Of the active people. */
  breadth: { places: Breadth; organizations: Breadth; fields: Breadth };
}

const WEEKS = 52;
const WINDOW = 2_000;
const SHOWN = 6;
const NAMED = 3;

/** Reads every active person once, in windows, so that a large book takes little room; `progress` is told the share that is done. */
export async function readHealth(book: Book, today: LocalDate, progress?: (share: number) => void): Promise<Health> {
  const standings: Health['standings'] = { touch: 0, due: 0, quiet: 0, new: 0 };
  const counts = { places: new BreadthCount(), organizations: new BreadthCount(), fields: new BreadthCount() };
  const days = new Map<string, ComingDay>();
  const day = (on: LocalDate): ComingDay => {
    const known = days.get(on) ?? { on, birthdays: [], count: 0, meetings: [] };
    days.set(on, known);
    return known;
  };
  for (const { name, nextMeeting } of await book.groups.toArray())
    if (nextMeeting?.length === 10 && nextMeeting >= today) day(nextMeeting).meetings.push(name);

  const ids = await book.people.where('[state+sort]').between(['active', ''], ['active', '\uffff']).primaryKeys();
  for (let from = 0; from < ids.length; from += WINDOW) {
    const window = ids.slice(from, from + WINDOW);
    const [people, rhythms] = await Promise.all([book.people.bulkGet(window), book.rhythm.bulkGet(window)]);
    for (const [at, person] of people.entries()) {
      // Nobody is reminded of somebody who died, or with whom contact ended.
      if (!person || isOver(person)) continue;
      standings[tieStanding(rhythms[at], today)] += 1;
      // "Lyon, France" and "Lyon" are one place.
      counts.places.add(person.places.flatMap((place) => place.split(',')[0] ?? []));
      counts.organizations.add([currentPosition(person)?.organization ?? '']);
      counts.fields.add(person.skills);
      const birthday = person.birthday && yearlyDays(person.birthday, today, addDays(today, 364))[0]?.on;
      if (birthday) {
        const coming = day(birthday);
        coming.count += 1;
        if (coming.birthdays.length < NAMED) coming.birthdays.push({ id: person.id, name: person.name });
      }
    }
    progress?.(Math.min(1, (from + window.length) / ids.length));
  }
  return {
    standings,
    resting: (await book.counters.get('people.resting'))?.n ?? 0,
    weeks: await weeksOf(book, today),
    coming: [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1)),
    breadth: {
      places: counts.places.breadth(SHOWN),
      organizations: counts.organizations.breadth(SHOWN),
      fields: counts.fields.breadth(SHOWN),
    },
  };
}

async function weeksOf(book: Book, today: LocalDate): Promise<Week[]> {
  const first = addDays(today, 1 - WEEKS * 7);
  const weeks = Array.from({ length: WEEKS }, (_, at): Week => ({
    from: addDays(first, at * 7),
    gave: 0,
    asked: 0,
    kept: 0,
  }));
  await book.interactions
    .where('on')
    .between(first, today, true, true)
    .each(({ on, direction }) => {
      const week = weeks[Math.floor(daysBetween(first, on) / 7)];
      if (week) week[direction] += 1;
    });
  return weeks;
}

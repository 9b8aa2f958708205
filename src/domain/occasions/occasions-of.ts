import { addDays, type LocalDate, localDate } from '../dates.ts';
import { currentPosition, isOver, type Person } from '../person.ts';
import type { Change } from '../rows.ts';
import { feastDays, isFeast } from './feasts.ts';
import { newsOf } from './news.ts';
import {
  CONGRATULATED,
  LOSS,
  mourns,
  type Occasion,
  type OccasionKind,
  WORTH_ONCE,
  WORTH_PUT_OFF,
} from './occasion.ts';
import { yearlyDays } from './yearly.ts';

/** What a person's occasions are computed from. */
export interface OccasionContext {
  today: LocalDate;
  /** IANA zone, for the day on which a change was made. */
  zone: string;
  /** Settings.birthdayLeadDays; a person's own comes first. */
  birthdayLeadDays: number;
  /** Observances of the person's groups, besides their own. */
  groupObserves?: readonly string[];
  /** Changes of `positions`, `places` and `addresses` since the earliest day that matters; others are passed over. */
  changes?: readonly Change[];
  /** The days to which the user put this person's occasions off, by their keys. */
  putOff?: ReadonlyMap<string, LocalDate>;
}

type Celebrated = Pick<
  Person,
  | 'id'
  | 'birthday'
  | 'birthdayLeadDays'
  | 'dates'
  | 'positions'
  | 'observes'
  | 'importance'
  | 'closeness'
  | 'tact'
  | 'restingSince'
  | 'trashedAt'
>;

/** For how many days after it something is still worth a word. */
const worth: Readonly<Record<OccasionKind, number>> = {
  birthday: 3,
  date: 3,
  feast: 2,
  'work-anniversary': 7,
  'new-job': 30,
  ...WORTH_ONCE,
  move: 60,
  thanks: 60,
  card: 0,
};
/** So many days back an occasion may lie that was put off to now. */
const LONGEST_PUT_OFF = 366;

/**
 * A person's occasions whose days touch today or the 60 days ahead: birthday, dates, work anniversary, feasts that they observe, a new
 * job, a move, congratulations, condolence. Thanks are in `thanksDue`, cards in `cardsDue`. Empty for somebody with whom contact
 * ended, who died, rests or is in the trash; kin have occasions.
 */
export function occasionsOf(person: Celebrated, context: OccasionContext): Occasion[] {
  if (isOver(person) || person.restingSince !== undefined) return [];
  if (person.trashedAt !== undefined) return [];
  const { today, birthdayLeadDays } = context;
  const from = addDays(today, context.putOff?.size ? -LONGEST_PUT_OFF : -60);
  const to = addDays(today, 60);
  const make = makerFor(person);
  const found: Occasion[] = [];
  const lead = person.birthdayLeadDays ?? birthdayLeadDays;
  if (person.birthday !== undefined)
    for (const { on, years } of yearlyDays(person.birthday, from, to))
      found.push(make('birthday', `birthday ${on.slice(0, 4)}`, on, { lead, ...(years && { years }) }));
  for (const { label, date } of person.dates) found.push(...datesOf(make, label, date, from, to));
  found.push(...workAnniversaries(make, person, from, to));
  for (const id of new Set([...person.observes, ...(context.groupObserves ?? [])]))
    if (isFeast(id))
      // By its day: a lunar feast may come twice in a year.
      for (const on of feastDays(id, from, to)) found.push(make('feast', `${id} ${on}`, on, { about: id }));
  for (const change of context.changes ?? []) {
    const on = localDate(change.at, context.zone);
    if (change.person === person.id && on >= from) found.push(...newsOccasions(make, change, on));
  }
  const mourning = mourns(person, today);
  return found
    .map((occasion) => {
      const until = context.putOff?.get(occasion.key);
      const to = until === undefined ? '' : addDays(until, WORTH_PUT_OFF);
      return to > occasion.to ? { ...occasion, to } : occasion;
    })
    .filter((occasion) => occasion.to >= today && (!mourning || occasion.kind === 'condolence'))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

type Maker = (kind: OccasionKind, key: string, on: LocalDate, more?: Extra) => Occasion;
interface Extra {
  lead?: number;
  years?: number;
  about?: string;
}

function makerFor({ id, importance = 0.5, closeness = 3 }: Celebrated): Maker {
  return (kind, key, on, { lead = 0, ...facts } = {}) => ({
    person: id,
    kind,
    key,
    on,
    from: addDays(on, -lead),
    to: addDays(on, worth[kind]),
    importance,
    closeness,
    ...facts,
  });
}

function datesOf(make: Maker, label: string, when: string, from: LocalDate, to: LocalDate): Occasion[] {
  const word = label.trim().toLowerCase();
  const whole = /^\d{4}-\d\d-\d\d$/.test(when);
  if (word === LOSS) return whole && when >= from && when <= to ? [make('condolence', `${word} ${when}`, when)] : [];
  const once =
    CONGRATULATED.includes(word) && whole && when >= from && when <= to
      ? [make('congratulation', `${word} ${when}`, when, { about: label })]
      : [];
  if (CONGRATULATED.includes(word) && word !== 'wedding') return once;
  const yearly = yearlyDays(when, from, to).filter(({ years }) => years !== 0);
  return [
    ...once,
    ...yearly.map(({ on, years }) =>
      // By its day, since two may have one label.
      make('date', `${word} ${on}`, on, { about: label, ...(years && { years }) }),
    ),
  ];
}

function workAnniversaries(make: Maker, person: Celebrated, from: LocalDate, to: LocalDate): Occasion[] {
  const position = currentPosition(person);
  if (position?.from === undefined) return [];
  const began = position.from.length === 7 && !position.from.startsWith('-') ? `${position.from}-01` : position.from;
  const about = position.organization ?? position.title;
  return yearlyDays(began, from, to).flatMap(({ on, years }) =>
    years ? [make('work-anniversary', `work ${on.slice(0, 4)}`, on, { years, ...(about && { about }) })] : [],
  );
}

const kindOfNews = { job: 'new-job', role: 'congratulation', place: 'move' } as const;
const keyOfNews = { job: 'job', role: 'job', place: 'move' } as const;

function newsOccasions(make: Maker, change: Change, on: LocalDate): Occasion[] {
  const news = newsOf(change, on);
  return news ? [make(kindOfNews[news.kind], `${keyOfNews[news.kind]} ${on}`, on, { about: news.to })] : [];
}

import type { Agenda, AgendaItem } from '../../domain/agenda/agenda.ts';
import { rowOf } from '../../domain/agenda/answers.ts';
import type { Dormant } from '../../domain/agenda/dormant.ts';
import type { LocalDate } from '../../domain/dates.ts';
import type { News } from '../../domain/occasions/news.ts';
import type { Person } from '../../domain/person.ts';
import type { Interaction } from '../../domain/rows.ts';
import type { Kith } from '../kith.ts';
import { INTRODUCTION, readAgenda } from './agenda.ts';
import { latestNews, readDormant } from './dormant.ts';
import { photosOf } from './photos.ts';

/** Somebody to get back to today, with what a screen says of it. */
export interface TodayItem {
  /** The row that records what becomes of it; stable over the day. */
  id: string;
  item: AgendaItem;
  person: Person;
  photo?: Blob;
  /** The last contact. */
  last?: Interaction;
  /** A draft was opened for them before: did it go out? */
  writing: boolean;
  /** What became new about them since. */
  news?: News;
  /** Of a dormant tie: the trust there was. */
  dormant?: Dormant['why'];
  /** The introduction and its step, where the item is one. */
  introduction?: { id: string; step: string };
}

export interface Today {
  day: LocalDate;
  items: TodayItem[];
  /** Promises and dates beyond the day's capacity. */
  waiting: TodayItem[];
  /** Dormant ties of this week, at most two. */
  dormant: TodayItem[];
  /** Whom Kith holds back with, since the user's messages stayed unanswered. */
  held: { person: Person; unanswered: number }[];
  /** A quiet day, or away. */
  quiet?: 'day' | 'away';
  /** How many of today's list were answered. */
  answered: number;
}

/** Today's follow-ups. Reads the rows of the people on the list and no others. */
export async function readToday(kith: Kith): Promise<Today> {
  const { agenda } = await readAgenda(kith);
  const [items, waiting, dormant, held] = await Promise.all([
    withPeople(kith, agenda.items),
    withPeople(kith, agenda.waiting),
    agenda.quiet ? [] : dormantItems(kith),
    heldPeople(kith, agenda.held),
  ]);
  return {
    day: agenda.day,
    items,
    waiting,
    dormant,
    held,
    answered: agenda.quiet ? 0 : Math.max(0, agenda.fixed.items.length - agenda.items.length),
    ...(agenda.quiet && { quiet: agenda.quiet }),
  };
}

async function dormantItems(kith: Kith): Promise<TodayItem[]> {
  const found = await readDormant(kith);
  const items = await withPeople(
    kith,
    found.map(({ item }) => item),
  );
  return items.map((item) => {
    const why = found.find(({ dormant }) => dormant.person === item.person.id)?.dormant.why;
    return { ...item, ...(why && { dormant: why }), ...(why?.news && { news: why.news }) };
  });
}

/** The few of most weight: a sentence about each is enough. */
const HELD_SHOWN = 3;

async function heldPeople(kith: Kith, held: Agenda['held']): Promise<Today['held']> {
  const shown = held.slice(0, HELD_SHOWN);
  if (shown.length === 0) return [];
  const people = await kith.book.people.bulkGet(shown.map(({ person }) => person));
  return people.flatMap((person, at) => (person ? [{ person, unanswered: shown[at]?.unanswered ?? 0 }] : []));
}

async function withPeople(kith: Kith, items: readonly AgendaItem[]): Promise<TodayItem[]> {
  if (items.length === 0) return [];
  const { book } = kith;
  const ids = items.map(({ person }) => person);
  const [people, photos, rows, contacts] = await Promise.all([
    book.people.bulkGet(ids),
    photosOf(kith, ids),
    book.followUps.bulkGet(items.map((item) => rowOf(item))),
    Promise.all(ids.map((id) => book.interactions.where('people').equals(id).toArray())),
  ]);
  const shown = await Promise.all(
    items.map(async (item, at): Promise<TodayItem[]> => {
      const person = people[at];
      if (!person) return [];
      const last = contacts[at]?.reduce<Interaction | undefined>(
        (late, each) => (late && late.on >= each.on ? late : each),
        undefined,
      );
      const photo = photos.get(person.id);
      const id = rowOf(item);
      const news =
        item.why.occasion || person.newsAt === undefined ? undefined : await latestNews(kith, person.id, last?.on);
      const [, pair, step] = id.startsWith(INTRODUCTION) ? (/^introduction (.+) (\S+) \S+$/.exec(id) ?? []) : [];
      return [
        {
          id,
          item: pair ? { ...item, reason: 'introduction' } : item,
          person,
          writing: rows[at]?.state === 'writing',
          ...(photo && { photo }),
          ...(last && { last }),
          ...(news && { news }),
          ...(pair && step && { introduction: { id: pair, step } }),
        },
      ];
    }),
  );
  return shown.flat();
}

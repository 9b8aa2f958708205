import type { AgendaItem } from '../../domain/agenda/agenda.ts';
import { addDays, type LocalDate } from '../../domain/dates.ts';
import { type CardExchange, cardList, cardSeason, cardsDue } from '../../domain/occasions/cards.ts';
import { mourns, type Occasion, type OccasionKind, WORTH_PUT_OFF } from '../../domain/occasions/occasion.ts';
import { occasionKeysNear } from '../../domain/occasions/occasion-keys.ts';
import { occasionsOf } from '../../domain/occasions/occasions-of.ts';
import { THANKS_DUE, thanksDue } from '../../domain/occasions/thanks.ts';
import type { Change, FollowUp, Group, Interaction } from '../../domain/rows.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Book, PersonRow, ValueRow } from '../../store/book.ts';
import type { Kith } from '../kith.ts';

/** For so many days a change of role or place, or a favour, may still matter. */
const NEWS_DAYS = 60;
const DAY = 86_400_000;

/** The days to which somebody's occasions were put off, by their keys, for each person. */
type PutOff = Map<string, Map<string, LocalDate>>;

/** Occasions, and what was found out on the way that is worth keeping for the days to come. */
interface Near {
  occasions: Occasion[];
  keep: ValueRow[];
}

/**
 * The occasions of everybody who may have one now: looked up by day, by feast, by news and by favours, never by reading all people. `own`: what
 * was put off; `carded`: who had cards before, as it was kept. `keep`: what is worth keeping for the days to come.
 */
export async function occasionsNear(
  kith: Kith,
  settings: Settings,
  day: LocalDate,
  own: readonly FollowUp[],
  carded: unknown,
): Promise<Near> {
  const { book, ports } = kith;
  const since = ports.now() - NEWS_DAYS * DAY;
  const keys = occasionKeysNear(day, settings.birthdayLeadDays);
  const putOff = putOffOf(own, 'occasion', day);
  const [groups, celebrating, moved, thanks] = await Promise.all([
    book.groups.toArray(),
    // Each key by itself: several at once are read row by row, by a cursor.
    Promise.all(keys.map((key) => book.people.where('occasions').equals(key).toArray())),
    book.people.where('newsAt').above(since).toArray(),
    thanksNear(book, day, putOffOf(own, 'thanks', day)),
  ]);
  const observed = groups.filter(({ observes }) => observes.some((feast) => keys.includes(feast)));
  const [members, awaited] = await Promise.all([
    book.people
      .where('groups')
      .anyOf(observed.map(({ id }) => id))
      .distinct()
      .toArray(),
    book.people.bulkGet([...putOff.keys()]),
  ]);
  const people = [...celebrating.flat(), ...members, ...moved, ...awaited];
  const [found, { cards, keep }] = await Promise.all([
    occasionsOfThese(kith, settings, day, people, observed, putOff),
    cardsNear(book, day, people, carded),
  ]);
  return { occasions: [...found, ...cards, ...thanks], keep };
}

/** What a day's list names that is still an occasion: looked up for its people alone. */
export async function occasionsListed(
  kith: Kith,
  settings: Settings,
  day: LocalDate,
  own: readonly FollowUp[],
  listed: readonly AgendaItem[],
): Promise<Near> {
  const { book } = kith;
  const named = (of?: OccasionKind): string[] =>
    listed.flatMap(({ person, why: { occasion } }) =>
      occasion && occasion.kind === (of ?? occasion.kind) ? [person] : [],
    );
  const carded = named('card');
  const [people, groups, thanks, cards] = await Promise.all([
    book.people.bulkGet(named()),
    named('feast').length ? book.groups.toArray() : [],
    thanksOf(book, day, named('thanks'), putOffOf(own, 'thanks', day)),
    carded.length ? cardsFor(book, day, [], carded) : [],
  ]);
  const found = await occasionsOfThese(kith, settings, day, people, groups, putOffOf(own, 'occasion', day));
  return { occasions: [...found, ...cards, ...thanks], keep: [] };
}

/** Each of these people once. */
function once(rows: readonly (PersonRow | undefined)[]): PersonRow[] {
  return [...new Map(rows.flatMap((row) => (row ? [[row.id, row]] : []))).values()];
}

async function occasionsOfThese(
  kith: Kith,
  settings: Settings,
  day: LocalDate,
  rows: readonly (PersonRow | undefined)[],
  groups: readonly Group[],
  putOff: PutOff,
): Promise<Occasion[]> {
  const { book, ports } = kith;
  const people = once(rows);
  const since = ports.now() - NEWS_DAYS * DAY;
  const news = await changesOf(
    book,
    people.filter(({ id, newsAt = 0 }) => newsAt > since || (newsAt > 0 && putOff.has(id))),
  );
  return people.flatMap((person) =>
    occasionsOf(person, {
      today: day,
      zone: ports.zone(),
      birthdayLeadDays: settings.birthdayLeadDays,
      groupObserves: groups.filter(({ id }) => person.groups.includes(id)).flatMap(({ observes }) => observes),
      changes: news.get(person.id) ?? [],
      putOff: putOff.get(person.id) ?? new Map(),
    }),
  );
}

/** What was put off to one of the last days, of these rows: its day by its key, for each person. */
function putOffOf(rows: readonly FollowUp[], of: 'occasion' | 'thanks', day: LocalDate): PutOff {
  const since = addDays(day, -WORTH_PUT_OFF);
  const found: PutOff = new Map();
  for (const { reason, person, note, until } of rows)
    if (reason === of && until !== undefined && since <= until && until <= day)
      found.set(person, (found.get(person) ?? new Map<string, LocalDate>()).set(note, until));
  return found;
}

/** The changes of these people since they were saved. */
async function changesOf(book: Book, people: readonly PersonRow[]): Promise<Map<string, Change[]>> {
  const of = await Promise.all(
    people.map(({ id }) => book.changes.where('[person+rev]').between([id, 2], [id, Infinity]).toArray()),
  );
  return new Map(people.map(({ id }, at) => [id, of[at] ?? []]));
}

/**
 * The cards of the season, for those close to the user and those of the last two lists. Reads nothing out of season. `kept`: who was on
 * those lists, as it was read on a day: it takes all that passed in these weeks.
 */
async function cardsNear(
  book: Book,
  day: LocalDate,
  celebrating: readonly (PersonRow | undefined)[],
  kept: unknown,
): Promise<{ cards: Occasion[]; keep: ValueRow[] }> {
  const year = Number(day.slice(0, 4));
  const { from, to } = cardSeason(year);
  if (day < from || day > to) return { cards: [], keep: [] };
  const { on, people }: { on?: unknown; people?: unknown } = Object(kept);
  // What is logged late for an earlier season comes with the next reading.
  if (typeof on === 'string' && from <= on && on <= day && addDays(on, CARDS_DAYS) > day && Array.isArray(people))
    return { cards: await cardsFor(book, day, celebrating, people.map(String)), keep: [] };
  const lists = await Promise.all([cardsOf(book, year - 1), cardsOf(book, year - 2)]);
  const listed = [...new Set(lists.flat().map(({ person }) => person))];
  return {
    cards: await cardsFor(book, day, celebrating, listed),
    keep: [{ id: 'cards', value: { on: day, people: listed } }],
  };
}

/** For so many days the lists of earlier seasons are believed. */
const CARDS_DAYS = 7;

/** The cards to people who are listed, and to those who are close. */
async function cardsFor(
  book: Book,
  day: LocalDate,
  others: readonly (PersonRow | undefined)[],
  listed: readonly string[],
): Promise<Occasion[]> {
  const people = once([...others, ...(await book.people.bulkGet([...listed]))]);
  // A card wishes somebody well: not while they mourn.
  return cardsDue(
    people.filter((person) => !mourns(person, day)),
    day,
    new Set(listed),
  );
}

/** Who wrote to whom in a season. */
export async function cardsOf(book: Book, year: number): Promise<CardExchange[]> {
  const { from, to, until } = cardSeason(year);
  const [written, interactions] = await Promise.all([
    book.followUps.where('[state+dueOn]').equals(['done', to]).toArray(),
    book.interactions.where('on').between(from, until, true, true).toArray(),
  ]);
  return cardList(year, written, interactions);
}

async function thanksNear(book: Book, day: LocalDate, putOff: PutOff): Promise<Occasion[]> {
  const owing = await book.interactions.where('owes').between(addDays(day, -NEWS_DAYS), day, true, true).toArray();
  const fresh = addDays(day, -THANKS_DUE.meeting);
  const peopleOf = (interactions: readonly Interaction[]) => new Set(interactions.flatMap(({ people }) => people));
  const favoured = new Set([...peopleOf(owing.filter(({ kind }) => kind !== 'met')), ...putOff.keys()]);
  // A meeting calls for thanks for some days only, so that what became of it lies in these days, too: one range for everybody.
  const met = [...peopleOf(owing.filter(({ kind, on }) => kind === 'met' && on >= fresh))].filter(
    (id) => !favoured.has(id),
  );
  const recent = met.length ? await book.interactions.where('on').between(fresh, day, true, true).toArray() : [];
  const since = new Map(met.map((id): [string, Interaction[]] => [id, []]));
  for (const each of recent) for (const id of each.people) since.get(id)?.push(each);
  const people = await book.people.bulkGet(met);
  const ofMeetings = people.flatMap((person) =>
    person ? (thanksDue(person, since.get(person.id) ?? [], day, putOff.get(person.id)) ?? []) : [],
  );
  return [...ofMeetings, ...(await thanksOf(book, day, [...favoured], putOff))];
}

/** The thanks that are due to these people, by all that passed with them. */
async function thanksOf(book: Book, day: LocalDate, ids: readonly string[], putOff: PutOff): Promise<Occasion[]> {
  if (!ids.length) return [];
  const [people, interactions] = await Promise.all([
    book.people.bulkGet([...ids]),
    Promise.all(ids.map((id) => book.interactions.where('people').equals(id).toArray())),
  ]);
  return people.flatMap((person, at) =>
    person ? (thanksDue(person, interactions[at] ?? [], day, putOff.get(person.id)) ?? []) : [],
  );
}

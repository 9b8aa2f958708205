import { type Agenda, type AgendaDay, agendaOf } from '../../domain/agenda/agenda.ts';
import { addDays, type LocalDate } from '../../domain/dates.ts';
import { waitingSteps } from '../../domain/introductions/workflow.ts';
import { type CardExchange, cardList, cardSeason, cardsDue } from '../../domain/occasions/cards.ts';
import type { Occasion } from '../../domain/occasions/occasion.ts';
import { occasionKeysNear } from '../../domain/occasions/occasion-keys.ts';
import { occasionsOf } from '../../domain/occasions/occasions-of.ts';
import { THANKS_DUE, thanksDue } from '../../domain/occasions/thanks.ts';
import type { Rhythm } from '../../domain/rhythm/rhythm.ts';
import { isComplete, loggingOf } from '../../domain/rhythm/logging.ts';
import type { FollowUp, Interaction } from '../../domain/rows.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Book, PersonRow } from '../../store/book.ts';
import { type Kith, today } from '../kith.ts';
import { readSettings } from '../settings.ts';

/** No window is open for longer than this after its first day, in days. */
const LONGEST_WINDOW = 420;
/** For so many days a change of role or place, or a favour, may still matter. */
const NEWS_DAYS = 60;
const DAY = 86_400_000;

/** Today's agenda, computed from indexed ranges of rows; nothing is written. */
export async function readAgenda(kith: Kith): Promise<{ agenda: Agenda; settings: Settings; stored?: AgendaDay }> {
  const { book } = kith;
  const day = today(kith);
  const [settings, row] = await Promise.all([readSettings(book), book.values.get('agenda')]);
  const stored = fixedDay(row?.value);
  const listed = stored?.day === day ? stored.items.map(({ person }) => person) : [];
  const [cadence, learned, fresh, held, fixed, occasions, introductions, complete] = await Promise.all([
    book.rhythm.where('[basis+dueFrom]').between(['cadence', ''], ['cadence', '\uffff']).toArray(),
    dueRhythms(book, 'learned', day),
    dueRhythms(book, 'new', day),
    dueRhythms(book, 'held', day),
    book.rhythm.bulkGet(listed),
    occasionsNear(kith, settings, day),
    introductionSteps(kith),
    logsCompletely(book),
  ]);
  const rhythms = new Map<string, Rhythm>();
  for (const rhythm of [...cadence, ...learned, ...fresh, ...held, ...fixed])
    if (rhythm) rhythms.set(rhythm.person, rhythm);
  const followUps = [
    ...(await ownFollowUps(book, day, [...occasions.map(({ person }) => person), ...listed])),
    ...introductions,
  ];
  const agenda = agendaOf({
    today: day,
    rhythms: [...rhythms.values()],
    followUps,
    occasions,
    settings,
    complete,
    ...(stored && { fixed: stored }),
  });
  return { agenda, settings, ...(stored && { stored }) };
}

function fixedDay(value: unknown): AgendaDay | undefined {
  const { day, items }: { day?: unknown; items?: unknown } = Object(value);
  return typeof day === 'string' && Array.isArray(items) ? { day, items } : undefined;
}

async function dueRhythms(book: Book, basis: Rhythm['basis'], day: LocalDate): Promise<Rhythm[]> {
  const rows = await book.rhythm
    .where('[basis+dueFrom]')
    .between([basis, addDays(day, -LONGEST_WINDOW)], [basis, day], true, true)
    .toArray();
  return rows.filter(({ lostOn }) => lostOn === undefined || lostOn >= day);
}

/** Promises and dates that are open, and what became of the occasions of these people. */
async function ownFollowUps(book: Book, day: LocalDate, people: readonly string[]): Promise<FollowUp[]> {
  const soon = addDays(day, 31);
  const [open, snoozed, answers] = await Promise.all([
    book.followUps.where('[state+dueOn]').between(['open', ''], ['open', soon]).toArray(),
    book.followUps.where('[state+dueOn]').between(['snoozed', ''], ['snoozed', '\uffff']).toArray(),
    book.followUps
      .where('person')
      .anyOf([...new Set(people)])
      .toArray(),
  ]);
  const barred = await barredPeople(book, [...open, ...snoozed]);
  return [...new Map([...open, ...snoozed, ...answers].map((row) => [row.id, row])).values()].filter(
    ({ person }) => !barred.has(person),
  );
}

/** Those of these rows' people who must not appear in any list: in the trash, dead, or contact with them ended. */
async function barredPeople(book: Book, rows: readonly FollowUp[]): Promise<Set<string>> {
  const ids = [...new Set(rows.map(({ person }) => person))];
  const people = await book.people.bulkGet(ids);
  return new Set(
    ids.filter((_, at) => {
      const person = people[at];
      return !person || person.state === 'trashed' || (person.tact !== undefined && person.tact !== 'kin');
    }),
  );
}

/** The occasions of everybody who may have one now: looked up by day, by feast, by news and by favours, never by reading all people. */
async function occasionsNear(kith: Kith, settings: Settings, day: LocalDate): Promise<Occasion[]> {
  const { book, ports } = kith;
  const since = ports.now() - NEWS_DAYS * DAY;
  const keys = occasionKeysNear(day, settings.birthdayLeadDays);
  const groups = (await book.groups.toArray()).filter(({ observes }) => observes.length > 0);
  const observed = groups.filter(({ observes }) => observes.some((feast) => keys.includes(feast)));
  const [celebrating, members, moved] = await Promise.all([
    book.people.where('occasions').anyOf(keys).distinct().toArray(),
    book.people
      .where('groups')
      .anyOf(observed.map(({ id }) => id))
      .distinct()
      .toArray(),
    book.people.where('newsAt').above(since).toArray(),
  ]);
  const people = new Map<string, PersonRow>([...celebrating, ...members, ...moved].map((row) => [row.id, row]));
  const found: Occasion[] = [];
  for (const person of people.values()) {
    const changes =
      (person.newsAt ?? 0) > since
        ? await book.changes.where('[person+rev]').between([person.id, 2], [person.id, Infinity]).toArray()
        : [];
    const groupObserves = observed.filter(({ id }) => person.groups.includes(id)).flatMap(({ observes }) => observes);
    found.push(
      ...occasionsOf(person, {
        today: day,
        zone: ports.zone(),
        birthdayLeadDays: settings.birthdayLeadDays,
        groupObserves,
        changes,
      }),
    );
  }
  return [...found, ...(await cardsNear(book, day, [...people.values()])), ...(await thanksNear(book, day))];
}

/** The cards of the season, for those close to the user and those of the last two lists. Reads nothing out of season. */
async function cardsNear(book: Book, day: LocalDate, celebrating: readonly PersonRow[]): Promise<Occasion[]> {
  const year = Number(day.slice(0, 4));
  const { from, to } = cardSeason(year);
  if (day < from || day > to) return [];
  const earlier = [...(await cardsOf(book, year - 1)), ...(await cardsOf(book, year - 2))];
  const listed = await book.people.bulkGet([...new Set(earlier.map(({ person }) => person))]);
  const people = new Map([...celebrating, ...listed.filter((row) => row !== undefined)].map((row) => [row.id, row]));
  return cardsDue([...people.values()], day, earlier);
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

async function thanksNear(book: Book, day: LocalDate): Promise<Occasion[]> {
  const owing = await book.interactions.where('owes').between(addDays(day, -NEWS_DAYS), day, true, true).toArray();
  // A meeting calls for thanks for some days only.
  const recent = owing.filter(({ kind, on }) => kind !== 'met' || on >= addDays(day, -THANKS_DUE.meeting));
  const ids = [...new Set(recent.flatMap(({ people }) => people))];
  const people = await book.people.bulkGet(ids);
  const found: Occasion[] = [];
  for (const person of people) {
    if (!person) continue;
    const own: Interaction[] = await book.interactions.where('people').equals(person.id).toArray();
    const due = thanksDue(person, own, day);
    if (due) found.push(due);
  }
  return found;
}

/** What waits in introductions, as follow-ups with a date: the agenda treats them like the user's own. */
async function introductionSteps(kith: Kith): Promise<FollowUp[]> {
  const open = await kith.book.introductions
    .where('state')
    .anyOf(['asked-a', 'asked-b', 'agreed', 'introduced', 'met'])
    .toArray();
  return open.flatMap((introduction) =>
    waitingSteps(introduction, kith.ports.zone()).map((step) => ({
      id: `${INTRODUCTION}${step.introduction} ${step.what}`,
      person: step.person,
      reason: 'date' as const,
      dueOn: step.dueOn,
      note: step.what,
      state: 'open' as const,
      createdAt: introduction.updatedAt,
    })),
  );
}

/** The ids of follow-ups that stand for a waiting step of an introduction begin with this; they are no rows. */
export const INTRODUCTION = 'introduction ';

/** Whether contacts are logged so completely that silences can be believed: measured over the people last in touch. */
async function logsCompletely(book: Book): Promise<boolean> {
  return isComplete(loggingOf(await book.rhythm.where('lastOn').above('').reverse().limit(1000).toArray()));
}

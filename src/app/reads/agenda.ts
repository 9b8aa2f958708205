import { type Agenda, type AgendaDay, agendaOf, isFixed } from '../../domain/agenda/agenda.ts';
import { LONGEST_REACH, reachOf } from '../../domain/agenda/quiet.ts';
import { addDays, type LocalDate } from '../../domain/dates.ts';
import { waitingSteps } from '../../domain/introductions/workflow.ts';
import { type CardExchange, cardList, cardSeason, cardsDue } from '../../domain/occasions/cards.ts';
import { mourns, type Occasion, WORTH_PUT_OFF } from '../../domain/occasions/occasion.ts';
import { occasionKeysNear } from '../../domain/occasions/occasion-keys.ts';
import { occasionsOf } from '../../domain/occasions/occasions-of.ts';
import { THANKS_DUE, thanksDue } from '../../domain/occasions/thanks.ts';
import { isOver } from '../../domain/person.ts';
import type { Rhythm } from '../../domain/rhythm/rhythm.ts';
import { isComplete, loggingOf } from '../../domain/rhythm/logging.ts';
import type { Change, FollowUp, Interaction } from '../../domain/rows.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Book, PersonRow } from '../../store/book.ts';
import { type Kith, today } from '../kith.ts';
import { readSettings } from '../settings.ts';

/** No window is open for longer than this after its first day, in days. */
const LONGEST_WINDOW = 420;
/** For so many days a change of role or place, or a favour, may still matter. */
const NEWS_DAYS = 60;
const DAY = 86_400_000;

/** A day's list is made once, of everybody who may be due; later looks read those who are on it. */
interface Found {
  agenda: Agenda;
  settings: Settings;
  stored?: AgendaDay;
  /** How completely contacts were found to be logged, where it was measured now and is worth keeping. */
  logging?: KeptLogging;
}

/** Today's agenda, computed from indexed ranges of rows in one transaction; nothing is written. */
export async function readAgenda(kith: Kith): Promise<Found> {
  const { book } = kith;
  const tables = [
    book.values,
    book.groups,
    book.rhythm,
    book.followUps,
    book.people,
    book.changes,
    book.interactions,
    book.introductions,
  ];
  return book.transaction('r', tables, () => readFrom(kith));
}

async function readFrom(kith: Kith): Promise<Found> {
  const { book } = kith;
  const day = today(kith);
  // All that hangs on nothing else is asked for at once: each turn of the database costs a later look as much as its rows.
  const [settings, [row, kept], held, own, introductions] = await Promise.all([
    readSettings(book),
    book.values.bulkGet(['agenda', 'logging']),
    dueRhythms(book, 'held', day),
    ownFollowUps(book, day),
    introductionSteps(kith),
  ]);
  const stored = fixedDay(row?.value);
  const listed = isFixed(stored, day) ? stored.items : [];
  const people = listed.map(({ person }) => person);
  const isMade = listed.length > 0;
  const reach = reachOf(day, settings);
  const [due, fixed, occasions, logging, barred, ofListed] = await Promise.all([
    isMade ? [] : dueByPace(book, day),
    book.rhythm.bulkGet(people),
    isMade && !listed.some(({ why }) => why.occasion) ? [] : occasionsNear(kith, settings, day, own),
    isMade ? { complete: false } : loggingOn(book, day, keptLogging(kept?.value)),
    barredPeople(
      book,
      own.filter(({ dueOn, until }) => [dueOn, until ?? dueOn].some((on) => on <= reach)).map(({ person }) => person),
    ),
    answersOf(book, people),
  ]);
  const rhythms = new Map<string, Rhythm>();
  for (const rhythm of [...due, ...held, ...fixed]) if (rhythm) rhythms.set(rhythm.person, rhythm);
  const answers = await answersOf(
    book,
    occasions.map(({ person }) => person),
  );
  const rows = [...new Map([...own, ...ofListed, ...answers].map((each) => [each.id, each])).values()];
  const followUps = [
    ...rows.filter(({ id, person }) => !barred.has(person) && !id.startsWith(INTRODUCTION)),
    ...introductions,
  ];
  const agenda = agendaOf({
    today: day,
    rhythms: [...rhythms.values()],
    followUps,
    occasions,
    settings,
    complete: logging.complete,
    ...(stored && { fixed: stored }),
  });
  return { agenda, settings, ...(stored && { stored }), ...('keep' in logging && { logging: logging.keep }) };
}

function fixedDay(value: unknown): AgendaDay | undefined {
  const { day, items }: { day?: unknown; items?: unknown } = Object(value);
  return typeof day === 'string' && Array.isArray(items) ? { day, items } : undefined;
}

/** Everybody with a cadence, since those of the weeks to come weigh on today's list, and who else may be due. */
async function dueByPace(book: Book, day: LocalDate): Promise<Rhythm[]> {
  const found = await Promise.all([
    book.rhythm.where('[basis+dueFrom]').between(['cadence', ''], ['cadence', '\uffff']).toArray(),
    dueRhythms(book, 'learned', day),
    dueRhythms(book, 'new', day),
  ]);
  return found.flat();
}

async function dueRhythms(book: Book, basis: Rhythm['basis'], day: LocalDate): Promise<Rhythm[]> {
  const rows = await book.rhythm
    .where('[basis+dueFrom]')
    .between([basis, addDays(day, -LONGEST_WINDOW)], [basis, day], true, true)
    .toArray();
  return rows.filter(({ lostOn }) => lostOn === undefined || lostOn >= day);
}

/** Promises and dates that are open, and all that was put off, as far on as an absence makes a day's list reach. */
async function ownFollowUps(book: Book, day: LocalDate): Promise<FollowUp[]> {
  const soon = addDays(day, LONGEST_REACH + 1);
  const rows = await Promise.all([
    book.followUps.where('[state+dueOn]').between(['open', ''], ['open', soon]).toArray(),
    book.followUps.where('[state+dueOn]').between(['writing', ''], ['writing', soon]).toArray(),
    book.followUps.where('[state+dueOn]').between(['snoozed', ''], ['snoozed', '\uffff']).toArray(),
  ]);
  return rows.flat();
}

/** As many as a day's list may name. */
const FEW = 50;

/** What became of the occasions and reminders of these people. */
async function answersOf(book: Book, people: readonly string[]): Promise<FollowUp[]> {
  const each = [...new Set(people)];
  if (each.length === 0) return [];
  // A few are had in one turn; for many, a cursor that leaps from one to the next is less than as many queries, most of them for nothing.
  if (each.length > FEW) return book.followUps.where('person').anyOf(each).toArray();
  return (await Promise.all(each.map((person) => book.followUps.where('person').equals(person).toArray()))).flat();
}

/** Those of these people who must not appear in any list: in the trash, dead, or contact with them ended. */
export async function barredPeople(book: Book, people: readonly string[]): Promise<Set<string>> {
  const ids = [...new Set(people)];
  const rows = ids.length ? await book.people.bulkGet(ids) : [];
  return new Set(
    ids.filter((_, at) => {
      const person = rows[at];
      return !person || person.state === 'trashed' || isOver(person);
    }),
  );
}

/** The days to which somebody's occasions were put off, by their keys, for each person. */
type PutOff = Map<string, Map<string, LocalDate>>;

/** The occasions of everybody who may have one now: looked up by day, by feast, by news and by favours, never by reading all people. `own`: what was put off. */
async function occasionsNear(
  kith: Kith,
  settings: Settings,
  day: LocalDate,
  own: readonly FollowUp[],
): Promise<Occasion[]> {
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
  const people = new Map<string, PersonRow>();
  for (const row of [...celebrating.flat(), ...members, ...moved, ...awaited]) if (row) people.set(row.id, row);
  const [news, cards] = await Promise.all([
    changesOf(
      book,
      [...people.values()].filter(({ id, newsAt = 0 }) => newsAt > since || (newsAt > 0 && putOff.has(id))),
    ),
    cardsNear(book, day, [...people.values()]),
  ]);
  const found = [...people.values()].flatMap((person) =>
    occasionsOf(person, {
      today: day,
      zone: ports.zone(),
      birthdayLeadDays: settings.birthdayLeadDays,
      groupObserves: observed.filter(({ id }) => person.groups.includes(id)).flatMap(({ observes }) => observes),
      changes: news.get(person.id) ?? [],
      putOff: putOff.get(person.id) ?? new Map(),
    }),
  );
  return [...found, ...cards, ...thanks];
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

/** The cards of the season, for those close to the user and those of the last two lists. Reads nothing out of season. */
async function cardsNear(book: Book, day: LocalDate, celebrating: readonly PersonRow[]): Promise<Occasion[]> {
  const year = Number(day.slice(0, 4));
  const { from, to } = cardSeason(year);
  if (day < from || day > to) return [];
  const earlier = (await Promise.all([cardsOf(book, year - 1), cardsOf(book, year - 2)])).flat();
  const listed = await book.people.bulkGet([...new Set(earlier.map(({ person }) => person))]);
  const people = new Map([...celebrating, ...listed.filter((row) => row !== undefined)].map((row) => [row.id, row]));
  // A card wishes somebody well: not while they mourn.
  const cheerful = [...people.values()].filter((person) => !mourns(person, day));
  return cardsDue(cheerful, day, earlier);
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
  const met = peopleOf(owing.filter(({ kind, on }) => kind === 'met' && on >= fresh));
  const recent = met.size ? await book.interactions.where('on').between(fresh, day, true, true).toArray() : [];
  const since = new Map([...met].map((id): [string, Interaction[]] => [id, []]));
  for (const each of recent) for (const id of each.people) since.get(id)?.push(each);
  const people = await book.people.bulkGet([...new Set([...favoured, ...met])]);
  const due = await Promise.all(
    people.map(async (person) => {
      if (!person) return undefined;
      const own = favoured.has(person.id)
        ? await book.interactions.where('people').equals(person.id).toArray()
        : (since.get(person.id) ?? []);
      return thanksDue(person, own, day, putOff.get(person.id));
    }),
  );
  return due.filter((occasion) => occasion !== undefined);
}

/** What waits in introductions, as follow-ups with a date: the agenda treats them like the user's own. */
async function introductionSteps(kith: Kith): Promise<FollowUp[]> {
  const open = await kith.book.introductions
    .where('state')
    .anyOf(['asked-a', 'asked-b', 'agreed', 'introduced', 'met'])
    .toArray();
  const steps = open.flatMap((introduction) =>
    waitingSteps(introduction, kith.ports.zone()).map((step) => ({ introduction, step })),
  );
  if (steps.length === 0) return [];
  const idOf = ({ step }: (typeof steps)[number]): string =>
    `${INTRODUCTION}${step.introduction} ${step.what} ${step.person}`;
  const [stored, barred] = await Promise.all([
    kith.book.followUps.bulkGet(steps.map(idOf)),
    barredPeople(
      kith.book,
      steps.flatMap(({ introduction: { a, b }, step: { person } }) => [a, b, person]),
    ),
  ]);
  return steps.flatMap(({ introduction, step }, at): FollowUp[] => {
    if ([introduction.a, introduction.b, step.person].some((person) => barred.has(person))) return [];
    const until = stored[at]?.state === 'snoozed' ? stored[at].until : undefined;
    return [
      {
        id: idOf({ introduction, step }),
        person: step.person,
        reason: 'date',
        dueOn: step.dueOn,
        note: step.what,
        state: until === undefined ? 'open' : 'snoozed',
        createdAt: introduction.updatedAt,
        ...(until !== undefined && { until }),
      },
    ];
  });
}

/** The ids of follow-ups that stand for a waiting step of an introduction begin with this; of such a row only a snooze is read. */
export const INTRODUCTION = 'introduction ';

/** Whether contacts are logged completely, as it was measured on a day. */
export interface KeptLogging {
  on: LocalDate;
  complete: boolean;
}

function keptLogging(value: unknown): KeptLogging | undefined {
  const { on, complete }: { on?: unknown; complete?: unknown } = Object(value);
  return typeof on === 'string' && typeof complete === 'boolean' ? { on, complete } : undefined;
}

/** So many of the people last in touch tell how completely contacts are logged. */
const LOGGING_SAMPLE = 1000;
/** For so many days a full sample is believed: it changes slowly. */
const LOGGING_DAYS = 7;

/** Whether contacts are logged so completely that silences can be believed; `keep` where it was measured over a full sample. */
async function loggingOn(
  book: Book,
  day: LocalDate,
  kept: KeptLogging | undefined,
): Promise<{ complete: boolean; keep?: KeptLogging }> {
  if (kept && kept.on <= day && addDays(kept.on, LOGGING_DAYS) > day) return { complete: kept.complete };
  const rows = await book.rhythm.where('lastOn').above('').reverse().limit(LOGGING_SAMPLE).toArray();
  const complete = isComplete(loggingOf(rows));
  return { complete, ...(rows.length === LOGGING_SAMPLE && { keep: { on: day, complete } }) };
}

import { type Agenda, type AgendaDay, agendaOf, isFixed } from '../../domain/agenda/agenda.ts';
import { LONGEST_REACH, reachOf } from '../../domain/agenda/quiet.ts';
import { addDays, type LocalDate } from '../../domain/dates.ts';
import { waitingSteps } from '../../domain/introductions/waiting-steps.ts';
import { isOver } from '../../domain/person.ts';
import type { Rhythm } from '../../domain/rhythm/rhythm.ts';
import { isComplete, loggingOf } from '../../domain/rhythm/logging.ts';
import type { FollowUp } from '../../domain/rows.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Book, ValueRow } from '../../store/book.ts';
import { type Kith, today } from '../kith.ts';
import { readSettings } from '../settings.ts';
import { occasionsListed, occasionsNear } from './occasions.ts';

/** No window is open for longer than this after its first day, in days. */
const LONGEST_WINDOW = 420;

/** A day's list is made once, of everybody who may be due; later looks read those who are on it. */
interface Found {
  agenda: Agenda;
  settings: Settings;
  stored?: AgendaDay;
  /** What was found out about the book on the way and is worth keeping for some days. */
  keep: ValueRow[];
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
  const [settings, [row, kept, carded], held, own, introductions] = await Promise.all([
    readSettings(book),
    book.values.bulkGet(['agenda', 'logging', 'cards']),
    dueRhythms(book, 'held', day),
    ownFollowUps(book, day),
    introductionSteps(kith),
  ]);
  const stored = fixedDay(row?.value);
  const listed = isFixed(stored, day) ? stored.items : [];
  const people = listed.map(({ person }) => person);
  const isMade = listed.length > 0;
  const reach = reachOf(day, settings);
  const [due, fixed, { occasions, keep }, logging, barred, ofListed] = await Promise.all([
    isMade ? [] : dueByPace(book, day),
    book.rhythm.bulkGet(people),
    isMade ? occasionsListed(kith, settings, day, own, listed) : occasionsNear(kith, settings, day, own, carded?.value),
    isMade ? { complete: false, keep: undefined } : loggingOn(book, day, keptLogging(kept?.value)),
    barredPeople(
      book,
      own.filter(({ dueOn, until }) => [dueOn, until ?? dueOn].some((on) => on <= reach)).map(({ person }) => person),
    ),
    answersOf(book, people),
  ]);
  const rhythms = new Map<string, Rhythm>();
  for (const rhythm of [...due, ...held, ...fixed]) if (rhythm) rhythms.set(rhythm.person, rhythm);
  const answers = isMade
    ? []
    : await answersOf(
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
  return {
    agenda,
    settings,
    ...(stored && { stored }),
    keep: [...keep, ...(logging.keep ? [{ id: 'logging', value: logging.keep }] : [])],
  };
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

/** Whether contacts are logged completely, as it was measured on a day over so many people. */
interface KeptLogging {
  on: LocalDate;
  complete: boolean;
  people: number;
}

function keptLogging(value: unknown): KeptLogging | undefined {
  const { on, complete, people }: { on?: unknown; complete?: unknown; people?: unknown } = Object(value);
  return typeof on === 'string' && typeof complete === 'boolean' && typeof people === 'number'
    ? { on, complete, people }
    : undefined;
}

/** Whether contacts were found to be logged so completely that silences can be believed, when a list was last made. */
export async function isLoggedCompletely(book: Book): Promise<boolean> {
  return keptLogging((await book.values.get('logging'))?.value)?.complete ?? false;
}

/** So many of the people last in touch tell how completely contacts are logged. */
const LOGGING_SAMPLE = 1000;
/** For so many days a full sample is believed: it changes slowly. */
const LOGGING_DAYS = 7;

/** Whether contacts are logged so completely that silences can be believed; `keep` where it was measured. */
async function loggingOn(
  book: Book,
  day: LocalDate,
  kept: KeptLogging | undefined,
): Promise<{ complete: boolean; keep?: KeptLogging }> {
  const isFull = kept?.people === LOGGING_SAMPLE;
  if (isFull && kept.on <= day && addDays(kept.on, LOGGING_DAYS) > day) return { complete: kept.complete };
  const rows = await book.rhythm.where('lastOn').above('').reverse().limit(LOGGING_SAMPLE).toArray();
  const complete = isComplete(loggingOf(rows));
  return { complete, keep: { on: day, complete, people: rows.length } };
}

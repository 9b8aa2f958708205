import { addDays, daysBetween, type LocalDate } from '../dates.ts';
import type { Closeness, Person } from '../person.ts';
import { answered, type Contact, type ContactDay, dayWeight, withContact } from './contact-days.ts';
import { type Gaps, withGap } from './gaps.ts';
import { type Reminder, type Standing, standingOf, stretchOf } from './standing.ts';
import { windows } from './window.ts';

/**
 * What a person's reminders are computed by. `cadence`: the user set one; `learned`: from interactions; `new`: the first weeks;
 * `held`: three messages stayed unanswered; `none`: no reminders (ended, dead, kin, resting, in the trash, never in touch).
 */
export type Basis = 'cadence' | 'learned' | 'new' | 'held' | 'none';

/** What a rhythm needs to know of a person. */
export type RhythmPerson = Pick<
  Person,
  'id' | 'cadenceDays' | 'closeness' | 'importance' | 'tact' | 'restingSince' | 'trashedAt'
> & {
  /** The day somebody was added by hand or from a page; absent for who was imported: a file of 3,000 is not 3,000 new people. */
  addedOn?: LocalDate | undefined;
};

/** What the settings say about how long a silence may be. */
export interface Pace {
  /** Days between contacts by closeness (settings.cadenceByCloseness). */
  cadenceByCloseness: Readonly<Record<string, number>>;
  defaultCloseness: Closeness;
}

/** Decayed sums over contact days as of `lastOn`, the day `lastOn` itself left out: they need no daily update. */
export interface Strength {
  /** Σ weight × exp(-age / 60 days). */
  recent: number;
  /** Σ weight × exp(-age / 365 days). */
  lasting: number;
}

/** The derived row of one person: all that the agenda needs, kept at each write, always equal to the recomputation. */
export interface Rhythm {
  person: string;
  basis: Basis;
  /** Contact days. */
  count: number;
  firstOn?: LocalDate;
  lastOn?: LocalDate;
  gaps: Gaps;
  before: Strength;
  /** What happened on `lastOn`. */
  lastDay: ContactDay;
  /** Days on which the user, or the person, reached out. */
  mine: number;
  theirs: number;
  /** Days with messages of the user's in a row that nothing came back to: up to `lastOn`, and before that day. */
  unanswered: number;
  unansweredBefore: number;
  /** The first day on which a reminder may come, and the last before the tie counts as lost; no reminder without them. */
  dueFrom?: LocalDate;
  lostOn?: LocalDate;
  /** Ended, dead, do-not-contact, kin, resting or in the trash: no reminders. */
  silent: boolean;
  /** Copied from person and settings, so that the agenda reads no other row. */
  cadenceDays?: number;
  addedOn?: LocalDate;
  importance: number;
  closeness: Closeness;
  /** The usual gap of people as close as this, in days: a third of the layer's cadence. */
  layerGap: number;
  /** How much longer silences may be, learned from snoozes. */
  stretch: number;
  /** What became of the reminder of the present silence. */
  standing: Standing;
}

/** Messages in a row without an answer after which Kith holds back. */
export const UNANSWERED_LIMIT = 3;

const DECAY = { recent: 60, lasting: 365 };

/** The rhythm of a person from all their interactions and follow-ups, in any order. */
export function rhythmOf(
  person: RhythmPerson,
  contacts: readonly Contact[],
  followUps: readonly Reminder[],
  pace: Pace,
): Rhythm {
  const closeness = person.closeness ?? pace.defaultCloseness;
  const start: Rhythm = {
    person: person.id,
    basis: 'none',
    count: 0,
    gaps: [],
    before: { recent: 0, lasting: 0 },
    lastDay: { weight: 0, wrote: 0, reached: 0 },
    mine: 0,
    theirs: 0,
    unanswered: 0,
    unansweredBefore: 0,
    silent: person.tact !== undefined || person.restingSince !== undefined || person.trashedAt !== undefined,
    importance: person.importance ?? 0.5,
    closeness,
    layerGap: (pace.cadenceByCloseness[closeness] ?? 90) / 3,
    stretch: stretchOf(followUps),
    standing: { state: 'open' },
    ...(person.cadenceDays !== undefined && { cadenceDays: person.cadenceDays }),
    ...(person.addedOn !== undefined && { addedOn: person.addedOn }),
  };
  const ordered = contacts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const contact of ordered) take(start, contact);
  return timed({ ...start, standing: standingOf(followUps, start.lastOn) });
}

/**
 * The rhythm after one more interaction on or after the last day; equals `rhythmOf` over all. Undefined for a backdated one (and after
 * a change or removal): derive anew.
 */
export function advance(rhythm: Rhythm, contact: Contact): Rhythm | undefined {
  if (rhythm.lastOn !== undefined && contact.on < rhythm.lastOn) return undefined;
  const standing: Standing = contact.on === rhythm.lastOn ? rhythm.standing : { state: 'open' };
  const next = { ...rhythm, standing };
  take(next, contact);
  return timed(next);
}

/** How strong a tie is on a day, in contact days of weight 1: recent (60 days) and lasting (a year). */
export function strengthOn(rhythm: Rhythm, day: LocalDate): Strength {
  if (rhythm.lastOn === undefined) return { recent: 0, lasting: 0 };
  const age = Math.max(0, daysBetween(rhythm.lastOn, day));
  const weight = dayWeight(rhythm.lastDay);
  return {
    recent: (rhythm.before.recent + weight) * Math.exp(-age / DECAY.recent),
    lasting: (rhythm.before.lasting + weight) * Math.exp(-age / DECAY.lasting),
  };
}

/** Takes one more contact into a row that is nobody else's yet. */
function take(rhythm: Rhythm, contact: Contact): void {
  const sameDay = contact.on === rhythm.lastOn;
  const known = sameDay ? rhythm.lastDay.reached : 0;
  const lastDay = sameDay ? withContact(contact, rhythm.lastDay) : withContact(contact);
  if (!sameDay) {
    if (rhythm.lastOn !== undefined) rhythm.gaps = withGap(rhythm.gaps, daysBetween(rhythm.lastOn, contact.on));
    rhythm.before = strengthOn(rhythm, contact.on);
    rhythm.unansweredBefore = rhythm.unanswered;
    rhythm.firstOn ??= contact.on;
    rhythm.lastOn = contact.on;
    rhythm.count += 1;
  }
  rhythm.mine += Number((lastDay.reached & 1) !== 0) - Number((known & 1) !== 0);
  rhythm.theirs += Number((lastDay.reached & 2) !== 0) - Number((known & 2) !== 0);
  rhythm.unanswered = answered(lastDay) ? 0 : rhythm.unansweredBefore + Number((lastDay.wrote & 1) !== 0);
  rhythm.lastDay = lastDay;
}

function basisOf(rhythm: Rhythm): Basis {
  if (rhythm.silent) return 'none';
  if (rhythm.unanswered >= UNANSWERED_LIMIT) return 'held';
  if (rhythm.cadenceDays !== undefined) return 'cadence';
  if (nextStep(rhythm) !== undefined) return 'new';
  return rhythm.lastOn === undefined ? 'none' : 'learned';
}

/** Days after somebody was added at which to be in touch. */
const STEPS = [2, 14, 45];

/**
 * The next of a new person's first dates, or undefined when these weeks are over. A contact shortly before a date stands for it, and so does a
 * reminder that was answered or passed over: the next date comes all the same.
 */
function nextStep({ addedOn, lastOn, standing }: Rhythm): LocalDate | undefined {
  if (addedOn === undefined) return undefined;
  const over = standing.state === 'spent' || standing.state === 'done' ? standing.on : '';
  const last = lastOn === undefined || over > lastOn ? over : lastOn;
  const since = last === '' ? 0 : daysBetween(addedOn, last);
  const step = STEPS.find((days) => since <= 0.6 * days);
  return step === undefined ? undefined : addDays(addedOn, step);
}

/** The row with its basis and dates. A spent reminder has no `dueFrom`, so that nobody looks at it again in this silence. */
function timed(taken: Rhythm): Rhythm {
  const { dueFrom: _, lostOn: __, ...known } = taken;
  const rest: Rhythm = { ...known, basis: basisOf(taken) };
  const { lastOn, addedOn, cadenceDays, standing } = rest;
  if (rest.basis === 'none') return rest;
  if (cadenceDays !== undefined) {
    // A cadence that the user set stays due until it is answered: only an answer moves it.
    const anchor = standing.state === 'done' ? standing.on : (lastOn ?? addedOn);
    if (standing.state === 'snoozed') return { ...rest, dueFrom: standing.on };
    return anchor === undefined ? rest : { ...rest, dueFrom: addDays(anchor, cadenceDays) };
  }
  const dates = learnedDates(rest);
  if (!dates) return rest;
  if (standing.state === 'snoozed') {
    const lostOn = addDays(standing.on, 14);
    return { ...rest, dueFrom: standing.on, lostOn: lostOn > dates.lostOn ? lostOn : dates.lostOn };
  }
  // Of a new person's dates the one that is over lies behind already.
  const waits = standing.state === 'open' || rest.basis === 'new';
  return waits ? { ...rest, ...dates } : { ...rest, lostOn: dates.lostOn };
}

/** The row with the dates of its reminder in a book that is logged completely, or is not: the row itself holds those of whichever comes first. */
export function datedFor(rhythm: Rhythm, complete: boolean): Rhythm {
  const { basis, standing, lastOn, dueFrom, lostOn } = rhythm;
  if (basis !== 'learned' || standing.state === 'snoozed' || lastOn === undefined || lostOn === undefined)
    return rhythm;
  const { sure, unsure } = windows(rhythm);
  const { from, to } = complete ? sure : unsure;
  return {
    ...rhythm,
    lostOn: addDays(lastOn, to),
    ...(dueFrom !== undefined && { dueFrom: addDays(lastOn, from) }),
  };
}

function learnedDates(rhythm: Rhythm): { dueFrom: LocalDate; lostOn: LocalDate } | undefined {
  const step = rhythm.basis === 'new' ? nextStep(rhythm) : undefined;
  if (step !== undefined) return { dueFrom: step, lostOn: addDays(step, 45) };
  if (rhythm.lastOn === undefined) return undefined;
  const { sure, unsure } = windows(rhythm);
  return {
    dueFrom: addDays(rhythm.lastOn, Math.min(sure.from, unsure.from)),
    lostOn: addDays(rhythm.lastOn, Math.max(sure.to, unsure.to)),
  };
}

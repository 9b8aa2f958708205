import { addDays, daysBetween, type LocalDate } from '../dates.ts';
import type { Occasion, OccasionKind } from '../occasions/occasion.ts';
import type { Closeness } from '../person.ts';
import { driftOn, sparseDriftOn } from '../rhythm/drift.ts';
import { medianGap } from '../rhythm/gaps.ts';
import type { Rhythm } from '../rhythm/rhythm.ts';
import { isAskedAnew, isUnkept } from '../rhythm/standing.ts';
import { sureness, usualGap, windows } from '../rhythm/window.ts';
import type { FollowUp } from '../rows.ts';
import type { Settings } from '../settings.ts';
import { cadenceTurn, type CadenceTurn, turnsNeeded } from './cadence-load.ts';
import { quietOn, reachOf } from './quiet.ts';

/** The facts behind an item, for a screen to put into words. Days are counted to today. */
export interface Why {
  lastOn?: LocalDate;
  /** Days since the last contact. */
  elapsed?: number;
  /** The median gap in days, where there is one, and how sure it is (0 to 1). */
  usual?: number;
  sure?: number;
  /** The day from which the tie would count as lost. */
  lostOn?: LocalDate;
  cadenceDays?: number;
  /** Brought forward, since too many are due later. */
  early?: boolean;
  /** Was snoozed until today. */
  returned?: boolean;
  note?: string;
  owed?: 'by-me' | 'by-them';
  occasion?: Occasion;
  /** What else would have put this person on the list. */
  also?: FollowUp['reason'][];
}

/** One person to get back to today. */
export interface AgendaItem {
  person: string;
  reason: FollowUp['reason'];
  dueOn: LocalDate;
  /** Higher comes first; comparable within one agenda only. */
  score: number;
  why: Why;
  /** The row of a promise or a fixed date. */
  followUp?: string;
}

/** The list of a day as it was fixed at its first look. */
export interface AgendaDay {
  day: LocalDate;
  items: AgendaItem[];
}

/** What the agenda is made from: rows read by index, nothing else. */
export interface AgendaInput {
  today: LocalDate;
  /**
   * All with basis `cadence`; those of basis `learned`, `new` and `held` with dueFrom <= today <= lostOn; and those of the people in `fixed` and
   * `occasions`. More do no harm.
   */
  rhythms: readonly Rhythm[];
  /** Open promises and dates; and all of `occasion` and `thanks` of the people in `occasions`. More do no harm. */
  followUps: readonly FollowUp[];
  /** All that are near, whether they were answered or not. */
  occasions: readonly Occasion[];
  settings: Pick<Settings, 'capacity' | 'quietDays' | 'away'>;
  /** `isComplete(loggingOf(...))`. */
  complete: boolean;
  /** The list that was fixed earlier, of today or of another day. */
  fixed?: AgendaDay | undefined;
}

/** Who to get back to today. */
export interface Agenda {
  day: LocalDate;
  /** What is left of today's list, best first; at most `capacity`. */
  items: AgendaItem[];
  /** Promises and dates that are due beyond the day's capacity: they stay until answered. */
  waiting: AgendaItem[];
  /** People who would be due, were it not for messages of the user's that stayed unanswered: to be said, not to be pressed. */
  held: { person: string; unanswered: number }[];
  /** Set on a quiet day or away: the list is empty. */
  quiet?: 'day' | 'away';
  /** To be stored as `fixed` when it differs from what was given. */
  fixed: AgendaDay;
}

/**
 * Today's agenda. The first look at a day that finds somebody fixes its list; later looks only take away what was answered, and add promises and dates
 * that were made since. Time may go backwards: another day's list is simply not today's.
 */
export function agendaOf(input: AgendaInput): Agenda {
  const { today, settings, followUps } = input;
  const fixed = isFixed(input.fixed, today) ? input.fixed : undefined;
  const quiet = quietOn(today, settings);
  if (quiet) return { day: today, items: [], waiting: [], held: [], quiet, fixed: fixed ?? { day: today, items: [] } };
  const held = heldOf(input);
  const reach = reachOf(today, settings);
  const own = ownItems(followUps, today, reach);
  if (!fixed) {
    const taken = own.slice(0, settings.capacity);
    const items = [...taken, ...computedItems(input, reach, own, settings.capacity - taken.length)];
    return { day: today, items, waiting: own.slice(settings.capacity), held, fixed: { day: today, items } };
  }
  const listed = new Set(fixed.items.map(({ followUp }) => followUp));
  // A promise is read anew: its person may have been merged into another since.
  const fresh = new Map(own.map((item) => [item.followUp, item]));
  const left = fixed.items
    .filter(stillOpen(input, reach))
    .map((item) => (item.followUp === undefined ? item : (fresh.get(item.followUp) ?? item)));
  const added = own.filter(({ followUp }) => !listed.has(followUp));
  const fitting = added.slice(0, Math.max(0, settings.capacity - left.length));
  return {
    day: today,
    items: [...fitting, ...left],
    waiting: added.slice(fitting.length),
    held,
    fixed: fitting.length ? { day: today, items: [...fitting, ...fixed.items] } : fixed,
  };
}

/**
 * Whether a stored list is that of today: then only what is on it matters, beside promises, dates and who is held. A day on which nobody
 * was due yet is open still: the first person saved, or a book just imported, is not put off to tomorrow.
 */
export function isFixed(stored: AgendaDay | undefined, today: LocalDate): stored is AgendaDay {
  return stored?.day === today && stored.items.length > 0;
}

function heldOf({ rhythms, today }: AgendaInput): Agenda['held'] {
  const held: Agenda['held'] = [];
  for (const { basis, person, unanswered, dueFrom, lostOn } of rhythms)
    if (basis === 'held' && dueFrom !== undefined && dueFrom <= today && (lostOn ?? today) >= today)
      held.push({ person, unanswered });
  return held;
}

/** The user's own promises and dates that are due, one for each person, earliest first. */
function ownItems(followUps: readonly FollowUp[], today: LocalDate, reach: LocalDate): AgendaItem[] {
  const due = followUps
    .filter(isUnkept)
    .map((row) => ({ row, dueOn: row.state === 'snoozed' ? (row.until ?? row.dueOn) : row.dueOn }))
    .filter(({ dueOn }) => dueOn <= reach)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.row.createdAt - b.row.createdAt));
  return due.map(({ row, dueOn }) => ({
    person: row.person,
    reason: row.reason,
    dueOn,
    score: TIER.own + Math.min(1, Math.max(0, daysBetween(dueOn, today)) / 30),
    why: { ...(row.note && { note: row.note }), ...(row.owed && { owed: row.owed }) },
    followUp: row.id,
  }));
}

/** Orders come in tiers; within one, the score decides. */
const TIER = { own: 8, needed: 4 };

/** What an occasion weighs against a tie about to be lost (1). */
const occasionWeight: Readonly<Record<OccasionKind, number>> = {
  condolence: 1.8,
  thanks: 1.3,
  'new-job': 1.1,
  congratulation: 1.1,
  birthday: 1,
  move: 0.8,
  date: 0.8,
  'work-anniversary': 0.5,
  feast: 0.5,
  card: 0.4,
};

const closenessWeight: Readonly<Record<Closeness, number>> = { 1: 1.3, 2: 1.15, 3: 1, 4: 0.85 };

function weight({ importance, closeness }: { importance: number; closeness: Closeness }): number {
  return (0.5 + importance) * closenessWeight[closeness];
}

/** Somebody who might be on the list; the item with its facts is made only for those who are. */
interface Candidate {
  person: string;
  reason: FollowUp['reason'];
  score: number;
  item: () => Pick<AgendaItem, 'dueOn' | 'why'>;
}

/** The best of what is computed, at most `room`, without the people of the user's own items. */
function computedItems(input: AgendaInput, reach: LocalDate, own: readonly AgendaItem[], room: number): AgendaItem[] {
  const { today, settings, followUps, occasions } = input;
  const celebrated = rhythmsOf(input, occasions);
  const candidates: Candidate[] = occasions
    .filter(openOccasion(followUps, today, reach))
    .filter((occasion) => !isMet(occasion, celebrated.get(occasion.person)))
    .map((occasion) => ofOccasion(occasion, today, celebrated.get(occasion.person)));
  const turns: CadenceTurn[] = [];
  const soon = planned(input);
  for (const rhythm of input.rhythms) {
    if (rhythm.basis === 'cadence' && rhythm.cadenceDays !== undefined)
      turns.push(cadenceTurn(rhythm, rhythm.cadenceDays, today));
    else if (!soon.has(rhythm.person)) {
      const candidate = ofRhythm(rhythm, today, input.complete);
      if (candidate) candidates.push(candidate);
    }
  }
  for (const turn of ofTurns(turns, today, settings, room)) candidates.push(turn);
  return best(candidates, new Set(own.map(({ person }) => person)), room);
}

/** People whom a promise, a date or an occasion brings up within the week: no reminder besides. */
function planned({ today, followUps, occasions }: AgendaInput): Set<string> {
  const end = addDays(today, 7);
  return new Set(
    [
      ...followUps.filter(
        ({ state, dueOn, reason }) => isUnkept({ state, reason }) && state !== 'snoozed' && dueOn <= end,
      ),
      ...occasions.filter(({ from, kind }) => from > today && from <= end && kind !== 'card' && kind !== 'feast'),
    ].map(({ person }) => person),
  );
}

function openOccasion(
  followUps: readonly FollowUp[],
  today: LocalDate,
  reach: LocalDate,
): (occasion: Occasion) => boolean {
  const answers = new Map(
    followUps
      .filter(({ reason }) => reason === 'occasion' || reason === 'thanks')
      .map((row) => [`${row.person} ${row.note}`, row] as const),
  );
  return ({ person, key, from, to }) => {
    const row = answers.get(`${person} ${key}`);
    if (row?.state === 'done' || row?.state === 'rested') return false;
    if (row?.state === 'snoozed' && (row.until ?? '') > today) return false;
    // As with any reminder that the user did not ask for, two days are enough; a thank-you stays due until it was said.
    const shown = row?.shownOn?.filter((day) => day < today && day >= (row.until ?? '')) ?? [];
    if (row?.reason === 'occasion' && shown.length >= 2) return false;
    return from <= reach && to >= today;
  };
}

/** Whether a contact since answered an occasion: the user called on the birthday itself. Thanks have to be said as such. */
function isMet({ kind, on }: Occasion, rhythm: Rhythm | undefined): boolean {
  if (kind === 'thanks' || rhythm?.lastOn === undefined || (rhythm.lastDay.reached & 1) === 0) return false;
  return rhythm.lastOn >= on;
}

function rhythmsOf(input: AgendaInput, of: readonly { person: string }[]): Map<string, Rhythm> {
  const wanted = new Set(of.map(({ person }) => person));
  const found = new Map<string, Rhythm>();
  if (!wanted.size) return found;
  for (const rhythm of input.rhythms) if (wanted.has(rhythm.person)) found.set(rhythm.person, rhythm);
  return found;
}

function ofOccasion(occasion: Occasion, today: LocalDate, rhythm: Rhythm | undefined): Candidate {
  return {
    person: occasion.person,
    reason: occasion.kind === 'thanks' ? 'thanks' : 'occasion',
    score: occasionWeight[occasion.kind] * weight(occasion),
    item: () => ({ dueOn: occasion.on, why: { ...(rhythm && whyOf(rhythm, today)), occasion } }),
  };
}

function ofRhythm(rhythm: Rhythm, today: LocalDate, complete: boolean): Candidate | undefined {
  const { person, basis, dueFrom, lostOn, lastOn, standing } = rhythm;
  if ((basis !== 'learned' && basis !== 'new') || dueFrom === undefined || dueFrom > today) return undefined;
  if (lostOn !== undefined && lostOn < today) return undefined;
  if (standing.state === 'snoozed' || basis === 'new' || lastOn === undefined) {
    const returned = standing.state === 'snoozed';
    return {
      person,
      reason: basis === 'new' ? 'new' : 'rhythm',
      score: (returned ? 1.5 : 0.9) * weight(rhythm),
      item: () => ({ dueOn: dueFrom, why: { ...whyOf(rhythm, today), ...(returned && { returned }) } }),
    };
  }
  const { sure, unsure } = windows(rhythm);
  const window = complete ? sure : unsure;
  const elapsed = daysBetween(lastOn, today);
  if (elapsed < window.from || elapsed > window.to) return undefined;
  // Where the log is complete, being nearly lost counts most; where it is not, only weakness tells anything.
  const urgency = complete
    ? elapsed / window.to + 0.05 * driftOn(rhythm, today)
    : 1 / (1 + Math.exp(-sparseDriftOn(rhythm, today)));
  return {
    person,
    reason: 'rhythm',
    score: urgency * weight(rhythm),
    item: () => ({
      dueOn: addDays(lastOn, window.from),
      why: { ...whyOf(rhythm, today), lostOn: addDays(lastOn, window.to) },
    }),
  };
}

function ofTurns(
  turns: readonly CadenceTurn[],
  today: LocalDate,
  settings: AgendaInput['settings'],
  room: number,
): Candidate[] {
  const waiting = turns.toSorted((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0));
  const needed = Math.min(room, turnsNeeded(waiting, today, settings));
  const open = waiting.filter(({ earliest }) => earliest <= today);
  return open.flatMap(({ rhythm, dueOn, latest }, at) => {
    if (at >= needed && dueOn > today) return [];
    const span = Math.max(1, daysBetween(dueOn, latest));
    const late = Math.max(0, Math.min(2, daysBetween(dueOn, today) / span));
    return [
      {
        person: rhythm.person,
        reason: 'cadence',
        score: (at < needed ? TIER.needed + (needed - at) / needed : 0) + 1 + late + 0.5 * (weight(rhythm) - 1),
        item: () => ({ dueOn, why: { ...whyOf(rhythm, today), ...(dueOn > today && { early: true }) } }),
      },
    ];
  });
}

function whyOf(rhythm: Rhythm, today: LocalDate): Why {
  const { lastOn, gaps, cadenceDays } = rhythm;
  const usual = medianGap(gaps);
  return {
    ...(lastOn !== undefined && { lastOn, elapsed: daysBetween(lastOn, today) }),
    ...(usual !== undefined && { usual: Math.round(usualGap(gaps, rhythm.layerGap)), sure: sureness(gaps) }),
    ...(cadenceDays !== undefined && { cadenceDays }),
  };
}

/** The best first, each person once: what else there is about somebody goes along with their best reason. */
function best(candidates: readonly Candidate[], except: ReadonlySet<string>, room: number): AgendaItem[] {
  const chosen = new Map<string, { first: Candidate; also: FollowUp['reason'][] }>();
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1))) {
    if (except.has(candidate.person)) continue;
    const known = chosen.get(candidate.person);
    if (known) known.also.push(candidate.reason);
    else if (chosen.size < room) chosen.set(candidate.person, { first: candidate, also: [] });
  }
  return [...chosen.values()].map(({ first: { person, reason, score, item }, also }) => {
    const { dueOn, why } = item();
    return { person, reason, dueOn, score, why: { ...why, ...(also.length && { also }) } };
  });
}

/** Whether an item of a fixed list still waits for an answer. */
function stillOpen(input: AgendaInput, reach: LocalDate): (item: AgendaItem) => boolean {
  const own = new Map(input.followUps.map((row) => [row.id, row]));
  const rhythms = rhythmsOf(input, input.fixed?.items ?? []);
  return ({ person, reason, followUp, why }) => {
    const rhythm = rhythms.get(person);
    const row = followUp === undefined ? undefined : own.get(followUp);
    if (followUp !== undefined)
      return row !== undefined && isUnkept(row) && (row.state !== 'snoozed' || (row.until ?? row.dueOn) <= reach);
    if (why.occasion) {
      const { key } = why.occasion;
      // It may be none any more: the date was changed, or the person died meanwhile.
      if (!input.occasions.some((each) => each.person === person && each.key === key)) return false;
      if (isMet(why.occasion, rhythm)) return false;
      const answer = input.followUps.find((each) => each.person === person && each.note === key);
      if (answer?.state === 'snoozed') return answer.until !== undefined && answer.until <= input.today;
      return answer?.state !== 'done' && answer?.state !== 'rested';
    }
    if (!rhythm || rhythm.basis === 'none' || rhythm.lastOn !== why.lastOn) return false;
    const { standing } = rhythm;
    return (
      standing.state === 'open' ||
      standing.state === 'spent' ||
      // Answered before today, and due again since.
      (standing.state === 'done' && standing.on < input.today && isAskedAnew(reason)) ||
      (standing.state === 'snoozed' && standing.on <= input.today)
    );
  };
}

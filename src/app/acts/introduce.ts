import { OPEN } from '../../domain/introductions/care.ts';
import { storedReason } from '../../domain/introductions/lessons.ts';
import type { Suggestion } from '../../domain/introductions/suggest.ts';
import {
  advance,
  introductionByOthers,
  type IntroductionEvent,
  isSuggested,
  newIntroduction,
  OpenElsewhere,
  UnexpectedEvent,
} from '../../domain/introductions/workflow.ts';
import { Introduction, pairId } from '../../domain/rows.ts';
import type { Act, Door } from '../../store/write.ts';
import { act } from '../act.ts';
import { awaited } from '../reads/awaited.ts';
import { LESSONS_SINCE } from '../reads/lessons.ts';
import { type Kith, today } from '../kith.ts';
import { putInteraction } from './log-interaction.ts';

/** A suggestion that the user acts on; `a` is asked first. */
export type Suggested = Pick<Suggestion, 'a' | 'b' | 'reasons'>;

/** The same pair with the other one asked first. */
export function swapped<P extends Suggested>(pair: P): P {
  return {
    ...pair,
    a: pair.b,
    b: pair.a,
    reasons: pair.reasons.map(({ gains, ...reason }) => ({
      ...reason,
      a: reason.b,
      b: reason.a,
      ...(gains !== undefined && { gains: gains === 'a' ? ('b' as const) : ('a' as const) }),
    })),
  };
}

/** Begins an introduction with the user's first word to `a`; `text` is what was written. */
export async function askFirst(kith: Kith, pair: Suggested, text?: string): Promise<{ act: string }> {
  return onPair(kith, 'ask', pair, { kind: 'asked', text });
}

/** Notes that the user has introduced two people, having spoken with both: they are a tie from then on, and the favour is logged. */
export async function introduceAtOnce(kith: Kith, pair: Suggested, text?: string): Promise<{ act: string }> {
  return onPair(kith, 'introduced', pair, { kind: 'agreed' }, { kind: 'introduced', text });
}

/** Forgets what the user's answers taught about which kinds of reason count; from here on they count anew. */
export async function forgetLessons(kith: Kith): Promise<{ act: string }> {
  return act(kith, 'forget-lessons', (door, { at }) => door.put('values', [{ id: LESSONS_SINCE, value: at }]));
}

/** Puts a suggestion away. `acquainted` also notes that the two know each other. */
export async function dismissPair(
  kith: Kith,
  pair: Suggested,
  why: NonNullable<Introduction['dismissal']>,
): Promise<{ act: string }> {
  return onPair(kith, 'dismiss', pair, { kind: 'dismissed', why, today: today(kith) });
}

/**
 * The same word again, from a second window or after its answer was lost, changes nothing. Throws UnexpectedEvent where the pair is
 * elsewhere on its way by now, OpenElsewhere where one of the two is in another introduction that waits for an answer.
 */
async function onPair(
  kith: Kith,
  kind: string,
  pair: Suggested,
  ...events: [IntroductionEvent, ...IntroductionEvent[]]
): Promise<{ act: string }> {
  return act(kith, kind, async (door, frame) => {
    const { at } = frame;
    const reasons = pair.reasons.map((reason) => storedReason(reason.kind, reason.text));
    const fresh = newIntroduction(pair.a, pair.b, reasons, at);
    const known = (await door.book.introductions.get(fresh.id)) ?? fresh;
    const play = (from: Introduction): Introduction => events.reduce((row, event) => advance(row, event, at), from);
    if (!isSuggested(known) && events[0].kind !== 'dismissed') {
      if (known.state === play(fresh).state && known.a === pair.a) return;
      throw new UnexpectedEvent(known, events[0]);
    }
    if (events[0].kind === 'asked') {
      const asked = await door.book.introductions
        .where('state')
        .anyOf([...OPEN])
        .toArray();
      const open = await awaited(door.book, asked);
      if (open.some(({ a, b }) => [a, b].some((id) => id === pair.a || id === pair.b))) throw new OpenElsewhere();
    }
    const after = play(isSuggested(known) ? { ...known, a: pair.a, b: pair.b, reasons } : known);
    await putIntroduction(door, after);
    if (after.state === 'introduced') await putMade(door, frame, after);
    if (after.state === 'dismissed' && after.dismissal === 'acquainted') await putTie(door, pair.a, pair.b, 'you');
  });
}

/**
 * Takes an introduction a step on: the user confirms what has happened. Once the two are introduced they are a tie, and an
 * interaction with both is logged. Throws UnexpectedEvent where the state does not allow it, RangeError where there is none.
 */
export async function advanceIntroduction(kith: Kith, id: string, event: IntroductionEvent): Promise<{ act: string }> {
  return act(kith, event.kind, async (door, frame) => {
    const before = await door.book.introductions.get(id);
    if (!before) throw new RangeError(`no introduction ${id}`);
    const after = advance(before, event, frame.at);
    await putIntroduction(door, after);
    if (event.kind === 'introduced') await putMade(door, frame, after);
  });
}

/** Notes an introduction that somebody else made between the user and a person: thanks to them are due. What was noted before stays as it is. */
export async function noteIntroductionByOthers(kith: Kith, person: string, madeBy: string): Promise<{ act: string }> {
  return act(kith, 'introduced-by-others', async (door, { at }) => {
    const row = introductionByOthers(person, madeBy, at);
    const there = await door.book.introductions.get(row.id);
    if (there?.madeBy !== madeBy) await putIntroduction(door, row);
  });
}

async function putIntroduction(door: Door, row: Introduction): Promise<void> {
  await door.put('introductions', [Introduction.parse(row)]);
}

/** What follows from an introduction that was made: the two know each other, and the user gave something. */
async function putMade(door: Door, { at, today: on, newId }: Act, { a, b }: Introduction): Promise<void> {
  await putTie(door, a, b, 'introduction');
  const made = { kind: 'introduced', by: 'me', direction: 'gave', note: '' } as const;
  await putInteraction(door, { ...made, id: newId(), people: [a, b], on, createdAt: at });
}

async function putTie(door: Door, a: string, b: string, source: 'you' | 'introduction'): Promise<void> {
  const id = pairId(a, b);
  if (await door.book.ties.get(id)) return;
  await door.put('ties', [{ id, both: a < b ? [a, b] : [b, a], source, createdAt: door.act.at }]);
}

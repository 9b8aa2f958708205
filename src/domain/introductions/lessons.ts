import type { Introduction } from '../rows.ts';
import { type ReasonKind, reasonKinds } from './reason-kind.ts';

/** How often a kind of reason served, and how often not, for this user. */
export interface Count {
  readonly good: number;
  readonly bad: number;
}
/** What the user's answers taught; an empty map is having learned nothing. */
export type Lessons = ReadonlyMap<ReasonKind, Count>;

/** Answers that a kind of reason is worth before the first one: ten dismissals change the order, but not everything. */
const PRIOR = 20;

/** By how much a kind's worth is scaled: the mean of a Beta distribution around its prior, so 1 without lessons, within 0 and 2. */
export function scaleOf(kind: ReasonKind, lessons: Lessons): number {
  const { good, bad } = lessons.get(kind) ?? { good: 0, bad: 0 };
  return (2 * (PRIOR / 2 + good)) / (PRIOR + good + bad);
}

/** One lesson, to be told in words: how often a kind of reason served and did not, and the part of its worth that it gained or lost. */
export interface Lesson extends Count {
  readonly kind: ReasonKind;
  /** -1 to 1; 0.1 is a tenth more than without lessons. */
  readonly change: number;
}

/** All lessons that changed anything, the strongest first. */
export function lessonsTold(lessons: Lessons): Lesson[] {
  return [...lessons]
    .map(([kind, count]) => ({ kind, ...count, change: scaleOf(kind, lessons) - 1 }))
    .filter(({ change }) => change !== 0)
    .sort((x, y) => Math.abs(y.change) - Math.abs(x.change));
}

/**
 * Learns from the introductions: made and met ones speak for the kinds of reason that they were shown with, those dismissed as not
 * useful against. `reasons` of a row are texts that begin with the kind and a colon (see `storedReason`); rows from before
 * `since` (the instant of "forget what you learned") teach nothing.
 */
export function learn(introductions: readonly Introduction[], since = 0): Lessons {
  const lessons = new Map<ReasonKind, Count>();
  for (const { state, dismissal, reasons, updatedAt } of introductions) {
    if (updatedAt < since) continue;
    const good = state === 'introduced' || state === 'met' || state === 'closed';
    const bad = state === 'dismissed' && dismissal === 'not-useful';
    if (!good && !bad) continue;
    for (const kind of new Set(reasons.map(kindOfStored))) {
      if (!kind) continue;
      const count = lessons.get(kind) ?? { good: 0, bad: 0 };
      lessons.set(kind, { good: count.good + (good ? 1 : 0), bad: count.bad + (bad ? 1 : 0) });
    }
  }
  return lessons;
}

/** A reason as an introduction's row keeps it: its kind, a colon, the words that were shown. */
export function storedReason(kind: ReasonKind, words: string): string {
  return `${kind}: ${words}`;
}

/** The words of a stored reason, as they were shown. */
export function wordsOfStored(reason: string): string {
  const kind = kindOfStored(reason);
  return kind ? reason.slice(kind.length + 2) : reason;
}

/** The kind of a stored reason, or undefined for words of another make. */
export function kindOfStored(reason: string): ReasonKind | undefined {
  return reasonKinds.find((kind) => reason.startsWith(`${kind}: `));
}

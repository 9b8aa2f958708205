import { type Instant, type LocalDate, addDays, daysBetween, localDate } from '../dates.ts';
import { type Introduction, type IntroductionState, pairId } from '../rows.ts';
import { MADE, OPEN } from './care.ts';
import { EXPIRY_DAYS, isNudged } from './waiting-steps.ts';

/** Days that "not now" puts a pair off. */
export const LATER_DAYS = 90;

/** Why the user put a suggestion away. */
export type Dismissal = NonNullable<Introduction['dismissal']>;

/** What the user confirms has happened. Kith itself sends nothing. `text` is what was written, where there was something. */
export type IntroductionEvent =
  /** The first was asked (begins an introduction), or after their yes the second. */
  | { readonly kind: 'asked'; readonly text?: string | undefined }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'nudged'; readonly text?: string | undefined }
  /** Both said yes, to a user who spoke with them before anything was written down. */
  | { readonly kind: 'agreed' }
  | { readonly kind: 'introduced'; readonly text?: string | undefined }
  | { readonly kind: 'thanked'; readonly text?: string | undefined }
  | { readonly kind: 'met' }
  /** What came of it, in the user's words; the first time it keeps the introduction open until it is asked again, unless `final`. */
  | { readonly kind: 'outcome'; readonly text: string; readonly final?: boolean | undefined }
  | { readonly kind: 'dismissed'; readonly why: Dismissal; readonly today: LocalDate }
  | { readonly kind: 'expired' };

/** An event that an introduction's state does not allow: a defect of the screen that offered it. */
export class UnexpectedEvent extends Error {
  override name = 'UnexpectedEvent';

  constructor(introduction: Introduction, event: IntroductionEvent) {
    super(`an introduction that is ${introduction.state} cannot be ${event.kind}`);
  }
}

/** Somebody is to be asked who is in another open introduction: nobody is in two at once. */
export class OpenElsewhere extends Error {
  override name = 'OpenElsewhere';
}

/** A row for a pair that nobody acted on yet; `reasons` as `storedReason` makes them. Hand it to `advance` with the first event. */
export function newIntroduction(a: string, b: string, reasons: readonly string[], now: Instant): Introduction {
  return {
    id: pairId(a, b),
    a,
    b,
    state: 'dismissed',
    reasons: [...reasons],
    steps: [],
    dismissals: 0,
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * An introduction that somebody else (`madeBy`, an id) made between the user and a person: known from the start, thanks due to
 * them. Its id differs from that of an introduction of the two to each other.
 */
export function introductionByOthers(person: string, madeBy: string, now: Instant): Introduction {
  return {
    ...newIntroduction(person, madeBy, [], now),
    id: introductionId({ a: person, b: madeBy, madeBy }),
    state: 'introduced',
    madeBy,
    steps: [{ state: 'introduced', at: now }],
  };
}

/** The id of an introduction's row. */
export function introductionId({ a, b, madeBy }: Pick<Introduction, 'a' | 'b' | 'madeBy'>): string {
  return madeBy === undefined ? pairId(a, b) : `${pairId(a, b)} you`;
}

/** What counts for more where two rows are about one pair: what is under way, then what was made, then what forbids it. */
const WEIGHTS: readonly ((row: Introduction) => boolean)[] = [
  ({ state }) => OPEN.has(state),
  ({ state }) => MADE.has(state),
  ({ state }) => state === 'declined',
  ({ dismissal }) => dismissal === 'never',
  ({ dismissal }) => dismissal === 'acquainted',
  () => true,
];

/**
 * One row of two about the same pair, as a merge of people makes them: the one that counts for more, else the newer. The steps of the other
 * stand before its own, since the last ones tell whose answer it waits for.
 */
export function joinedIntroduction(one: Introduction, other: Introduction): Introduction {
  const weight = (row: Introduction): number => WEIGHTS.findIndex((holds) => holds(row));
  const lighter = weight(one) - weight(other) || other.updatedAt - one.updatedAt;
  const [kept, rest] = lighter > 0 ? [other, one] : [one, other];
  return {
    ...kept,
    steps: [...rest.steps, ...kept.steps],
    dismissals: one.dismissals + other.dismissals,
    createdAt: Math.min(one.createdAt, other.createdAt),
  };
}

/**
 * What an introduction is after an event. Throws UnexpectedEvent where the state does not allow it. suggested → asked A → asked B
 * → agreed → introduced → met → closed; declined, expired and dismissed end it on the way.
 */
export function advance(introduction: Introduction, event: IntroductionEvent, now: Instant): Introduction {
  const { state } = introduction;
  const to = (next: IntroductionState, step: string = next, text?: string): Introduction => ({
    ...introduction,
    state: next,
    steps: [...introduction.steps, { state: step, at: now, ...(text !== undefined && { text }) }],
    updatedAt: now,
  });
  const asked = state === 'asked-a' || state === 'asked-b';
  switch (event.kind) {
    case 'asked':
      if (isSuggested(introduction))
        return { ...to('asked-a', 'asked-a', event.text), dismissal: undefined, until: undefined };
      if (state === 'asked-a' && hasSaidYes(introduction)) return to('asked-b', 'asked-b', event.text);
      break;
    case 'yes':
      if (state === 'asked-a' && !hasSaidYes(introduction)) return to('asked-a', 'yes-a');
      if (state === 'asked-b') return to('agreed');
      break;
    case 'agreed':
      if (isSuggested(introduction)) {
        const agreed = to('agreed');
        const steps = [...introduction.steps, { state: 'yes-a', at: now }, { state: 'agreed', at: now }];
        return { ...agreed, steps, dismissal: undefined, until: undefined };
      }
      break;
    case 'no':
      if (asked || state === 'agreed') return to('declined');
      break;
    case 'nudged':
      if (asked && !isNudged(introduction)) return to(state, 'nudged', event.text);
      break;
    case 'introduced':
      if (state === 'agreed') return to('introduced', 'introduced', event.text);
      break;
    case 'thanked':
      if (isMade(state)) return to(state, 'thanked', event.text);
      break;
    case 'met':
      if (state === 'introduced') return to('met');
      break;
    case 'outcome':
      if (isMade(state)) {
        const last = event.final === true || introduction.steps.some((step) => step.state === 'outcome');
        return { ...to(last ? 'closed' : state, 'outcome', event.text), outcome: event.text };
      }
      break;
    case 'dismissed': {
      if (isMade(state)) break;
      const dismissed = { ...to('dismissed'), dismissal: event.why, dismissals: introduction.dismissals + 1 };
      return event.why === 'not-now'
        ? { ...dismissed, until: addDays(event.today, LATER_DAYS) }
        : { ...dismissed, until: undefined };
    }
    case 'expired':
      if (asked) return to('expired');
      break;
  }
  throw new UnexpectedEvent(introduction, event);
}

/** Whether a question has waited for so long that it is time to let it go. */
export function isExpired(introduction: Introduction, today: LocalDate, zone: string): boolean {
  const { state, steps } = introduction;
  if (state !== 'asked-a' && state !== 'asked-b') return false;
  if (state === 'asked-a' && hasSaidYes(introduction)) return false;
  const asked = steps.findLast((step) => step.state === state);
  return asked !== undefined && daysBetween(localDate(asked.at, zone), today) >= EXPIRY_DAYS;
}

/** Whether nobody is being asked and the pair may be taken up: fresh, put off, dismissed once, or expired. */
export function isSuggested({ state }: Pick<Introduction, 'state'>): boolean {
  return state === 'dismissed' || state === 'expired';
}

function isMade(state: IntroductionState): boolean {
  return state === 'introduced' || state === 'met';
}

/** Whether the first said yes since they were last asked. */
export function hasSaidYes({ steps }: Introduction): boolean {
  return steps.findLast(({ state }) => state === 'yes-a' || state === 'asked-a')?.state === 'yes-a';
}

import { addDays, type LocalDate, localDate } from '../dates.ts';
import type { Introduction } from '../rows.ts';

// Apart from the rest of the workflow: the background looks at each wake for what waits, and seldom does more.

/** Days until one nudge, until an unanswered question expires, and until one asks what came of it. */
const NUDGE_DAYS = 7;
export const EXPIRY_DAYS = 21;
export const OUTCOME_DAYS = [14, 90] as const;
const THANKS_DAYS = 2;

/** What waits for the user in an introduction. `person` is whom it concerns; `said` names the message that offers the draft. */
export interface WaitingStep {
  readonly introduction: string;
  readonly person: string;
  readonly dueOn: LocalDate;
  readonly what: 'ask-second' | 'nudge' | 'introduce' | 'thank' | 'ask-outcome' | 'expire';
}

/** The steps that an introduction makes due, dates in the user's zone; several while thanks and outcome are open, none once it ended. */
export function waitingSteps(introduction: Introduction, zone: string): WaitingStep[] {
  const { id, a, b, state, steps, madeBy } = introduction;
  const day = (name: string) => {
    const step = steps.findLast((each) => each.state === name);
    return step && localDate(step.at, zone);
  };
  const step = (what: WaitingStep['what'], person: string, dueOn: LocalDate): WaitingStep => ({
    introduction: id,
    person,
    dueOn,
    what,
  });
  if (state === 'asked-a' || state === 'asked-b') {
    const yes = day('yes-a');
    if (state === 'asked-a' && yes !== undefined) return [step('ask-second', b, yes)];
    const asked = day(state);
    if (asked === undefined) return [];
    const person = state === 'asked-a' ? a : b;
    return isNudged(introduction)
      ? [step('expire', person, addDays(asked, EXPIRY_DAYS))]
      : [step('nudge', person, addDays(asked, NUDGE_DAYS))];
  }
  if (state === 'agreed') return [step('introduce', a, day('agreed') ?? localDate(introduction.updatedAt, zone))];
  if (state !== 'introduced' && state !== 'met') return [];
  const made = day('introduced') ?? localDate(introduction.createdAt, zone);
  const waiting: WaitingStep[] = [];
  const thanked = steps.filter((each) => each.state === 'thanked').length;
  // Whoever made one for the user is thanked; both are thanked for taking up the user's own.
  const thanks = madeBy === undefined ? [a, b] : [madeBy];
  for (const person of thanks.slice(thanked))
    waiting.push(step('thank', person, addDays(made, madeBy === undefined ? THANKS_DAYS : 0)));
  const told = steps.filter((each) => each.state === 'outcome').length;
  const next = OUTCOME_DAYS[told];
  if (next !== undefined) waiting.push(step('ask-outcome', a, addDays(made, next)));
  return waiting;
}

/** Whether the one who is being asked was nudged since. */
export function isNudged({ steps }: Introduction): boolean {
  return (
    steps.findLast(({ state }) => state === 'nudged' || state === 'asked-a' || state === 'asked-b')?.state === 'nudged'
  );
}

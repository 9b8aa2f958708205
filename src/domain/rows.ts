import * as z from 'zod/mini';
import { LocalDate, PartialDate } from './date-schemas.ts';
import { Source } from './person.ts';

const text = z.string();
const instant = z.number();

/** One line of a person's history. `from` and `to` are whole values of the field; absent means that there was none. */
export const Change = z.object({
  id: text,
  person: text,
  /** The act that made it; undoing the act undoes all its changes. */
  act: text,
  at: instant,
  /** The person's count of writes: orders changes whatever the clock says. */
  rev: z.number(),
  source: Source,
  field: text,
  from: z.optional(z.unknown()),
  to: z.optional(z.unknown()),
});
export type Change = z.infer<typeof Change>;

/** What a page or file says that the user's own words stand against, until it is taken or refused. */
export const Proposal = z.object({
  id: text,
  person: text,
  field: text,
  value: z.unknown(),
  source: Source,
  at: instant,
  refused: z.optional(z.boolean()),
});
export type Proposal = z.infer<typeof Proposal>;

export const InteractionKind = z.enum(['met', 'call', 'message', 'thanked', 'gift', 'helped', 'introduced', 'other']);
export type InteractionKind = z.infer<typeof InteractionKind>;

/** A contact that happened, with one or more people. `by`: who reached out; `direction`: it gave, asked or just kept in touch. */
export const Interaction = z.object({
  id: text,
  people: z.array(text),
  on: LocalDate,
  kind: InteractionKind,
  by: z.enum(['me', 'them', 'both']),
  direction: z.enum(['gave', 'asked', 'kept']),
  note: z._default(text, ''),
  createdAt: instant,
});
export type Interaction = z.infer<typeof Interaction>;

/** A follow-up that the user made or answered: a promise, a fixed date, or the answer to a computed one. */
export const FollowUp = z.object({
  id: text,
  person: text,
  /** `promise` and `date` are made by the user; the others record the answer to a computed reminder. */
  reason: z.enum(['promise', 'date', 'cadence', 'rhythm', 'new', 'occasion', 'thanks', 'introduction', 'reconnect']),
  dueOn: LocalDate,
  /** What it is about, in the user's words or the occasion's key. */
  note: z._default(text, ''),
  /** Who owes whom, for a promise. */
  owed: z.optional(z.enum(['by-me', 'by-them'])),
  state: z.enum(['open', 'done', 'snoozed', 'rested', 'shown', 'writing']),
  /** When it comes back, for a snoozed one. */
  until: z.optional(LocalDate),
  /** The person's last contact when a computed one was shown: tells the silence it belongs to. Absent: no contact before. */
  since: z.optional(LocalDate),
  /** The days on which a computed one stood on the agenda. */
  shownOn: z.optional(z.array(LocalDate)),
  /** How often it was snoozed. */
  snoozes: z.optional(z.number()),
  createdAt: instant,
  answeredAt: z.optional(instant),
  /** The local date of the answer. */
  answeredOn: z.optional(LocalDate),
  /** The interaction that settled it: without that, it is open again. */
  answeredBy: z.optional(text),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Two people who know each other; `id` is both ids sorted and joined by a space. */
export const Tie = z.object({
  id: text,
  both: z.tuple([text, text]),
  source: z.enum(['you', 'page', 'introduction']),
  createdAt: instant,
});
export type Tie = z.infer<typeof Tie>;

export const IntroductionState = z.enum([
  'asked-a',
  'asked-b',
  'agreed',
  'introduced',
  'met',
  'closed',
  'declined',
  'expired',
  'dismissed',
]);
export type IntroductionState = z.infer<typeof IntroductionState>;

/** A pair that the user acted on; `id` as in Tie. `a` is asked first. Suggestions that nobody acted on are derived, never stored. */
export const Introduction = z.object({
  id: text,
  a: text,
  b: text,
  state: IntroductionState,
  /** The reasons as they were shown. */
  reasons: z.array(text),
  /** What each step said and when: state reached, instant, the text that was used. */
  steps: z.array(z.object({ state: text, at: instant, text: z.optional(text) })),
  dismissal: z.optional(z.enum(['acquainted', 'not-useful', 'not-now', 'never'])),
  dismissals: z._default(z.number(), 0),
  until: z.optional(LocalDate),
  outcome: z.optional(text),
  /** Somebody else who made this introduction for the user. */
  madeBy: z.optional(text),
  createdAt: instant,
  updatedAt: instant,
});
export type Introduction = z.infer<typeof Introduction>;

export const Group = z.object({
  id: text,
  name: text,
  kind: z._default(text, ''),
  nextMeeting: z.optional(PartialDate),
  cadenceDays: z.optional(z.number()),
  observes: z._default(z.array(text), []),
  notes: z._default(text, ''),
  createdAt: instant,
  updatedAt: instant,
});
export type Group = z.infer<typeof Group>;

/** The id of a pair in either order. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

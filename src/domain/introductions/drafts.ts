import type { Suggestion } from './suggest.ts';

/**
 * What a draft may say. `to` and `other` are given names; `description` is what the user lets be said of the other (empty by default);
 * `wish` is the recipient's own need or offer, which they told the user themselves. Notes are never a slot.
 */
export type DraftSlot = 'to' | 'other' | 'description' | 'wish' | 'reason' | 'me';

export type DraftStep =
  | 'ask-first'
  | 'ask-second'
  | 'nudge'
  | 'introduce'
  | 'thank'
  | 'thank-introducer'
  | 'ask-outcome'
  | 'decline-kindly'
  | 'offer-help';

/** The slots of each step's draft; nothing else ever enters it. Before both agreed none has a slot that names the other. */
export const draftSlots = {
  'ask-first': ['to', 'description', 'wish', 'me'],
  'ask-second': ['to', 'description', 'wish', 'me'],
  nudge: ['to', 'me'],
  introduce: ['to', 'other', 'reason', 'me'],
  thank: ['to', 'other', 'me'],
  'thank-introducer': ['to', 'other', 'me'],
  'ask-outcome': ['to', 'other', 'me'],
  'decline-kindly': ['to', 'me'],
  /** The user's own help, straight to whoever needs it. */
  'offer-help': ['to', 'wish', 'me'],
} as const satisfies Record<DraftStep, readonly DraftSlot[]>;

/** What the recipient of a question told the user themselves: their own need or offer in the pair's reasons, or undefined. */
export function ownWish(suggestion: Pick<Suggestion, 'reasons'>, side: 'a' | 'b'): string | undefined {
  return suggestion.reasons.map((reason) => reason[side]).find(({ field }) => field === 'needs' || field === 'offers')
    ?.value;
}

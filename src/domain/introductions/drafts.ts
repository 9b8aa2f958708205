import type { Suggestion } from './suggest.ts';

/** A message's key in _locales, its English text and the slots that it may use; nothing else ever enters a draft. */
export interface DraftMessage {
  readonly key: string;
  readonly english: string;
  readonly slots: readonly DraftSlot[];
}

/**
 * `TO` and `OTHER` are given names; `DESCRIPTION` is what the user lets be said of the other (empty by default); `WISH` is the
 * recipient's own need or offer, which they told the user themselves. Notes are never a slot.
 */
export type DraftSlot = 'TO' | 'OTHER' | 'DESCRIPTION' | 'WISH' | 'REASON' | 'ME';

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

/** The drafts by step. Before both agreed no template has a slot that names the other. */
export const draftMessages: Readonly<Record<DraftStep, DraftMessage>> = {
  'ask-first': {
    key: 'draft_ask_first',
    english:
      'Dear $TO$,\n\nI know somebody whom you might enjoy meeting$DESCRIPTION$. You told me of “$WISH$”, and I think that you could help each other. May I introduce you? I have not mentioned you to them, and a no is perfectly fine.\n\n$ME$',
    slots: ['TO', 'DESCRIPTION', 'WISH', 'ME'],
  },
  'ask-second': {
    key: 'draft_ask_second',
    english:
      'Dear $TO$,\n\nsomebody I know would be glad to meet you$DESCRIPTION$. I thought of what you told me, “$WISH$”. May I introduce you? A no is perfectly fine.\n\n$ME$',
    slots: ['TO', 'DESCRIPTION', 'WISH', 'ME'],
  },
  nudge: {
    key: 'draft_nudge',
    english:
      'Dear $TO$,\n\njust in case my question about an introduction got lost: no hurry, and a no is fine too.\n\n$ME$',
    slots: ['TO', 'ME'],
  },
  introduce: {
    key: 'draft_introduce',
    english:
      'Dear $TO$, dear $OTHER$,\n\nyou both agreed to meet, which makes me happy. $REASON$\n\nI leave the rest to you.\n\n$ME$',
    slots: ['TO', 'OTHER', 'REASON', 'ME'],
  },
  thank: {
    key: 'draft_thank',
    english: 'Dear $TO$,\n\nthank you for meeting $OTHER$. I would love to hear how it went.\n\n$ME$',
    slots: ['TO', 'OTHER', 'ME'],
  },
  'thank-introducer': {
    key: 'draft_thank_introducer',
    english: 'Dear $TO$,\n\nthank you for introducing me to $OTHER$. I will let you know how it goes.\n\n$ME$',
    slots: ['TO', 'OTHER', 'ME'],
  },
  'ask-outcome': {
    key: 'draft_ask_outcome',
    english: 'Dear $TO$,\n\ndid you and $OTHER$ find the time to talk, and was it of use?\n\n$ME$',
    slots: ['TO', 'OTHER', 'ME'],
  },
  'decline-kindly': {
    key: 'draft_decline_kindly',
    english:
      'Dear $TO$,\n\nabout the introduction: the timing is not right on the other side. Thank you for being open to it.\n\n$ME$',
    slots: ['TO', 'ME'],
  },
  /** The user's own help, straight to whoever needs it. */
  'offer-help': {
    key: 'draft_offer_help',
    english:
      'Dear $TO$,\n\nyou told me that you are looking for this: “$WISH$”. I think that I can help. Shall we talk?\n\n$ME$',
    slots: ['TO', 'WISH', 'ME'],
  },
};

/** Fills a draft's template (a locale's, or the English one). A slot that the step does not allow stays empty, whatever is handed in. */
export function fillDraft(
  step: DraftStep,
  template: string,
  values: Readonly<Partial<Record<DraftSlot, string>>>,
): string {
  const allowed = new Set<string>(draftMessages[step].slots);
  return template.replaceAll(/\$(TO|OTHER|DESCRIPTION|WISH|REASON|ME)\$/g, (_, slot: DraftSlot) =>
    allowed.has(slot) ? (values[slot] ?? '') : '',
  );
}

/** What the recipient of a question told the user themselves: their own need or offer in the pair's reasons, or undefined. */
export function ownWish(suggestion: Pick<Suggestion, 'reasons'>, side: 'a' | 'b'): string | undefined {
  return suggestion.reasons.map((reason) => reason[side]).find(({ field }) => field === 'needs' || field === 'offers')
    ?.value;
}

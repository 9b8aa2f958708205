import { type DraftSlot, type DraftStep, fillDraft } from '../domain/introductions/drafts.ts';
import { t, type Word } from './words.ts';

const keys: Readonly<Record<DraftStep, Word>> = {
  'ask-first': 'draft_ask_first',
  'ask-second': 'draft_ask_second',
  nudge: 'draft_nudge',
  introduce: 'draft_introduce',
  thank: 'draft_thank',
  'thank-introducer': 'draft_thank_introducer',
  'ask-outcome': 'draft_ask_outcome',
  'decline-kindly': 'draft_decline_kindly',
  'offer-help': 'draft_offer_help',
};

/** The draft of a step in the user's language; the introduction itself by `own`, the body of the user's template, where there is one. Only the slots that the step allows are ever filled (domain/introductions/drafts). */
export function introductionDraft(
  step: DraftStep,
  values: Readonly<Partial<Record<DraftSlot, string>>>,
  own?: string,
): string {
  const key =
    step === 'ask-first' && values.WISH === undefined
      ? 'draft_ask_first_plain'
      : step === 'ask-second' && values.WISH === undefined
        ? 'draft_ask_second_plain'
        : keys[step];
  // Dollar signs mean something else in _locales: there the slots are written {to}.
  const template = (step === 'introduce' && own !== undefined ? own : t(key)).replace(
    /\{(\w+)\}/g,
    (_, slot: string) => `$${slot.toUpperCase()}$`,
  );
  return fillDraft(step, template, values).trim();
}

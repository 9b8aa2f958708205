import { type DraftSlot, draftSlots, type DraftStep } from '../domain/introductions/drafts.ts';
import type { Settings } from '../domain/settings.ts';
import { fillTemplate, type Letter, templateOf } from './letter.ts';
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

type Values = Readonly<Partial<Record<DraftSlot, string>>>;

/** The draft of a step in the user's language, without what the step may not tell, whatever is handed in. */
export function introductionDraft(step: DraftStep, values: Values): string {
  const isPlain = values.wish === undefined;
  const key =
    step === 'ask-first' && isPlain
      ? 'draft_ask_first_plain'
      : step === 'ask-second' && isPlain
        ? 'draft_ask_second_plain'
        : keys[step];
  return fillTemplate<DraftSlot>(t(key), draftSlots[step], values).trim();
}

/** The same with its subject; the introduction itself by the user's own template, where there is one. */
export function introductionLetter(
  step: DraftStep,
  values: Values,
  { templates }: Pick<Settings, 'templates'>,
): Letter {
  if (step !== 'introduce') return { subject: t('draft_subject'), body: introductionDraft(step, values) };
  const { subject, body } = templateOf('introduction', templates);
  const filled = (text: string): string => fillTemplate(text, draftSlots.introduce, values).trim();
  return { subject: filled(subject), body: filled(body) };
}

import { type DraftSlot, type DraftStep, fillDraft } from '../domain/introductions/drafts.ts';
import type { Settings } from '../domain/settings.ts';
import { type Letter, templateOf } from './letter.ts';
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

/** The draft of a step in the user's language. Only the slots that the step allows are ever filled (domain/introductions/drafts). */
export function introductionDraft(step: DraftStep, values: Values): string {
  const key =
    step === 'ask-first' && values.WISH === undefined
      ? 'draft_ask_first_plain'
      : step === 'ask-second' && values.WISH === undefined
        ? 'draft_ask_second_plain'
        : keys[step];
  return filled(step, t(key), values);
}

/** The same with its subject; the introduction itself by the user's own template, where there is one. */
export function introductionLetter(
  step: DraftStep,
  values: Values,
  { templates }: Pick<Settings, 'templates'>,
): Letter {
  if (step !== 'introduce') return { subject: t('draft_subject'), body: introductionDraft(step, values) };
  const { subject, body } = templateOf('introduction', templates);
  return { subject: filled(step, subject, values), body: filled(step, body, values) };
}

function filled(step: DraftStep, text: string, values: Values): string {
  // Dollar signs mean something else in _locales: there, and in the user's templates, the slots are written {to}.
  const template = text.replace(/\{(\w+)\}/g, (_, slot: string) => `$${slot.toUpperCase()}$`);
  return fillDraft(step, template, values).trim();
}

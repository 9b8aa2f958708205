import { draftSlots } from '../domain/introductions/drafts.ts';
import type { OccasionKind } from '../domain/occasions/occasion.ts';
import type { FollowUp } from '../domain/rows.ts';
import type { Settings } from '../domain/settings.ts';
import { dateName } from './date-words.ts';
import { feastName } from './feast-words.ts';
import { t } from './words.ts';

/** What a letter is for; users may have a template of their own for each (settings.templates). */
export const letterKinds = [
  'keep',
  'reconnect',
  'birthday',
  'thanks',
  'congratulations',
  'holiday',
  'condolence',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** All drafts with a template: letters, and the one that introduces two people. */
export const templateKinds = [...letterKinds, 'introduction'] as const;
export type TemplateKind = (typeof templateKinds)[number];

export interface Letter {
  subject: string;
  body: string;
}

/** The letter that fits a follow-up. */
export function letterKindOf(reason: FollowUp['reason'], occasion?: OccasionKind): LetterKind {
  switch (occasion) {
    case 'birthday':
    case 'thanks':
    case 'condolence':
      return occasion;
    case 'work-anniversary':
    case 'new-job':
    case 'move':
    case 'congratulation':
      return 'congratulations';
    case 'feast':
    case 'card':
    case 'date':
      return 'holiday';
    default:
      return reason === 'thanks' ? 'thanks' : reason === 'reconnect' ? 'reconnect' : 'keep';
  }
}

/** What may be filled in: `{name}`, `{me}`, and `{feast}` of a holiday; of an introduction the slots that its step allows. */
export function templateSlots(
  kind: TemplateKind,
): readonly ('name' | 'feast' | (typeof draftSlots.introduce)[number])[] {
  if (kind === 'introduction') return draftSlots.introduce;
  return kind === 'holiday' ? ['name', 'feast', 'me'] : ['name', 'me'];
}

/** The user's own template, else Kith's in the user's language; its slots not filled in. */
export function templateOf(kind: TemplateKind, templates: Settings['templates']): Letter {
  const own = templates[kind];
  if (own) return own;
  return kind === 'introduction'
    ? { subject: t('draft_subject'), body: t('draft_introduce') }
    : { subject: t(`letter_${kind}_subject`), body: t(`letter_${kind}_body`) };
}

/** A text with these slots filled in, a missing value as nothing; any other `{word}` stays as it is. */
export function fillTemplate<Slot extends string>(
  text: string,
  slots: readonly Slot[],
  values: Readonly<Partial<Record<Slot, string>>>,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => {
    const slot = slots.find((each) => each === word);
    return slot === undefined ? whole : (values[slot] ?? '');
  });
}

/** A letter's draft. `about`: the feast's id or the date's label; without one a holiday is "the season". */
export function letterDraft(
  kind: LetterKind,
  to: string,
  settings: Pick<Settings, 'templates' | 'name'>,
  about = '',
): Letter {
  const feast = about === '' ? t('the_season') : feastName(about) === about ? dateName(about) : feastName(about);
  const { subject, body } = templateOf(kind, settings.templates);
  const filled = (text: string): string =>
    fillTemplate(text, templateSlots(kind), { name: to, me: settings.name, feast });
  return { subject: filled(subject), body: filled(body) };
}

/** An address that opens the letter, or an empty one, in the mail program (RFC 6068). */
export function mailtoOf(addresses: readonly string[], letter?: Letter): string {
  const to = addresses.map((address) => encodeURIComponent(address).replace('%40', '@')).join(',');
  if (!letter) return `mailto:${to}`;
  const { subject, body } = letter;
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
}

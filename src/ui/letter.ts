import type { OccasionKind } from '../domain/occasions/occasion.ts';
import type { FollowUp } from '../domain/rows.ts';
import type { Settings } from '../domain/settings.ts';
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
      return 'holiday';
    default:
      return reason === 'thanks' ? 'thanks' : reason === 'reconnect' ? 'reconnect' : 'keep';
  }
}

/** A letter's draft from the user's own template, else Kith's in the user's language. `{name}`, `{me}` and `{feast}` are filled in. */
export function letterDraft(
  kind: LetterKind,
  to: string,
  settings: Pick<Settings, 'templates' | 'name'>,
  feast = '',
): Letter {
  const own = settings.templates[kind];
  const values: Record<string, string> = { name: to, me: settings.name, feast: feast === '' ? '' : feastName(feast) };
  const fill = (text: string): string => text.replace(/\{(name|me|feast)\}/g, (_, slot: string) => values[slot] ?? '');
  return own === undefined
    ? { subject: t(`letter_${kind}_subject`, values), body: t(`letter_${kind}_body`, values) }
    : { subject: fill(own.subject), body: fill(own.body) };
}

/** An address that opens the letter in the mail program (RFC 6068). */
export function mailtoOf(addresses: readonly string[], { subject, body }: Letter): string {
  const to = addresses.map((address) => encodeURIComponent(address).replace('%40', '@')).join(',');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
}

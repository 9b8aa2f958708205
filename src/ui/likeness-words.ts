import type { Reason } from '../domain/linkage/reasons.ts';
import { t, type Word } from './words.ts';

const fields = {
  name: 'field_name',
  birthday: 'field_birthday',
  address: 'field_addresses',
  place: 'field_place',
  email: 'field_emails',
  phone: 'field_phones',
  url: 'field_links',
  organization: 'field_organization',
} as const satisfies Record<Reason['field'], Word>;

/** Why two people may be one, in words: `E-mail is the same: ada@b.example`. */
export function likenessWords({ field, agreement, text }: Reason): string {
  return t(agreement === 'same' ? 'alike_same' : 'alike_similar', { field: t(fields[field]), text });
}

import { fold } from '../domain/fold.ts';
import type { Reason } from '../domain/linkage/reasons.ts';
import type { Person } from '../domain/person.ts';
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

type Written = Pick<Person, 'name' | 'positions' | 'places' | 'addresses'>;

/** Why people may be one, in words: `E-mail matches: ada@b.example`. What was compared without its capitals is written as one of them has it. */
export function likenessWords({ field, agreement, text }: Reason, people: readonly Written[]): string {
  const written = new Map(people.flatMap((person) => valuesOf(field, person)).map((value) => [fold(value), value]));
  const shown = text
    .split(' / ')
    .map((value) => written.get(fold(value)) ?? value)
    .join(' / ');
  return t(agreement === 'same' ? 'alike_same' : 'alike_similar', { field: t(fields[field]), text: shown });
}

function valuesOf(field: Reason['field'], { name, positions, places, addresses }: Written): string[] {
  if (field === 'name') return [name];
  if (field === 'organization') return positions.flatMap(({ organization = '' }) => organization);
  if (field === 'place')
    return [
      ...places.flatMap((place) => [place, place.split(',')[0] ?? '']),
      ...addresses.flatMap(({ locality = '' }) => locality),
    ];
  return [];
}

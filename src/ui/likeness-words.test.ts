// Protects that names and organisations are said as people write them, not as they are compared.
import { expect, it } from 'vitest';
import type { Reason } from '../domain/linkage/reasons.ts';
import { emptyFields } from '../domain/person.ts';
import { likenessWords } from './likeness-words.ts';
import { provideWords } from './words.ts';

provideWords((key) => (key === 'alike_same' || key === 'alike_similar' ? '{field}: {text}' : ''), 'en');

const mara = {
  ...emptyFields('Mára Lindqvist'),
  positions: [{ organization: 'Nakai & Brandt' }],
  places: ['Lyon, France'],
};

it.each<[Reason, string]>([
  [{ field: 'name', agreement: 'same', text: 'mara lindqvist' }, 'field_name: Mára Lindqvist'],
  [
    { field: 'name', agreement: 'similar', text: 'mara lindqvist / marla lind' },
    'field_name: Mára Lindqvist / Marla Lind',
  ],
  [{ field: 'organization', agreement: 'same', text: 'nakai brandt' }, 'field_organization: Nakai & Brandt'],
  [{ field: 'place', agreement: 'same', text: 'lyon' }, 'field_place: Lyon'],
  [{ field: 'email', agreement: 'same', text: 'mara@nakai.example' }, 'field_emails: mara@nakai.example'],
  [{ field: 'place', agreement: 'same', text: 'oslo' }, 'field_place: oslo'],
])('says %j as %s', (reason, words) => {
  expect(likenessWords(reason, [mara, emptyFields('Marla Lind')])).toBe(words);
});

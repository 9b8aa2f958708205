import type { PersonFields } from './person.ts';

const fold = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words by which somebody is found: of name, organisation, title, place, tags and e-mail; at most 24. */
export function searchWords(fields: PersonFields): string[] {
  const texts = [
    fields.name,
    ...fields.nicknames,
    ...fields.positions.flatMap((position) => [position.organization ?? '', position.title ?? '']),
    ...fields.places,
    ...fields.tags,
    ...fields.emails.map((email) => email.value),
  ];
  return [...new Set(texts.flatMap(fold))].slice(0, 24);
}

/** The words of a query, folded as `searchWords` folds them. */
export function queryWords(text: string): string[] {
  return [...new Set(fold(text))].slice(0, 8);
}

import { identityKeys } from '../domain/identity.ts';
import { blockingKeys } from '../domain/linkage/blocking.ts';
import { linkageRecord } from '../domain/linkage/record.ts';
import { occasionKeys } from '../domain/occasions/occasion-keys.ts';
import type { Person } from '../domain/person.ts';
import { searchWords } from '../domain/search.ts';
import type { PersonRow, PersonState } from './book.ts';

/** The name as lists are sorted by it: without accents and case, family name first where it is known. */
export function sortKey(person: Pick<Person, 'name' | 'nameParts'>): string {
  return person.name.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** Which list somebody stands in. */
export function stateOf(person: Pick<Person, 'restingSince' | 'trashedAt'>): PersonState {
  if (person.trashedAt !== undefined) return 'trashed';
  return person.restingSince === undefined ? 'active' : 'resting';
}

/** A person with what is indexed of them. In the trash nobody is recognised, found or compared. */
export function personRow(person: Person, rev: number, newsAt?: number): PersonRow {
  const state = stateOf(person);
  const gone = state === 'trashed';
  return {
    ...person,
    state,
    rev,
    sort: sortKey(person),
    keys: gone ? [] : identityKeys(person),
    words: gone ? [] : searchWords(person),
    blocks: gone ? [] : lookupKeys(person),
    occasions: gone ? [] : occasionKeys(person),
    ...(newsAt !== undefined && { newsAt }),
  };
}

/**
 * The blocking keys by which likely doubles of somebody are looked up at a save: by name, birthday, organisation and place. E-mail, phone and
 * address keys are left out, since `keys` is indexed already, and so is what only serves a whole book's comparison.
 */
export function lookupKeys(person: Person): string[] {
  const record = { ...linkageRecord(person), emails: [], phones: [], urls: [] };
  return blockingKeys(record).filter((key) => /^[nsboc]/.test(key));
}

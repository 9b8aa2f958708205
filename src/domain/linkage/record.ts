import { fold } from '../fold.ts';
import { parseName } from '../names.ts';
import type { NameParts, PersonFields, PostalAddress } from '../person.ts';

/** What record linkage looks at in a person. Lists are in the user's order; texts are as they were written. */
export interface LinkageRecord {
  id: string;
  /** The name as one text, in parts, or both; parts win. */
  name: string | NameParts;
  nicknames?: readonly string[];
  emails?: readonly string[];
  phones?: readonly string[];
  urls?: readonly string[];
  /** `YYYY-MM-DD`, or with less known as in PartialDate; anything else says nothing. */
  birthday?: string;
  addresses?: readonly Pick<PostalAddress, 'street' | 'locality' | 'region' | 'postalCode'>[];
  organizations?: readonly string[];
}

/** What record linkage looks at in a person of the book. A place ("Lyon, France") counts as an address with a locality. */
export function linkageRecord(
  person: { id: string } & Pick<
    PersonFields,
    | 'name'
    | 'nameParts'
    | 'nicknames'
    | 'emails'
    | 'phones'
    | 'links'
    | 'birthday'
    | 'addresses'
    | 'places'
    | 'positions'
  >,
): LinkageRecord {
  const { given, family } = person.nameParts ?? {};
  return {
    id: person.id,
    name: person.nameParts && (given || family) ? person.nameParts : person.name,
    nicknames: person.nicknames,
    emails: person.emails.map(({ value }) => value),
    phones: person.phones.map(({ value }) => value),
    urls: person.links.map(({ value }) => value),
    ...(person.birthday === undefined ? {} : { birthday: person.birthday }),
    addresses: [...person.addresses, ...person.places.map((place) => ({ locality: place.split(',', 1)[0] ?? '' }))],
    organizations: person.positions.flatMap(({ organization }) => organization ?? []),
  };
}

const GENERATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jr: 'jr',
    junior: 'jr',
    sr: 'sr',
    senior: 'sr',
    ii: '2',
    '2nd': '2',
    iii: '3',
    '3rd': '3',
    iv: '4',
  }),
);
/** A folded name in the parts that are compared; '' where a part is unknown. */
export interface FoldedName {
  given: string;
  family: string;
  additional: string;
  /** `jr`, `sr`, `2` ...: tells father and son apart. */
  generation: string;
}

/** Splits and folds a name: "Lovelace, Ada" and "Dr. Ada King Lovelace, PhD" have one family name. Never fails; '' has no parts. */
export function foldedName(name: string | NameParts): FoldedName {
  if (typeof name === 'string') {
    const parsed = parseName(name);
    if (parsed.given || parsed.family) return foldedName(parsed);
    // Where given and family name can't be told, the last word is taken for the family name; comparison tries the other order, too.
    const words = fold(parsed.name).split(' ');
    return {
      given: words[0] ?? '',
      family: words.length > 1 ? (words.at(-1) ?? '') : '',
      additional: words.slice(1, -1).join(' '),
      generation: '',
    };
  }
  const suffixes = fold(name.suffix ?? '').split(' ');
  return {
    given: fold(name.given ?? ''),
    family: fold(name.family ?? ''),
    additional: fold(name.additional ?? ''),
    generation: suffixes.map((suffix) => GENERATIONS.get(suffix) ?? '').find(Boolean) ?? '',
  };
}

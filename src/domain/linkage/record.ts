import { fold } from '../fold.ts';
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

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev fr herr frau dipl ing mag phd md mba msc bsc cpa esq pmp dds mme mlle sr sra srta don dona'.split(
    ' ',
  ),
);
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
const PARTICLES = new Set(
  'van von der den de del della di da do dos das du la le el al bin ibn ben bint abu ter ten zu zum zur af av mac mc st saint'.split(
    ' ',
  ),
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
  if (typeof name !== 'string') {
    const suffixes = fold(name.suffix ?? '').split(' ');
    return {
      given: fold(name.given ?? ''),
      family: fold(name.family ?? ''),
      additional: fold(name.additional ?? ''),
      generation: suffixes.map((suffix) => GENERATIONS.get(suffix) ?? '').find(Boolean) ?? '',
    };
  }
  const [beforeComma = '', ...afterComma] = name
    .slice(0, 200)
    .replace(/\([^)]*\)/gu, ' ')
    .split(',');
  let generation = '';
  const words = (text: string): string[] =>
    fold(text)
      .split(' ')
      .filter((word, at) => {
        const found = at > 0 || afterComma.length > 0 ? GENERATIONS.get(word) : undefined;
        if (found !== undefined) generation ||= found;
        return found === undefined && word !== '' && !TITLES.has(word);
      });
  const first = words(beforeComma);
  const rest = afterComma.flatMap(words);
  if (rest.length > 0 && first.length > 0 && !(first.length > 1 && rest.length > 2)) {
    const [given = '', ...additional] = rest;
    return { given, family: first.join(' '), additional: additional.join(' '), generation };
  }
  if (first.length < 2) return { ...splitUnspaced(first[0] ?? ''), additional: '', generation };
  let familyAt = first.length - 1;
  while (familyAt > 1 && PARTICLES.has(first[familyAt - 1] ?? '')) familyAt--;
  return {
    given: first[0] ?? '',
    family: first.slice(familyAt).join(' '),
    additional: first.slice(1, familyAt).join(' '),
    generation,
  };
}

/** A Chinese, Japanese or Korean name without a space: its family name is mostly the first character (two in four). */
function splitUnspaced(word: string): { given: string; family: string } {
  const letters = Array.from(word);
  if (
    letters.length < 2 ||
    letters.length > 5 ||
    !/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(word)
  ) {
    return { given: word, family: '' };
  }
  const familyLength = letters.length >= 4 ? 2 : 1;
  return { given: letters.slice(familyLength).join(''), family: letters.slice(0, familyLength).join('') };
}

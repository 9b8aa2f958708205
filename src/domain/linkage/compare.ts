import type { BigramWeights, Weighed } from './chances.ts';
import { areNicknames } from './nicknames.ts';
import type { PreparedEmail, PreparedName } from './prepared.ts';
import { jaroWinkler, withinOneEdit } from './string-distance.ts';

/** What is compared; the order is that of the arrays in Comparison. */
export const FIELDS = [
  'given',
  'family',
  /** Whether given and family name had to be exchanged to agree. */
  'order',
  'additional',
  'generation',
  'birthday',
  'street',
  'number',
  'locality',
  'postalCode',
  'region',
  'email',
  'phone',
  'url',
  'organization',
  /** Whether the e-mail address of one spells the name of the other, where one lacks an address or a name. */
  'mention',
] as const;
export type ComparedField = (typeof FIELDS)[number];

const [GIVEN, FAMILY, ORDER, ADDITIONAL, GENERATION, BIRTHDAY, STREET, NUMBER] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const [LOCALITY, POSTAL_CODE, REGION, EMAIL, PHONE, URL, ORGANIZATION, MENTION] = [
  8, 9, 10, 11, 12, 13, 14, 15,
] as const;

/** In which steps the values of a field can agree, from best to worst. Each list opens with equality. */
export const LEVELS = {
  given: ['same', 'near', 'related', 'initial', 'loose', 'differ'],
  family: ['same', 'near', 'related', 'initial', 'loose', 'differ'],
  order: ['same', 'swapped'],
  additional: ['same', 'differ'],
  generation: ['same', 'differ'],
  birthday: ['same', 'near', 'compatible', 'partly', 'differ'],
  street: ['same', 'similar', 'loose', 'differ'],
  number: ['same', 'differ'],
  locality: ['same', 'near', 'differ'],
  postalCode: ['same', 'near', 'differ'],
  region: ['same', 'differ'],
  email: ['same', 'local', 'near', 'domain', 'differ'],
  phone: ['same', 'near', 'differ'],
  url: ['same', 'host', 'differ'],
  organization: ['same', 'similar', 'differ'],
  mention: ['spelt', 'initial', 'none'],
} as const satisfies Record<ComparedField, readonly string[]>;

/** The level of a field that one of the two records lacks. */
export const MISSING = 255;

/** How two records agree, by the order of FIELDS. */
export interface Comparison {
  /** Index into LEVELS, or MISSING. */
  levels: Uint8Array;
  /** At level 0, the log chance that strangers share this very value; 0 where that does not depend on the value. */
  chances: Float32Array;
}

/** An empty comparison, to be filled by `compare`. */
export function emptyComparison(): Comparison {
  return { levels: new Uint8Array(FIELDS.length), chances: new Float32Array(FIELDS.length) };
}

/** Compares two records and writes what it finds into `into`. Symmetric. */
export function compare(a: Weighed, b: Weighed, bigrams: BigramWeights, into: Comparison): void {
  into.levels.fill(MISSING);
  into.chances.fill(0);
  compareNames(a, b, into);
  if (a.birthday !== '' && b.birthday !== '') {
    into.levels[BIRTHDAY] = birthdayLevel(a.birthday, b.birthday);
    into.chances[BIRTHDAY] = a.chance.birthday;
  }
  compareAddresses(a, b, bigrams, into);
  compareEmails(a, b, into);
  comparePhones(a, b, into);
  compareUrls(a, b, into);
  compareOrganizations(a, b, into);
  compareMention(a, b, into);
}

const [SAME, NEAR, RELATED, INITIAL, LOOSE, DIFFER] = [0, 1, 2, 3, 4, 5] as const;
/** What a level of a name part is worth when the two orders of a name are weighed against each other; a missing part is worth `UNKNOWN`. */
const WORTH = [3, 2.5, 2, 0.8, 0.6, 0] as const;
const UNKNOWN = 0.5;

function compareNames(a: Weighed, b: Weighed, { levels, chances }: Comparison): void {
  const given = partLevel(a.given, b.given);
  const family = partLevel(a.family, b.family);
  levels[GIVEN] = given;
  levels[FAMILY] = family;
  levels[ORDER] = SAME;
  chances[GIVEN] = a.chance.given;
  chances[FAMILY] = a.chance.family;
  if (given !== SAME && family !== SAME) {
    const givenOfA = partLevel(a.given, b.family);
    const familyOfA = partLevel(a.family, b.given);
    if (worth(givenOfA) + worth(familyOfA) > worth(given) + worth(family) + 1) {
      levels[GIVEN] = givenOfA;
      levels[FAMILY] = familyOfA;
      levels[ORDER] = 1;
      // The rarer of the two readings: a name that is mostly a family name tells little of strangers as a given name.
      chances[FAMILY] = Math.max(a.chance.family, b.chance.given);
      chances[GIVEN] = Math.max(a.chance.given, b.chance.family);
    } else if (sameWhole(a, b)) {
      levels[GIVEN] = SAME;
      levels[FAMILY] = SAME;
    }
  }
  if (levels[GIVEN] !== SAME && levels[GIVEN] !== NEAR && (isNickname(a, b) || isNickname(b, a)))
    levels[GIVEN] = RELATED;
  if (a.additional !== '' && b.additional !== '') {
    const [short, long] =
      a.additional.length < b.additional.length ? [a.additional, b.additional] : [b.additional, a.additional];
    levels[ADDITIONAL] = long.startsWith(short) || withinOneEdit(short, long) ? SAME : 1;
  }
  if (a.generation !== '' && b.generation !== '') levels[GENERATION] = a.generation === b.generation ? SAME : 1;
}

function worth(level: number): number {
  return WORTH[level] ?? UNKNOWN;
}

function isNickname(a: Weighed, b: Weighed): boolean {
  return a.nicknames.length > 0 && b.given.latin !== '' && a.nicknames.includes(b.given.latin);
}

/** Whether two names are one text that was split at different places ("Mary Ann|Lee", "Mary|Ann Lee"). */
function sameWhole(a: Weighed, b: Weighed): boolean {
  const whole = a.given.latin + a.additional + a.family.latin;
  const other = b.given.latin + b.additional + b.family.latin;
  return whole.length === other.length && whole.length > 3 && whole.replaceAll(' ', '') === other.replaceAll(' ', '');
}

function partLevel(a: PreparedName, b: PreparedName): number {
  const x = a.latin;
  const y = b.latin;
  if (x === '' || y === '') return MISSING;
  if (x === y) return a.folded === b.folded ? SAME : RELATED;
  if (x.length === 1 || y.length === 1) return x[0] === y[0] ? INITIAL : DIFFER;
  if (a.words.length + b.words.length > 2) {
    const level = wordsLevel(a, b);
    if (level !== DIFFER) return level;
  }
  if (Math.min(x.length, y.length) >= 4 && withinOneEdit(x, y)) return NEAR;
  const similarity = jaroWinkler(x, y);
  if (similarity >= 0.93) return NEAR;
  if (areNicknames(x, y)) return RELATED;
  return similarity >= 0.82 ? LOOSE : DIFFER;
}

/** Names of several words: "jac ob" is near "jacob"; "garcia marquez" is related to "garcia". DIFFER where the words say nothing. */
function wordsLevel(a: PreparedName, b: PreparedName): number {
  const whole = a.words.join('');
  const other = b.words.join('');
  if (whole === other || withinOneEdit(whole, other)) return NEAR;
  for (const word of a.words) {
    if (word.length >= 3 && b.words.includes(word)) return RELATED;
  }
  return areNicknames(a.words[0] ?? '', b.words[0] ?? '') ? RELATED : DIFFER;
}

function birthdayLevel(a: string, b: string): number {
  if (a === b) return a.endsWith('00') || a.startsWith('0000') ? 2 : 0;
  let known = 0;
  let unlike = 0;
  for (let at = 0; at < 8; at++) {
    if (at < 4 ? a.startsWith('0000') || b.startsWith('0000') : isUnknown(a, at) || isUnknown(b, at)) continue;
    known++;
    if (a[at] !== b[at]) unlike++;
  }
  if (known < 8) return known >= 4 && unlike === 0 ? 2 : 4;
  if (unlike === 1) return 1;
  const year = a.slice(0, 4) === b.slice(0, 4);
  const month = a.slice(4, 6) === b.slice(4, 6);
  const day = a.slice(6) === b.slice(6);
  if (unlike === 2 && withinOneEdit(a, b)) return 1;
  if (year && a.slice(4, 6) === b.slice(6) && a.slice(6) === b.slice(4, 6)) return 1;
  return Number(year) + Number(month) + Number(day) === 2 ? 3 : 4;
}

/** Whether the month or day that a position belongs to is unknown. */
function isUnknown(date: string, at: number): boolean {
  return at < 6 ? date.startsWith('00', 4) : date.startsWith('00', 6);
}

function compareAddresses(a: Weighed, b: Weighed, bigrams: BigramWeights, { levels, chances }: Comparison): void {
  let best = -Infinity;
  for (const [i, x] of a.addresses.entries()) {
    for (const [j, y] of b.addresses.entries()) {
      const likeness = x.street === '' || y.street === '' ? -1 : streetLikeness(x.bigrams, y.bigrams, bigrams);
      const street = likeness < 0 ? MISSING : likeness >= 0.85 ? 0 : likeness >= 0.6 ? 1 : likeness >= 0.35 ? 2 : 3;
      const number = numberLevel(x.numbers, y.numbers);
      const locality = placeLevel(x.locality, y.locality);
      const postalCode = codeLevel(x.postalCode, y.postalCode);
      const region = x.region === '' || y.region === '' ? MISSING : x.region === y.region ? 0 : 1;
      const rating = likeness + 0.3 * liking(number) + 0.6 * liking(locality) + 0.6 * liking(postalCode);
      if (rating <= best) continue;
      best = rating;
      levels[STREET] = street;
      levels[NUMBER] = number;
      levels[LOCALITY] = locality;
      levels[POSTAL_CODE] = postalCode;
      levels[REGION] = region;
      const chance = a.chance.addresses[i];
      const other = b.chance.addresses[j];
      if (!chance || !other) continue;
      chances[STREET] = Math.max(chance.street, other.street);
      chances[LOCALITY] = chance.locality;
      chances[POSTAL_CODE] = chance.postalCode;
      chances[REGION] = chance.region;
    }
  }
}

function liking(level: number): number {
  return level === 0 ? 1 : level === MISSING ? 0.3 : 0;
}

/** Dice's coefficient of weighted letter pairs: deaf to the order of words and to spaces between them. */
function streetLikeness(a: Uint16Array, b: Uint16Array, weights: BigramWeights): number {
  let common = 0;
  let all = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    const bigram = a[i] ?? 0;
    const weight = weights[bigram] ?? 1;
    all += weight;
    while (j < b.length && (b[j] ?? 0) < bigram) all += weights[b[j++] ?? 0] ?? 1;
    if (j < b.length && b[j] === bigram) {
      common += weight;
      all += weight;
      j++;
    }
  }
  while (j < b.length) all += weights[b[j++] ?? 0] ?? 1;
  return all === 0 ? 0 : (2 * common) / all;
}

function numberLevel(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return MISSING;
  return a.some((number) => b.includes(number)) ? 0 : 1;
}

function placeLevel(a: string, b: string): number {
  if (a === '' || b === '') return MISSING;
  if (a === b) return 0;
  return withinOneEdit(a, b) || jaroWinkler(a, b) >= 0.88 ? 1 : 2;
}

function codeLevel(a: string, b: string): number {
  if (a === '' || b === '') return MISSING;
  if (a === b) return 0;
  return withinOneEdit(a, b) ? 1 : 2;
}

function compareEmails(a: Weighed, b: Weighed, { levels, chances }: Comparison): void {
  for (const [i, x] of a.emails.entries()) {
    for (const [j, y] of b.emails.entries()) {
      const level = emailLevel(x, y);
      if (level >= (levels[EMAIL] ?? MISSING)) continue;
      // At another house, an address that is nothing but the name says no more than the name.
      if (level === 1 && (isNameOf(a, x.local) || isNameOf(b, y.local))) continue;
      levels[EMAIL] = level;
      chances[EMAIL] = Math.max(a.chance.emails[i] ?? 0, b.chance.emails[j] ?? 0);
    }
  }
}

function isNameOf({ given, family }: Weighed, local: string): boolean {
  const first = given.words.join('');
  const last = family.words.join('');
  const initial = first.slice(0, 1);
  const lastInitial = last.slice(0, 1);
  return [first, last, first + last, last + first, initial + last, last + initial, first + lastInitial].includes(local);
}

function emailLevel(a: PreparedEmail, b: PreparedEmail): number {
  if (a.address === b.address) return 0;
  if (a.isRole || b.isRole) return MISSING;
  const sameDomain = a.domain === b.domain;
  const likeDomain = sameDomain || jaroWinkler(a.domain, b.domain) >= 0.85;
  if (a.local === b.local) return likeDomain ? 2 : a.local.length >= 4 ? 1 : 4;
  const letters = a.local.replace(/\d+/g, '');
  // One house, one name, another number: an employer tells namesakes apart in this way.
  const isNumbered = sameDomain && !a.isPublic && letters === b.local.replace(/\d+/g, '');
  if (likeDomain && !isNumbered && (withinOneEdit(a.local, b.local) || jaroWinkler(a.local, b.local) >= 0.9)) return 2;
  return sameDomain && !a.isPublic ? 3 : 4;
}

function comparePhones(a: Weighed, b: Weighed, { levels, chances }: Comparison): void {
  for (const [i, x] of a.phones.entries()) {
    for (const y of b.phones) {
      const level =
        x === y || (x.length !== y.length && (x.endsWith(y) || y.endsWith(x))) ? 0 : withinOneEdit(x, y) ? 1 : 2;
      if (level >= (levels[PHONE] ?? MISSING)) continue;
      levels[PHONE] = level;
      chances[PHONE] = a.chance.phones[i] ?? 0;
    }
  }
}

function compareUrls(a: Weighed, b: Weighed, { levels, chances }: Comparison): void {
  for (const [i, x] of a.urls.entries()) {
    for (const y of b.urls) {
      const level = x.key === y.key ? 0 : x.host === y.host ? 1 : 2;
      if (level >= (levels[URL] ?? MISSING)) continue;
      levels[URL] = level;
      chances[URL] = a.chance.urls[i] ?? 0;
    }
  }
}

function compareOrganizations(a: Weighed, b: Weighed, { levels, chances }: Comparison): void {
  for (const [i, x] of a.organizations.entries()) {
    for (const y of b.organizations) {
      const level = x === y ? 0 : isSimilarOrganization(x, y) ? 1 : 2;
      if (level >= (levels[ORGANIZATION] ?? MISSING)) continue;
      levels[ORGANIZATION] = level;
      chances[ORGANIZATION] = a.chance.organizations[i] ?? 0;
    }
  }
}

function isSimilarOrganization(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length >= 4 && long.startsWith(`${short} `)) || jaroWinkler(a, b) >= 0.93;
}

function compareMention(a: Weighed, b: Weighed, { levels, chances }: Comparison): void {
  if (levels[EMAIL] !== MISSING) return;
  for (const [writer, named] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const { local, isRole } of writer.emails) {
      if (isRole) continue;
      // Only a part that the writer's own record lacks says anything: an address spells its owner's name anyway.
      for (const part of ['given', 'family'] as const) {
        const name = named[part].latin;
        if (writer[part].latin !== '' || name.length < 3) continue;
        const isSpelt = local.includes(name);
        const level = isSpelt ? 0 : part === 'family' && hasInitial(local, writer.given.latin, name) ? 1 : 2;
        if (level >= (levels[MENTION] ?? MISSING)) continue;
        levels[MENTION] = level;
        chances[MENTION] = isSpelt ? named.chance[part] : 0;
      }
    }
  }
}

/** Whether an address is a given name and the first letter of a family name ("adal", "lada", "ada.l7"). */
function hasInitial(local: string, given: string, family: string): boolean {
  const letters = local.replace(/\d+/g, '');
  const [initial = ''] = family;
  return given.length >= 3 && (letters === given + initial || letters === initial + given);
}

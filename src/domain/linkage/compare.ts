import type { BigramWeights, Weighed } from './chances.ts';
import type { PreparedAddress, PreparedEmail, PreparedName } from './prepared.ts';
import { likeness, withinOneEdit, type Spelling } from './string-distance.ts';

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
  /** `role`: both have one address of a house (info@), none of their own in common. */
  email: ['same', 'local', 'near', 'role', 'domain', 'differ'],
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
    } else if (isSameWhole(a, b)) {
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
function isSameWhole(a: Weighed, b: Weighed): boolean {
  const length = a.given.joined.length + a.additional.length + a.family.joined.length;
  if (length < 4 || Math.abs(length - b.given.joined.length - b.additional.length - b.family.joined.length) > 2)
    return false;
  return wholeOf(a) === wholeOf(b);
}

function wholeOf({ given, additional, family }: Weighed): string {
  return (given.joined + additional + family.joined).replaceAll(' ', '');
}

function partLevel(a: PreparedName, b: PreparedName): number {
  const x = a.latin;
  const y = b.latin;
  if (x === '' || y === '') return MISSING;
  if (x === y) return a.folded === b.folded ? SAME : RELATED;
  if (x.length === 1 || y.length === 1) return x.charCodeAt(0) === y.charCodeAt(0) ? INITIAL : DIFFER;
  if (a.words.length > 1 || b.words.length > 1) {
    if (a.joined === b.joined || withinOneEdit(a.joined, b.joined)) return NEAR;
    if (a.words.some((word) => word.length >= 3 && b.words.includes(word))) return RELATED;
  }
  if (x.length >= 4 && y.length >= 4 && withinOneEdit(x, y)) return NEAR;
  const similarity = likeness(a.spelling, b.spelling, 0.82);
  if (similarity >= 0.93) return NEAR;
  if (shareGroup(a.nicknameGroups, b.nicknameGroups)) return RELATED;
  return similarity > 0 ? LOOSE : DIFFER;
}

/** Whether two names can be forms of one ("bob", "robert"). */
function shareGroup(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((group) => b.includes(group));
}

function birthdayLevel(a: string, b: string): number {
  const hasYears = !a.startsWith('0000') && !b.startsWith('0000');
  const hasDays = !a.endsWith('00') && !b.endsWith('00');
  if (!hasYears || !hasDays) return agreeWhereKnown(a, b) ? 2 : 4;
  if (a === b) return 0;
  if (withinOneEdit(a, b)) return 1;
  const [year, month, day] = [a.slice(0, 4), a.slice(4, 6), a.slice(6)];
  const [otherYear, otherMonth, otherDay] = [b.slice(0, 4), b.slice(4, 6), b.slice(6)];
  if (year === otherYear && month === otherDay && day === otherMonth) return 1;
  return Number(year === otherYear) + Number(month === otherMonth) + Number(day === otherDay) === 2 ? 3 : 4;
}

/** Whether all that is known of both dates is the same, and that is at least a year or a day and month. */
function agreeWhereKnown(a: string, b: string): boolean {
  let known = 0;
  for (const [from, to] of [
    [0, 4],
    [4, 6],
    [6, 8],
  ] as const) {
    const part = a.slice(from, to);
    const other = b.slice(from, to);
    if (Number(part) === 0 || Number(other) === 0) continue;
    if (part !== other) return false;
    known += to - from;
  }
  return known >= 4;
}

function compareAddresses(a: Weighed, b: Weighed, bigrams: BigramWeights, { levels, chances }: Comparison): void {
  let best = -Infinity;
  // Counted loops here and below: this runs for every pair, and iterators cost more than what they hold.
  for (let i = 0; i < a.addresses.length; i++) {
    for (let j = 0; j < b.addresses.length; j++) {
      const x = a.addresses[i];
      const y = b.addresses[j];
      const chance = a.chance.addresses[i];
      const other = b.chance.addresses[j];
      if (!x || !y || !chance || !other) continue;
      const street = streetLevel(x, y, bigrams);
      const number = numberLevel(x.numbers, y.numbers);
      const locality = placeLevel(x.localitySpelling, y.localitySpelling);
      const postalCode = codeLevel(x.postalCode, y.postalCode);
      const rating = 2 * liking(street) + liking(number) + 2 * liking(locality) + 2 * liking(postalCode);
      if (rating <= best) continue;
      best = rating;
      levels[STREET] = street;
      levels[NUMBER] = number;
      levels[LOCALITY] = locality;
      levels[POSTAL_CODE] = postalCode;
      levels[REGION] = x.region === '' || y.region === '' ? MISSING : x.region === y.region ? 0 : 1;
      chances[STREET] = Math.max(chance.street, other.street);
      chances[LOCALITY] = chance.locality;
      chances[POSTAL_CODE] = chance.postalCode;
      chances[REGION] = chance.region;
    }
  }
}

function streetLevel(a: PreparedAddress, b: PreparedAddress, bigrams: BigramWeights): number {
  if (a.street === '' || b.street === '') return MISSING;
  if (a.street === b.street) return 0;
  const similarity = dice(a.bigrams, b.bigrams, bigrams);
  return similarity >= 0.85 ? 0 : similarity >= 0.6 ? 1 : similarity >= 0.35 ? 2 : 3;
}

function liking(level: number): number {
  return level === 0 ? 1 : level === 1 ? 0.6 : level === MISSING ? 0.3 : 0;
}

/** Dice's coefficient of weighted letter pairs: deaf to the order of words and to spaces between them. */
function dice(a: Uint16Array, b: Uint16Array, weights: BigramWeights): number {
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

function placeLevel(a: Spelling, b: Spelling): number {
  if (a.text === '' || b.text === '') return MISSING;
  if (a.text === b.text) return 0;
  return withinOneEdit(a.text, b.text) || likeness(a, b, 0.88) > 0 ? 1 : 2;
}

function codeLevel(a: string, b: string): number {
  if (a === '' || b === '') return MISSING;
  if (a === b) return 0;
  return withinOneEdit(a, b) ? 1 : 2;
}

function compareEmails(a: Weighed, b: Weighed, { levels, chances }: Comparison): void {
  for (let i = 0; i < a.emails.length; i++) {
    for (let j = 0; j < b.emails.length; j++) {
      const x = a.emails[i];
      const y = b.emails[j];
      if (!x || !y) continue;
      const level = emailLevel(x, y);
      // At another house, an address that is nothing but the name says no more than the name.
      if (level >= (levels[EMAIL] ?? MISSING) || (level === 1 && (x.isName || y.isName))) continue;
      levels[EMAIL] = level;
      chances[EMAIL] = Math.max(a.chance.emails[i] ?? 0, b.chance.emails[j] ?? 0);
    }
  }
}

function emailLevel(a: PreparedEmail, b: PreparedEmail): number {
  if (a.isRole || b.isRole) return a.address === b.address ? 3 : MISSING;
  if (a.address === b.address) return 0;
  const sameDomain = a.domain === b.domain;
  if (sameDomain || likeness(a.domainSpelling, b.domainSpelling, 0.85) > 0) {
    // Addresses that spell their owners' names are as alike as these are, and a number tells namesakes apart.
    const isNumbered = (a.isNumberedName && b.isNumberedName) || (sameDomain && !a.isPublic && a.letters === b.letters);
    const isNear = withinOneEdit(a.local, b.local) || likeness(a.localSpelling, b.localSpelling, 0.9) > 0;
    if (a.local === b.local || (isNear && !isNumbered)) return 2;
    return sameDomain && !a.isPublic ? 4 : 5;
  }
  return a.local === b.local && a.local.length >= 4 ? 1 : 5;
}

function comparePhones(a: Weighed, b: Weighed, { levels, chances }: Comparison): void {
  for (let i = 0; i < a.phones.length; i++) {
    const x = a.phones[i] ?? '';
    for (let j = 0; j < b.phones.length; j++) {
      const y = b.phones[j] ?? '';
      const level = isSamePhone(x, y) ? 0 : withinOneEdit(x, y) ? 1 : 2;
      if (level >= (levels[PHONE] ?? MISSING)) continue;
      levels[PHONE] = level;
      chances[PHONE] = a.chance.phones[i] ?? 0;
    }
  }
}

/** The shorter of two numbers may lack an area code. */
function isSamePhone(a: string, b: string): boolean {
  return a === b || (a.length !== b.length && (a.endsWith(b) || b.endsWith(a)));
}

function compareUrls(a: Weighed, b: Weighed, { levels, chances }: Comparison): void {
  for (let i = 0; i < a.urls.length; i++) {
    for (let j = 0; j < b.urls.length; j++) {
      const x = a.urls[i];
      const y = b.urls[j];
      if (!x || !y) continue;
      const level = x.key === y.key ? 0 : x.host === y.host ? 1 : 2;
      if (level >= (levels[URL] ?? MISSING)) continue;
      levels[URL] = level;
      chances[URL] = a.chance.urls[i] ?? 0;
    }
  }
}

function compareOrganizations(a: Weighed, b: Weighed, { levels, chances }: Comparison): void {
  for (let i = 0; i < a.organizations.length; i++) {
    for (let j = 0; j < b.organizations.length; j++) {
      const x = a.organizations[i];
      const y = b.organizations[j];
      if (!x || !y) continue;
      const level = x.text === y.text ? 0 : isSimilarOrganization(x, y) ? 1 : 2;
      if (level >= (levels[ORGANIZATION] ?? MISSING)) continue;
      levels[ORGANIZATION] = level;
      chances[ORGANIZATION] = a.chance.organizations[i] ?? 0;
    }
  }
}

function isSimilarOrganization(a: Spelling, b: Spelling): boolean {
  return opens(a.text, b.text) || opens(b.text, a.text) || likeness(a, b, 0.93) > 0;
}

/** Whether one name is the other with words behind it ("fern", "fern consulting"). */
function opens(short: string, long: string): boolean {
  return short.length >= 4 && long.length > short.length && long.startsWith(short) && long[short.length] === ' ';
}

function compareMention(a: Weighed, b: Weighed, { levels, chances }: Comparison): void {
  if (levels[EMAIL] !== MISSING) return;
  for (const [writer, named] of [
    [a, b],
    [b, a],
  ] as const) {
    if (writer.given.latin !== '' && writer.family.latin !== '') continue;
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

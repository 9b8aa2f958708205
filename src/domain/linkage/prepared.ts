import { fold, romanise } from '../fold.ts';
import { isRoleAddress, profileKey } from '../identity.ts';
import { nicknameGroups } from './nicknames.ts';
import { foldedName, type LinkageRecord } from './record.ts';
import { spelling, type Spelling } from './string-distance.ts';

/** A word or several of a name, ready to be compared. */
export interface PreparedName {
  folded: string;
  /** In Latin letters, for comparing across scripts. */
  latin: string;
  spelling: Spelling;
  words: readonly string[];
  /** The words without spaces. */
  joined: string;
  /** See `nicknameGroups`, of the first word. */
  nicknameGroups: readonly number[];
}

export interface PreparedEmail {
  address: string;
  /** What stands before the @, without dots and dashes. */
  local: string;
  localSpelling: Spelling;
  /** The same without digits. */
  letters: string;
  domain: string;
  domainSpelling: Spelling;
  /** The address is nothing but the record's own name. */
  isName: boolean;
  /** The same, but for a number that tells namesakes apart. */
  isNumberedName: boolean;
  /** info@, sales@ ...: says nothing of one person. */
  isRole: boolean;
  /** The domain of a provider where anybody has an address: says nothing of an employer. */
  isPublic: boolean;
}

export interface PreparedUrl {
  key: string;
  host: string;
}

export interface PreparedAddress {
  /** Letters of the street without spaces or numbers, and its sorted distinct bigrams. */
  street: string;
  bigrams: Uint16Array;
  numbers: readonly string[];
  locality: string;
  localitySpelling: Spelling;
  region: string;
  postalCode: string;
}

/** A record in the normal forms that comparison and blocking read; empty values are left out or ''. */
export interface Prepared {
  id: string;
  given: PreparedName;
  family: PreparedName;
  additional: string;
  generation: string;
  nicknames: readonly string[];
  /** `YYYYMMDD`, with `0` for unknown digits; '' for none. */
  birthday: string;
  emails: readonly PreparedEmail[];
  phones: readonly string[];
  urls: readonly PreparedUrl[];
  addresses: readonly PreparedAddress[];
  organizations: readonly Spelling[];
}

/** How many values of a list are looked at: bounds the time that one hostile record can take. */
const MOST = 6;

/** The normal forms of a record. Never fails: what can't be read is left out. */
export function prepare(record: LinkageRecord): Prepared {
  const name = foldedName(record.name);
  const given = preparedName(name.given);
  const family = preparedName(name.family);
  return {
    id: record.id,
    given,
    family,
    additional: name.additional,
    generation: name.generation,
    nicknames: (record.nicknames ?? []).slice(0, MOST).map((nickname) => romanise(fold(nickname))),
    birthday: digitsOfDate(record.birthday ?? ''),
    emails: distinct(
      record.emails,
      (text) => preparedEmail(text, given, family),
      (email) => email.address,
    ),
    phones: distinct(record.phones, phoneKey, (phone) => phone),
    urls: distinct(record.urls, preparedUrl, (url) => url.key),
    addresses: (record.addresses ?? []).slice(0, MOST).map(preparedAddress),
    organizations: distinct(record.organizations, organizationKey, (organization) => organization).map(spelling),
  };
}

function distinct<Value>(
  texts: readonly string[] | undefined,
  read: (text: string) => Value | undefined,
  key: (value: Value) => string,
): Value[] {
  const values = new Map<string, Value>();
  for (const text of texts ?? []) {
    const value = read(text);
    if (value !== undefined && values.size < MOST) values.set(key(value), value);
  }
  return [...values.values()];
}

function preparedName(folded: string): PreparedName {
  const latin = romanise(folded);
  const words = latin === '' ? [] : latin.split(' ');
  return {
    folded,
    latin,
    spelling: spelling(latin),
    words,
    joined: words.join(''),
    nicknameGroups: nicknameGroups(words[0] ?? ''),
  };
}

function digitsOfDate(date: string): string {
  const full = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (full) return full.slice(1).join('');
  const withoutYear = /^--(\d\d)-?(\d\d)$/.exec(date);
  if (withoutYear) return `0000${withoutYear[1]}${withoutYear[2]}`;
  const part = /^(\d{4})(?:-(\d\d))?$/.exec(date);
  return part ? `${part[1]}${part[2] ?? '00'}00` : '';
}

const PUBLIC_DOMAINS =
  /^(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|protonmail|proton|pm|mail|yandex|qq|163|126|naver|hanmail|daum|libero|orange|wanadoo|free|laposte|comcast|verizon|btinternet|fastmail|zoho|hey|tutanota|posteo|mailbox)\.[a-z.]+$/;

function preparedEmail(text: string, given: PreparedName, family: PreparedName): PreparedEmail | undefined {
  const address = text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1 || address.length > 320) return undefined;
  const domain = address.slice(at + 1).replace(/^googlemail\.com$/, 'gmail.com');
  let local = address.slice(0, at).replace(/(?<=.)\+.*$/, '');
  if (domain === 'gmail.com') local = local.replaceAll('.', '');
  const joined = local.replace(/[._-]+/g, '');
  const letters = joined.replace(/\d+/g, '');
  const isNumberedName = spellsName(letters, given, family);
  return {
    address: `${local}@${domain}`,
    local: joined,
    localSpelling: spelling(joined),
    letters,
    domain,
    domainSpelling: spelling(domain),
    isName: joined === letters && isNumberedName,
    isNumberedName,
    isRole: isRoleAddress(address),
    isPublic: PUBLIC_DOMAINS.test(domain),
  };
}

/** Whether letters are made of a given name, a family name and their initials alone. */
function spellsName(letters: string, given: PreparedName, family: PreparedName): boolean {
  const givens = [given.joined, ...given.words];
  const families = [family.joined, ...family.words];
  if (letters === '') return false;
  if (givens.includes(letters) || families.includes(letters)) return true;
  return givens.some((one) =>
    families.some((other) =>
      [one + other, other + one, one.slice(0, 1) + other, other + one.slice(0, 1), one + other.slice(0, 1)].includes(
        letters,
      ),
    ),
  );
}

/** The last nine digits, which are the same with and without a country's or trunk prefix; undefined for less than seven. */
function phoneKey(text: string): string | undefined {
  const digits = text
    .replace(/(?:ext|x|#|;).*$/i, '')
    .normalize('NFKD')
    .replace(/\D/g, '');
  return digits.length < 7 ? undefined : digits.slice(-9);
}

function preparedUrl(text: string): PreparedUrl | undefined {
  const key = profileKey(/^[a-z][a-z\d+.-]*:/i.test(text.trim()) ? text : `https://${text.trim()}`);
  return key === undefined ? undefined : { key, host: key.replace(/\/.*$/, '') };
}

function preparedAddress(address: NonNullable<LinkageRecord['addresses']>[number]): PreparedAddress {
  const street = romanise(fold((address.street ?? '').slice(0, 200)));
  const letters = street.replace(/[\d ]+/g, '');
  const locality = romanise(fold(address.locality ?? ''));
  return {
    street: letters,
    bigrams: bigramsOf(letters),
    numbers: street.match(/\d+/g) ?? [],
    locality,
    localitySpelling: spelling(locality),
    region: romanise(fold(address.region ?? '')),
    postalCode: fold(address.postalCode ?? '').replaceAll(' ', ''),
  };
}

/** How many numbers a bigram can have. */
export const BIGRAMS = 1 << 14;

function bigramsOf(letters: string): Uint16Array {
  const numbers = new Set<number>();
  for (let at = 0; at + 1 < letters.length; at++) {
    numbers.add((letters.charCodeAt(at) * 131 + letters.charCodeAt(at + 1)) & (BIGRAMS - 1));
  }
  return Uint16Array.from(numbers).sort();
}

const LEGAL_FORMS = new Set(
  'inc incorporated llc ltd limited corp corporation co company gmbh ag kg sa sarl sas spa srl bv nv ab as oy aps plc pty pvt kk ev ug se group holding holdings the'.split(
    ' ',
  ),
);

function organizationKey(text: string): string | undefined {
  const words = romanise(fold(text)).split(' ');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return (telling.length > 0 ? telling : words).join(' ') || undefined;
}

import { romanise } from '../fold.ts';
import { prepare, type Prepared } from './prepared.ts';
import type { LinkageRecord } from './record.ts';

/**
 * The keys under which a record's possible doubles are found: two records that may be one person share at least one, strangers
 * rarely do. Short texts that depend on this record alone, at most MOST_KEYS and distinct, fit for a multi-entry index.
 */
export function blockingKeys(record: LinkageRecord): string[] {
  return narrowKeysOf(prepare(record)).map(({ text }) => text);
}

/** The most keys that one record has. */
export const MOST_KEYS = 24;

/** What a key is made of, as bits: two keys that share none are two pieces of evidence. */
const [GIVEN, FAMILY, BIRTHDAY, STREET, NUMBER, PLACE, EMAIL, PHONE, URL, WORK] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512,
] as const;

/** All of these fit below. */
const FIELD_BITS = 1024;

interface Key {
  text: string;
  fields: number;
}

/** The blocking keys of a prepared record. */
function narrowKeysOf(record: Prepared): Key[] {
  const keys = new Map<string, Key>();
  const add = (fields: number, text: string): void => {
    if (keys.size < MOST_KEYS) keys.set(text, { text, fields });
  };
  const given = soundOf(record.given.words[0] ?? '');
  const family = soundOf(record.family.words.at(-1) ?? '');
  const [initial = ''] = record.given.latin;
  const [familyInitial = ''] = record.family.latin;
  for (const { address, local, isRole } of record.emails.slice(0, 3)) {
    add(EMAIL, `e${address}`);
    if (!isRole && local.length >= 5) add(EMAIL, `l${local}`);
  }
  for (const phone of record.phones.slice(0, 3)) add(PHONE, `p${phone.slice(-7)}`);
  for (const { key } of record.urls.slice(0, 3)) add(URL, `u${key}`);
  if (given !== '' && family !== '') {
    // The parts in alphabetical order, and each with the other's initial: exchanged names fall together.
    add(GIVEN | FAMILY, given < family ? `n${given} ${family}` : `n${family} ${given}`);
    add(GIVEN | FAMILY, `i${family} ${initial}`);
    add(GIVEN | FAMILY, `i${given} ${familyInitial}`);
  } else if (given + family !== '') {
    add(GIVEN | FAMILY, `s${record.given.latin}${record.family.latin}`);
  }
  const { birthday } = record;
  const isWhole = birthday !== '' && !birthday.startsWith('0000') && !birthday.endsWith('00');
  if (isWhole) {
    add(BIRTHDAY, `b${birthday}`);
    if (family !== '') add(BIRTHDAY | FAMILY, `y${birthday.slice(0, 4)} ${family}`);
    if (given !== '') add(BIRTHDAY | GIVEN, `d${birthday.slice(4)} ${given}`);
  } else if (birthday !== '' && initial !== '') {
    add(BIRTHDAY | GIVEN, `v${birthday.slice(4)} ${initial}`);
  }
  for (const { street, numbers, locality, postalCode } of record.addresses.slice(0, 1)) {
    const place = soundOf(locality.replaceAll(' ', ''));
    const [number = ''] = numbers;
    if (place !== '' && family !== '') add(PLACE | FAMILY, `c${place} ${family}`);
    if (place !== '' && given !== '') add(PLACE | GIVEN, `c${place} ${given}`);
    if (postalCode !== '' && number !== '') add(PLACE | NUMBER, `z${postalCode} ${number}`);
    if (postalCode !== '' && place !== '') add(PLACE, `q${postalCode} ${place}`);
    if (street !== '' && number !== '') add(STREET | NUMBER, `t${number} ${street.slice(0, 6)}`);
    if (street !== '' && place !== '') add(STREET | PLACE, `w${place} ${street.slice(0, 6)}`);
  }
  for (const organization of record.organizations.slice(0, 2)) {
    const [word = ''] = organization.text.split(' ');
    if (family !== '') add(WORK | FAMILY, `o${word} ${family}`);
    if (given !== '') add(WORK | GIVEN, `o${word} ${given}`);
  }
  return [...keys.values()];
}

/**
 * Keys that many strangers share, too: two of them together make a key of their own. They find the doubles whose every other
 * key has a typing error; for whole books only, where the store's index would grow too much by them.
 */
function wideKeysOf(record: Prepared): Key[] {
  const keys: Key[] = [];
  const add = (fields: number, text: string): number => keys.push({ text, fields });
  for (const [field, { words }] of [
    [GIVEN, record.given],
    [FAMILY, record.family],
  ] as const) {
    const [first = ''] = words;
    if (first === '') continue;
    add(field, `x${soundOf(first)}`);
    add(field, `h${first.slice(0, 3)}`);
  }
  const { birthday } = record;
  if (birthday !== '') {
    add(BIRTHDAY, `1${birthday.slice(0, 6)}`);
    add(BIRTHDAY, `2${birthday.slice(0, 4)}${birthday.slice(6)}`);
    add(BIRTHDAY, `3${birthday.slice(4)}`);
  }
  for (const { street, numbers, locality, postalCode } of record.addresses.slice(0, 1)) {
    if (street !== '') {
      add(STREET, `r${street.slice(0, 5)}`);
      add(STREET, `r${street.slice(-5)}`);
    }
    if (numbers[0] !== undefined) add(NUMBER, `k${numbers[0]}`);
    if (locality !== '') add(PLACE, `g${soundOf(locality.replaceAll(' ', ''))}`);
    if (postalCode !== '') add(PLACE, `q${postalCode}`);
  }
  for (const { local, domain, isRole, isPublic } of record.emails.slice(0, 2)) {
    if (!isRole) add(EMAIL, `j${local.slice(0, 4)}`);
    if (!isPublic) add(WORK, `@${domain}`);
  }
  for (const { text } of record.organizations.slice(0, 2)) add(WORK, `m${text}`);
  return keys;
}

const CLASSES: ReadonlyMap<string, string> = new Map(
  ['bfpv', 'cgjkqsxz', 'dt', 'l', 'mn', 'r'].flatMap((letters, at) =>
    letters.split('').map((letter): [string, string] => [letter, String(at + 1)]),
  ),
);

/** How a word sounds, after Soundex (Russell, 1918) with the first letter classed too; a word in another script is its own sound. */
function soundOf(word: string): string {
  const latin = romanise(word);
  if (!/^[a-z0-9]+$/.test(latin)) return latin;
  let sound = '';
  let last = '';
  for (const letter of latin) {
    const kind = CLASSES.get(letter) ?? '';
    if (kind !== '' && kind !== last) sound += kind;
    last = letter === 'h' || letter === 'w' ? last : kind;
    if (sound.length === 5) break;
  }
  return sound === '' ? latin.slice(0, 2) : sound;
}

/** Members of one block are all compared up to this many; larger blocks are split by another key that their members share. */
const LARGEST = 20;
/** The same for blocks of a wide key. */
const LARGEST_WIDE = 8;
/** In a block that nothing splits, each member is compared with at least as many that follow it in an order by content. */
const WINDOW = 12;

/**
 * Calls `visit` once for each pair of indices into `records` that shares a block (smaller index first), and `proceed` before
 * the pairs of every record; it stops where `proceed` answers false. The number of pairs grows in step with that of records.
 */
export function visitCandidates(
  records: readonly Prepared[],
  visit: (a: number, b: number) => void,
  proceed: (index: number) => boolean,
): void {
  const narrow = new Blocks(records.length, LARGEST);
  const wide = new Blocks(records.length, LARGEST_WIDE);
  const narrowKeys = records.map((record) => narrowKeysOf(record).map(packed));
  const wideKeys = records.map((record) => wideKeysOf(record).map(packed));
  for (const [index, own] of narrowKeys.entries()) for (const key of own) narrow.add(key, index);
  for (const [index, own] of wideKeys.entries()) for (const key of own) wide.add(key, index);
  const narrowGroups = narrow.grouped();
  const wideGroups = wide.grouped();
  const isLarge = new Set([...narrowGroups.tooLarge, ...wideGroups.tooLarge].map(({ key }) => key));

  const splitNarrow = new Blocks(records.length, LARGEST);
  const splitWide = new Blocks(records.length, LARGEST);
  for (const index of records.keys()) {
    const largeNarrow = narrowKeys[index]?.filter((key) => isLarge.has(key)) ?? [];
    const largeWide = wideKeys[index]?.filter((key) => isLarge.has(key)) ?? [];
    for (const [at, one] of largeNarrow.entries()) {
      let isSplit = false;
      for (const other of [...largeNarrow.slice(at + 1), ...largeWide]) {
        if (shareFields(one, other)) continue;
        isSplit = true;
        splitNarrow.add(combined(one, other), index);
      }
      if (!isSplit) splitNarrow.add(one, index);
    }
    for (const [at, one] of largeWide.entries()) {
      for (const other of largeWide.slice(at + 1)) {
        if (!shareFields(one, other)) splitWide.add(combined(one, other), index);
      }
    }
  }
  // A block of two wide keys that is still too large tells nothing; one of a narrow key is worth a look around each member.
  const split = splitNarrow.grouped();
  const windows = split.tooLarge.flatMap(({ members }) => windowsOf(members, records));

  const telling = blocksByRecord(records.length, [narrowGroups.blocks, wideGroups.blocks, split.blocks, windows]);
  const hinting = blocksByRecord(records.length, [splitWide.grouped().blocks]);
  // By record: with whom it was visited last, and with whom it shared a hinting block last.
  const visitedBy = new Int32Array(records.length).fill(-1);
  const hintedBy = new Int32Array(records.length).fill(-1);
  for (let a = 0; a < records.length; a++) {
    if (!proceed(a)) return;
    for (const block of telling[a] ?? []) {
      for (let at = block.length - 1, b = 0; at >= 0 && (b = block[at] ?? 0) > a; at--) {
        if (visitedBy[b] === a) continue;
        visitedBy[b] = a;
        visit(a, b);
      }
    }
    // One hint may be chance; two are looked into.
    for (const block of hinting[a] ?? []) {
      for (let at = block.length - 1, b = 0; at >= 0 && (b = block[at] ?? 0) > a; at--) {
        if (visitedBy[b] === a) continue;
        if (hintedBy[b] === a) {
          visitedBy[b] = a;
          visit(a, b);
        } else {
          hintedBy[b] = a;
        }
      }
    }
  }
}

/** For each of `size` records the blocks that hold it. */
function blocksByRecord(size: number, sets: readonly (readonly Int32Array[])[]): Int32Array[][] {
  const blocksOf = Array.from({ length: size }, (): Int32Array[] => []);
  for (const blocks of sets) for (const block of blocks) for (const index of block) blocksOf[index]?.push(block);
  return blocksOf;
}

/** Gathers keys of records and groups the records by them. */
class Blocks {
  /** Key and index in one double, to be sorted natively: far quicker than a map of millions of strings. */
  private entries = new Float64Array(4096);
  private count = 0;
  private readonly span: number;

  constructor(
    size: number,
    private readonly largest: number,
  ) {
    this.span = 2 ** Math.ceil(Math.log2(size + 1));
  }

  add(key: number, index: number): void {
    if (this.count === this.entries.length) {
      const more = new Float64Array(2 * this.count);
      more.set(this.entries);
      this.entries = more;
    }
    this.entries[this.count++] = key * this.span + index;
  }

  /** Blocks of 2 to `largest` records (indices ascending), and those that are larger. */
  grouped(): { blocks: Int32Array[]; tooLarge: { key: number; members: Int32Array }[] } {
    const entries = this.entries.subarray(0, this.count).sort();
    const blocks: Int32Array[] = [];
    const tooLarge: { key: number; members: Int32Array }[] = [];
    for (let from = 0, to = 0; from < entries.length; from = to) {
      const key = Math.floor((entries[from] ?? 0) / this.span);
      const end = (key + 1) * this.span;
      while (to < entries.length && (entries[to] ?? 0) < end) to++;
      if (to - from < 2) continue;
      const members = new Int32Array(to - from);
      for (let at = from; at < to; at++) members[at - from] = (entries[at] ?? 0) - key * this.span;
      if (members.length <= this.largest) blocks.push(members);
      else tooLarge.push({ key, members });
    }
    return { blocks, tooLarge };
  }
}

/** Overlapping small blocks of neighbours in the order of their contents. */
function windowsOf(members: Int32Array, records: readonly Prepared[]): Int32Array[] {
  const ordered = [...members]
    .map((index) => ({ index, content: contentOf(records[index]) }))
    .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : a.index - b.index));
  const windows: Int32Array[] = [];
  for (let from = 0; from < ordered.length; from += WINDOW) {
    windows.push(Int32Array.from(ordered.slice(from, from + 2 * WINDOW), ({ index }) => index).sort());
  }
  return windows;
}

function contentOf(record: Prepared | undefined): string {
  if (!record) return '';
  const { birthday, given, family, organizations, addresses } = record;
  return [
    birthday,
    family.latin,
    given.latin,
    addresses[0]?.postalCode,
    addresses[0]?.street,
    organizations[0]?.text,
  ].join('|');
}

/**
 * A key as one number: a 25-bit hash (FNV-1a) above its field bits, so that key and index (up to 262,144 records) fit one double. Two
 * texts with one hash cost a needless comparison, nothing else.
 */
function packed({ text, fields }: Key): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 7) * FIELD_BITS + fields;
}

function shareFields(a: number, b: number): boolean {
  return ((a % FIELD_BITS) & (b % FIELD_BITS)) !== 0;
}

/** The number of two keys together, in either order. */
function combined(a: number, b: number): number {
  const high = Math.floor(Math.max(a, b) / FIELD_BITS);
  const low = Math.floor(Math.min(a, b) / FIELD_BITS);
  return (Math.imul(low ^ (high >>> 7), 0x01000193) ^ Math.imul(high, 0x85ebca6b)) >>> 1;
}

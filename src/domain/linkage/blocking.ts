import { romanise } from '../fold.ts';
import { prepare, type Prepared } from './prepared.ts';
import type { LinkageRecord } from './record.ts';

/**
 * The keys under which a record's possible doubles are found: two records that may be one person share at least one, strangers
 * rarely do. Short texts that depend on this record alone, at most MOST_KEYS and distinct, fit for a multi-entry index.
 */
export function blockingKeys(record: LinkageRecord): string[] {
  return keysOf(prepare(record));
}

/** The most keys that one record has. */
export const MOST_KEYS = 24;

/** The blocking keys of a prepared record. */
export function keysOf(record: Prepared): string[] {
  const keys = new Set<string>();
  const given = soundOf(record.given.words[0] ?? '');
  const family = soundOf(record.family.words.at(-1) ?? '');
  const [initial = ''] = record.given.latin;
  const [familyInitial = ''] = record.family.latin;
  for (const { address, local, isRole } of record.emails.slice(0, 3)) {
    keys.add(`e${address}`);
    if (!isRole && local.length >= 5) keys.add(`l${local}`);
  }
  for (const phone of record.phones.slice(0, 3)) keys.add(`p${phone.slice(-7)}`);
  for (const { key } of record.urls.slice(0, 3)) keys.add(`u${key}`);
  if (given !== '' && family !== '') {
    // The parts in alphabetical order, and each with the other's initial: exchanged names fall together.
    keys.add(given < family ? `n${given} ${family}` : `n${family} ${given}`);
    keys.add(`i${family} ${initial}`);
    keys.add(`i${given} ${familyInitial}`);
  } else if (given + family !== '') {
    keys.add(`s${record.given.latin}${record.family.latin}`);
  }
  const { birthday } = record;
  const isWhole = birthday !== '' && !birthday.startsWith('0000') && !birthday.endsWith('00');
  if (isWhole) {
    keys.add(`b${birthday}`);
    if (family !== '') keys.add(`y${birthday.slice(0, 4)} ${family}`);
    if (given !== '') keys.add(`d${birthday.slice(4)} ${given}`);
  } else if (birthday !== '' && initial !== '') {
    keys.add(`v${birthday.slice(4)} ${initial}`);
  }
  for (const { street, numbers, locality, postalCode } of record.addresses.slice(0, 1)) {
    const place = soundOf(locality.replaceAll(' ', ''));
    const [number = ''] = numbers;
    if (place !== '' && family !== '') keys.add(`c${place} ${family}`);
    if (place !== '' && given !== '') keys.add(`c${place} ${given}`);
    if (postalCode !== '' && number !== '') keys.add(`z${postalCode} ${number}`);
    if (postalCode !== '' && place !== '') keys.add(`q${postalCode} ${place}`);
    if (street !== '' && number !== '') keys.add(`t${number} ${street.slice(0, 6)}`);
    if (street !== '' && place !== '') keys.add(`w${place} ${street.slice(0, 6)}`);
  }
  for (const organization of record.organizations.slice(0, 2)) {
    const [word = ''] = organization.split(' ');
    if (family !== '') keys.add(`o${word} ${family}`);
    if (given !== '') keys.add(`o${word} ${given}`);
  }
  return [...keys].slice(0, MOST_KEYS);
}

const CLASSES: ReadonlyMap<string, string> = new Map(
  ['bfpv', 'cgjkqsxz', 'dt', 'l', 'mn', 'r'].flatMap((letters, at) =>
    letters.split('').map((letter): [string, string] => [letter, String(at + 1)]),
  ),
);

/**
 * Keys that many strangers share, too: two of them together make a key of their own. They find the doubles whose every other
 * key has a typing error; for whole books only, where the store's index would grow too much by them.
 */
function wideKeysOf(record: Prepared): string[] {
  const keys: string[] = [];
  for (const { words } of [record.given, record.family]) {
    const [first = ''] = words;
    if (first !== '') keys.push(`x${soundOf(first)}`, `h${first.slice(0, 3)}`);
  }
  const { birthday } = record;
  if (birthday !== '')
    keys.push(`ym${birthday.slice(0, 6)}`, `yd${birthday.slice(0, 4)}${birthday.slice(6)}`, `md${birthday.slice(4)}`);
  const [address] = record.addresses;
  if (address) {
    const { street, numbers, locality, postalCode } = address;
    if (street !== '') keys.push(`r${street.slice(0, 5)}`, `r${street.slice(-5)}`);
    if (numbers[0] !== undefined) keys.push(`k${numbers[0]}`);
    if (locality !== '') keys.push(`g${soundOf(locality.replaceAll(' ', ''))}`);
    if (postalCode !== '') keys.push(`q${postalCode}`);
  }
  for (const { local, domain, isRole, isPublic } of record.emails.slice(0, 2)) {
    if (!isRole) keys.push(`j${local.slice(0, 4)}`);
    if (!isPublic) keys.push(`@${domain}`);
  }
  return keys;
}

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

/** Members of one block are all compared up to this many; larger blocks are split by the other keys that their members share. */
const LARGEST = 40;
/** The same for blocks of a wide key. */
const LARGEST_WIDE = 12;
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
  const keys = records.map((record) => keysOf(record).map(hash));
  const wideKeys = records.map((record) => wideKeysOf(record).map(hash));
  const narrow = grouped(keys, LARGEST);
  const wide = grouped(wideKeys, LARGEST_WIDE);
  const isLarge = new Set([...narrow.tooLarge, ...wide.tooLarge].map(({ key }) => key));
  const split = grouped(
    keys.map((own, index) => {
      const large = [...own, ...(wideKeys[index] ?? [])].filter((key) => isLarge.has(key));
      return large.length === 1
        ? large
        : large.flatMap((key, at) => large.slice(at + 1).map((other) => combined(key, other)));
    }),
    LARGEST,
  );
  const windows = split.tooLarge.flatMap(({ members }) => windowsOf(members, records));
  const blocksOf = records.map((): Int32Array[] => []);
  for (const set of [narrow.blocks, wide.blocks, split.blocks, windows]) {
    for (const block of set) for (const index of block) blocksOf[index]?.push(block);
  }
  const metBy = new Int32Array(records.length).fill(-1);
  for (const [a, own] of blocksOf.entries()) {
    if (!proceed(a)) return;
    for (const block of own) {
      for (let at = block.length - 1; at >= 0; at--) {
        const b = block[at] ?? 0;
        if (b <= a) break;
        if (metBy[b] === a) continue;
        metBy[b] = a;
        visit(a, b);
      }
    }
  }
}

/** Records by key: blocks of 2 to `largest` (indices ascending), and those that are larger. */
function grouped(
  keys: readonly (readonly number[])[],
  largest: number,
): { blocks: Int32Array[]; tooLarge: { key: number; members: Int32Array }[] } {
  // Key and index in one double, sorted natively: far quicker than a map of millions of strings.
  const span = 2 ** Math.ceil(Math.log2(keys.length + 1));
  const entries = new Float64Array(keys.reduce((sum, own) => sum + own.length, 0));
  let filled = 0;
  for (const [index, own] of keys.entries()) for (const key of own) entries[filled++] = key * span + index;
  entries.sort();
  const blocks: Int32Array[] = [];
  const tooLarge: { key: number; members: Int32Array }[] = [];
  for (let from = 0, to = 0; from < entries.length; from = to) {
    const key = Math.floor((entries[from] ?? 0) / span);
    while (to < entries.length && (entries[to] ?? 0) < (key + 1) * span) to++;
    if (to - from < 2) continue;
    const members = Int32Array.from(entries.subarray(from, to), (entry) => entry - key * span);
    if (members.length <= largest) blocks.push(members);
    else tooLarge.push({ key, members });
  }
  return { blocks, tooLarge };
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
  return [birthday, family.latin, given.latin, addresses[0]?.postalCode, addresses[0]?.street, organizations[0]].join(
    '|',
  );
}

/** A 31-bit hash (FNV-1a). Two texts with one hash cost a needless comparison, nothing else. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 1;
}

function combined(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return (Math.imul(low ^ (high >>> 7), 0x01000193) ^ Math.imul(high, 0x85ebca6b)) >>> 1;
}

/** The encodings that files of contacts come in, by their WHATWG labels. */
export type TextEncodingName =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'shift_jis'
  | 'euc-jp'
  | 'euc-kr'
  | 'gb18030'
  | 'big5'
  | 'iso-2022-jp'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1254'
  | 'windows-1252';

/** How much of a file is looked at to tell its encoding. */
const SAMPLE = 1 << 20;

/** The characters of windows-1252 at 0x80 to 0x9f; those that it leaves open are the control characters themselves. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes as text in an encoding; what is not valid becomes U+FFFD. Throws RangeError on an unknown encoding. */
export function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): string {
  const decoder = new TextDecoder(encoding, { fatal });
  const text = decoder.decode(bytes);
  // Node (to 20.20) decodes windows-1252 as Latin-1: https://github.com/nodejs/node/issues/60888
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** Bytes as text, or undefined where they are not valid in this encoding (or the encoding has no such name). */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return decodeAs(bytes, encoding, true);
  } catch {
    return undefined;
  }
}

/**
 * The encoding of a text from its bytes alone: byte order mark, zero bytes of UTF-16, valid UTF-8, then the legacy
 * encodings by how their bytes fall. Western text (windows-1252, a superset of Latin-1) is the last resort.
 */
export function detectEncoding(bytes: Uint8Array): TextEncodingName {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = zeroBytes(sample.subarray(0, 4096));
  if (zeros.odd > zeros.half * 0.3 && zeros.even < zeros.half * 0.05) return 'utf-16le';
  if (zeros.even > zeros.half * 0.3 && zeros.odd < zeros.half * 0.05) return 'utf-16be';
  if (hasJapaneseEscapes(sample)) return 'iso-2022-jp';
  if (looksLikeUtf8(sample)) return 'utf-8';
  return legacyEncoding(sample);
}

/** A whole file as text, without byte order mark; what can't be decoded becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return decodeAs(bytes, detectEncoding(bytes));
}

function zeroBytes(bytes: Uint8Array): { even: number; odd: number; half: number } {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd, half: Math.max(1, bytes.length / 2) };
}

/** True where nearly all non-ASCII bytes form UTF-8 sequences: one bad byte must not turn a whole file. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
    let follows = more > 0;
    for (let k = 1; k <= more; k += 1) follows &&= ((bytes[at + k] ?? 0x80) & 0xc0) === 0x80;
    if (follows) {
      good += 1;
      at += more;
    } else bad += 1;
  }
  return bad === 0 || bad * 8 < good;
}

/** Pairs of a double-byte encoding in a text: how many, how many beside another, and their lead and trail bytes. */
interface Pairs {
  count: number;
  inRuns: number;
  leads: number[];
  trails: number[];
}

function pairsOf(bytes: Uint8Array, isLead: (byte: number) => boolean, isSingle: (byte: number) => boolean): Pairs {
  const pairs: Pairs = { count: 0, inRuns: 0, leads: [], trails: [] };
  let run = 0;
  const endRun = () => {
    if (run > 1) pairs.inRuns += run;
    run = 0;
  };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isLead(byte)) {
      pairs.count += 1;
      run += 1;
      pairs.leads.push(byte);
      pairs.trails.push(bytes[at + 1] ?? 0);
      at += 1;
    } else if (isSingle(byte)) {
      pairs.count += 1;
      run += 1;
    } else endRun();
  }
  endRun();
  return pairs;
}

const share = (values: readonly number[], fits: (value: number) => boolean) =>
  values.length === 0 ? 0 : values.filter(fits).length / values.length;

/**
 * East Asian writing comes in runs of double bytes, while an accented letter of a western text stands alone between ASCII
 * letters; Cyrillic words are runs of bytes from 0xC0 whose capitals stand first.
 */
function legacyEncoding(bytes: Uint8Array): TextEncodingName {
  const japanese = pairsOf(
    bytes,
    (byte) => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc),
    (byte) => byte >= 0xa1 && byte <= 0xdf,
  );
  const commonLeads = share(japanese.leads, (lead) => lead >= 0x81 && lead <= 0x9f);
  if (
    japanese.inRuns * 2 > japanese.count &&
    commonLeads > 0.6 &&
    decodeStrictly(withoutLastHalf(bytes), 'shift_jis') !== undefined
  ) {
    return 'shift_jis';
  }
  if (isCyrillic(bytes)) return 'windows-1251';
  const chinese = pairsOf(
    bytes,
    (byte) => byte >= 0x81 && byte <= 0xfe,
    () => false,
  );
  if (chinese.inRuns * 2 > chinese.count) {
    const lowTrails = share(chinese.trails, (trail) => trail < 0xa1);
    const candidates: TextEncodingName[] = [];
    if (lowTrails === 0 && share(chinese.leads, (lead) => lead === 0xa4 || lead === 0xa5) > 0.1)
      candidates.push('euc-jp');
    if (lowTrails > 0.1 && share(chinese.leads, (lead) => lead >= 0xa4 && lead <= 0xc6) > 0.8) candidates.push('big5');
    if (lowTrails < 0.05 && share(chinese.leads, (lead) => lead >= 0xb0 && lead <= 0xc8) > 0.95)
      candidates.push('euc-kr');
    candidates.push('gb18030');
    const found = candidates.find((encoding) => decodeStrictly(withoutLastHalf(bytes), encoding) !== undefined);
    if (found) return found;
  }
  return westernEncoding(bytes);
}

/** ł, ą, ż and ź in windows-1250. */
const POLISH_SMALL = new Set([0xb3, 0xb9, 0xbf, 0x9f]);

/**
 * Among the encodings that share most of Latin-1: Polish letters stand where it has signs that are never inside words, Czech and
 * Slovene put š or ž beside č, ř, ě or ů, Turkish has ı, ş or ğ and none of the accents of languages that share these bytes.
 */
function westernEncoding(bytes: Uint8Array): TextEncodingName {
  const present = new Set(bytes);
  const has = (...codes: readonly number[]) => codes.some((code) => present.has(code));
  const isLetter = (byte = 0) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0;
  const isPolish = bytes.some((byte, at) => {
    if (!isLetter(bytes[at + 1])) return false;
    return byte === 0xa3 || byte === 0xaf || (POLISH_SMALL.has(byte) && isLetter(bytes[at - 1]));
  });
  if (isPolish || (has(0x9a, 0x9e) && has(0xe8, 0xf8, 0xec, 0xf9))) return 'windows-1250';
  if (has(0xfd, 0xfe, 0xf0) && !has(0xe1, 0xe9, 0xed, 0xf3, 0xfa, 0xe6)) return 'windows-1254';
  return 'windows-1252';
}

/** The escape sequences to JIS X 0208 in seven-bit Japanese (RFC 1468). */
function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

/** A sample may end inside a character: what follows its last ASCII line break is left out, if there is one. */
function withoutLastHalf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < SAMPLE) return bytes;
  return bytes.subarray(0, bytes.lastIndexOf(10) + 1 || bytes.length);
}

function isCyrillic(bytes: Uint8Array): boolean {
  let letters = 0;
  let fitting = 0;
  let run: number[] = [];
  const endRun = () => {
    const lower = run.slice(1).every((byte) => byte >= 0xe0 || byte === 0xb8);
    const capitals = run.every((byte) => (byte >= 0xc0 && byte < 0xe0) || byte === 0xa8);
    if (run.length > 2 && (lower || capitals)) fitting += run.length;
    letters += run.length;
    run = [];
  };
  for (const byte of bytes) {
    if (byte >= 0x80) run.push(byte);
    else if (run.length > 0) endRun();
  }
  endRun();
  return letters > 0 && fitting / letters > 0.7;
}

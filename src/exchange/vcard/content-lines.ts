import { binaryString, bytesOfBase64, bytesOfBinary } from '../base64.ts';
import type { Remark } from '../reading.ts';
import { decodeAs, decodeStrictly, detectEncoding } from '../text-encoding.ts';
import { valueLine, type Property } from './property.ts';

/** A card as it lay in the file: its properties in order, its VERSION (empty where it has none) and its first line. */
export interface Card {
  version: string;
  line: number;
  properties: Property[];
}

/** What lies in a file of cards: the cards, text that belongs to none of them, and what had to be guessed. */
export interface Cards {
  cards: Card[];
  outside: Remark[];
  warnings: Remark[];
}

/**
 * A line while it is being unfolded, still bytes (one character a byte). `carries` tells by its head what a line without
 * indent means behind it; the head itself may be folded, so it is looked at until its colon has come.
 */
interface ContentLine {
  parts: string[];
  line: number;
  carries: 'head' | 'text' | 'quoted-printable' | 'base64';
}

const BYTE_ORDER_MARK = /^\xef\xbb\xbf/;
const BLANK = /^(?:\xef\xbb\xbf)?\s*$/;
const BEGIN = /^(?:\xef\xbb\xbf)?BEGIN\s*:\s*VCARD\s*$/i;
const END = /^END\s*:\s*VCARD\s*$/i;
/** Anything that can be a property: real files have spaces and slashes in names (`X-GOOGLE TALK`, `X-messaging/xmpp-All`). */
const PROPERTY = /^(?:\xef\xbb\xbf)?(?:[\w-]+\.)*[A-Za-z][\w\-/ \t]*[:;]/;
/** A property that surely begins a line of its own, though the line before ends like a soft break. */
const COMMON_PROPERTY =
  /^(?:item\d+\.)?(?:N|FN|TEL|EMAIL|ADR|ORG|TITLE|ROLE|NOTE|URL|BDAY|LABEL|PHOTO|REV|UID|CATEGORIES|NICKNAME|VERSION|X-[A-Z0-9-]+)(?:;[A-Z0-9=;,"_-]*)?:/;
const QUOTED_PRINTABLE = /;\s*(?:ENCODING\s*=\s*)?"?(?:QUOTED-PRINTABLE|QP|Q)"?\s*[;:]/i;
const BASE64 = /;\s*(?:ENCODING\s*=\s*)?"?(?:BASE64|B)"?\s*[;:]/i;

/**
 * The cards in a file of vCards of any version (2.1, RFC 2426, RFC 6350), read tolerantly. Lines are unfolded as bytes, since
 * writers fold inside multi-byte characters; each value is decoded by its CHARSET or by the file's encoding.
 */
export function cardsOf(bytes: Uint8Array): Cards {
  let encoding: string = detectEncoding(bytes);
  let data = bytes;
  if (encoding.startsWith('utf-16') || encoding === 'iso-2022-jp') {
    data = new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
    encoding = 'utf-8';
  }
  const physical = binaryString(data).split(/\r{0,3}\n|\r/);
  const result: Cards = { cards: [], outside: [], warnings: [] };
  let card: Card | undefined;
  let pending: ContentLine | undefined;
  let lastOutside = -1;
  // Lines that may still be looked at for the end of nested cards, that time stays in proportion to the file.
  let spare = physical.length * 2;

  const settle = () => {
    if (card && pending) {
      const property = parseProperty(pending, encoding, card, result.warnings);
      if (property) card.properties.push(property);
    }
    pending = undefined;
  };
  const close = (complete: boolean) => {
    settle();
    if (!card) return;
    if (!complete) result.warnings.push({ line: card.line, reason: 'this card has no END:VCARD' });
    result.cards.push(card);
    card = undefined;
  };

  for (let at = 0; at < physical.length; at += 1) {
    // Inside a card an indent is folding; before one it is only an indent.
    const text = card ? (physical[at] ?? '') : (physical[at] ?? '').trimStart();
    const line = at + 1;
    if (BEGIN.test(text)) {
      const nested = card && pending && isAgent(pending) ? nestedCard(physical, at, at + spare) : undefined;
      if (nested) spare -= nested.seen;
      if (nested?.text !== undefined && pending) {
        append(pending, nested.text);
        at += nested.seen - 1;
        continue;
      }
      close(false);
      card = { version: '', line, properties: [] };
    } else if (!card) {
      if (BLANK.test(text) || END.test(text)) continue;
      if (lastOutside !== line - 1) {
        result.outside.push({ line, reason: 'text outside of a card (no BEGIN:VCARD before it)' });
      }
      lastOutside = line;
    } else if (END.test(text)) {
      close(true);
    } else if (pending && endsSoftly(pending) && !COMMON_PROPERTY.test(text) && !isFoldedOctet(card, pending, text)) {
      pending.parts.push(pending.parts.pop()?.replace(/=\s*$/, '') ?? '', text);
    } else if (pending && /^[ \t]/.test(text)) {
      append(pending, text.slice(1));
    } else if (BLANK.test(text)) {
      continue;
    } else if (PROPERTY.test(text)) {
      settle();
      pending = { parts: [], line, carries: 'head' };
      append(pending, text.replace(BYTE_ORDER_MARK, ''));
    } else if (pending?.carries === 'base64') {
      append(pending, text);
    } else if (pending) {
      // Some writers put raw line breaks into notes.
      append(pending, `\\n${text}`);
      result.warnings.push({ line, reason: 'a line without a property, taken as part of the one before' });
    } else result.warnings.push({ line, reason: 'a line that is no property' });
  }
  close(false);
  return result;
}

function append(content: ContentLine, text: string): void {
  content.parts.push(text);
  if (content.carries !== 'head' || !text.includes(':')) return;
  const whole = content.parts.join('');
  const head = whole.slice(0, colonOf(whole) + 1);
  if (QUOTED_PRINTABLE.test(head)) content.carries = 'quoted-printable';
  else content.carries = BASE64.test(head) ? 'base64' : 'text';
}

function endsSoftly(content: ContentLine): boolean {
  return content.carries === 'quoted-printable' && /=\s*$/.test(content.parts.at(-1) ?? '');
}

/** Whether a line was folded between the equals sign and the digits of an octet, as writers of vCard 3 do who borrow the encoding of 2.1. */
function isFoldedOctet({ version }: Card, content: ContentLine, next: string): boolean {
  return version !== '2.1' && /=[\dA-F]{2}=$/i.test(content.parts.at(-1) ?? '') && /^[ \t][\dA-F]{2}/i.test(next);
}

function isAgent(content: ContentLine): boolean {
  return /^(?:[\w-]+\.)?AGENT\b[^:]*:\s*$/i.test(content.parts.join(''));
}

/**
 * A card inside AGENT (vCard 2.1, 2.4.3), its lines escaped as RFC 2426, 3.5.4 has them, and how many lines were looked at. No
 * text where it does not end before `limit`.
 */
function nestedCard(physical: readonly string[], begin: number, limit: number): { text?: string; seen: number } {
  let depth = 0;
  let last = begin;
  for (; last < Math.min(physical.length, limit); last += 1) {
    const text = physical[last] ?? '';
    if (BEGIN.test(text)) depth += 1;
    else if (END.test(text)) depth -= 1;
    if (depth > 0) continue;
    const nested = physical.slice(begin, last + 1).map((line) => line.replace(/[\\,;]/g, '\\$&'));
    return { text: nested.join('\\n'), seen: last - begin + 1 };
  }
  return { seen: last - begin };
}

/** The colon between parameters and value: the first outside quotes, or the first at all where the quotes don't close. */
function colonOf(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (char === ':' && !quoted) return at;
  }
  return text.indexOf(':');
}

/** The bare words of vCard 2.1 that are encodings and not types. */
const BARE_ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT']);
const BARE_VALUES = new Set(['INLINE', 'CONTENT-ID', 'CID', 'URL']);

function parseProperty(content: ContentLine, encoding: string, card: Card, warnings: Remark[]): Property | undefined {
  const text = content.parts.join('');
  const colon = colonOf(text);
  if (colon < 0) {
    warnings.push({ line: content.line, reason: 'a line that is no property' });
    return undefined;
  }
  const head = text.slice(0, colon);
  const raw = text.slice(colon + 1);
  const [path = '', ...attributes] = splitOutsideQuotes(head, ';');
  const names = path.trim().split('.');
  const name = names.pop() ?? '';
  const group = names.join('-');
  const parameters: [string, string][] = [];
  let charset: string | undefined;
  let transfer = '';
  for (const attribute of attributes) {
    for (const [key, value] of parametersOf(attribute, encoding)) {
      if (key === 'CHARSET') charset = value;
      else if (key === 'ENCODING') transfer = value.toUpperCase();
      else if (value !== '') parameters.push([key, value]);
    }
  }
  const property: Property = { name, key: name.toUpperCase(), parameters, value: '', line: content.line };
  if (group) property.group = group;
  if (property.key === 'VERSION') {
    card.version = raw.trim();
    return undefined;
  }
  if (transfer === 'BASE64' || transfer === 'B') {
    const bytes = bytesOfBase64(raw);
    if (bytes && DATA.test(property.key)) property.binary = raw.replace(/\s+/g, '');
    else {
      const text = (bytes && decodeStrictly(bytes, 'utf-8')) ?? decodeValue(raw, charset, encoding).text;
      property.value = valueLine(text);
    }
    return property;
  }
  const quoted = transfer === 'QUOTED-PRINTABLE' || transfer === 'QP' || transfer === 'Q';
  const decoded = decodeValue(quoted ? quotedPrintable(raw) : raw, charset, encoding);
  if (decoded.damaged) {
    warnings.push({ line: content.line, reason: `${name}: some characters could not be decoded` });
  }
  property.value = valueLine(TEXT.test(property.key) ? withoutMarkup(decoded.text) : decoded.text);
  return property;
}

/** Properties of text alone: there `&amp;` is left over from a web page that wrote the card, and its semicolon would cut the value. */
const TEXT = /^(?:FN|N|NICKNAME|ORG|TITLE|ROLE|ADR|NOTE|CATEGORIES)$/;
const MARKUP: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
]);

/** A text without the references of XML (XML 1.0, 4.6). A writer who means them as text escapes the semicolon. */
function withoutMarkup(text: string): string {
  return text.includes('&')
    ? text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (whole, name) => MARKUP.get(name) ?? whole)
    : text;
}

/** Properties that can hold data; in any other, base64 is only a writer's way to send text. */
const DATA = /^(?:PHOTO|LOGO|SOUND|KEY|X-(?!KITH-|AB|.*ANNIVERSARY|SOCIALPROFILE|DEATHDATE|ANDROID-CUSTOM).*)$/;

/** Bytes of quoted-printable (RFC 2045, 6.7). An encoded semicolon is part of the text, unless all of the value is encoded. */
function quotedPrintable(raw: string): string {
  const semicolon = raw.includes(';') ? '\\;' : ';';
  return raw.replace(/=\s*$/, '').replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => {
    const byte = Number.parseInt(hex, 16);
    return byte === 0x3b ? semicolon : String.fromCharCode(byte);
  });
}

// oxlint-disable-next-line no-control-regex
const ASCII = /^[\u0000-\u007f]*$/;

/** Bytes as text by the declared charset, else the file's encoding, else by what the bytes themselves look like. */
function decodeValue(
  binary: string,
  charset: string | undefined,
  encoding: string,
): { text: string; damaged: boolean } {
  if (ASCII.test(binary) && !/^iso-2022|^utf-?7/i.test(charset ?? '')) return { text: binary, damaged: false };
  const bytes = bytesOfBinary(binary);
  const declared = charset ? decodeStrictly(bytes, charset) : undefined;
  const strict =
    declared ?? decodeStrictly(bytes, 'utf-8') ?? (encoding === 'utf-8' ? undefined : decodeStrictly(bytes, encoding));
  if (strict !== undefined) return { text: strict, damaged: false };
  const guessed = detectEncoding(bytes);
  const text = decodeAs(bytes, guessed);
  return { text, damaged: text.includes('\ufffd') };
}

/** `TYPE=a,b` as two entries, a bare word of vCard 2.1 by what it can only be; values without quotes and RFC 6868's carets. */
function parametersOf(attribute: string, encoding: string): [string, string][] {
  const equals = attribute.indexOf('=');
  if (equals < 0) {
    const word = attribute.trim();
    if (BARE_ENCODINGS.has(word.toUpperCase())) return [['ENCODING', word]];
    if (BARE_VALUES.has(word.toUpperCase())) return [['VALUE', word]];
    return splitOutsideQuotes(word, ',').map((type) => ['TYPE', decodeValue(type.trim(), undefined, encoding).text]);
  }
  const key = attribute.slice(0, equals).trim().toUpperCase();
  return splitOutsideQuotes(attribute.slice(equals + 1), ',')
    .flatMap((value) => {
      const bare = withoutQuotes(value.trim());
      return key === 'TYPE' ? bare.split(',') : [bare];
    })
    .map((value): [string, string] => {
      const { text } = decodeValue(value, undefined, encoding);
      return [key, text.replace(/\^([n'^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'))];
    });
}

/** A parameter's value without its quotes, which some writers escape. */
function withoutQuotes(value: string): string {
  const quote = /^\\?"/.exec(value)?.[0];
  if (quote === undefined) return value;
  return value.slice(quote.length, value.endsWith(quote) ? -quote.length : undefined);
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === separator && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

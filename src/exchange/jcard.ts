import { nothingRead, type ImportReading } from './reading.ts';
import type { Card } from './vcard/content-lines.ts';
import { escapeText, valueLine, type Property } from './vcard/property.ts';
import { readingOfCards } from './vcard/read-vcard.ts';

/** Reads jCards (RFC 7095) from parsed JSON: one, or an array of them. `text` is the same file, to tell the lines. */
export function readJCards(data: unknown, text: string): ImportReading {
  if (!Array.isArray(data)) return nothingRead('jcard', 'this is no jCard');
  const found: unknown[] = data[0] === 'vcard' ? [data] : data;
  const starts = Array.from(text.matchAll(/\[\s*"vcard"/gi), (match) => text.slice(0, match.index).split('\n').length);
  const cards: Card[] = [];
  const outside: ImportReading['skipped'] = [];
  found.forEach((card, at) => {
    const line = starts[at] ?? 1;
    if (Array.isArray(card) && card[0] === 'vcard' && Array.isArray(card[1])) cards.push(cardOf(card[1], line));
    else outside.push({ line, reason: 'an entry that is no jCard' });
  });
  return readingOfCards('jcard', { cards, outside, warnings: [] });
}

/** True for JSON that is a jCard or an array of them. */
export function isJCard(data: unknown): boolean {
  return (
    Array.isArray(data) && (data[0] === 'vcard' || data.some((entry) => Array.isArray(entry) && entry[0] === 'vcard'))
  );
}

function cardOf(entries: readonly unknown[], line: number): Card {
  const card: Card = { version: '4.0', line, properties: [] };
  for (const entry of entries) {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string') continue;
    const [name, parameters, type, ...values]: unknown[] = entry;
    if (typeof name !== 'string' || name.toLowerCase() === 'version') continue;
    card.properties.push(propertyOf(name, parameters, String(type), values, line));
  }
  return card;
}

function propertyOf(
  name: string,
  parameters: unknown,
  type: string,
  values: readonly unknown[],
  line: number,
): Property {
  const property: Property = { name: name.toUpperCase(), key: name.toUpperCase(), parameters: [], value: '', line };
  let encoded = type === 'binary';
  const entries = typeof parameters === 'object' && parameters !== null ? Object.entries(parameters) : [];
  for (const [key, value] of entries) {
    const texts = (Array.isArray(value) ? value : [value]).map(String);
    if (key.toLowerCase() === 'group') property.group = texts[0] ?? '';
    else if (key.toLowerCase() === 'encoding') encoded = true;
    else for (const text of texts) property.parameters.push([key.toUpperCase(), text]);
  }
  if (!['text', 'unknown', 'binary', 'phone-number'].includes(type) && isStated(property.key, type)) {
    property.parameters.push(['VALUE', type]);
  }
  const raw = type === 'uri' ? values.map(plain) : values.map(structure);
  if (encoded) property.binary = values.map(plain).join('').replace(/\s+/g, '');
  else property.value = valueLine(raw.join(','));
  return property;
}

/** A value type that a content line would have to state, since it is not the property's own. */
function isStated(key: string, type: string): boolean {
  return (
    type === 'uri' &&
    !/^(?:URL|PHOTO|LOGO|SOUND|IMPP|GEO|KEY|UID|MEMBER|SOURCE|FBURL|CALURI|CALADRURI|RELATED|TEL)$/.test(key)
  );
}

/** Text, number or boolean as text; anything deeper is no value of a jCard. */
const plain = (value: unknown) =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** A structured value (RFC 7095, 3.3.1.3) in the text form of a content line. */
function structure(value: unknown): string {
  if (!Array.isArray(value)) return escapeText(plain(value));
  return value
    .map((part: unknown) =>
      Array.isArray(part) ? part.map((own) => escapeText(plain(own))).join(',') : escapeText(plain(part)),
    )
    .join(';');
}

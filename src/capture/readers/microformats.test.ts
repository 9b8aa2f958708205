// Protects: people marked up in microformats are read as the microformats test suite says. The bug it catches: a rule for whole pages
// that breaks what the format itself defines.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSnapshot } from '../snapshot.ts';
import { lookAt } from '../testing/read-html.ts';
import { cardFields, cardName, collectCards } from './microformats.ts';

interface Item {
  type: string[];
  properties: Record<string, unknown[]>;
}
const root = new URL('../../../node_modules/microformat-tests/tests/', import.meta.url);
const BASE = 'http://example.com/';

/** Cases that are left out, each with its reason. */
const EXCEPTIONS = new Map<string, string>([
  ['microformats-v1/hcard/email', 'its addresses are at example.com, which are samples and left out'],
]);

const cases = ['microformats-v2/h-card', 'microformats-v1/hcard', 'microformats-mixed/h-card'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file.slice(0, -'.json'.length)}`),
);

test.each(cases.filter((name) => !EXCEPTIONS.has(name)))('%s', (name) => {
  const { items } = JSON.parse(readFileSync(new URL(`${name}.json`, root), 'utf8')) as { items: Item[] };
  const html = readFileSync(new URL(`${name}.html`, root), 'utf8');
  const page = openSnapshot(lookAt(`<body>${html}</body>`, BASE), BASE);
  if (!page) throw new Error('no page');
  const cards = collectCards(page).filter((card) => !card.parent && (card.root === 'h-card' || card.root === 'vcard'));
  const people = items.filter((item) => item.type.includes('h-card'));
  expect(cards).toHaveLength(people.length);
  for (const [at, item] of people.entries()) {
    const card = cards[at];
    if (!card) throw new Error('no card');
    const first = (key: string): unknown => {
      const value = item.properties[key]?.[0];
      return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
    };
    const fields = cardFields(page, card);
    if (item.properties['name']) expect(cardName(page, card)).toBe(String(first('name')).replace(/\s+/g, ' ').trim());
    if (item.properties['photo']) expect(fields.photo).toBe(new URL(String(first('photo')), BASE).href);
    if (item.properties['email'])
      expect(fields.emails?.[0]).toBe(String(first('email')).replace(/^mailto:|\?.*$/g, ''));
    const url = item.properties['url']?.find(
      (value): value is string => typeof value === 'string' && /^https?:/.test(value),
    );
    if (url) expect(fields.urls).toContain(new URL(url).href);
  }
});

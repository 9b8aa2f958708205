// Protects: every text of the screens exists in every language, with the same marks in it, and none lies about unused.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const languages = readdirSync(`${root}public/_locales`);

type Messages = Record<string, { message: string; description?: string }>;
const messages = (language: string): Messages =>
  JSON.parse(readFileSync(`${root}public/_locales/${language}/messages.json`, 'utf8')) as Messages;

const english = messages('en');
const keys = Object.keys(english);

/** Words that are spelt the same in English and another language, by key. */
const same = new Set<string>([]);

const marks = (text: string): string[] => [...new Set(text.match(/\{\w+\}|\$\d/g) ?? [])].sort();

/** Without its plural category. `many` and `few` are a language's own: English has none. */
const base = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

const source = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(`${root}src/${path}`, 'utf8'))
  .concat(readFileSync(`${root}manifest.json`, 'utf8'))
  .join('\n');

/** Keys that stand in the source as a whole, and the fixed beginnings of those that are put together. */
const literal = new Set(
  [...source.matchAll(/['"`]([a-z0-9]+(?:_[a-z0-9]+)*)['"`]|__MSG_(\w+?)__/g)].map((found) => found[1] ?? found[2]),
);
const beginnings = [
  ...new Set([...source.matchAll(/`([a-z0-9]+(?:_[a-z0-9]+)*_)\$\{/g)].map((found) => found[1] ?? '')),
];

it('speaks four languages', () => {
  expect(languages).toEqual(expect.arrayContaining(['de', 'en', 'es', 'fr']));
});

it('uses every key', () => {
  const used = (key: string): boolean =>
    literal.has(key) || literal.has(base(key)) || beginnings.some((beginning) => key.startsWith(beginning));
  expect(keys.filter((key) => !used(key))).toEqual([]);
});

it('has both forms of every plural', () => {
  const ones = keys.filter((key) => key.endsWith('_one'));
  expect(ones.filter((key) => !english[`${base(key)}_other`])).toEqual([]);
});

describe.each(languages)('%s', (language) => {
  const own = messages(language);

  it('has every key and no other', () => {
    const extra = (key: string): boolean => !english[key] && !english[`${base(key)}_other`];
    expect({ missing: keys.filter((key) => !own[key]), extra: Object.keys(own).filter(extra) }).toEqual({
      missing: [],
      extra: [],
    });
  });

  it('names its own language', () => {
    expect(own['locale']?.message).toBe(language);
  });

  it('leaves no text empty or in English', () => {
    const untranslated = (key: string): boolean => {
      const text = own[key]?.message ?? '';
      const words = text.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];
      return (
        text.trim() === '' ||
        (language !== 'en' && words.length > 1 && text === english[key]?.message && !same.has(key))
      );
    };
    expect(keys.filter(untranslated)).toEqual([]);
  });

  it('keeps every mark of the English text', () => {
    const lost = keys.filter((key) => {
      // "One" may be said without the figure.
      const optional = (mark: string): boolean => !['{count}', '$1'].includes(mark) || !key.endsWith('_one');
      const wanted = marks(english[key]?.message ?? '').filter(optional);
      return (
        marks(own[key]?.message ?? '')
          .filter(optional)
          .join() !== wanted.join()
      );
    });
    expect(lost).toEqual([]);
  });
});

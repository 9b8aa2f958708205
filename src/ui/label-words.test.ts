// Protects: a label typed in the user's language goes into files as the word that every program knows.
import { afterAll, beforeAll, expect, it } from 'vitest';
import german from '../../public/_locales/de/messages.json';
import { labelName, labelNames, labelOf } from './label-words.ts';
import { provideWords } from './words.ts';

beforeAll(() => provideWords((key) => Object.entries(german).find(([name]) => name === key)?.[1].message ?? '', 'de'));
afterAll(() => provideWords((key) => key, 'en'));

it('is the same label there and back', () => {
  for (const label of ['work', 'home', 'mobile', 'Boat']) expect(labelOf(labelName(label))).toBe(label);
  expect(labelNames()).toHaveLength(3);
  expect(labelName('work')).not.toBe('work');
  expect(labelOf(labelName('WORK').toUpperCase())).toBe('work');
});

it('is none where nothing was typed', () => {
  expect(labelOf('  ')).toBeUndefined();
});

// Protects: from when to when is said as far as it is known, and not at all where nothing is.
import { beforeAll, expect, it } from 'vitest';
import { period, saidOf } from './said-of.ts';
import { provideWords } from './words.ts';

beforeAll(() => provideWords((key) => key, 'en'));

it('says both ends, or the one that is known', () => {
  expect(period('2019', '2021')).toBe('2019 – 2021');
  expect(period('2019', undefined)).toBe('2019 –');
  expect(period(undefined, '2021')).toBe('– 2021');
});

it('says nothing of a time that is not known', () => {
  expect(period(undefined, undefined)).toBe('');
  expect(saidOf('positions', [{ title: 'Baker', organization: 'The Oven' }])).toBe('Baker, The Oven');
});

it('names a date in the language of the user', () => {
  expect(saidOf('dates', [{ date: '--05-12', label: 'name day' }])).toMatch(/^date_name_day: /);
});

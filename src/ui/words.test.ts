// Protects: a screen's words come from the locale files, with values filled in and the plural form that the language asks for.
import { expect, it } from 'vitest';
import { locale, plural, provideWords, t } from './words.ts';

const from =
  (messages: Record<string, string>) =>
  (key: string): string =>
    messages[key] ?? '';

it('fills marks by name and leaves the rest alone', () => {
  provideWords(from({ locale: 'en', remove_named: 'Remove {name} {other}' }), 'en-GB');
  expect(t('remove_named', { name: '$1 {name}' })).toBe('Remove $1 {name} {other}');
});

it('chooses the plural form by the rules of the language', () => {
  provideWords(
    from({ locale: 'fr', every_week_one: 'chaque semaine', every_week_other: 'toutes les {count} semaines' }),
    'fr-CA',
  );
  expect(plural('every_week', 0)).toBe('chaque semaine');
  expect(plural('every_week', 3)).toBe('toutes les 3 semaines');
  expect(plural('every_week', 1_000_000)).toMatch(/^toutes les 1\s000\s000 semaines$/u);
});

it('writes dates in the language of the words', () => {
  provideWords(from({ locale: 'en' }), 'pl');
  expect(locale()).toBe('en');
  provideWords(from({ locale: 'en' }), 'en-GB');
  expect(locale()).toBe('en-GB');
});

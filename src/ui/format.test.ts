// Protects: dates, spans and names are told as people tell them, whatever the language, and a local date never shifts by a zone.
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { bytes, calledName, day, fromToday, initials, partialDay, shortAddress, span } from './format.ts';
import { provideWords } from './words.ts';

const english = (key: string): string => (key === 'locale' ? 'en' : '');
beforeEach(() => provideWords(english, 'en-GB'));

it('writes a local date as that date', () => {
  expect(day('2026-01-01', '2026-06-01')).toBe('1 Jan');
  expect(day('2025-12-31', '2026-06-01')).toBe('31 Dec 2025');
  expect([partialDay('1985-12-10'), partialDay('--02-29'), partialDay('2019-05'), partialDay('2019')]).toEqual([
    '10 December 1985',
    '29 February',
    'May 2019',
    '2019',
  ]);
});

it('tells how long ago in the unit that fits', () => {
  const told = ['2026-06-15', '2026-06-14', '2026-06-08', '2026-05-25', '2026-01-15', '2024-06-15', '2026-07-30'];
  expect(told.map((date) => fromToday(date, '2026-06-15'))).toEqual([
    'today',
    'yesterday',
    'last week',
    '3 weeks ago',
    '5 months ago',
    '2 years ago',
    'in 6 weeks',
  ]);
  expect([span(1), span(10), span(30), span(182)]).toEqual(['1 day', '10 days', '4 weeks', '6 months']);
});

it('gives one or two letters for any name', () => {
  expect(['Ada Lovelace', 'Prince', '王小明', 'mary-jane o’neil smith', '  '].map(initials)).toEqual([
    'AL',
    'P',
    '王',
    'MS',
    '?',
  ]);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => initials(name).length > 0));
});

it('calls people by their given name', () => {
  expect(calledName({ name: 'Dr. Lovelace, Ada', nameParts: { given: 'Ada' } })).toBe('Ada');
  expect(calledName({ name: 'Grace Hopper' })).toBe('Grace');
  expect(calledName({ name: 'Dr. J. Grace Hopper' })).toBe('Grace');
  expect(calledName({ name: 'J.' })).toBe('J.');
  // Titles without a full stop, and a family name that stands first.
  expect(
    ['Dr Ada Lovelace', 'Frau Prof. Ada Lovelace', 'Lovelace, Ada', 'Ada Lovelace, PhD', 'Lovelace, PhD'].map((name) =>
      calledName({ name }),
    ),
  ).toEqual(['Ada', 'Ada', 'Ada', 'Ada', 'Lovelace']);
  // The name was corrected after its parts were read.
  expect(calledName({ name: 'Grace Hopper', nameParts: { given: 'Ada' } })).toBe('Grace');
  expect(calledName({ name: 'LOVELACE ADA', nameParts: { given: 'Ada' } })).toBe('Ada');
  // Another spelling of the whole name, as a merge or a file leaves it, is not what one calls her.
  const spelt = { name: 'Ada Lie', nicknames: ['LIE Ada (work)', 'ada@fjell.example'] };
  expect([calledName(spelt), calledName({ ...spelt, nicknames: [...spelt.nicknames, 'Addie'] })]).toEqual([
    'Ada',
    'Addie',
  ]);
});

it('writes sizes for people', () => {
  expect([bytes(0), bytes(3_400_000), bytes(999)]).toEqual(['0 kB', '3.4 MB', '1 kB']);
});

it('leaves out what says nothing of an address', () => {
  expect(shortAddress('https://www.people.example/ada/')).toBe('people.example/ada');
});

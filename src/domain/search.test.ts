// Protects: whoever is in the book is found by the beginning of any word of theirs, in any script, with or without accents.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFields } from './person.ts';
import { beginnings, queryWords, searchWords } from './search.ts';

const finds = (query: string, fields: Parameters<typeof searchWords>[0]): boolean => {
  const words = searchWords(fields);
  const wanted = queryWords(query);
  const isThere = (word: string): boolean =>
    Object.values(beginnings(word)).some((beginning) => words.some((one) => one.startsWith(beginning)));
  return wanted.length > 0 && wanted.every(isThere);
};

const somebody = {
  ...emptyFields('Inês d’Ávila-Großmann'),
  positions: [{ organization: 'Sjømat AS', title: 'Head of Ice' }],
  places: ['São Paulo, Brazil'],
  tags: ['hiking'],
  emails: [{ value: 'ines.davila@sjomat.example' }],
};

describe('a person', () => {
  it.each([
    'ines',
    'INÊS',
    'avila',
    'davila',
    'grossm',
    'großmann',
    'sjomat',
    'head ice',
    'sao',
    'braz',
    'hik',
    'ines sjo',
  ])('is found by %s', (query) => {
    expect(finds(query, somebody)).toBe(true);
  });

  it.each(['nes', 'xinês', 'ines oslo', '   ', '...'])('is not found by %s', (query) => {
    expect(finds(query, somebody)).toBe(false);
  });
});

it.each([
  ['山田太郎', '太郎'],
  ['山田太郎', '山田 太郎'],
  ['さくら花子', '花子'],
  ['สมชาย ใจดี', 'ใจ'],
  ['김민준', '김민'],
  ['Иван Щербаков', 'щерб'],
  ['Иван Щербаков', 'ivan shcher'],
  ['Ivan Petrov', 'петр'],
  ['Γιώργος Παπαδόπουλος', 'γιωργ παπ'],
  ['محمد عبد الله', 'عبد'],
  ['שרה כהן', 'כהן'],
  ['अनिता शर्मा', 'शर्मा'],
])('finds %s by %s', (name, query) => {
  expect(finds(query, emptyFields(name))).toBe(true);
});

it('finds every name by the beginning of each of its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.nat(), (name, at) => {
      const words = queryWords(name);
      const word = words[at % Math.max(1, words.length)];
      fc.pre(word !== undefined);
      expect(finds(word ?? '', emptyFields(name))).toBe(true);
    }),
  );
});

it('keeps few words of a long profile, the name’s first', () => {
  const words = searchWords({ ...somebody, tags: Array.from({ length: 200 }, (_, n) => `tag${n}`) });
  expect(words.length).toBe(40);
  expect(words.slice(0, 3)).toEqual(['=ines', '=davila', '=grossmann']);
});

it('tells a name from a place and from all else, each word once', () => {
  const words = searchWords({
    ...emptyFields('Paris Holm'),
    nameParts: { given: 'Paris', family: 'Holm' },
    nicknames: ['Ris'],
    positions: [{ organization: 'Holm & Berg', title: 'Baker' }],
    places: ['Paris, France'],
    addresses: [{ locality: 'Sèvres' }],
    emails: [{ value: 'paris@berg.example' }],
  });
  const expected = ['=paris', '=holm', '=ris', 'berg', 'baker', '@paris', '@france', '@sevres', 'example'];
  expect(words).toEqual(expected);
});

it('finds somebody with a long career by place, tag and address, and by what they do now', () => {
  const positions = Array.from({ length: 14 }, (_, i) => ({
    organization: `Company${i} Works${i}`,
    title: `Role${i} Lead${i}`,
    ...(i !== 9 && { to: '2010' }),
  }));
  const words = searchWords({
    ...emptyFields('Runa Solheim'),
    positions,
    places: ['Lyon'],
    tags: ['sailing'],
    emails: [{ value: 'runa@fjell.example' }],
  });
  for (const word of ['@lyon', 'sailing', 'company9', 'lead9', 'company0']) expect(words).toContain(word);
  expect(words.some((word) => word.includes('fjell'))).toBe(true);
  expect(words).toHaveLength(40);
});

// Protects: one person under several spellings is found, and people who merely share a home, an employer or a name stay apart.
import { array, assert, oneof, property, record as fcRecord, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedBook, randomFrom } from '../../../tests/bench/invented-book.ts';
import { pairId } from '../rows.ts';
import { duplicates } from './duplicates.ts';
import type { LinkageRecord } from './record.ts';

/** Strangers, so that no set is only the case at hand. */
const crowd: LinkageRecord[] = [
  ['Ilse', 'Brandvold'],
  ['Tomás', 'Quiroga'],
  ['Nadja', 'Perlmutter'],
  ['Owen', 'Fairweather'],
  ['Sunniva', 'Aakre'],
  ['Kofi', 'Adomako'],
  ['Beatriz', 'Larrazabal'],
  ['Henrik', 'Storgaard'],
  ['Mireille', 'Caillaud'],
  ['Piotr', 'Zawadka'],
].map(([given = '', family = ''], at) => ({
  id: `crowd-${at}`,
  name: { given, family },
  emails: [`${given}.${family}@crowd${at}.example`],
  birthday: `19${60 + at}-0${1 + (at % 9)}-1${at}`,
}));

const idsOf = (records: LinkageRecord[], distinct?: ReadonlySet<string>): string[][] =>
  duplicates([...records, ...crowd], distinct ? { distinct } : {}).map(({ ids }) => ids);

const home = { street: '14 Alder Row', locality: 'Ashbourne', region: 'Derbyshire', postalCode: 'DE6 1AA' };

describe('finds one person', () => {
  const pairs: Record<string, [Omit<LinkageRecord, 'id'>, Omit<LinkageRecord, 'id'>]> = {
    'with a typing error in the name and a birthday': [
      { name: { given: 'Marguerite', family: 'Oldcastle' }, birthday: '1971-03-09' },
      { name: { given: 'Margeurite', family: 'Oldcastle' }, birthday: '1971-03-09' },
    ],
    'with exchanged names': [
      { name: { given: 'Marguerite', family: 'Oldcastle' }, birthday: '1971-03-09' },
      { name: { given: 'Oldcastle', family: 'Marguerite' }, birthday: '1971-03-09' },
    ],
    'under a short name with the same telephone number': [
      { name: 'Robert Oldcastle', phones: ['+44 20 7946 0018'] },
      { name: 'Bob Oldcastle', phones: ['020 7946 0018'] },
    ],
    'in another script, with the same address': [
      { name: 'Сергей Коваленко', emails: ['s.kovalenko@weaving.example'] },
      { name: 'Sergey Kovalenko', emails: ['S.Kovalenko@weaving.example'] },
    ],
    'after a change of employer': [
      {
        name: 'Marguerite Oldcastle',
        organizations: ['Fern & Sons Ltd'],
        urls: ['https://www.linkedin.com/in/moldcastle'],
      },
      {
        name: 'Marguerite Oldcastle',
        organizations: ['Brightwater'],
        urls: ['https://uk.linkedin.com/in/moldcastle/?trk=x'],
      },
    ],
    'with a name in one text and in parts': [
      { name: 'Oldcastle, Dr. Marguerite', emails: ['m.oldcastle@fern.example'] },
      { name: { given: 'Marguerite', family: 'Oldcastle' }, emails: ['marguerite.oldcastle@fern.example'] },
    ],
  };
  for (const [name, [a, b]] of Object.entries(pairs)) {
    it(name, () =>
      expect(
        idsOf([
          { id: 'a', ...a },
          { id: 'b', ...b },
        ]),
      ).toEqual([['a', 'b']]),
    );
  }
});

describe('keeps two people apart', () => {
  const pairs: Record<string, [Omit<LinkageRecord, 'id'>, Omit<LinkageRecord, 'id'>]> = {
    'husband and wife with one address and telephone': [
      { name: 'Gordon Oldcastle', addresses: [home], phones: ['01335 960018'] },
      { name: 'Marguerite Oldcastle', addresses: [home], phones: ['01335 960018'] },
    ],
    'father and son of one name': [
      { name: 'Gordon Oldcastle', birthday: '1948-05-02', addresses: [home] },
      { name: 'Gordon Oldcastle', birthday: '1979-11-30', addresses: [home] },
    ],
    'senior and junior': [
      { name: 'Gordon Oldcastle Sr.', addresses: [home], phones: ['01335 960018'] },
      { name: 'Gordon Oldcastle Jr.', addresses: [home], phones: ['01335 960018'] },
    ],
    twins: [
      { name: 'Clara Oldcastle', birthday: '1999-02-11', addresses: [home], phones: ['01335 960018'] },
      { name: 'Felix Oldcastle', birthday: '1999-02-11', addresses: [home], phones: ['01335 960018'] },
    ],
    'namesakes at one employer, told apart by number': [
      {
        name: 'John Smith',
        organizations: ['Fern & Sons'],
        emails: ['john.smith@fern.example'],
        phones: ['020 7946 0101'],
      },
      {
        name: 'John Smith',
        organizations: ['Fern & Sons'],
        emails: ['john.smith2@fern.example'],
        phones: ['020 7946 0988'],
      },
    ],
    'colleagues with one switchboard and building': [
      {
        name: 'Anna Weber',
        organizations: ['Fern & Sons'],
        addresses: [home],
        phones: ['01335 960018'],
        emails: ['info@fern.example'],
      },
      {
        name: 'Hanno Weber',
        organizations: ['Fern & Sons'],
        addresses: [home],
        phones: ['01335 960018'],
        emails: ['info@fern.example'],
      },
    ],
    'two of one small town with one given name, the family name of one unknown': [
      { name: { given: 'Marguerite', family: 'Oldcastle' }, addresses: [home] },
      { name: { given: 'Marguerite', family: '' }, addresses: [{ ...home, street: '3 Mill Lane' }] },
    ],
    'namesakes with different birthdays': [
      { name: 'Maria Garcia', birthday: '1982-01-17' },
      { name: 'Maria Garcia', birthday: '1990-08-23' },
    ],
  };
  for (const [name, [a, b]] of Object.entries(pairs)) {
    it(name, () =>
      expect(
        idsOf([
          { id: 'a', ...a },
          { id: 'b', ...b },
        ]),
      ).toEqual([]),
    );
  }
});

it('never puts together what the user keeps apart, and says why it puts together', () => {
  const records: LinkageRecord[] = ['a', 'b', 'c'].map((id) => ({
    id,
    name: 'Marguerite Oldcastle',
    birthday: '1971-03-09',
    emails: ['m@oldcastle.example'],
  }));
  const [cluster] = duplicates([...records, ...crowd]);
  expect(cluster?.ids).toEqual(['a', 'b', 'c']);
  expect(cluster?.reasons).toContainEqual({ field: 'birthday', agreement: 'same', text: '1971-03-09' });
  for (const ids of idsOf(records, new Set([pairId('a', 'c')]))) {
    expect(ids.includes('a') && ids.includes('c')).toBe(false);
  }
});

it('does not put strangers together over a chain of likenesses', () => {
  const ids = idsOf([
    { id: 'a', name: 'Anna Oldcastle', birthday: '1971-03-09', emails: ['anna@one.example'] },
    { id: 'b', name: 'A. Oldcastle', phones: ['01335 960018'] },
    {
      id: 'c',
      name: 'Albert Oldcastle',
      birthday: '1938-12-01',
      phones: ['01335 960018'],
      emails: ['albert@two.example'],
    },
  ]);
  expect(ids.some((cluster) => cluster.includes('a') && cluster.includes('c'))).toBe(false);
});

it('stops when it is asked to, and reports how far it is', () => {
  const shares: number[] = [];
  expect(duplicates(crowd, { isStopped: () => true, progress: (share) => shares.push(share) })).toEqual([]);
  expect(shares).toEqual([0]);
});

describe('in an invented book with families, namesakes and typing errors', () => {
  const book = inventedBook(1000, 11);
  const personOf = new Map(book.map(({ record, person }) => [record.id, person]));
  const pairsOf = (ids: readonly string[]): [string, string][] =>
    ids.flatMap((a, at) => ids.slice(at + 1).map((b): [string, string] => [a, b]));
  const found = duplicates(book.map(({ record }) => record)).flatMap(({ ids }) => pairsOf(ids));
  const right = found.filter(([a, b]) => personOf.get(a) === personOf.get(b)).length;
  const doubles = book.length - new Set(personOf.values()).size;

  it('is right about 98 of 100 pairs that it puts together', () => {
    expect(right / found.length).toBeGreaterThan(0.98);
  });

  it('finds 95 of 100 doubles', () => {
    expect(doubles).toBeGreaterThan(60);
    expect(right / doubles).toBeGreaterThan(0.95);
  });
});

it('learns of many couples with one mailbox, telephone and home that they are couples', () => {
  const households = inventedBook(120, 7).map(({ record }) => record);
  const couples = households.flatMap((one, at): LinkageRecord[] => {
    const { name, addresses = [] } = one;
    const { family = '' } = typeof name === 'string' ? {} : name;
    const shared = {
      addresses: [{ ...addresses[0], street: `${at + 1} ${family} row`, postalCode: String(10_000 + at * 37) }],
      emails: [`${family}${at}@home.example`],
      phones: [`+44 20 7946 ${String(1000 + at * 7)}`],
    };
    const born = (years: number) =>
      `${1950 + ((at * 7 + years) % 50)}-0${1 + ((at + years) % 9)}-1${(at * 3 + years) % 10}`;
    const other = households[(at + 101) % households.length]?.name;
    const { given = '' } = typeof other === 'object' ? other : {};
    return [
      { id: `${at} a`, name, ...shared, birthday: born(0) },
      { id: `${at} b`, name: { given, family }, ...shared, ...(at % 3 ? { birthday: born(13) } : {}) },
      ...(at % 2 ? [{ id: `${at} a again`, name, ...shared, birthday: born(0) }] : []),
    ];
  });
  const found = duplicates(couples).map(({ ids }) => ids);
  expect(found.filter((ids) => new Set(ids.map((id) => id.replace(' again', ''))).size > 1)).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(58);
});

describe('in offices with one address, telephone and mailbox for all', () => {
  const book = inventedBook(700, 5);
  const records = book.map(({ record }, at): LinkageRecord => {
    const office = `Office${at % 20}`;
    const { birthday: _, urls: __, ...rest } = record;
    return {
      ...rest,
      organizations: [office],
      emails: at % 3 ? [`info@${office}.example`] : (record.emails ?? []),
      phones: [`+44 20 7946 ${String(1000 + (at % 20) * 13)}`],
      addresses: [
        { street: `${at % 20} quay${at % 20}`, locality: `Town${at % 7}`, postalCode: String(20_000 + (at % 20)) },
      ],
    };
  });
  const found = duplicates(records).flatMap(({ ids }) => ids.slice(1).map((id) => [ids[0] ?? '', id] as const));

  it('puts hardly any colleagues together', () => {
    const personOf = new Map(book.map(({ record, person }) => [record.id, person]));
    expect(found.filter(([a, b]) => personOf.get(a) !== personOf.get(b)).length).toBeLessThan(3);
  });
});

it('tells namesakes with addresses at one provider apart by their numbers', () => {
  const random = randomFrom(3);
  const oneOf = (texts: string): string => texts.split(' ')[Math.floor(random() * texts.split(' ').length)] ?? '';
  const records = Array.from({ length: 300 }, (_, at): LinkageRecord => {
    const name = { given: oneOf('Anna Bo Eva Jan Lars Mia Nils Ulla Per Siv'), family: oneOf('Berg Dahl Holm Lund') };
    return { id: String(at), name, emails: [`${name.given}.${name.family}${100 + at}@gmail.com`] };
  });
  expect(duplicates(records)).toEqual([]);
});

it('answers for whatever records hold', () => {
  const text = string({ maxLength: 30 });
  const record = fcRecord({
    name: oneof(text, fcRecord({ given: text, family: text, suffix: text })),
    emails: array(text, { maxLength: 3 }),
    phones: array(text, { maxLength: 3 }),
    urls: array(text, { maxLength: 3 }),
    birthday: text,
    addresses: array(fcRecord({ street: text, locality: text, region: text, postalCode: text }), { maxLength: 2 }),
    organizations: array(text, { maxLength: 2 }),
  });
  assert(
    property(array(record, { maxLength: 8 }), (records) => {
      // Everybody twice, so that there is something to find.
      const numbered = [...records, ...records].map((values, at) => ({ id: String(at), ...values }));
      const clusters = duplicates(numbered);
      const ids = clusters.flatMap((cluster) => cluster.ids);
      expect(new Set(ids).size).toBe(ids.length);
      for (const cluster of clusters) {
        expect(cluster.ids.length).toBeGreaterThan(1);
        expect(cluster.probability).toBeGreaterThanOrEqual(0.8);
        expect(cluster.probability).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 40 },
  );
});

// Protects: doubles meet under a common key, keys stay few, and the work grows in step with the book.
import { anything, array, assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { blockingKeys, MOST_KEYS, visitCandidates } from './blocking.ts';
import { prepare } from './prepared.ts';
import type { LinkageRecord } from './record.ts';

const meet = (a: Omit<LinkageRecord, 'id'>, b: Omit<LinkageRecord, 'id'>): boolean => {
  const keys = blockingKeys({ id: 'a', ...a });
  return blockingKeys({ id: 'b', ...b }).some((key) => keys.includes(key));
};

it('lets doubles meet in spite of an error', () => {
  expect(meet({ name: 'Ilse Brandvold' }, { name: 'Ilse Brandtvold' })).toBe(true);
  expect(meet({ name: 'Ilse Brandvold' }, { name: 'Brandvold, Ilse' })).toBe(true);
  expect(meet({ name: { given: 'Ilse', family: 'Brandvold' } }, { name: { given: 'Brandvold', family: 'Ilse' } })).toBe(
    true,
  );
  expect(meet({ name: 'Ilse Brandvold', birthday: '1971-03-09' }, { name: 'Elsa Quist', birthday: '1971-03-09' })).toBe(
    true,
  );
  expect(meet({ name: 'Ilse B', phones: ['+47 22 12 34 56'] }, { name: 'Quist', phones: ['0047 22123456'] })).toBe(
    true,
  );
  expect(meet({ name: 'Сергей Коваленко' }, { name: 'Sergey Kovalenko' })).toBe(true);
});

it('lets strangers pass by', () => {
  expect(
    meet(
      { name: 'Ilse Brandvold', emails: ['info@fern.example'], birthday: '1971-03-09' },
      { name: 'Piotr Zawadka', emails: ['piotr@fern.example'], birthday: '1980-12-24' },
    ),
  ).toBe(false);
});

it('makes few, distinct keys of whatever a record holds', () => {
  assert(
    property(string(), array(string()), array(string()), anything(), (name, texts, others, birthday) => {
      const keys = blockingKeys({
        id: 'a',
        name,
        emails: texts,
        phones: others,
        urls: texts,
        birthday: String(birthday),
        organizations: others,
        addresses: texts.map((street) => ({ street, locality: name, postalCode: street })),
      });
      expect(keys.length).toBeLessThanOrEqual(MOST_KEYS);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

it('compares in step with the number of records, though all share a name', () => {
  const pairsOf = (size: number): number => {
    const records = Array.from({ length: size }, (_, at) =>
      prepare({ id: String(at), name: 'Ilse Brandvold', organizations: [`house ${at % 7}`] }),
    );
    let pairs = 0;
    visitCandidates(
      records,
      () => pairs++,
      () => true,
    );
    return pairs;
  };
  expect(pairsOf(4000)).toBeLessThan(2.2 * pairsOf(2000));
});

it('visits a pair once, and stops when told to', () => {
  const records = Array.from({ length: 30 }, (_, at) =>
    prepare({ id: String(at), name: 'Ilse Brandvold', birthday: '1971-03-09', phones: [`22 12 34 ${10 + (at % 10)}`] }),
  );
  const seen = new Set<string>();
  visitCandidates(
    records,
    (a, b) => {
      expect(a).toBeLessThan(b);
      expect(seen.has(`${a} ${b}`)).toBe(false);
      seen.add(`${a} ${b}`);
    },
    (index) => index < 5,
  );
  expect(Math.max(...[...seen].map((pair) => Number(pair.split(' ')[0])))).toBe(4);
});

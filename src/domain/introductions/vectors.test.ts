import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { encode, isAboutTheSame, likeness, mayMatch, rankOffers } from './likeness.ts';
import { readVectors } from './vectors.ts';
import { meets, readWish } from './wishes.ts';

// Protects: the shipped word vectors are the distilled ones, damaged bytes are refused, and needs find paraphrased offers.

const bytes = readFileSync(new URL('./vectors.bin', import.meta.url));
const vectors = readVectors(bytes);

it('ships the vectors that tools/vectors makes, in at most 6 MB', () => {
  expect(createHash('sha256').update(bytes).digest('hex')).toBe('b0ef67be8633ef0d0d21da1c7d7f62cc5b9fac9c092f075b1a3b3e79d3b6cb40');
  expect(bytes.length).toBeLessThanOrEqual(6_000_000);
});

it('refuses bytes that are cut short or of another kind', () => {
  expect(() => readVectors(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
  expect(() => readVectors(new TextEncoder().encode('a file of another kind altogether'))).toThrow(RangeError);
  expect(() => readVectors(new Uint8Array())).toThrow(RangeError);
});

it('puts like words closer than unlike ones', () => {
  const need = encode(readWish('needs a physician', 'needs'), vectors);
  const near = likeness(need, encode(readWish('retired surgeon', 'offers'), vectors));
  const far = likeness(need, encode(readWish('used bicycles', 'offers'), vectors));
  expect(near).toBeGreaterThan(far + 0.2);
});

const fixture = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../tests/fixtures/${file}`, import.meta.url), 'utf8'));

/** The share of needs whose own offer is first, and among the first three, of all offers of the set. */
function found(pairs: readonly (readonly [string, string])[]): { first: number; three: number } {
  const offers = pairs.map(([, offer]) => encode(readWish(offer, 'offers'), vectors));
  const ranks = pairs.map(([need], i) => rankOffers(encode(readWish(need, 'needs'), vectors), offers).findIndex(({ at }) => at === i));
  const within = (best: number) => ranks.filter((rank) => rank < best).length / ranks.length;
  return { first: within(1), three: within(3) };
}

// No phrase was written with a view to the last five. Before one was, 5 to 7 had .58 / .80, .60 / .75 and .43 / .65.
it.each([
  ['paraphrases.json', 0.75, 0.95],
  ['paraphrases-unseen.json', 0.75, 0.95],
  ['paraphrases-3.json', 0.8, 0.95],
  ['paraphrases-4.json', 0.8, 0.95],
  ['paraphrases-5.json', 0.75, 0.9],
  ['paraphrases-6.json', 0.6, 0.9],
  ['paraphrases-7.json', 0.6, 0.9],
  ['paraphrases-8.json', 0.65, 0.8],
  ['paraphrases-9.json', 0.5, 0.8],
  ['paraphrases-10.json', 0.55, 0.9],
  ['paraphrases-11.json', 0.6, 0.85],
  ['paraphrases-12.json', 0.6, 0.85],
])('finds the offer that is meant among all (%s)', (file, first, three) => {
  const share = found(fixture(file) as [string, string][]);
  expect(share.first).toBeGreaterThanOrEqual(first);
  expect(share.three).toBeGreaterThanOrEqual(three);
});

it('says of more right offers than wrong ones that they may match, and that they do', () => {
  const right = { alike: 0, named: 0 };
  const wrong = { alike: 0, named: 0 };
  for (const set of [8, 9, 10, 11, 12]) {
    const pairs = fixture(`paraphrases-${set}.json`) as [string, string][];
    const offers = pairs.map(([, offer]) => encode(readWish(offer, 'offers'), vectors));
    for (const [i, [text]] of pairs.entries()) {
      const need = encode(readWish(text, 'needs'), vectors);
      const named = offers.filter((offer) => meets(need.wish, offer.wish) > 0 && isAboutTheSame(need, offer));
      const alike = mayMatch(rankOffers(need, offers)).flatMap(({ at }) => offers[at] ?? []);
      for (const offer of named) (offer === offers[i] ? right : wrong).named++;
      for (const offer of alike) if (!named.includes(offer)) (offer === offers[i] ? right : wrong).alike++;
    }
  }
  // Of all that is alike enough 67 and 47, of all that is named 59 and 89.
  expect(right).toEqual({ alike: 58, named: 55 });
  expect(wrong).toEqual({ alike: 27, named: 39 });
});

it.each(['de', 'fr', 'es'])('finds the offer that is meant in another language (%s)', (language) => {
  const pairs = (fixture('paraphrases-languages.json') as Record<string, [string, string][]>)[language] ?? [];
  expect(pairs.length).toBe(30);
  const share = found(pairs);
  expect(share.first).toBeGreaterThanOrEqual(0.7);
  expect(share.three).toBeGreaterThanOrEqual(0.75);
});

it('ranks every offer, even those without a known word', () => {
  const offers = ['', 'xyzzy', 'teaches chess'].map((text) => encode(readWish(text, 'offers'), vectors));
  expect(rankOffers(encode(readWish('wants to learn chess', 'needs'), vectors), offers).map(({ at }) => at)).toEqual([2, 0, 1]);
});

it('finds parts of words in languages without vectors, wholly contained ones nearly as well as equal ones', () => {
  const alike = (need: string, offer: string) =>
    likeness(encode(readWish(need, 'needs'), vectors), encode(readWish(offer, 'offers'), vectors));
  expect(alike('Sucht Drachenbau', 'Drachenbau')).toBe(1);
  const part = alike('Sucht Drachenbau', 'Bietet Drachenbauwerkstatt');
  expect(part).toBeGreaterThan(0.8);
  expect(part).toBeLessThan(0.95);
  expect(alike('Sucht Drachenbau', 'Bietet Glockenguss')).toBeLessThan(0.2);
});

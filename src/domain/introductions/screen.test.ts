import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { encode } from './likeness.ts';
import { screenOffers } from './screen.ts';
import { readVectors } from './vectors.ts';
import { readWish } from './wishes.ts';

// Protects: no offer that could match is passed over before it is looked at closely, whether its words or only its concepts are near.

const vectors = readVectors(readFileSync(new URL('./vectors.bin', import.meta.url)));
const encoded = (text: string, field: 'needs' | 'offers' = 'offers') => encode(readWish(text, field), vectors);

it('puts what shares a concept before what only sounds alike, and leaves out the rest', () => {
  const offers = ['nutritionist', 'bell founder', 'heavy luggage'].map((text) => encoded(text));
  expect(screenOffers(offers)(encoded('lose weight', 'needs'))[0]).toBe(0);
  expect(screenOffers(offers)(encoded('cast a bronze bell', 'needs'))).toEqual([1]);
});

it('compares by parts of words in another language, those that share most first, and keeps the first 24', () => {
  const offers = ['Bietet Glockenguss', 'Gibt Drachenkurse', 'Bietet Drachenbauwerkstatt'].map((text) => encoded(text));
  const need = encoded('Sucht Drachenbau', 'needs');
  expect(screenOffers(offers)(need)).toEqual([2, 1]);
  expect(screenOffers(Array.from({ length: 30 }, () => offers).flat())(need)).toEqual(
    Array.from({ length: 24 }, (_, i) => 3 * i + 2),
  );
});

import { type Shares, dot } from './concept-space.ts';
import { type Encoded, MEAN_SHARE, SAME_CONCEPT } from './likeness.ts';

/** A quick likeness from which, and how many, offers are looked at closely. */
const LEAST = 0.15;
const MOST = 24;

/**
 * For a need, the offers worth the whole `likeness`, as positions, best first: by the cosine of the means and the concepts in common, a hundred
 * times quicker; in a language that has no vectors by how many parts of words they share.
 */
export function screenOffers(offers: readonly Encoded[]): (need: Encoded) => number[] {
  const byConcept = postings(offers, ({ helps }) => helps);
  const byPart = postings(offers, partsOf);
  const quick = new Float64Array(offers.length);
  const add = (posting: Posting | undefined, amount: number) => {
    if (!posting) return;
    const { holders, shares } = posting;
    for (let i = 0; i < holders.length; i++) {
      const offer = holders[i] ?? 0;
      quick[offer] = (quick[offer] ?? 0) + amount * (shares[i] ?? 0);
    }
  };
  return (need) => {
    const english = need.wish.language === 'en';
    offers.forEach(({ mean }, i) => (quick[i] = english ? MEAN_SHARE * dot(need.mean, mean) : 0));
    for (const [concept, share] of need.helps) add(byConcept.get(concept), SAME_CONCEPT * share);
    if (!english) for (const part of partsOf(need).keys()) add(byPart.get(part), 1);
    const near: number[] = [];
    quick.forEach((amount, i) => amount >= LEAST && near.push(i));
    return near.sort((x, y) => (quick[y] ?? 0) - (quick[x] ?? 0)).slice(0, MOST);
  };
}

/** Which offers have something, and how much of it each has. */
interface Posting {
  readonly holders: number[];
  readonly shares: number[];
}

function postings(offers: readonly Encoded[], of: (offer: Encoded) => Shares): Map<string, Posting> {
  const found = new Map<string, Posting>();
  offers.forEach((offer, i) => {
    for (const [key, share] of of(offer)) {
      let posting = found.get(key);
      if (!posting) found.set(key, (posting = { holders: [], shares: [] }));
      posting.holders.push(i);
      posting.shares.push(share);
    }
  });
  return found;
}

function partsOf({ words }: Encoded): Shares {
  return new Map(words.flatMap(({ parts }) => [...parts].map((part) => [part, 1] as const)));
}

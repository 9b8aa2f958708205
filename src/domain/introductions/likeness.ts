import type { WordVectors } from './vectors.ts';
import type { Wish } from './wishes.ts';

/** SIF's weight a / (a + p(word)) (Arora, Liang, Ma 2017); p by Zipf from the word's frequency rank. */
const A = 1e-3;
const HARMONIC = 13;
/** How much of the likeness is the mean vectors' cosine; the rest is how well each word finds a counterpart. */
const MEAN_SHARE = 0.6;
/** The same concept on both sides, where a likeness of words may see nothing ("au pair", "babysitter"). */
const SAME_CONCEPT = 0.3;
const SAME_AREA = 0.08;

/** A wish as numbers. */
export interface Encoded {
  readonly wish: Wish;
  /** Unit length; all zero where no word is known. */
  readonly mean: Float32Array;
  readonly words: readonly { readonly weight: number; readonly direction: Float32Array }[];
}

/** Turns a wish into vectors. Words that are not in the vocabulary are left out. */
export function encode(wish: Wish, vectors: WordVectors): Encoded {
  const sum = new Float64Array(vectors.dimensions);
  const words: { weight: number; direction: Float32Array }[] = [];
  for (const word of wish.words) {
    const rank = vectors.rank(word);
    if (rank < 0) continue;
    const weight = A / (A + 1 / ((rank + 2.7) * HARMONIC));
    vectors.add(rank, weight, sum);
    const own = new Float64Array(vectors.dimensions);
    vectors.add(rank, 1, own);
    words.push({ weight, direction: unit(own) });
  }
  return { wish, mean: unit(sum), words };
}

/** How alike a need and an offer are by the words' meaning: about 0 for unrelated, 1 for the same. */
export function likeness(need: Encoded, offer: Encoded): number {
  const mean = dot(need.mean, offer.mean);
  const counterparts = (counterpart(need, offer) + counterpart(offer, need)) / 2;
  return Math.min(1, MEAN_SHARE * mean + (1 - MEAN_SHARE) * counterparts + conceptBonus(need.wish, offer.wish));
}

/** Ranks offers for a need, best first, as indices; every offer is in it. Equal ones keep their order. */
export function rankOffers(need: Encoded, offers: readonly Encoded[]): number[] {
  const scores = offers.map((offer) => likeness(need, offer));
  return offers.map((_, i) => i).sort((i, j) => (scores[j] ?? 0) - (scores[i] ?? 0) || i - j);
}

export function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < x.length; d++) sum += (x[d] ?? 0) * (y[d] ?? 0);
  return sum;
}

/** The weighted mean, over the words of one, of the nearest word of the other. */
function counterpart(from: Encoded, to: Encoded): number {
  let sum = 0;
  let weights = 0;
  for (const { weight, direction } of from.words) {
    let nearest = 0;
    for (const other of to.words) nearest = Math.max(nearest, dot(direction, other.direction));
    sum += weight * nearest;
    weights += weight;
  }
  return weights ? sum / weights : 0;
}

function conceptBonus(need: Wish, offer: Wish): number {
  const helps = overlap(need.helps, offer.helps);
  const areas = overlap(need.areas, offer.areas);
  return SAME_CONCEPT * helps + SAME_AREA * areas;
}

/** Shared over the geometric mean of both counts. */
function overlap(x: readonly string[], y: readonly string[]): number {
  if (!x.length || !y.length) return 0;
  return x.filter((id) => y.includes(id)).length / Math.sqrt(x.length * y.length);
}

function unit(vector: Float64Array): Float32Array {
  let length = 0;
  for (const x of vector) length += x * x;
  const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
  return Float32Array.from(vector, (x) => x * scale);
}

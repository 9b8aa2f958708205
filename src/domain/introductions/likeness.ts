import { ConceptSpace, type Shares, dot, sharesInCommon, unitShares } from './concept-space.ts';
import { conceptHints } from './concept-hints.ts';
import { concepts } from './concepts.ts';
import { type Language, isTopic } from './language.ts';
import { fold } from './profile.ts';
import { stem } from './stem.ts';
import type { WordVectors } from './vectors.ts';
import type { Wish } from './wishes.ts';

/** SIF's weight a / (a + p(word)) (Arora, Liang, Ma 2017); p by Zipf from the word's frequency rank. */
const A = 1e-3;
const HARMONIC = 13;
/** How much of the likeness is the mean vectors' cosine; the rest is how well each word finds a counterpart. */
export const MEAN_SHARE = 0.4;
/** The same concepts on both sides, where a likeness of words may see nothing ("au pair", "babysitter"). */
export const SAME_CONCEPT = 0.6;
const SAME_AREA = 0.08;

/** Letters in a part of a word, and the fewest that a word without a vector must have to be compared by its parts. */
const PART = 4;
const SHORT = 5;
/** A word that is wholly contained in another ("Garten" in "Gartenarbeit") is as good as this much of an equal one. */
const CONTAINED = 0.9;

/**
 * Likeness from which a need and an offer are about the same: words that are as alike "may match", and what they name in common counts as met. Over the 460 needs
 * of fixtures 1 to 11 it leaves 216 right and 100 wrong of those that a shared name would meet, which are 243 and 197.
 */
export const ALIKE = 0.6;
/** How many of a need's nearest offers may match, and by how much less alike than the nearest: of those 460, 102 right and 46 wrong, where all of three had 119 and 113. */
const NEAREST = 3;
const CLOSE = 0.05;

interface EncodedWord {
  readonly weight: number;
  /** Unit length; absent where the vocabulary lacks the word, and in languages that it is not of. */
  readonly direction?: Float32Array;
  readonly stem: string;
  /** Its parts of a few letters (character n-grams), where it has no direction. */
  readonly parts: ReadonlySet<string>;
}

/** A wish as numbers. */
export interface Encoded {
  readonly wish: Wish;
  /** Unit length; all zero where no word is known. */
  readonly mean: Float32Array;
  readonly words: readonly EncodedWord[];
  /** What is helped with, as it is said or hinted at, and as English words come near it: unit length. */
  readonly helps: Shares;
}

/** Turns a wish into vectors, and words that have none into parts. The vectors are English. */
export function encode(wish: Wish, vectors: WordVectors): Encoded {
  const meaning = meaningOf(wish.words, wish.language, vectors);
  const space = spaceOf(vectors);
  const helps = new Map<string, number>();
  for (const [i, { weight, direction }] of meaning.words.entries()) {
    if (!direction) continue;
    for (const [id, near] of space.near(wish.words[i] ?? '', direction)) {
      helps.set(id, Math.max(helps.get(id) ?? 0, weight * near));
    }
  }
  for (const id of [...wish.helps, ...wish.hints]) helps.set(id, 1);
  return { wish, ...meaning, helps: unitShares(helps) };
}

/** Made once for the vectors, of which there is one set. */
const spaces = new WeakMap<WordVectors, ConceptSpace>();

function spaceOf(vectors: WordVectors): ConceptSpace {
  let space = spaces.get(vectors);
  if (!space) {
    const meaningOfPhrase = (phrase: string) => {
      const words = fold(phrase).split(' ');
      return meaningOf(
        words.filter((word) => isTopic(word, 'en')),
        'en',
        vectors,
      ).mean;
    };
    const phrasesOf = new Map<string, Float32Array[]>();
    const spoken = [...concepts.filter(({ sort }) => sort === 'help'), ...conceptHints];
    for (const { id, phrases } of spoken) {
      phrasesOf.set(id, [...(phrasesOf.get(id) ?? []), ...phrases.map(meaningOfPhrase)]);
    }
    space = new ConceptSpace([...phrasesOf]);
    spaces.set(vectors, space);
  }
  return space;
}

function meaningOf(
  topics: readonly string[],
  language: Language,
  vectors: WordVectors,
): Pick<Encoded, 'mean' | 'words'> {
  const sum = new Float64Array(vectors.dimensions);
  const words = topics.map((word): EncodedWord => {
    const ranks = language === 'en' ? ranksOf(word, vectors) : [];
    const root = stem(word, language);
    if (!ranks.length) return { weight: 1, stem: root, parts: partsOf(root) };
    const own = new Float64Array(vectors.dimensions);
    const weight = A / (A + 1 / ((Math.max(...ranks) + 2.7) * HARMONIC));
    for (const rank of ranks) {
      vectors.add(rank, weight, sum);
      vectors.add(rank, 1, own);
    }
    return { weight, direction: unit(own), stem: root, parts: none };
  });
  return { mean: unit(sum), words };
}

const none: ReadonlySet<string> = new Set();

/**
 * Where the vectors have an English word: as it stands, in the other spelling or another form of it, or as two words in one
 * ("headshot"); else by its longest known beginning that is most of it. Empty where nothing is known.
 */
function ranksOf(word: string, vectors: WordVectors): number[] {
  const rankOf = (form: string) => (form.length >= PART ? vectors.rank(form) : -1);
  const exact = vectors.rank(word);
  if (exact >= 0) return [exact];
  const american = word.replace(/our(?=s?$|ful|ite|ed|ing|er)/, 'or').replace(/is(?=e[drs]?$|ing$|ation)/, 'iz');
  const bare = american.replace(/(s|ers?|ing|ed|ist|ists)$/, '');
  for (const form of [american, american.replace(/s$/, ''), bare, `${bare}e`, `${bare}ing`, `${word}s`]) {
    const rank = rankOf(form);
    if (rank >= 0) return [rank];
  }
  for (let cut = word.length - PART; cut >= PART; cut--) {
    const [first, second] = [rankOf(word.slice(0, cut)), rankOf(word.slice(cut))];
    if (first >= 0 && second >= 0) return [first, second];
  }
  for (let cut = word.length - 1; cut >= Math.max(SHORT, word.length / 2 - 1); cut--) {
    const rank = rankOf(word.slice(0, cut));
    if (rank >= 0) return [rank];
  }
  return [];
}

function partsOf(word: string): ReadonlySet<string> {
  if (word.length < SHORT) return none;
  return new Set(Array.from({ length: word.length - PART + 1 }, (_, i) => word.slice(i, i + PART)));
}

/** How alike a need and an offer are by what their words mean, or in other languages look like: about 0 for unrelated, 1 and more for the same. */
export function likeness(need: Encoded, offer: Encoded): number {
  const counterparts = counterpartsOf(need.words, offer.words);
  const words = areEnglish(need, offer)
    ? MEAN_SHARE * dot(need.mean, offer.mean) + (1 - MEAN_SHARE) * counterparts
    : counterparts;
  const helps = SAME_CONCEPT * sharesInCommon(need.helps, offer.helps);
  return words + helps + SAME_AREA * overlap(need.wish.areas, offer.wish.areas);
}

function areEnglish(need: Encoded, offer: Encoded): boolean {
  return need.wish.language === 'en' && offer.wish.language === 'en';
}

/**
 * Whether what a need and an offer name in common is what both are about, rather than said beside it ("to plan for retirement", "plans cloud migrations"). True
 * where one is not English: what it names says more than how its words look.
 */
export function isAboutTheSame(need: Encoded, offer: Encoded): boolean {
  return !areEnglish(need, offer) || likeness(need, offer) >= ALIKE;
}

/** An offer's position in the list that was handed in, and how alike it is to the need. */
export interface Ranked {
  readonly at: number;
  readonly alike: number;
}

/** Ranks offers for a need, best first; every offer is in it. Equal ones keep their order. */
export function rankOffers(need: Encoded, offers: readonly Encoded[]): Ranked[] {
  return offers.map((offer, at) => ({ at, alike: likeness(need, offer) })).sort((x, y) => y.alike - x.alike);
}

/** Of a need's ranked offers those that may match it. */
export function mayMatch(ranked: readonly Ranked[]): Ranked[] {
  const nearest = ranked[0]?.alike ?? 0;
  return ranked.slice(0, NEAREST).filter(({ alike }) => alike >= ALIKE && alike >= nearest - CLOSE);
}

/** The weighted mean, over the words of one, of the nearest word of the other; the mean of both ways. */
function counterpartsOf(ones: readonly EncodedWord[], others: readonly EncodedWord[]): number {
  const nearestOfOthers = new Float64Array(others.length);
  const nearestOfOnes = Float64Array.from(ones, (one) => {
    let nearest = 0;
    others.forEach((other, i) => {
      const near = nearness(one, other);
      if (near > nearest) nearest = near;
      if (near > (nearestOfOthers[i] ?? 0)) nearestOfOthers[i] = near;
    });
    return nearest;
  });
  return (weighted(ones, nearestOfOnes) + weighted(others, nearestOfOthers)) / 2;
}

function weighted(words: readonly EncodedWord[], nearest: Float64Array): number {
  let sum = 0;
  let weights = 0;
  words.forEach(({ weight }, i) => {
    sum += weight * (nearest[i] ?? 0);
    weights += weight;
  });
  return weights ? sum / weights : 0;
}

/** By meaning where both words have one; else by their stems, or the share of the shorter one's parts that the longer one has. */
function nearness(one: EncodedWord, other: EncodedWord): number {
  if (one.direction && other.direction) return dot(one.direction, other.direction);
  if (one.stem === other.stem) return 1;
  const [few, many] = one.parts.size < other.parts.size ? [one.parts, other.parts] : [other.parts, one.parts];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const part of few) if (many.has(part)) shared++;
  return (CONTAINED * shared) / few.size;
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

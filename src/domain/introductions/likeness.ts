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
 * Likeness from which words "may match". Right and wrong offers among a need's first three: of 160 needs that no phrase was written for (fixtures
 * 8, 9 and two that are no fixtures) 79 and 87; of the 120 of fixtures 5 to 7 86 and 60, where the likeness of words alone had 60 and 68.
 */
export const ALIKE = 0.6;

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
  const counterparts = (counterpart(need, offer) + counterpart(offer, need)) / 2;
  const words =
    need.wish.language === 'en' && offer.wish.language === 'en'
      ? MEAN_SHARE * dot(need.mean, offer.mean) + (1 - MEAN_SHARE) * counterparts
      : counterparts;
  const helps = SAME_CONCEPT * sharesInCommon(need.helps, offer.helps);
  return words + helps + SAME_AREA * overlap(need.wish.areas, offer.wish.areas);
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

/** The weighted mean, over the words of one, of the nearest word of the other. */
function counterpart(from: Encoded, to: Encoded): number {
  let sum = 0;
  let weights = 0;
  for (const word of from.words) {
    let nearest = 0;
    for (const other of to.words) nearest = Math.max(nearest, nearness(word, other));
    sum += word.weight * nearest;
    weights += word.weight;
  }
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

/** A concept's id, and how much of it there is, above 0. */
export type Shares = ReadonlyMap<string, number>;

/** A word is near a concept from this cosine with one of its phrases on; from there to 1 the nearness rises ever faster. */
const NEAR = 0.45;
const STEEP = 1.5;
/** What a word that is near a concept says of it, where one that names it says 1. */
const HALF = 0.5;
/** From this length on what a word says is spread over all the concepts that it is near: "partner" says little of each. */
const SPREAD = 0.55;

/**
 * How near words are to what people help with. A concept's phrases name both sides of a service, which words alone keep
 * apart ("lose weight", "nutritionist"): explicit semantic analysis (Gabrilovich, Markovitch 2007), with concepts for articles.
 */
export class ConceptSpace {
  readonly #phrases: readonly (readonly [id: string, directions: readonly Float32Array[]])[];
  readonly #known = new Map<string, Shares>();

  /** The phrases of each concept as vectors of unit length. */
  constructor(phrases: readonly (readonly [id: string, directions: readonly Float32Array[]])[]) {
    this.#phrases = phrases;
  }

  /** What an English word, whose direction has unit length, says of concepts that it is near. */
  near(word: string, direction: Float32Array): Shares {
    const known = this.#known.get(word);
    if (known) return known;
    const found: [string, number][] = [];
    for (const [id, phrases] of this.#phrases) {
      let nearest = NEAR;
      for (const phrase of phrases) nearest = Math.max(nearest, dot(direction, phrase));
      if (nearest > NEAR) found.push([id, ((nearest - NEAR) / (1 - NEAR)) ** STEEP]);
    }
    const scale = HALF / Math.max(SPREAD, Math.hypot(...found.map(([, near]) => near)));
    const shares = new Map(found.map(([id, near]) => [id, Math.min(1, near * scale)]));
    this.#known.set(word, shares);
    return shares;
  }
}

/** Makes a vector of shares unit length; an empty one stays so. */
export function unitShares(shares: Shares): Shares {
  let length = 0;
  for (const amount of shares.values()) length += amount * amount;
  const scale = 1 / Math.sqrt(length);
  return new Map([...shares].map(([id, amount]) => [id, amount * scale]));
}

/** The cosine of two vectors of shares of unit length. */
export function sharesInCommon(one: Shares, other: Shares): number {
  let sum = 0;
  for (const [id, amount] of one) sum += amount * (other.get(id) ?? 0);
  return sum;
}

export function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < x.length; d++) sum += (x[d] ?? 0) * (y[d] ?? 0);
  return sum;
}

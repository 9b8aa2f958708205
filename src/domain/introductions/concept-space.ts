/** A concept's id, and how much of it there is, above 0. */
export type Shares = ReadonlyMap<string, number>;

/** A word is near a concept from this cosine with one of its phrases on; from there to 1 the nearness rises ever faster. */
const NEAR = 0.45;
const STEEP = 1.5;
/** What a word that is near a concept says of it, where one that names it says 1. */
const HALF = 0.5;
/** From this length on what a word says is spread over all the concepts that it is near: "partner" says little of each. */
const SPREAD = 0.55;
/** Less than this of a vector of unit length changes nothing that can be measured. */
const TRACE = 0.05;

/**
 * How near words are to what people help with. A concept's phrases name both sides of a service, which words alone keep
 * apart ("lose weight", "nutritionist"): explicit semantic analysis (Gabrilovich, Markovitch 2007), with concepts for articles.
 */
export class ConceptSpace {
  readonly #ids: string[] = [];
  /** The phrases of the concept at `c` are rows phraseStart[c] to phraseStart[c + 1] of one matrix, which is walked whole for every new word. */
  readonly #phraseStart: Int32Array;
  readonly #phrases: Float32Array;
  readonly #known = new Map<string, Shares>();

  /** The phrases of each concept as vectors of unit length. */
  constructor(phrases: readonly (readonly [id: string, directions: readonly Float32Array[]])[]) {
    this.#phraseStart = new Int32Array(phrases.length + 1);
    phrases.forEach(([id, directions], c) => {
      this.#ids.push(id);
      this.#phraseStart[c + 1] = (this.#phraseStart[c] ?? 0) + directions.length;
    });
    const rows = phrases.flatMap(([, directions]) => directions);
    const dimensions = rows[0]?.length ?? 0;
    this.#phrases = new Float32Array(rows.length * dimensions);
    rows.forEach((row, i) => this.#phrases.set(row, i * dimensions));
  }

  /** What an English word, whose direction has unit length, says of concepts that it is near. */
  near(word: string, direction: Float32Array): Shares {
    const known = this.#known.get(word);
    if (known) return known;
    const found: [string, number][] = [];
    this.#ids.forEach((id, c) => {
      const nearest = this.#nearest(c, direction);
      if (nearest > NEAR) found.push([id, ((nearest - NEAR) / (1 - NEAR)) ** STEEP]);
    });
    const scale = HALF / Math.max(SPREAD, Math.hypot(...found.map(([, near]) => near)));
    const shares = new Map(found.map(([id, near]) => [id, Math.min(1, near * scale)]));
    this.#known.set(word, shares);
    return shares;
  }

  /** The highest cosine of a direction with a phrase of the concept at `c`. */
  #nearest(c: number, direction: Float32Array): number {
    const phrases = this.#phrases;
    const dimensions = direction.length;
    const end = (this.#phraseStart[c + 1] ?? 0) * dimensions;
    let nearest = 0;
    for (let at = (this.#phraseStart[c] ?? 0) * dimensions; at < end; at += dimensions) {
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += (phrases[at + d] ?? 0) * (direction[d] ?? 0);
      if (sum > nearest) nearest = sum;
    }
    return nearest;
  }
}

/** Makes a vector of shares unit length and leaves out what is next to nothing; an empty one stays so. */
export function unitShares(shares: Shares): Shares {
  let length = 0;
  for (const amount of shares.values()) length += amount * amount;
  const scale = 1 / Math.sqrt(length);
  const found = new Map<string, number>();
  for (const [id, amount] of shares) if (amount * scale >= TRACE) found.set(id, amount * scale);
  return found;
}

/** The cosine of two vectors of shares of unit length. */
export function sharesInCommon(one: Shares, other: Shares): number {
  let sum = 0;
  for (const [id, amount] of one) sum += amount * (other.get(id) ?? 0);
  return sum;
}

/** The scalar product of two vectors of the same length; of unit vectors their cosine. */
export function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < x.length; d++) sum += (x[d] ?? 0) * (y[d] ?? 0);
  return sum;
}

/**
 * Something that makes a pair: everybody in `left` gains by meeting anybody in `right` (indices from 0, ascending, each once).
 * Where all share the same thing and so gain alike, `right` is the very array that `left` is.
 */
export interface Link {
  readonly weight: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Who stands where in a common link: 1 the first is on its left and the second on its right, 2 the other way round, 3 both. */
export type Way = 1 | 2 | 3;

/** What two people have in common, strongest first. The arrays are used again for the next pair: copy what is kept. */
export interface Common {
  /** How many entries of the arrays count. */
  count: number;
  /** Positions in `LinkTable.links`. */
  readonly ranks: Int32Array;
  readonly ways: Uint8Array;
}

export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface PairSearch {
  readonly top: number;
  /** Pairs whose benefit is not above it are left out, and whoever can reach no more is passed over. */
  readonly floor: number;
  /** Whether a pair may be shown at all; false for those who know each other. */
  readonly admits: (a: number, b: number) => boolean;
  /** The score of a pair out of its benefit (see `mutualBenefit`): never more than that; what is not above 0 is left out. */
  readonly score: (a: number, b: number, benefit: number) => number;
  /** Asked every few thousand steps with the share of the links that were walked (0 to 1); false stops the search. */
  readonly proceed?: ((share: number) => boolean) | undefined;
}

const LEFT = 1;
const RIGHT = 2;
const STEPS_BETWEEN_ASKING = 8192;
/** Sums in another order differ by less than this part. */
const ROUNDING = 1e-12;

/**
 * The benefit of a pair out of both sides' own: their harmonic mean, as reciprocal recommendation takes it (RECON, Pizzato et al.
 * 2010), so that what helps both goes before what helps one as much. Half of the larger where the other gains little or nothing:
 * a further reason never lowers a pair. It grows with both sides, which makes a bound of either into a bound of the pair.
 */
export function mutualBenefit(one: number, other: number): number {
  const larger = Math.max(one, other);
  return larger > 0 ? Math.max(larger / 2, (2 * one * other) / (one + other)) : 0;
}

/**
 * The exact best pairs without looking at all pairs. A side's benefit is the discounted sum (1, 1/2, 1/4 ...) of the weights of
 * the links by which it gains. Links are walked strongest first. In each person's row every link carries that sum over it and all
 * weaker ones, for the person and for whoever they meet; no pair that first meets in that link can exceed the mutual benefit of
 * the two. Whoever cannot beat the worst pair kept so far is skipped. A pair is scored only in the first link that it has in common. Equal scores keep the
 * order in which pairs are found: by strongest common link, then by the one on the left, then by the one on the right.
 */
export class LinkTable<L extends Link> {
  readonly links: readonly L[];
  /** Row of person p: entries rowStart[p] to rowStart[p + 1]. */
  readonly #rowStart: Int32Array;
  readonly #rank: Int32Array;
  readonly #side: Uint8Array;
  /** What a person gains, and what they give, by their row from an entry on; and the mutual benefit of the two. */
  readonly #gain: Float64Array;
  readonly #give: Float64Array;
  readonly #bound: Float64Array;
  readonly #person: Int32Array;
  /** Entries on the left (right) of link r: leftStart[r] to leftStart[r + 1]. */
  readonly #leftStart: Int32Array;
  readonly #leftEntry: Int32Array;
  readonly #rightStart: Int32Array;
  readonly #rightEntry: Int32Array;
  readonly #weight: Float64Array;
  readonly #common: Common;

  /** `people` counts the people; weights must not be negative; links of equal weight keep their order. */
  constructor(people: number, links: readonly L[]) {
    this.links = links.toSorted((x, y) => y.weight - x.weight);
    this.#weight = Float64Array.from(this.links, ({ weight }) => weight);
    const counts = new Int32Array(people + 1);
    const lastLink = new Int32Array(people).fill(-1);
    this.links.forEach((link, r) => {
      for (const list of link.left === link.right ? [link.left] : [link.left, link.right]) {
        for (const p of list) {
          if (lastLink[p] === r) continue;
          lastLink[p] = r;
          counts[p + 1] = at(counts, p + 1) + 1;
        }
      }
    });
    for (let p = 0; p < people; p++) counts[p + 1] = at(counts, p + 1) + at(counts, p);
    this.#rowStart = counts;
    const total = at(counts, people);
    this.#rank = new Int32Array(total);
    this.#side = new Uint8Array(total);
    this.#gain = new Float64Array(total);
    this.#give = new Float64Array(total);
    this.#bound = new Float64Array(total);
    this.#person = new Int32Array(total);
    this.#leftStart = new Int32Array(this.links.length + 1);
    this.#rightStart = new Int32Array(this.links.length + 1);
    this.links.forEach((link, r) => {
      this.#leftStart[r + 1] = at(this.#leftStart, r) + link.left.length;
      this.#rightStart[r + 1] = at(this.#rightStart, r) + (link.left === link.right ? 0 : link.right.length);
    });
    this.#leftEntry = new Int32Array(at(this.#leftStart, this.links.length));
    this.#rightEntry = new Int32Array(at(this.#rightStart, this.links.length));
    this.#fill(people);
    let longest = 0;
    for (let p = 0; p < people; p++) longest = Math.max(longest, at(counts, p + 1) - at(counts, p));
    this.#common = { count: 0, ranks: new Int32Array(longest), ways: new Uint8Array(longest) };
  }

  #fill(people: number): void {
    const next = this.#rowStart.slice(0, people);
    let leftAt = 0;
    let rightAt = 0;
    const enter = (p: number, r: number, side: number): number => {
      const last = at(next, p) - 1;
      // Whoever stands on both sides of a link has one entry with both.
      if (last >= at(this.#rowStart, p) && this.#rank[last] === r) {
        this.#side[last] = at(this.#side, last) | side;
        return last;
      }
      const entry = last + 1;
      this.#rank[entry] = r;
      this.#side[entry] = side;
      this.#person[entry] = p;
      next[p] = entry + 1;
      return entry;
    };
    this.links.forEach((link, r) => {
      const same = link.left === link.right;
      for (const p of link.left) this.#leftEntry[leftAt++] = enter(p, r, same ? LEFT | RIGHT : LEFT);
      if (!same) for (const p of link.right) this.#rightEntry[rightAt++] = enter(p, r, RIGHT);
    });
    for (let p = 0; p < people; p++) {
      let gain = 0;
      let give = 0;
      for (let entry = at(this.#rowStart, p + 1) - 1; entry >= at(this.#rowStart, p); entry--) {
        const weight = at(this.#weight, at(this.#rank, entry));
        const side = at(this.#side, entry);
        if (side & LEFT) gain = weight + gain / 2;
        if (side & RIGHT) give = weight + give / 2;
        this.#gain[entry] = gain;
        this.#give[entry] = give;
        this.#bound[entry] = mutualBenefit(gain, give);
      }
    }
  }

  /** The best pairs, best first; `partial` when the search was stopped before its end. */
  best(search: PairSearch): { pairs: ScoredPair[]; partial: boolean } {
    const kept = new Kept(search.top, search.floor);
    const lefts: number[] = [];
    const rights: number[] = [];
    let steps = 0;
    for (let r = 0; r < this.links.length; r++) {
      const mirrored = this.#rightStart[r] === this.#rightStart[r + 1] && this.links[r]?.left === this.links[r]?.right;
      this.#survivors(this.#leftEntry, this.#leftStart, r, kept.least, lefts);
      if (!mirrored) this.#survivors(this.#rightEntry, this.#rightStart, r, kept.least, rights);
      const others = mirrored ? lefts : rights;
      for (let i = 0; i < lefts.length; i++) {
        const x = lefts[i] ?? 0;
        if (at(this.#bound, x) <= kept.least) continue;
        for (let j = mirrored ? i + 1 : 0; j < others.length; j++) {
          if (++steps % STEPS_BETWEEN_ASKING === 0 && search.proceed?.(r / this.links.length) === false) {
            return { pairs: kept.sorted(), partial: true };
          }
          const y = others[j] ?? 0;
          if (at(this.#bound, y) <= kept.least) continue;
          this.#weigh(x, y, mirrored, kept, search);
        }
      }
    }
    return { pairs: kept.sorted(), partial: false };
  }

  /** One person's best partners, best first, by the same rules. */
  bestOf(person: number, search: PairSearch): ScoredPair[] {
    const kept = new Kept(search.top, search.floor);
    for (let entry = at(this.#rowStart, person); entry < at(this.#rowStart, person + 1); entry++) {
      if (at(this.#bound, entry) <= kept.least) break;
      const r = at(this.#rank, entry);
      const link = this.links[r];
      const mirrored = link?.left === link?.right;
      if (at(this.#side, entry) & RIGHT || mirrored) {
        for (let i = at(this.#leftStart, r); i < at(this.#leftStart, r + 1); i++) {
          const other = at(this.#leftEntry, i);
          if (at(this.#bound, other) <= kept.least) continue;
          if (mirrored) {
            this.#weigh(Math.min(entry, other), Math.max(entry, other), true, kept, search);
          } else this.#weigh(other, entry, false, kept, search);
        }
      }
      if (!mirrored && at(this.#side, entry) & LEFT) {
        for (let i = at(this.#rightStart, r); i < at(this.#rightStart, r + 1); i++) {
          const other = at(this.#rightEntry, i);
          if (at(this.#bound, other) > kept.least) this.#weigh(entry, other, false, kept, search);
        }
      }
    }
    return kept.sorted();
  }

  /** What two people have in common. The answer is overwritten by the next call. */
  common(a: number, b: number): Common {
    const common = this.#common;
    common.count = 0;
    let i = at(this.#rowStart, a);
    let j = at(this.#rowStart, b);
    const endA = at(this.#rowStart, a + 1);
    const endB = at(this.#rowStart, b + 1);
    while (i < endA && j < endB) {
      const difference = at(this.#rank, i) - at(this.#rank, j);
      if (difference === 0) {
        const way = this.#way(i, j);
        if (way) {
          common.ranks[common.count] = at(this.#rank, i);
          common.ways[common.count++] = way;
        }
      }
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    return common;
  }

  /** The benefit of a pair by what it has in common. */
  benefitOf(common: Common): number {
    let one = 0;
    let other = 0;
    for (let i = common.count - 1; i >= 0; i--) {
      const weight = at(this.#weight, at(common.ranks, i));
      const way = at(common.ways, i);
      if (way & 1) one = weight + one / 2;
      if (way & 2) other = weight + other / 2;
    }
    return mutualBenefit(one, other);
  }

  /** Adds up what two have in common from one link on, and gives up as soon as the rest cannot lift it over `least`. */
  #mayBeat(x: number, y: number, left: number, right: number, least: number): boolean {
    const endX = at(this.#rowStart, left + 1);
    const endY = at(this.#rowStart, right + 1);
    const enough = least * (1 - ROUNDING);
    let [gainX, shareX, gainY, shareY] = [0, 1, 0, 1];
    for (let i = x, j = y; i < endX && j < endY;) {
      const mostX = gainX + shareX * Math.min(at(this.#gain, i), at(this.#give, j));
      const mostY = gainY + shareY * Math.min(at(this.#give, i), at(this.#gain, j));
      if (mutualBenefit(mostX, mostY) <= enough) return false;
      const difference = at(this.#rank, i) - at(this.#rank, j);
      if (difference === 0) {
        const way = this.#way(i, j);
        const weight = at(this.#weight, at(this.#rank, i));
        if (way & 1) {
          gainX += shareX * weight;
          shareX /= 2;
        }
        if (way & 2) {
          gainY += shareY * weight;
          shareY /= 2;
        }
      }
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    return mutualBenefit(gainX, gainY) > enough;
  }

  /** The strongest link that two have in common, as far as it is not weaker than `until`. */
  #firstCommon(a: number, b: number, until: number): number {
    let i = at(this.#rowStart, a);
    let j = at(this.#rowStart, b);
    let one = at(this.#rank, i);
    let other = at(this.#rank, j);
    // Both have `until` in their rows, so neither runs out before it.
    for (;;) {
      if (one === other) {
        if (one === until || this.#way(i, j)) return one;
        one = at(this.#rank, ++i);
        other = at(this.#rank, ++j);
      } else if (one < other) one = at(this.#rank, ++i);
      else other = at(this.#rank, ++j);
    }
  }

  #way(x: number, y: number): number {
    const sideX = at(this.#side, x);
    const sideY = at(this.#side, y);
    return (sideX & LEFT && sideY & RIGHT ? 1 : 0) | (sideX & RIGHT && sideY & LEFT ? 2 : 0);
  }

  #survivors(entries: Int32Array, starts: Int32Array, r: number, least: number, into: number[]): void {
    into.length = 0;
    for (let i = at(starts, r); i < at(starts, r + 1); i++) {
      const entry = at(entries, i);
      if (at(this.#bound, entry) > least) into.push(entry);
    }
  }

  /** Scores the pair of two entries of one link, unless they met in a stronger one. */
  #weigh(x: number, y: number, mirrored: boolean, kept: Kept, search: PairSearch): void {
    const left = at(this.#person, x);
    const right = at(this.#person, y);
    if (left === right) return;
    // Two who both stand on both sides would be found twice.
    if (!mirrored && left > right && at(this.#side, x) === 3 && at(this.#side, y) === 3) return;
    if (!this.#mayBeat(x, y, left, right, kept.least)) return;
    const r = at(this.#rank, x);
    const a = Math.min(left, right);
    const b = Math.max(left, right);
    if (this.#firstCommon(a, b, r) !== r || !search.admits(a, b)) return;
    const benefit = this.benefitOf(this.common(a, b));
    if (benefit <= search.floor) return;
    const score = search.score(a, b, benefit);
    if (score > kept.worst) kept.add({ a, b, score }, [r, left, right]);
  }
}

/** The best pairs so far: a heap with the worst on top. */
class Kept {
  /** What a pair's score must exceed to be kept. */
  worst: number;
  /** What its benefit must exceed. */
  least: number;
  readonly #top: number;
  readonly #floor: number;
  readonly #heap: { pair: ScoredPair; found: readonly [number, number, number] }[] = [];

  constructor(top: number, floor: number) {
    this.#top = top;
    this.#floor = floor;
    this.worst = top > 0 ? 0 : Infinity;
    this.least = Math.max(this.worst, floor);
  }

  add(pair: ScoredPair, found: readonly [number, number, number]): void {
    const heap = this.#heap;
    if (heap.length < this.#top) {
      heap.push({ pair, found });
      for (let i = heap.length - 1; i > 0;) {
        const parent = (i - 1) >> 1;
        if (!this.#swapIfWorse(i, parent)) break;
        i = parent;
      }
    } else {
      heap[0] = { pair, found };
      for (let i = 0; ;) {
        let worst = i;
        for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && this.#worse(child, worst)) worst = child;
        if (worst === i) break;
        this.#swapIfWorse(worst, i);
        i = worst;
      }
    }
    if (heap.length < this.#top) return;
    this.worst = heap[0]?.pair.score ?? this.worst;
    this.least = Math.max(this.worst, this.#floor);
  }

  sorted(): ScoredPair[] {
    return this.#heap.toSorted((x, y) => order(x, y)).map(({ pair }) => pair);
  }

  #worse(i: number, j: number): boolean {
    const x = this.#heap[i];
    const y = this.#heap[j];
    return x !== undefined && y !== undefined && order(x, y) > 0;
  }

  #swapIfWorse(i: number, j: number): boolean {
    if (!this.#worse(i, j)) return false;
    const [x, y] = [this.#heap[i], this.#heap[j]];
    if (x && y) [this.#heap[i], this.#heap[j]] = [y, x];
    return true;
  }
}

/** Best first; equal scores by the order in which pairs are found. */
function order(
  x: { pair: ScoredPair; found: readonly [number, number, number] },
  y: { pair: ScoredPair; found: readonly [number, number, number] },
): number {
  return y.pair.score - x.pair.score || x.found[0] - y.found[0] || x.found[1] - y.found[1] || x.found[2] - y.found[2];
}

/** An element of a typed array whose index is in range by construction. */
function at(array: Int32Array | Uint8Array | Float64Array, index: number): number {
  return array[index] ?? 0;
}

import { type Profile } from './profile.ts';
import { type SharedTraits, addSharedWorth, sharedTraits } from './shared-traits.ts';

/** Two people (ids) and the chance that they know each other, by which pairs are ranked; it is estimated among likely pairs, so it runs high for the rest. */
export interface LikelyTie {
  readonly a: string;
  readonly b: string;
  readonly known: number;
}

export interface AcquaintanceOptions {
  readonly top?: number | undefined;
  /** Nobody more often than this among them; no bound where absent. */
  readonly cap?: number | undefined;
  /** Each person's best that many instead of the best of all; a pair may then stand twice. */
  readonly perPerson?: number | undefined;
}

/**
 * What speaks for a tie, in the order of the weights: the worth of shared traits; the logarithm of what shared traits turned out to mean in this
 * very book (a value whose holders often know each other counts more); how many people one is like; the logarithms of both
 * degrees (sum, lesser, product); of common acquaintances; the root of resource allocation (Zhou, Lü, Zhang 2009); the logarithm of
 * walks of three; the root of how much one's acquaintances are like the other.
 */
const FEATURES = 10;
type Weights = readonly [intercept: number, ...features: number[]];

/** Logistic regressions on ego networks, ties known by 5, 20 and 80 %, told apart by the root of the share of closed triangles. */
const knots: readonly { readonly at: number; readonly weights: Weights }[] = [
  { at: Math.sqrt(0.03), weights: [-2.304, 0.28, 0.823, -0.236, 0.122, 0.75, -0.265, -0.758, 3.044, 0.836, 1.426] },
  { at: Math.sqrt(0.1), weights: [-1.762, 0.241, 0.681, -0.358, -0.057, 0.607, -0.258, -1.007, 4.413, 0.947, 0.646] },
  { at: Math.sqrt(0.4), weights: [-3.919, 0.033, 0.147, -0.095, -0.163, -0.188, -0.012, 0.601, 4.91, 0.035, 0.068] },
];
const withoutTies: Weights = [-2.012, 0.421, 0.934, -0.164, 0, 0, 0, 0, 0, 0, 0];

/** The pairs that are not in `ties`, the likeliest to know each other first; ties with unknown ids are ignored. */
export function acquaintances(
  profiles: readonly Profile[],
  ties: readonly (readonly [string, string])[],
  { top = 20, cap = Infinity, perPerson }: AcquaintanceOptions = {},
): LikelyTie[] {
  const index = new Map(profiles.map(({ id }, p) => [id, p]));
  const neighbours = profiles.map(() => new Set<number>());
  for (const [x, y] of ties) {
    const [a, b] = [index.get(x), index.get(y)];
    if (a === undefined || b === undefined || a === b) continue;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  const evidence = new Evidence(
    profiles,
    neighbours.map((set) => [...set]),
  );
  const kept: { a: number; b: number; odds: number }[] = [];
  const room = perPerson ?? (cap === Infinity ? top : top * 25);
  for (const [a, known] of neighbours.entries()) {
    const odds = evidence.odds(a);
    const row: { a: number; b: number; odds: number }[] = [];
    for (let b = perPerson === undefined ? a + 1 : 0; b < odds.length; b++) {
      if (b !== a && !known.has(b)) row.push({ a, b, odds: odds[b] ?? 0 });
    }
    row.sort((x, y) => y.odds - x.odds);
    kept.push(...row.slice(0, room));
    if (perPerson === undefined && kept.length > room * 20) best(kept, room);
  }
  if (perPerson === undefined) best(kept, room);
  const seen = new Int32Array(profiles.length);
  const chosen: LikelyTie[] = [];
  for (const { a, b, odds } of kept) {
    if (perPerson === undefined && chosen.length >= top) break;
    if ((seen[a] ?? 0) >= cap || (seen[b] ?? 0) >= cap) continue;
    seen[a] = (seen[a] ?? 0) + 1;
    seen[b] = (seen[b] ?? 0) + 1;
    chosen.push({ a: profiles[a]?.id ?? '', b: profiles[b]?.id ?? '', known: 1 / (1 + Math.exp(-odds)) });
  }
  return chosen;
}

function best(pairs: { odds: number }[], room: number): void {
  pairs.sort((x, y) => y.odds - x.odds);
  pairs.length = Math.min(pairs.length, room);
}

/** The evidence for ties, one person's row at a time. */
class Evidence {
  readonly #people: number;
  readonly #neighbours: readonly (readonly number[])[];
  readonly #traits: SharedTraits;
  readonly #weights: Weights;
  /** What sharing each trait means in this book. */
  readonly #lifts: ReadonlyMap<object, number>;
  /** Logarithm of how many people one is like. */
  readonly #crowd: Float64Array;
  readonly #worth: Float64Array;

  constructor(profiles: readonly Profile[], neighbours: readonly (readonly number[])[]) {
    this.#people = profiles.length;
    this.#neighbours = neighbours;
    this.#traits = sharedTraits(profiles);
    this.#weights = weightsFor(neighbours);
    this.#lifts = this.#learnLifts();
    this.#worth = new Float64Array(this.#people);
    this.#crowd = Float64Array.from(profiles, (_, p) => {
      let sum = 0;
      this.#alike(p, (_other, alike) => (sum += alike));
      return Math.log(sum + STRANGER * (this.#people - 1) + 0.1);
    });
  }

  /** The log-odds that a person knows each other one. */
  odds(person: number): Float64Array {
    const n = this.#people;
    const features = Array.from({ length: FEATURES }, () => new Float64Array(n));
    const [worth, lift, crowd, degreeSum, degreeLeast, degreeProduct, common, allocation, walks, likeFriends] =
      features;
    if (
      !worth ||
      !lift ||
      !crowd ||
      !degreeSum ||
      !degreeLeast ||
      !degreeProduct ||
      !common ||
      !allocation ||
      !walks ||
      !likeFriends
    )
      return new Float64Array(n);
    addSharedWorth(this.#traits, person, worth);
    for (const trait of this.#traits.of[person] ?? []) {
      const value = this.#lifts.get(trait) ?? 0;
      for (const other of trait.holders) add(lift, other, value);
    }
    this.#walk(person, common, allocation, walks);
    this.#likeFriends(person, likeFriends);
    const degree = (p: number) => Math.log1p(this.#neighbours[p]?.length ?? 0);
    const own = degree(person);
    const odds = new Float64Array(n);
    for (let other = 0; other < n; other++) {
      const theirs = degree(other);
      lift[other] = Math.log1p(lift[other] ?? 0);
      crowd[other] = (this.#crowd[person] ?? 0) + (this.#crowd[other] ?? 0);
      degreeSum[other] = own + theirs;
      degreeLeast[other] = Math.min(own, theirs);
      degreeProduct[other] = own * theirs;
      common[other] = Math.log1p(common[other] ?? 0);
      allocation[other] = Math.sqrt(allocation[other] ?? 0);
      walks[other] = Math.log1p(walks[other] ?? 0);
      likeFriends[other] = Math.sqrt(likeFriends[other] ?? 0);
      let sum = this.#weights[0];
      for (let f = 0; f < FEATURES; f++) sum += (this.#weights[f + 1] ?? 0) * (features[f]?.[other] ?? 0);
      odds[other] = sum;
    }
    return odds;
  }

  /** Common acquaintances, resource allocation and walks of three from a person. */
  #walk(person: number, common: Float64Array, allocation: Float64Array, walks: Float64Array): void {
    for (const friend of this.#neighbours[person] ?? []) {
      const theirs = this.#neighbours[friend] ?? [];
      for (const other of theirs) {
        add(common, other, 1);
        add(allocation, other, 1 / theirs.length);
      }
    }
    for (let middle = 0; middle < this.#people; middle++) {
      const ways = common[middle] ?? 0;
      if (ways > 0) for (const other of this.#neighbours[middle] ?? []) add(walks, other, ways);
    }
  }

  /** How much a person's acquaintances are like each other one, and that one's acquaintances like the person. */
  #likeFriends(person: number, sums: Float64Array): void {
    const friends = this.#neighbours[person] ?? [];
    for (const friend of friends) this.#alike(friend, (other, alike) => add(sums, other, alike));
    this.#alike(person, (one, alike) => {
      for (const other of this.#neighbours[one] ?? []) add(sums, other, alike);
    });
    for (let other = 0; other < this.#people; other++) {
      const theirs = this.#neighbours[other] ?? [];
      // Nobody is like themselves here, so one's own ties do not count as strangers.
      const strangers = friends.length + theirs.length - (theirs.includes(person) ? 2 : 0);
      add(sums, other, STRANGER * strangers);
    }
  }

  /** Visits whoever shares something with a person, and how far above a stranger that makes them alike. */
  #alike(person: number, visit: (other: number, alike: number) => void): void {
    const touched = addSharedWorth(this.#traits, person, this.#worth);
    for (const other of touched) {
      visit(other, 1 / (1 + Math.exp(3 - (this.#worth[other] ?? 0))) - STRANGER);
      this.#worth[other] = 0;
    }
  }

  /** Log of the ties among a trait's holders over those expected by chance, shrunk towards its field's prior by three ties. */
  #learnLifts(): Map<object, number> {
    const n = this.#people;
    const ties = this.#neighbours.reduce((sum, list) => sum + list.length, 0);
    const density = (ties + 1) / Math.max(1, n * (n - 1));
    const lifts = new Map<object, number>();
    for (const trait of this.#traits.all) {
      const holders = new Set(trait.holders);
      let among = 0;
      for (const holder of trait.holders)
        for (const other of this.#neighbours[holder] ?? []) if (holders.has(other)) among += 0.5;
      const pairs = (holders.size * (holders.size - 1)) / 2;
      lifts.set(trait, Math.max(0, Math.log((among + 3) / (pairs * density + 3 / Math.exp(trait.prior)))));
    }
    return lifts;
  }
}

/** How alike two people are who share nothing. */
const STRANGER = 0.01;

/** Interpolates the weights by how closed the triangles of the known ties are, shrunk where few are known. */
function weightsFor(neighbours: readonly (readonly number[])[]): Weights {
  if (neighbours.every((list) => list.length === 0)) return withoutTies;
  let closed = 0.6;
  let open = 20;
  const sets = neighbours.map((list) => new Set(list));
  for (const list of neighbours) {
    open += list.length * (list.length - 1);
    for (const x of list) for (const y of list) if (x !== y && sets[x]?.has(y)) closed++;
  }
  const at = Math.sqrt(closed / open);
  for (const [i, upper] of knots.entries()) {
    const lower = knots[i - 1];
    if (at > upper.at) continue;
    if (!lower) return upper.weights;
    const part = (at - lower.at) / (upper.at - lower.at);
    const [intercept, ...rest] = lower.weights;
    const between = (x: number, y: number) => x + part * (y - x);
    return [
      between(intercept, upper.weights[0]),
      ...rest.map((weight, f) => between(weight, upper.weights[f + 1] ?? 0)),
    ];
  }
  return knots.at(-1)?.weights ?? withoutTies;
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

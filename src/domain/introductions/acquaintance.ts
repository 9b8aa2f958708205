import type { Profile, Stay } from './profile.ts';
import { Comparables } from './comparable.ts';
import { type SharedTraits, type Trait, sharedTraits } from './shared-traits.ts';

/** How likely two of the book's people (indices) know each other; quick enough for each pair that a search weighs. */
export interface Acquaintance {
  readonly chance: (a: number, b: number) => number;
}

/** Two employees at overlapping times of an employer of whom fewer people than this are in the book have met. */
const SMALL_EMPLOYER = 50;
const COLLEAGUES = 0.8;
const SMALL_GROUP = 12;
/** Log-odds that the same school in the same year adds to both. */
const CLASSMATES = 0.8;
/** Holders from which sharing a value means less and less. */
const HUGE = 200;
/** Log-odds of two people of one book who share nothing. */
const BASE = -2.3;
/** The chance for two who share nothing: nobody's is lower. */
export const STRANGERS = 1 / (1 + Math.exp(-BASE));

/**
 * The chance by what two people share and whom they both know: log-odds measured on ego networks. `ties` are
 * pairs of indices.
 */
export function learnAcquaintance(
  profiles: readonly Profile[],
  ties: readonly (readonly [number, number])[],
  comparables = new Comparables(),
): Acquaintance {
  const traits = sharedTraits(profiles, comparables);
  const neighbours = new Map<number, Set<number>>();
  for (const [a, b] of ties) {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const set = neighbours.get(x);
      if (set) set.add(y);
      else neighbours.set(x, new Set([y]));
    }
  }
  return {
    chance(a, b) {
      const { odds, smallEmployer } = shared(traits, a, b);
      const logit = BASE + odds + through(neighbours, a, b);
      const chance = 1 / (1 + Math.exp(-logit));
      return smallEmployer && wereColleagues(profiles[a]?.stays ?? [], profiles[b]?.stays ?? [], comparables)
        ? Math.max(chance, COLLEAGUES)
        : chance;
    },
  };
}

function shared(traits: SharedTraits, a: number, b: number): { odds: number; smallEmployer: boolean } {
  const ones = traits.of[a] ?? [];
  const others = traits.of[b] ?? [];
  let odds = 0;
  let smallEmployer = false;
  let school = false;
  let year = false;
  let field = -1;
  for (let i = 0, j = 0; i < ones.length && j < others.length;) {
    const [trait, other] = [ones[i], others[j]];
    if (!trait || !other) break;
    if (trait.id <= other.id) i++;
    if (trait.id >= other.id) j++;
    if (trait.id !== other.id) continue;
    // A second shared value of a field adds nothing.
    if (trait.field !== field) odds += oddsOf(trait);
    field = trait.field;
    if (trait.name === 'organizations' && trait.holders.length < SMALL_EMPLOYER) smallEmployer = true;
    if (trait.name === 'schools') school = true;
    if (trait.name === 'years') year = true;
  }
  return { odds: odds + (school && year ? CLASSMATES : 0), smallEmployer };
}

/** Rarity matters for places and groups, hardly for an employer or a school until it is a huge one. */
function oddsOf({ name, holders, prior }: Trait): number {
  if (name === 'locations' || name === 'hometown') return 0.5 + 1.1 / Math.log2(holders.length);
  if (name === 'groups' && holders.length <= SMALL_GROUP) return prior + 1;
  return prior - Math.max(0, Math.log(holders.length / HUGE));
}

/** Resource allocation and number of common acquaintances, as log-odds. */
function through(neighbours: ReadonlyMap<number, ReadonlySet<number>>, a: number, b: number): number {
  const [one, other] = [neighbours.get(a), neighbours.get(b)];
  if (!one || !other) return 0;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let allocation = 0;
  let common = 0;
  for (const person of few) {
    if (!many.has(person)) continue;
    common++;
    allocation += 1 / (neighbours.get(person)?.size ?? 1);
  }
  return 3 * Math.sqrt(allocation) + 0.5 * Math.log1p(common);
}

/** Whether two were at one organization at the same time, as far as dates are known. */
function wereColleagues(one: readonly Stay[], other: readonly Stay[], comparables: Comparables): boolean {
  return one.some((x) =>
    other.some(
      (y) =>
        comparables.of('organizations', x.organization) === comparables.of('organizations', y.organization) &&
        overlaps(x, y),
    ),
  );
}

function overlaps(x: Stay, y: Stay): boolean {
  // Two who are both still there overlap now; otherwise both beginnings must be known.
  if (x.to === undefined && y.to === undefined) return true;
  if (x.from === undefined || y.from === undefined) return false;
  return (x.to === undefined || y.from <= x.to) && (y.to === undefined || x.from <= y.to);
}

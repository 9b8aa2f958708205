import type { Profile, Stay } from './profile.ts';
import { comparable } from './comparable.ts';
import { type SharedTraits, sharedTraits } from './shared-traits.ts';

/** How likely two of the book's people (indices) know each other; quick enough for each pair that a search weighs. */
export interface Acquaintance {
  readonly chance: (a: number, b: number) => number;
}

/** Two employees at overlapping times of an employer of whom fewer people than this are in the book have met. */
const SMALL_EMPLOYER = 50;
const COLLEAGUES = 0.8;
const SMALL_GROUP = 12;

/**
 * The chance by what two people share and whom they both know: log-odds measured on ego networks, from a base that sinks with the
 * size of the book. `ties` are pairs of indices.
 */
export function learnAcquaintance(
  profiles: readonly Profile[],
  ties: readonly (readonly [number, number])[],
): Acquaintance {
  const traits = sharedTraits(profiles);
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
  const base = Math.min(-2.3, Math.log(25 / Math.max(1, profiles.length)));
  return {
    chance(a, b) {
      const { odds, smallEmployer } = shared(traits, a, b);
      const logit = base + odds + through(neighbours, a, b);
      const chance = 1 / (1 + Math.exp(-logit));
      return smallEmployer && wereColleagues(profiles[a]?.stays ?? [], profiles[b]?.stays ?? [])
        ? Math.max(chance, COLLEAGUES)
        : chance;
    },
  };
}

function shared(traits: SharedTraits, a: number, b: number): { odds: number; smallEmployer: boolean } {
  const others = new Set(traits.of[b]);
  let odds = 0;
  let smallEmployer = false;
  let school = false;
  let year = false;
  const fields = new Set<number>();
  for (const trait of traits.of[a] ?? []) {
    if (!others.has(trait)) continue;
    const holders = trait.holders.length;
    // Only the best of a field counts; the rarest comes nearest to its prior.
    if (!fields.has(trait.field)) odds += holders > 200 ? trait.prior - 0.7 : trait.prior;
    fields.add(trait.field);
    if (trait.name === 'organizations' && holders < SMALL_EMPLOYER) smallEmployer = true;
    if (trait.name === 'schools') school = true;
    if (trait.name === 'years') year = true;
    if (trait.name === 'groups' && holders <= SMALL_GROUP) odds += 1;
  }
  return { odds: odds + (school && year ? 0.8 : 0), smallEmployer };
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
function wereColleagues(one: readonly Stay[], other: readonly Stay[]): boolean {
  return one.some((x) =>
    other.some(
      (y) =>
        comparable('organizations', x.organization) === comparable('organizations', y.organization) && overlaps(x, y),
    ),
  );
}

function overlaps(x: Stay, y: Stay): boolean {
  // Two who are both still there overlap now; otherwise both beginnings must be known.
  if (x.to === undefined && y.to === undefined) return true;
  if (x.from === undefined || y.from === undefined) return false;
  return (x.to === undefined || y.from <= x.to) && (y.to === undefined || x.from <= y.to);
}

import { type Profile, type ProfileField } from './profile.ts';
import { Comparables, holdersOf } from './comparable.ts';

/**
 * How far sharing a value speaks for knowing each other, by field: the worth of one that two people hold and of one that
 * everybody holds (between them by 1 / log2 of the holders), and the log-odds at which ties among its holders start before any
 * is known. Measured on ego networks: the field matters more than rarity, and rarity mostly for places.
 */
const traits: readonly { field: ProfileField; rare: number; common: number; prior: number }[] = [
  { field: 'organizations', rare: 2.2, common: 1.7, prior: 2.1 },
  { field: 'schools', rare: 1.7, common: 1.5, prior: 1.7 },
  { field: 'hometown', rare: 1.8, common: 0.7, prior: 1.2 },
  { field: 'locations', rare: 1.7, common: 0.5, prior: 1.2 },
  { field: 'workLocations', rare: 1.2, common: 0.6, prior: 0.9 },
  { field: 'groups', rare: 2, common: 1, prior: 1.7 },
  { field: 'studies', rare: 1, common: 0.7, prior: 0.9 },
  { field: 'titles', rare: 0.9, common: 0.6, prior: 0.9 },
  { field: 'years', rare: 0.4, common: 0.4, prior: 0.4 },
  { field: 'languages', rare: 0.2, common: 0.1, prior: 0.2 },
];
/** For each field in which two people share anything. */
const ANY = 0.25;

/** A value that several people share. */
export interface Trait {
  /** Its position among all; everybody's traits are in this order. */
  readonly id: number;
  /** Position of its field among the fields that count. */
  readonly field: number;
  readonly name: ProfileField;
  /** Ascending. */
  readonly holders: readonly number[];
  /** What sharing it is worth before any tie is known. */
  readonly worth: number;
  readonly prior: number;
}

export interface SharedTraits {
  /** The traits of each person. */
  readonly of: readonly (readonly Trait[])[];
  readonly all: readonly Trait[];
}

/** The values that at least two of these people share. */
export function sharedTraits(profiles: readonly Profile[], comparables = new Comparables()): SharedTraits {
  const of: Trait[][] = profiles.map(() => []);
  const all: Trait[] = [];
  for (const [field, { field: name, rare, common, prior }] of traits.entries()) {
    for (const holders of holdersOf(profiles, [name], comparables).values()) {
      if (holders.length < 2) continue;
      const worth = common + (rare - common) / Math.log2(holders.length);
      const trait = { id: all.length, field, name, holders, worth, prior };
      all.push(trait);
      for (const p of holders) of[p]?.push(trait);
    }
  }
  return { of, all };
}

/**
 * Adds up for each other person the worth of what they share with `person`: per field the best shared value, and a little for
 * sharing anything. `worth` (one a person, zeroed by the caller) receives the sums; the people touched are returned, each once.
 */
export function addSharedWorth({ of }: SharedTraits, person: number, worth: Float64Array): number[] {
  const touched: number[] = [];
  const own = of[person] ?? [];
  let from = 0;
  while (from < own.length) {
    let to = from + 1;
    while (to < own.length && own[to]?.field === own[from]?.field) to++;
    const best = new Map<number, number>();
    for (const trait of own.slice(from, to)) {
      for (const other of trait.holders) {
        if (other !== person) best.set(other, Math.max(best.get(other) ?? 0, trait.worth));
      }
    }
    for (const [other, value] of best) {
      if (worth[other] === 0) touched.push(other);
      worth[other] = (worth[other] ?? 0) + value + ANY;
    }
    from = to;
  }
  return touched;
}

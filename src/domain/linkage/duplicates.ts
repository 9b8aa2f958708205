import { pairId } from '../rows.ts';
import { visitCandidates } from './blocking.ts';
import { weigh } from './chances.ts';
import { clustersOf } from './clusters.ts';
import { compare, emptyComparison, type Comparison } from './compare.ts';
import { Gathered } from './gathered.ts';
import { defaultModel, fitted } from './model.ts';
import { prepare } from './prepared.ts';
import { reasonsOf, type Reason } from './reasons.ts';
import type { LinkageRecord } from './record.ts';

/** Records that are probably one person. */
export interface Cluster {
  /** Two or more, in the order of the records. */
  ids: string[];
  /** 0 to 1: how likely its weakest link holds. */
  probability: number;
  /** What speaks for it, the strongest first. */
  reasons: Reason[];
}

export interface DuplicatesOptions {
  /** Pairs (`pairId`) that the user said are never the same: no cluster holds both. */
  distinct?: ReadonlySet<string>;
  /** How likely two must be one person to be put together; 0.8 where absent. */
  threshold?: number;
  /** Called now and then with the share of the work that is done, 0 to 1. */
  progress?: (share: number) => void;
  /** Asked now and then; once it answers true the work ends and the answer is empty. */
  isStopped?: () => boolean;
}

/** Pairs drawn to learn how strangers agree. */
const RANDOM_PAIRS = 20_000;
/** Records between two reports. */
const STRIDE = 500;

/**
 * Finds the records that are probably one person: record linkage after Fellegi and Sunter (1969), fitted to the records at
 * hand by expectation maximisation. The most probable clusters come first; no id is in two. Time grows in step with the
 * number of records.
 */
export function duplicates(records: readonly LinkageRecord[], options: DuplicatesOptions = {}): Cluster[] {
  const { distinct = new Set(), threshold = 0.8, progress, isStopped } = options;
  const { weighed, bigrams } = weigh(records.map(prepare));
  const size = weighed.length;
  const first = defaultModel(size);
  const comparison = emptyComparison();
  const random = new Gathered();
  for (let drawn = 0, total = Math.min(RANDOM_PAIRS, (size * (size - 1)) / 2); drawn < total; drawn++) {
    // Partners stand far apart: doubles often stand side by side in a file.
    const a = weighed[drawn % size];
    const b = weighed[(drawn + Math.floor(size * 0.38) + Math.floor(drawn / size) * 7919) % size];
    if (!a || !b || a === b) continue;
    compare(a, b, bigrams, comparison);
    random.push(comparison);
  }
  const candidates = new Gathered();
  // Pairs with less than no evidence are strangers whatever is learned later.
  const hopeless = -Math.log(size + 1) - 1;
  const pairs: [number, number][] = [];
  let stopped = false;
  visitCandidates(
    weighed,
    (a, b) => {
      const one = weighed[a];
      const other = weighed[b];
      if (!one || !other) return;
      compare(one, other, bigrams, comparison);
      if (first.logOdds(comparison) < hopeless) return;
      candidates.push(comparison);
      pairs.push([a, b]);
    },
    (index) => {
      if (index % STRIDE !== 0) return true;
      progress?.((0.8 * index) / size);
      stopped = isStopped?.() ?? false;
      return !stopped;
    },
  );
  if (stopped) return [];
  const model = fitted(size, candidates.all(), random.all());
  progress?.(0.9);
  const least = Math.log(threshold / (1 - threshold));
  const { levels, chances } = candidates.all();
  const edges = pairs
    .map(([a, b], at) => ({ a, b, logOdds: model.logOddsAt(levels, chances, at) }))
    .filter(({ logOdds }) => logOdds >= least);
  const between = (a: number, b: number): Comparison => {
    const one = weighed[a];
    const other = weighed[b];
    if (one && other) compare(one, other, bigrams, comparison);
    return comparison;
  };
  const clusters = clustersOf(edges, (a, b) => model.logOdds(between(a, b)), {
    isDistinct: (a, b) => distinct.size > 0 && distinct.has(pairId(records[a]?.id ?? '', records[b]?.id ?? '')),
  }).map(({ members, strongest, logOdds }) => {
    const [a, b] = strongest;
    const one = weighed[a];
    const other = weighed[b];
    return {
      ids: members.map((index) => records[index]?.id ?? ''),
      probability: 1 / (1 + Math.exp(-logOdds)),
      reasons: one && other ? reasonsOf(one, other, between(a, b), model) : [],
    };
  });
  progress?.(1);
  return clusters.sort((a, b) => b.probability - a.probability);
}

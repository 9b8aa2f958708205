/** Two records by index and the log-odds that they are one person. */
export interface Edge {
  a: number;
  b: number;
  logOdds: number;
}

export interface IndexCluster {
  /** Ascending, two or more. */
  members: number[];
  /** The pair that agrees best. */
  strongest: readonly [number, number];
  /** Log-odds of the weakest link that holds the cluster together. */
  logOdds: number;
}

/** How much one pair may speak for or against joining two clusters (log-odds). */
const MOST_FOR = 8;
const MOST_AGAINST = -8;
/** Pairs between two clusters that are looked at when they might be joined. */
const MOST_CROSS = 400;

/**
 * Connected components of the edges, grown from the strongest edge down. Two clusters are joined only where all their pairs
 * taken together speak for it, so that a chain of weak likenesses does not put strangers together, and never across a pair
 * that is known to be two people. `logOdds` answers for any pair of indices.
 */
export function clustersOf(
  edges: readonly Edge[],
  logOdds: (a: number, b: number) => number,
  { isDistinct }: { isDistinct: (a: number, b: number) => boolean },
): IndexCluster[] {
  const clusterOf = new Map<number, IndexCluster>();
  const own = (index: number): IndexCluster => {
    const known = clusterOf.get(index) ?? { members: [index], strongest: [index, index], logOdds: Infinity };
    clusterOf.set(index, known);
    return known;
  };
  // Two clusters that don't belong together have many edges; until one of them grows, the answer stays.
  const apart = new WeakMap<IndexCluster, WeakSet<IndexCluster>>();
  for (const edge of [...edges].sort((x, y) => y.logOdds - x.logOdds || x.a - y.a || x.b - y.b)) {
    const left = own(edge.a);
    const right = own(edge.b);
    if (left === right || apart.get(left)?.has(right)) continue;
    if (!belongTogether(left, right)) {
      for (const [one, other] of [
        [left, right],
        [right, left],
      ] as const)
        apart.set(one, (apart.get(one) ?? new WeakSet()).add(other));
      continue;
    }
    const joined: IndexCluster = {
      members: [...left.members, ...right.members].sort((x, y) => x - y),
      // The earliest edge is the strongest; a cluster that has one keeps it.
      strongest:
        left.members.length > 1 ? left.strongest : right.members.length > 1 ? right.strongest : [edge.a, edge.b],
      logOdds: Math.min(left.logOdds, right.logOdds, edge.logOdds),
    };
    for (const index of joined.members) clusterOf.set(index, joined);
  }
  return [...new Set(clusterOf.values())].filter(({ members }) => members.length > 1);

  function belongTogether(left: IndexCluster, right: IndexCluster): boolean {
    let sum = 0;
    let looked = 0;
    for (const a of left.members) {
      for (const b of right.members) {
        if (isDistinct(a, b)) return false;
        if (looked++ < MOST_CROSS) sum += Math.max(MOST_AGAINST, Math.min(MOST_FOR, logOdds(a, b)));
      }
    }
    return sum > 0;
  }
}

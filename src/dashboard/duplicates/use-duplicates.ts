import { useEffect, useRef, useState } from 'preact/hooks';
import { findDuplicates } from '../../app/jobs/find-duplicates.ts';
import type { Job } from '../../app/jobs/job.ts';
import type { Cluster } from '../../domain/linkage/duplicates.ts';

/** What the last search found, for as long as this page lives: whoever looks at a person comes back to the same list. */
let found: Cluster[] | undefined;

/** The search for doubles as a screen shows it. */
export interface Search {
  /** Absent until the first search ended. */
  clusters: readonly Cluster[] | undefined;
  /** 0 to 1 while it runs. */
  share: number | undefined;
  /** What went wrong. */
  error: string | undefined;
  start: () => void;
  stop: () => void;
  /** Puts others in the place of a cluster that was answered; none takes it out. */
  replace: (cluster: Cluster, others: readonly Cluster[]) => void;
  /** Asks about clusters again whose answer was taken back, instead of what it had left to be asked. */
  askAgain: (clusters: readonly Cluster[], left: readonly Cluster[]) => void;
}

/** A list with clusters back in their places, the most probable first, instead of others. */
export function withAgain(
  list: readonly Cluster[],
  clusters: readonly Cluster[],
  others: readonly Cluster[],
): Cluster[] {
  const rest = list.filter((one) => !others.includes(one) && !clusters.includes(one));
  return [...clusters, ...rest].sort((a, b) => b.probability - a.probability);
}

/** Looks for doubles when the screen opens for the first time, and whenever it is asked to. */
export function useDuplicates(): Search {
  const [clusters, setClusters] = useState(found);
  const [share, setShare] = useState<number>();
  const [error, setError] = useState<string>();
  const job = useRef<Job<Cluster[]>>(undefined);
  const keep = (next: Cluster[]): void => {
    found = next;
    setClusters(next);
  };
  const start = (): void => {
    setError(undefined);
    setShare(0);
    const started = findDuplicates(setShare);
    job.current = started;
    started.result
      .then(keep, (reason: unknown) => {
        if (!(reason instanceof DOMException && reason.name === 'AbortError')) setError(String(reason));
      })
      .finally(() => setShare(undefined));
  };
  useEffect(() => {
    if (!found) start();
    return () => job.current?.stop();
  }, []);
  return {
    clusters,
    share,
    error,
    start,
    stop: () => job.current?.stop(),
    replace: (cluster, others) => keep((found ?? []).flatMap((one) => (one === cluster ? others : [one]))),
    askAgain: (again, left) => keep(withAgain(found ?? [], again, left)),
  };
}

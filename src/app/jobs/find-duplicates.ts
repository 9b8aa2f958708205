import type { Cluster } from '../../domain/linkage/duplicates.ts';
import { type Job, startJob } from './job.ts';

/** Looks for likely doubles in a worker. */
export function findDuplicates(progress?: (share: number) => void): Job<Cluster[]> {
  const worker = new Worker(new URL('../../workers/duplicates.ts', import.meta.url), { type: 'module' });
  return startJob(worker, null, progress);
}

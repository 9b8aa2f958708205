import type { LocalDate } from '../../domain/dates.ts';
import type { Health } from '../reads/health.ts';
import { type Job, startJob } from './job.ts';

/** Reads how the whole network is doing, in a worker. */
export function checkHealth(today: LocalDate, progress?: (share: number) => void): Job<Health> {
  const worker = new Worker(new URL('../../workers/health.ts', import.meta.url), { type: 'module' });
  return startJob(worker, { today }, progress);
}

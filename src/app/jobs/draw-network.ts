import type { LocalDate } from '../../domain/dates.ts';
import type { NetworkLayout } from '../network-layout.ts';
import type { Network } from '../reads/network.ts';
import { type Job, startJob } from './job.ts';

/** The picture's people with the places that they stand on. */
export interface DrawnNetwork {
  network: Network;
  layout: NetworkLayout;
}

/** Reads the network and lays it out, in a worker. */
export function drawNetwork(today: LocalDate, progress?: (share: number) => void): Job<DrawnNetwork> {
  const worker = new Worker(new URL('../../workers/network.ts', import.meta.url), { type: 'module' });
  return startJob(worker, { today }, progress);
}

import type { SuggestionsAsked, SuggestionsFound } from '../reads/suggestions.ts';
import { type Job, startJob } from './job.ts';

/** Looks for people who ought to meet, in a worker. */
export function findIntroductions(asked: SuggestionsAsked, progress?: (share: number) => void): Job<SuggestionsFound> {
  const worker = new Worker(new URL('../../workers/introductions.ts', import.meta.url), { type: 'module' });
  return startJob(worker, asked, progress);
}

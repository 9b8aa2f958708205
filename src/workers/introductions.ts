import * as z from 'zod/mini';
import vectorsUrl from '../domain/introductions/vectors.bin?url';
import { openBook } from '../app/book.ts';
import { doJob } from '../app/jobs/job.ts';
import { suggestions } from '../app/reads/suggestions.ts';

const Asked = z.object({ today: z.string(), top: z.number(), person: z.optional(z.string()) });

/** The word vectors, from the extension's own file; without them needs and offers still meet by concepts and words. */
async function loadVectors(): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await (await fetch(vectorsUrl)).arrayBuffer());
  } catch {
    return undefined;
  }
}

doJob(async (input, progress) => suggestions(openBook(), Asked.parse(input), await loadVectors(), progress));

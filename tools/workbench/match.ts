import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { encode, rankOffers } from '../../src/domain/introductions/likeness.ts';
import { readVectors } from '../../src/domain/introductions/vectors.ts';
import { readWish } from '../../src/domain/introductions/wishes.ts';
import { flag, jsonLines, printLine } from './lines.ts';
import type { Verb } from './verb.ts';

const Job = z.object({ id: z.string(), need: z.string(), offers: z.array(z.string()) });

/** Ranks offers for each need of `--jobs FILE|-` by likeness: `{id, ranking}`, indices of offers, best first. Throws on a line that is no job. */
export const match: Verb = async (args) => {
  const vectors = readVectors(readFileSync(new URL('../../src/domain/introductions/vectors.bin', import.meta.url)));
  for await (const line of jsonLines(flag(args, 'jobs') ?? '-')) {
    const { id, need, offers } = Job.parse(line);
    const encoded = offers.map((offer) => encode(readWish(offer, 'offers'), vectors));
    printLine({ id, ranking: rankOffers(encode(readWish(need, 'needs'), vectors), encoded).map(({ at }) => at) });
  }
};

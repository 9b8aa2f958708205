import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import * as z from 'zod/mini';
import { acquaintances } from '../../src/domain/introductions/acquaintances.ts';
import { suggest } from '../../src/domain/introductions/suggest.ts';
import { type WordVectors, readVectors } from '../../src/domain/introductions/vectors.ts';
import { flag, jsonLines, printLine } from './lines.ts';
import type { Verb } from './verb.ts';

/** A single text counts as a list of one. */
const texts = z.optional(
  z.union([
    z.array(z.string()),
    z.pipe(
      z.string(),
      z.transform((text) => [text]),
    ),
  ]),
);
const Pair = z.tuple([z.string(), z.string()]);

const Job = z.object({
  id: z.string(),
  now: z.optional(z.union([z.string(), z.number()])),
  top: z._default(z.number(), 20),
  perPerson: z.optional(z.number()),
  as: z._default(z.enum(['introductions', 'acquaintance']), 'introductions'),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.optional(z.string()),
      organizations: texts,
      titles: texts,
      schools: texts,
      studies: texts,
      years: texts,
      hometown: texts,
      locations: texts,
      workLocations: texts,
      languages: texts,
      skills: texts,
      interests: texts,
      groups: texts,
      needs: texts,
      offers: texts,
    }),
  ),
  ties: z._default(z.array(Pair), []),
  declined: z._default(z.array(Pair), []),
  strength: z._default(z.record(z.string(), z.number()), {}),
});

/**
 * Suggests introductions, or ranks who is acquainted, for each job of `--jobs FILE|-`: `{id, pairs: [{a, b, score, known,
 * reasons}], ms}`. Throws on a line that is no job.
 */
export const introduce: Verb = async (args) => {
  let vectors: WordVectors | undefined;
  for await (const line of jsonLines(flag(args, 'jobs') ?? '-')) {
    const { id, now, top, perPerson, as, people, ties, declined, strength } = Job.parse(line);
    const started = performance.now();
    if (as === 'acquaintance') {
      const pairs = acquaintances(people, ties, { top, perPerson }).map((pair) => ({ ...pair, score: pair.known }));
      printLine({ id, pairs, ms: Math.round(performance.now() - started) });
      continue;
    }
    vectors ??= readVectors(readFileSync(new URL('../../src/domain/introductions/vectors.bin', import.meta.url)));
    const { pairs } = suggest(people, {
      today: new Date(now ?? Date.now()).toISOString().slice(0, 10),
      top,
      ...(perPerson !== undefined && { perPerson }),
      ties,
      declined,
      strength: new Map(Object.entries(strength)),
      vectors,
    });
    printLine({ id, pairs, ms: Math.round(performance.now() - started) });
  }
};

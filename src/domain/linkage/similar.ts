import { weigh } from './chances.ts';
import { compare, emptyComparison } from './compare.ts';
import { defaultModel } from './model.ts';
import { prepare } from './prepared.ts';
import { reasonsOf, type Reason } from './reasons.ts';
import type { LinkageRecord } from './record.ts';

/** Somebody of the book whom a record may be. */
export interface Similar {
  id: string;
  /** 0 to 1. */
  probability: number;
  reasons: Reason[];
}

/** Below this a likeness is not worth a question. */
const WORTH_ASKING = 0.3;

/**
 * Who of the candidates a record may be ("Is this the Ada you know?"), the most probable first. `candidates`: those who
 * share a blocking key with it; `size`: how many people the book holds (a namesake among many says less).
 */
export function similar(record: LinkageRecord, candidates: readonly LinkageRecord[], size = 500): Similar[] {
  const { weighed, bigrams } = weigh([record, ...candidates].map(prepare));
  const [own, ...others] = weighed;
  if (!own) return [];
  const model = defaultModel(Math.max(size, weighed.length));
  const comparison = emptyComparison();
  return others
    .map((other) => {
      compare(own, other, bigrams, comparison);
      const probability = 1 / (1 + Math.exp(-model.logOdds(comparison)));
      return { id: other.id, probability, reasons: reasonsOf(own, other, comparison, model) };
    })
    .filter(({ probability }) => probability >= WORTH_ASKING)
    .sort((a, b) => b.probability - a.probability);
}

import type { Fact } from './reasons.ts';
import type { Reason } from './suggest.ts';

/** Stands for the user among those who could help. */
export const YOU = 'you';

/** Somebody who could help with a need, and by what of their record. */
export interface Helper {
  /** Of a person, or `YOU`. */
  readonly id: string;
  readonly fact: Fact;
  /** They offer it in so many words, or by a shared concept; false: the words are only alike. */
  readonly sure: boolean;
}

/** A need of one person, and who could help with it, best first. */
export interface Help {
  readonly need: string;
  readonly helpers: readonly Helper[];
}

/** Why a helper (a) and whoever has the need (b) should meet, as an introduction of the two keeps it. Without words: see reason-words. */
export function helpReason({ fact, sure }: Helper, need: string): Reason {
  const kind = !sure ? 'may-match' : fact.field === 'offers' ? 'need' : 'ability';
  return { kind, text: '', a: fact, b: { field: 'needs', value: need }, gains: 'b' };
}

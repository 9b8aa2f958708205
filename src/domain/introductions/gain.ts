import type { Reason, Suggestion } from './suggest.ts';

/**
 * What one side of a pair gets out of it: something that they look for, or what both share, or else the pleasure of helping, by
 * the best of the reasons.
 */
export interface Gain {
  readonly kind: 'finds' | 'shares' | 'helps';
  readonly reason: Reason;
}

/** The gain of one side; undefined where a pair has no reason at all. */
export function gainOf({ reasons }: Pick<Suggestion, 'reasons'>, side: 'a' | 'b'): Gain | undefined {
  const finds = reasons.find(({ gains }) => gains === side);
  if (finds) return { kind: 'finds', reason: finds };
  const shares = reasons.find(({ gains }) => gains === undefined);
  if (shares) return { kind: 'shares', reason: shares };
  const [helps] = reasons;
  return helps && { kind: 'helps', reason: helps };
}

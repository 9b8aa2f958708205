import { expect, it } from 'vitest';
import { gainOf } from './gain.ts';
import type { Reason } from './suggest.ts';

// Protects: each side is told what it gains itself, what both share comes second, and helping third.

const reason = (kind: Reason['kind'], gains?: 'a' | 'b'): Reason => ({
  kind,
  text: '',
  a: { field: 'offers', value: `${kind} of a` },
  b: { field: 'needs', value: `${kind} of b` },
  ...(gains && { gains }),
});

it('says that a side finds what it looks for, even where something shared is stronger', () => {
  const reasons = [reason('interest'), reason('need', 'b'), reason('ability', 'b')];
  expect(gainOf({ reasons }, 'b')).toEqual({ kind: 'finds', reason: reasons[1] });
  expect(gainOf({ reasons }, 'a')).toEqual({ kind: 'shares', reason: reasons[0] });
});

it('says that a side helps where it gains nothing else', () => {
  const reasons = [reason('need', 'b')];
  expect(gainOf({ reasons }, 'a')).toEqual({ kind: 'helps', reason: reasons[0] });
  expect(gainOf({ reasons: [] }, 'a')).toBeUndefined();
});

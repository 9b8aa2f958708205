import type { InteractionKind } from './rows.ts';

/** Whether two people spoke with each other, rather than one to the other. */
export function isTalk(kind: InteractionKind): boolean {
  return kind === 'met' || kind === 'call';
}

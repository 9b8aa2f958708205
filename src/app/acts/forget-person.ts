import { forget } from '../../store/forget.ts';
import { type Kith, newAct } from '../kith.ts';
import { settleAct } from '../settle-act.ts';

/**
 * Purges people for good: rows, history, photo, interactions that were theirs alone, introductions, ties, the journal. It can't be undone.
 * With `bar`, a keyed hash of their identities keeps them from coming back unasked.
 */
export async function forgetPeople(kith: Kith, ids: readonly string[], bar: boolean): Promise<void> {
  for (const id of ids) await forget(kith.book, id, bar, newAct(kith, 'forget'));
  await settleAct(kith);
}

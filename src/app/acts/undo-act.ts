import { undo, type UndoOutcome } from '../../store/undo.ts';
import { type Kith, newAct } from '../kith.ts';
import { settleAct } from '../settle-act.ts';

/** Takes an act back, also after the page that did it was closed. See store/write for what comes back. */
export async function undoAct(kith: Kith, id: string): Promise<UndoOutcome> {
  const outcome = await undo(kith.book, id, newAct(kith, 'undo'));
  await settleAct(kith);
  return outcome;
}

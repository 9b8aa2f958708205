import { undoAct } from '../app/acts/undo-act.ts';
import { useAnnounce, useFailed } from '../ui/toast.tsx';
import { useKith } from './kith-context.ts';

/** Says what became of an act: see useAct. */
type Run = <T extends { act: string }>(
  act: Promise<T>,
  text: string | ((done: T) => string),
  close?: (done: T) => void,
  takenBack?: () => void,
) => Promise<boolean>;

/**
 * Says what became of an act once it is done: `text` with its undo, or what went wrong and what to do about it. Never rejects; tells whether it was
 * done. `close`: closes the form it was typed into; that stays, with what was typed, where the act failed. `takenBack`: called once it was undone, or some of it.
 */
export function useAct(): Run {
  const kith = useKith();
  const announce = useAnnounce();
  const failed = useFailed();
  return async (act, text, close, takenBack) => {
    try {
      const done = await act;
      close?.(done);
      const undo = async () => {
        const outcome = await undoAct(kith, done.act);
        if (outcome !== 'nothing') takenBack?.();
        return outcome;
      };
      announce({ text: typeof text === 'string' ? text : text(done), undo });
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
}

import { undoAct } from '../app/acts/undo-act.ts';
import { failureWords } from '../ui/failure-words.ts';
import { useAnnounce } from '../ui/toast.tsx';
import { useKith } from './kith-context.ts';

/**
 * Says what became of an act once it is done: `text` with its undo, or what went wrong and what to do about it. Never rejects. `close`: closes
 * the form it was typed into; that stays, with what was typed, where the act failed.
 */
export function useAct(): (act: Promise<{ act: string }>, text: string, close?: () => void) => Promise<void> {
  const kith = useKith();
  const announce = useAnnounce();
  return async (act, text, close) => {
    try {
      const done = await act;
      close?.();
      announce({ text, undo: () => undoAct(kith, done.act) });
    } catch (error) {
      announce({ text: failureWords(error), bad: true });
    }
  };
}

import { undoAct } from '../app/acts/undo-act.ts';
import { failureWords } from '../ui/failure-words.ts';
import { useAnnounce } from '../ui/toast.tsx';
import { useKith } from './kith-context.ts';

/** Says what became of an act once it is done: `text` with its undo, or what went wrong and what to do about it. Never rejects. */
export function useAct(): (act: Promise<{ act: string }>, text: string) => Promise<void> {
  const kith = useKith();
  const announce = useAnnounce();
  return async (act, text) => {
    try {
      const done = await act;
      announce({ text, undo: () => undoAct(kith, done.act) });
    } catch (error) {
      announce({ text: failureWords(error), bad: true });
    }
  };
}

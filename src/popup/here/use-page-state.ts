import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PopupKith } from '../kith-context.ts';
import { type Page, type PageState, savedIn } from './page-state.ts';

/** What the page in front of the user says; it is read once the book is open. */
export function usePageState(kith: PopupKith | undefined): Page {
  const [state, show] = useState<PageState>({ kind: 'reading' });
  const [round, setRound] = useState(0);
  const current = useRef(state);
  current.current = state;
  const takeBack = useCallback((act: string): void => {
    const saved = savedIn(current.current);
    if (saved?.act !== act) return;
    if (saved.before) show(saved.before);
    else setRound((before) => before + 1);
  }, []);
  useEffect(() => {
    if (!kith) return undefined;
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const { readPageState } = await import('./read-page-state.ts');
      await readPageState(kith, show, stop.signal);
    };
    void read();
    return () => stop.abort();
  }, [kith, round]);
  return { state, show, takeBack };
}

import { useEffect, useState } from 'preact/hooks';
import type { Thumbnail } from '../../app/ports.ts';
import type { Likeness } from '../../app/reads/similar.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Person } from '../../domain/person.ts';
import type { PopupKith } from '../kith-context.ts';
import type { FormValue } from './form-value.ts';

/** A picture of the page's person that is on its way. */
type Photo = Promise<Thumbnail | undefined>;

/** What the popup knows of the page in front of the user. */
export type PageState =
  | { kind: 'reading' }
  | { kind: 'known'; person: string; draft?: Draft; address?: string; photo?: Photo; savedBy?: string }
  | { kind: 'saved'; people: string[]; savedBy: string }
  | {
      kind: 'draft';
      draft: Draft;
      address?: string;
      photo?: Photo;
      formId: string;
      kept?: FormValue;
      likely: Likeness[];
    }
  | { kind: 'people'; drafts: Draft[]; known: (Person | undefined)[]; address: string }
  | { kind: 'nobody'; why: string; address?: string; title: string; formId: string; kept?: FormValue };

// Fetched while the frame is drawn.
const reader = import('./read-page-state.ts');

/** What the page in front of the user says; it is read when the popup opens. */
export function usePageState(kith: PopupKith): PageState {
  const [state, setState] = useState<PageState>({ kind: 'reading' });
  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const { readPageState } = await reader;
      await readPageState(kith, setState, stop.signal);
    };
    void read();
    return () => stop.abort();
  }, [kith]);
  return state;
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { live } from '../../app/live.ts';
import { savingIn } from '../../app/saving.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Person } from '../../domain/person.ts';
import { useLive } from '../../ui/live.ts';
import type { PopupKith } from '../kith-context.ts';
import type { FormValue } from './form-value.ts';

/** What the popup knows of the page in front of the user. */
export type PageState =
  | { kind: 'reading' }
  | { kind: 'known'; person: string; draft?: Draft; address?: string; savedBy?: string }
  | { kind: 'draft'; draft: Draft; address?: string; formId: string; kept?: FormValue; likely: Person[] }
  | { kind: 'people'; drafts: Draft[]; known: (Person | undefined)[]; address: string }
  | { kind: 'nobody'; why: string; address?: string; title: string; formId: string; kept?: FormValue };

/** The tab in front of the user. */
export interface Tab {
  id: number;
  url: string;
  title: string;
}

/** Reads the page when the popup opens, or takes what a right click has just read. Never throws: a page that can't be read is nobody's. */
export function usePageState(kith: PopupKith): PageState {
  const [tab, setTab] = useState<Tab>();
  const [state, setState] = useState<PageState>({ kind: 'reading' });
  const looked = useRef(false);
  const saving = useLive(
    () => live(async () => (tab === undefined ? undefined : { now: await savingIn(kith, tab.id) })),
    [kith, tab],
  ).value;

  useEffect(() => {
    void kith.page.activeTab().then(
      (active) => setTab(active ?? { id: -1, url: '', title: '' }),
      () => setTab({ id: -1, url: '', title: '' }),
    );
  }, [kith]);

  useEffect(() => {
    // A right click that is still being worked on answers through the book.
    if (!tab || !saving || looked.current || saving.now?.state === 'reading') return;
    looked.current = true;
    const look = async (): Promise<void> => {
      const { afterSaving, fromPage, nobody } = await import('./read-page-state.ts');
      try {
        setState(await (saving.now ? afterSaving(kith, tab, saving.now) : fromPage(kith, tab)));
      } catch (error) {
        console.error('Kith could not read the page', error);
        setState(await nobody(kith, tab, 'failed'));
      }
    };
    void look();
  }, [kith, tab, saving]);
  return state;
}

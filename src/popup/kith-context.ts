import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Kith } from '../app/kith.ts';
import type { PagePorts } from '../app/ports.ts';
import type { PageReading } from '../domain/draft.ts';

/** What the popup's screens work with: the book, the browser and the page in front of the user. */
export interface PopupKith extends Kith {
  page: PagePorts;
  /** Who the page of a tab is about, or why it can't be read. */
  readPage(tab: number, url: string): Promise<PageReading | { unreadable: string }>;
  /** What that page is built of, without its text; or why it can't be read. */
  reportPage(tab: number, url: string): Promise<string | { unreadable: string }>;
}

const Context = createContext<PopupKith | undefined>(undefined);

export const KithProvider = Context.Provider;

/** The Kith that the popup was opened with. Throws outside of it. */
export function useKith(): PopupKith {
  const kith = useContext(Context);
  if (!kith) throw new Error('no KithProvider above');
  return kith;
}

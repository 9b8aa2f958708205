import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TodaySight } from '../app/first-sight.ts';
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

/** The popup while it opens: first what it showed last, then the book. */
export interface Opening {
  /** Today's list as it was last drawn. */
  first?: TodaySight | undefined;
  kith?: PopupKith | undefined;
}

const Context = createContext<Opening | undefined>(undefined);

export const KithProvider = Context.Provider;

/** How far the popup is open. Throws outside of it. */
export function useOpening(): Opening {
  const opening = useContext(Context);
  if (!opening) throw new Error('no KithProvider above');
  return opening;
}

/** The Kith of the open popup. Throws before it is open: for what is shown only then. */
export function useKith(): PopupKith {
  const { kith } = useOpening();
  if (!kith) throw new Error('the book is not open yet');
  return kith;
}

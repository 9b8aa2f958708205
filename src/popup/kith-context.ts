import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Kith } from '../app/kith.ts';
import type { PagePorts } from '../app/ports.ts';

/** What the popup's screens work with: the book, the browser and the page in front of the user. */
export interface PopupKith extends Kith {
  page: PagePorts;
}

const Context = createContext<PopupKith | undefined>(undefined);

export const KithProvider = Context.Provider;

/** The Kith that the popup was opened with. Throws outside of it. */
export function useKith(): PopupKith {
  const kith = useContext(Context);
  if (!kith) throw new Error('no KithProvider above');
  return kith;
}

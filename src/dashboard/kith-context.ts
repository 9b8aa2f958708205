import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Kith } from '../app/kith.ts';
import type { PagePorts } from '../app/ports.ts';

/** What the dashboard's screens work with: the book and the browser. */
export interface DashboardKith extends Kith {
  page: PagePorts;
}

const Context = createContext<DashboardKith | undefined>(undefined);

export const KithProvider = Context.Provider;

/** The Kith that the dashboard was opened with. Throws outside of it. */
export function useKith(): DashboardKith {
  const kith = useContext(Context);
  if (!kith) throw new Error('no KithProvider above');
  return kith;
}

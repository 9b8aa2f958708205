import type { Thumbnail } from '../../app/ports.ts';
import type { Likeness } from '../../app/reads/similar.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Person } from '../../domain/person.ts';
import type { FormValue } from './form-value.ts';

/** A picture of the page's person that is on its way. */
type Photo = Promise<Thumbnail | undefined>;

/** A save that this state is the outcome of. `before`: what its undo shows again; the page read anew where there is none. */
interface JustSaved {
  act: string;
  people: number;
  before?: PageState;
}

/** What the popup knows of the page in front of the user. */
export type PageState =
  | { kind: 'reading' }
  | { kind: 'known'; person: string; draft?: Draft; address?: string; photo?: Photo; saved?: JustSaved }
  | { kind: 'saved'; people: string[]; saved: JustSaved }
  | {
      kind: 'draft';
      draft: Draft;
      address?: string;
      photo?: Photo;
      formId: string;
      kept?: FormValue;
      likely: Likeness[];
    }
  | { kind: 'people'; drafts: Draft[]; known: (Person | undefined)[]; address: string; saved?: JustSaved }
  | { kind: 'nobody'; why: string; address?: string; title: string; formId: string; kept?: FormValue };

/** The page's state, and how a save changes it. */
export interface Page {
  state: PageState;
  show: (state: PageState) => void;
  /** Shows what was there before a save that was undone, unless something else is in sight by then. */
  takeBack: (act: string) => void;
}

/** The act whose outcome a state is. */
export function savedIn(state: PageState): JustSaved | undefined {
  return 'saved' in state ? state.saved : undefined;
}

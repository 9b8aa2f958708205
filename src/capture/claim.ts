import type { EvidencePlace } from '../domain/draft.ts';
import type { PageNode } from './snapshot.ts';

/** The fields of a draft as readers give them: single values and lists of text. */
export interface Fields {
  given?: string;
  family?: string;
  headline?: string;
  title?: string;
  organization?: string;
  location?: string;
  emails?: string[];
  phones?: string[];
  urls?: string[];
  addresses?: string[];
  photo?: string;
  bio?: string;
  skills?: string[];
  interests?: string[];
  languages?: string[];
  education?: string[];
  pronouns?: string;
  birthday?: string;
}

/**
 * What one piece of a page says about somebody. `standing`: `subject` if it says that the page is about them, `person` if it only
 * says that there is one, `other` for authors, members, commenters and whoever else is named in passing.
 */
export interface Claim {
  readonly name: string;
  readonly fields: Fields;
  readonly reader: string;
  readonly place: EvidencePlace;
  /** The site's name, where `place` is `site`. */
  readonly site?: string;
  readonly confidence: number;
  readonly standing: 'subject' | 'person' | 'other';
  /** Where it stands; absent for what is in scripts. */
  readonly node?: PageNode;
}

/** What the readers say about a page as a whole. */
export interface PageClaims {
  readonly claims: Claim[];
  /** Types that the page gives itself in structured data, lower case: `newsarticle`, `product`, `profilepage`. */
  readonly types: Set<string>;
}

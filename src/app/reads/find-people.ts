import type { Kith } from '../kith.ts';
import { peopleIds, type PeopleFilter } from './people.ts';

/** Whom a search found. */
export interface Found {
  ids: string[];
  /** Nobody has words like these; these people are called nearly so. */
  isMisspelt: boolean;
}

/** Shorter texts are near to too many names. */
const SHORTEST = 3;

/** Whoever a filter leaves; where its text finds nobody, whoever is called nearly so. That needs a list of names, loaded when first asked for. */
export async function findPeople(kith: Kith, filter: PeopleFilter): Promise<Found> {
  const ids = await peopleIds(kith, filter);
  const text = filter.text?.trim() ?? '';
  if (ids.length > 0 || text.length < SHORTEST) return { ids, isMisspelt: false };
  const { misspeltIds } = await import('./misspelt.ts');
  const near = new Set(await misspeltIds(kith, text));
  if (!near.size) return { ids, isMisspelt: false };
  const { text: _, ...rest } = filter;
  const only = Object.keys(rest).some((key) => key !== 'state') || (rest.state ?? 'active') !== 'active';
  const allowed = only ? (await peopleIds(kith, rest)).filter((id) => near.has(id)) : [...near];
  return { ids: allowed, isMisspelt: allowed.length > 0 };
}

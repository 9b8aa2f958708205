import * as z from 'zod/mini';
import type { PeopleFilter } from '../../app/reads/people.ts';
import { addDays, type LocalDate } from '../../domain/dates.ts';

/** What the list of people is narrowed to; saved filters are kept as its JSON. */
export const Filter = z.object({
  text: z._default(z.string(), ''),
  /** A group's id, or `none`. */
  group: z._default(z.string(), ''),
  place: z._default(z.string(), ''),
  tag: z._default(z.string(), ''),
  /** Days without a contact; -1: never contacted. */
  quiet: z._default(z.number(), 0),
  order: z._default(z.enum(['name', 'longest', 'latest']), 'name'),
  state: z._default(z.enum(['active', 'resting', 'trashed']), 'active'),
});
export type Filter = z.infer<typeof Filter>;

/** Everybody who is active. */
export const everybody: Filter = Filter.parse({});

/** A filter that was saved; everybody where it can't be read any more. */
export function savedFilter(query: string): Filter {
  try {
    const parsed = Filter.safeParse(JSON.parse(query));
    return parsed.success ? parsed.data : everybody;
  } catch {
    return everybody;
  }
}

/** The conditions of a filter as the book is asked for them. */
export function conditions(filter: Filter, today: LocalDate): PeopleFilter {
  return {
    state: filter.state,
    ...(filter.text && { text: filter.text }),
    ...(filter.group === 'none' && { ungrouped: true }),
    ...(filter.group && filter.group !== 'none' && { group: filter.group }),
    ...(filter.place && { place: filter.place }),
    ...(filter.tag && { tag: filter.tag }),
    ...(filter.quiet < 0 && { never: true }),
    ...(filter.order !== 'name' && { order: filter.order }),
    ...(filter.quiet > 0 && { quietSince: addDays(today, -filter.quiet) }),
  };
}

/** Whether a filter leaves everybody. */
export function isOpen(filter: Filter): boolean {
  const { group, tag, place, quiet, state } = filter;
  return group === '' && tag === '' && place === '' && quiet === 0 && state === 'active';
}

import type { LocalDate } from '../../domain/dates.ts';
import type { Person } from '../../domain/person.ts';
import { queryWords } from '../../domain/search.ts';
import type { PersonState } from '../../store/book.ts';
import { sortKey } from '../../store/person-row.ts';
import type { Kith } from '../kith.ts';

/** Which people a list shows: all conditions count together. */
export interface PeopleFilter {
  state?: PersonState;
  /** Words as typed: each must begin one of the person's words. */
  text?: string;
  group?: string;
  /** In no group. */
  ungrouped?: boolean;
  tag?: string;
  /** Part of a place, as typed. */
  place?: string;
  /** No contact since this date. */
  quietSince?: LocalDate;
  /** No contact noted at all. */
  never?: boolean;
  /** By name unless said; `longest`: whoever was not contacted for the longest time first, `latest`: the other way round; never contacted last. */
  order?: 'name' | 'longest' | 'latest';
}

/** About how many people a screen shows at once. */
const SHOWN = 50;

/**
 * The ids of the people that a filter leaves, in its order; by name, those whose name itself has the words (of more than 50: begins with them)
 * come first. Only keys are read,
 * so that 50,000 people cost a few milliseconds; a screen fetches the rows that it shows with `peopleRows`.
 */
export async function peopleIds(kith: Kith, filter: PeopleFilter = {}): Promise<string[]> {
  const ids = await idsByName(kith, filter);
  if (filter.order === undefined || filter.order === 'name') return ids;
  const left = new Set(ids);
  const contacted = (await kith.book.rhythm.orderBy('lastOn').primaryKeys()).filter((id) => left.delete(id));
  return [...(filter.order === 'longest' ? contacted : contacted.toReversed()), ...ids.filter((id) => left.has(id))];
}

async function idsByName(kith: Kith, filter: PeopleFilter): Promise<string[]> {
  const { people, rhythm } = kith.book;
  const state = filter.state ?? 'active';
  const sorted = () => people.where('[state+sort]').between([state, ''], [state, '\uffff']).primaryKeys();
  const sets: string[][] = [];
  for (const word of queryWords(filter.text ?? ''))
    // Somebody may have two words with the prefix; keys alone come fastest with their doubles.
    sets.push(await people.where('words').startsWith(word).primaryKeys());
  if (filter.group) sets.push(await people.where('groups').equals(filter.group).primaryKeys());
  if (filter.tag) sets.push(await people.where('tags').equals(filter.tag).primaryKeys());
  if (filter.place) sets.push(await livingIn(kith, filter.place));
  if (filter.quietSince) sets.push(await rhythm.where('lastOn').below(filter.quietSince).primaryKeys());
  const excluded = await excludedBy(kith, filter);
  if (!sets.length) return excluded ? (await sorted()).filter((id) => !excluded.has(id)) : sorted();
  const [smallest = [], ...others] = sets.sort((a, b) => a.length - b.length);
  const checks = others.map((ids) => new Set(ids));
  const left = new Set(smallest.filter((id) => !excluded?.has(id) && checks.every((ids) => ids.has(id))));
  // No more rows than a screen shows are fetched to be sorted; of more, the keys tell the order.
  if (left.size > SHOWN) {
    const begin = sortKey({ name: filter.text ?? '' });
    const called = people.where('[state+sort]').between([state, begin], [state, `${begin}\uffff`]);
    const first = begin === '' ? [] : await called.primaryKeys();
    return [...new Set([...first, ...(await sorted())])].filter((id) => left.has(id));
  }
  const rows = (await people.bulkGet([...left])).filter((row) => row?.state === state);
  const words = queryWords(filter.text ?? '');
  const isNamed = (name: string): boolean => {
    const own = queryWords(name);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  };
  return rows
    .flatMap((row) => (row ? [{ id: row.id, sort: row.sort, rank: isNamed(row.name) ? 0 : 1 }] : []))
    .sort((a, b) => a.rank - b.rank || (a.sort < b.sort ? -1 : 1))
    .map(({ id }) => id);
}

/** Those with one of the words of a place somewhere, looked at closer: the word may have been their name. */
async function livingIn({ book }: Kith, place: string): Promise<string[]> {
  const [first, ...others] = queryWords(place);
  if (first === undefined) return [];
  const rows = await book.people.where('words').startsWith(first).distinct().toArray();
  const isThere = (words: readonly string[]): boolean =>
    [first, ...others].every((wanted) => words.some((word) => word.startsWith(wanted)));
  return rows.filter((row) => row.places.some((each) => isThere(queryWords(each)))).map(({ id }) => id);
}

/** Whom a filter leaves out: members of any group, people with any contact. Undefined where it leaves out nobody. */
async function excludedBy(
  { book }: Kith,
  { ungrouped = false, never = false }: PeopleFilter,
): Promise<Set<string> | undefined> {
  if (!ungrouped && !never) return undefined;
  const members = ungrouped ? await book.people.where('groups').above('').primaryKeys() : [];
  const contacted = never ? await book.rhythm.where('lastOn').above('').primaryKeys() : [];
  return new Set([...members, ...contacted]);
}

/** The people with these ids, in their order; those who are gone are left out. */
export async function peopleRows(kith: Kith, ids: readonly string[]): Promise<Person[]> {
  return (await kith.book.people.bulkGet([...ids])).filter((row) => row !== undefined);
}

/** How many people stand in a state; a kept counter. */
export async function peopleCount(kith: Kith, state: PersonState = 'active'): Promise<number> {
  return (await kith.book.counters.get(`people.${state}`))?.n ?? 0;
}

/** All groups, by name. */
export async function allGroups(kith: Kith) {
  return kith.book.groups.orderBy('name').toArray();
}

/** Tags in use, sorted. */
export async function allTags(kith: Kith): Promise<string[]> {
  const keys = await kith.book.people.orderBy('tags').uniqueKeys();
  return keys.filter((key) => typeof key === 'string');
}

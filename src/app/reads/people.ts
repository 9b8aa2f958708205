import type { LocalDate } from '../../domain/dates.ts';
import type { Person } from '../../domain/person.ts';
import { beginnings, queryWords } from '../../domain/search.ts';
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
  /** Words of a place, as typed: each must begin a word of one of the person's places. */
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
 * The ids of the people that a filter leaves, in its order; by name, those whose name begins with the text come first, then those whose name has
 * its words. Only keys are read, so that 50,000 people cost a few milliseconds, and of no more than a screen shows their rows; a screen fetches
 * the rows that it shows with `peopleRows`.
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
  const { state = 'active', text = '' } = filter;
  const between = (from: string, to: string) =>
    people.where('[state+sort]').between([state, from], [state, to]).primaryKeys();
  const sorted = () => between('', '\uffff');
  // Somebody may have two words with the prefix; keys alone come fastest with their doubles.
  const having = (beginning: string) => people.where('words').startsWith(beginning).primaryKeys();
  const sets: string[][] = [];
  const named: Set<string>[] = [];
  for (const word of queryWords(text)) {
    const { name, place, other } = beginnings(word);
    const [names, ...others] = await Promise.all([having(name), having(place), having(other)]);
    named.push(new Set(names));
    sets.push(names.concat(...others));
  }
  if (filter.place) {
    const words = queryWords(filter.place);
    sets.push(...(words.length ? await Promise.all(words.map((word) => having(beginnings(word).place))) : [[]]));
  }
  if (filter.group) sets.push(await people.where('groups').equals(filter.group).primaryKeys());
  if (filter.tag) sets.push(await people.where('tags').equals(filter.tag).primaryKeys());
  if (filter.quietSince) sets.push(await rhythm.where('lastOn').below(filter.quietSince).primaryKeys());
  const excluded = await excludedBy(kith, filter);
  if (!sets.length) return excluded ? (await sorted()).filter((id) => !excluded.has(id)) : sorted();
  const [smallest = [], ...others] = sets.sort((a, b) => a.length - b.length);
  const checks = others.map((ids) => new Set(ids));
  const left = new Set(smallest.filter((id) => !excluded?.has(id) && checks.every((ids) => ids.has(id))));
  // No more rows than a screen shows are fetched to be sorted; of more, the keys tell the order.
  const ids = left.size > SHOWN ? (await sorted()).filter((id) => left.has(id)) : await byName(kith, [...left], state);
  if (!named.length) return ids;
  const begin = sortKey({ name: text });
  const called = new Set(await between(begin, `${begin}\uffff`));
  const rank = (id: string): number => (called.has(id) ? 0 : named.every((one) => one.has(id)) ? 1 : 2);
  const ranked: string[][] = [[], [], []];
  for (const id of ids) ranked[rank(id)]?.push(id);
  return ranked.flat();
}

/** Those of a few people who are in a state, by name. */
async function byName({ book }: Kith, ids: string[], state: PersonState): Promise<string[]> {
  const rows = (await book.people.bulkGet(ids)).flatMap((row) => (row?.state === state ? [row] : []));
  return rows.sort((a, b) => (a.sort < b.sort ? -1 : 1)).map(({ id }) => id);
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

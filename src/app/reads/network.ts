import type { LocalDate } from '../../domain/dates.ts';
import { type TieStanding, tieStanding } from '../../domain/network/standing.ts';
import { type Closeness, currentPosition } from '../../domain/person.ts';
import type { Book, PersonRow } from '../../store/book.ts';

/** Somebody in the picture. */
export interface NetworkPerson {
  id: string;
  name: string;
  closeness: Closeness;
  standing: TieStanding;
  lastOn?: LocalDate;
  /** Which community they are drawn with, by its place in `communities`; -1: none. */
  community: number;
  /** Ties to others in the picture. */
  ties: number;
}

/** People who belong together: a group, or an organisation where several of them work. */
export interface Community {
  name: string;
  kind: 'group' | 'organization';
  people: number;
}

export interface Network {
  people: NetworkPerson[];
  /** Pairs of places in `people`. */
  ties: [number, number][];
  /** The largest first. */
  communities: Community[];
  /** How many active people there are, shown or not. */
  total: number;
}

/** People in the picture at the most; communities with a name in it. */
const SHOWN = 2_000;
const COMMUNITIES = 12;

/** The picture's people: those last in touch, whoever is tied to them, then anybody, up to 2,000 active ones. */
export async function readNetwork(book: Book, today: LocalDate): Promise<Network> {
  const lately = await book.rhythm.where('lastOn').above('').reverse().limit(SHOWN).primaryKeys();
  const chosen = new Set(lately);
  const allTies = await book.ties.toArray();
  for (const { both } of allTies) {
    if (chosen.size >= SHOWN) break;
    for (const id of both) chosen.add(id);
  }
  if (chosen.size < SHOWN) {
    const anybody = await book.people
      .where('[state+sort]')
      .between(['active', ''], ['active', '\uffff'])
      .limit(SHOWN)
      .primaryKeys();
    for (const id of anybody) if (chosen.size < SHOWN) chosen.add(id);
  }
  const ids = [...chosen].slice(0, SHOWN);
  const rows = (await book.people.bulkGet(ids))
    .filter((row) => row?.state === 'active')
    .filter((row) => row !== undefined);
  const rhythms = await book.rhythm.bulkGet(rows.map(({ id }) => id));
  const places = new Map(rows.map(({ id }, at) => [id, at]));
  const ties = allTies.flatMap(({ both: [a, b] }): [number, number][] => {
    const [from, to] = [places.get(a), places.get(b)];
    return from === undefined || to === undefined || from === to ? [] : [[from, to]];
  });
  const degree = new Map<number, number>();
  for (const end of ties.flat()) degree.set(end, (degree.get(end) ?? 0) + 1);
  const { communities, of } = await communitiesOf(book, rows);
  return {
    people: rows.map((row, at) => ({
      id: row.id,
      name: row.name,
      closeness: row.closeness ?? 3,
      standing: tieStanding(rhythms[at], today),
      ...(rhythms[at]?.lastOn !== undefined && { lastOn: rhythms[at].lastOn }),
      community: of[at] ?? -1,
      ties: degree.get(at) ?? 0,
    })),
    ties,
    communities,
    total: (await book.counters.get('people.active'))?.n ?? rows.length,
  };
}

/** Groups first, since the user named them; then employers of at least three. Whoever belongs to several stands with the largest. */
async function communitiesOf(
  book: Book,
  rows: readonly PersonRow[],
): Promise<{ communities: Community[]; of: number[] }> {
  const names = new Map((await book.groups.toArray()).map(({ id, name }) => [id, name]));
  const sizes = new Map<string, Community>();
  const belongs = rows.map((row) => {
    const groups = row.groups.filter((id) => names.has(id));
    const organization = currentPosition(row)?.organization;
    for (const id of groups) count(sizes, id, names.get(id) ?? '', 'group');
    if (groups.length === 0 && organization !== undefined) count(sizes, organization, organization, 'organization');
    return groups.length > 0 ? groups : organization === undefined ? [] : [organization];
  });
  const shown = [...sizes]
    .filter(([, { kind, people }]) => kind === 'group' || people >= 3)
    .sort(([, a], [, b]) => Number(b.kind === 'group') - Number(a.kind === 'group') || b.people - a.people)
    .slice(0, COMMUNITIES)
    .sort(([, a], [, b]) => b.people - a.people);
  const at = new Map(shown.map(([key], place) => [key, place]));
  return {
    communities: shown.map(([, community]) => community),
    of: belongs
      .map((keys) => Math.min(...keys.map((key) => at.get(key) ?? Infinity)))
      .map((place) => (Number.isFinite(place) ? place : -1)),
  };
}

function count(sizes: Map<string, Community>, key: string, name: string, kind: Community['kind']): void {
  const known = sizes.get(key);
  if (known) known.people += 1;
  else sizes.set(key, { name, kind, people: 1 });
}

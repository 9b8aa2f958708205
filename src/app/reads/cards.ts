import { cardsDue } from '../../domain/occasions/cards.ts';
import type { Person } from '../../domain/person.ts';
import type { Kith } from '../kith.ts';
import { today } from '../kith.ts';
import { cardsOf } from './occasions.ts';

/** Somebody on the list of cards: what went to and fro in each season, and whether one is to be written in this one. */
export interface CardLine {
  person: Person;
  /** By the year in which the season began. */
  seasons: Map<number, { wrote: boolean; received: boolean }>;
  close: boolean;
}

const SEASONS = 3;

/** The seasons on the list, newest first. Before December the last one is the newest. */
export function seasonsAt(day: string): number[] {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '11-01' ? 1 : 0);
  return Array.from({ length: SEASONS }, (_, back) => year - back);
}

/** Who wrote to whom in the last seasons, with those close to the user, by name. */
export async function cardLines(kith: Kith): Promise<CardLine[]> {
  const { book } = kith;
  const lines = new Map<string, CardLine['seasons']>();
  for (const year of seasonsAt(today(kith)))
    for (const { person, wrote, received } of await cardsOf(book, year))
      lines.set(person, (lines.get(person) ?? new Map()).set(year, { wrote, received }));
  const close = await book.people.where('occasions').equals('card').toArray();
  const listed = await book.people.bulkGet([...lines.keys()]);
  const people = new Map([...close, ...listed.filter((row) => row !== undefined)].map((row) => [row.id, row]));
  // Whoever may not be written to is left out by the rule that the agenda goes by.
  const day = `${today(kith).slice(0, 4)}-12-01`;
  const all = [...people.values()];
  const may = new Set(cardsDue(all, day, new Set(all.map(({ id }) => id))).map(({ person }) => person));
  return all
    .filter(({ id }) => may.has(id))
    .toSorted((a, b) => (a.sort < b.sort ? -1 : 1))
    .map((person) => ({
      person,
      seasons: lines.get(person.id) ?? new Map(),
      close: person.closeness !== undefined && person.closeness <= 2,
    }));
}

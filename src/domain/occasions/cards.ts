import type { LocalDate } from '../dates.ts';
import { isOver, type Person } from '../person.ts';
import type { FollowUp, Interaction } from '../rows.ts';
import type { Occasion } from './occasion.ts';

/** Who wrote to whom in a card season, which is named by the year it begins in. */
export interface CardExchange {
  person: string;
  wrote: boolean;
  received: boolean;
}

/** The season of a year: cards are written from 1 to 23 December and arrive until 15 January. */
export function cardSeason(year: number): { from: LocalDate; to: LocalDate; until: LocalDate } {
  return { from: `${year}-12-01`, to: `${year}-12-23`, until: `${year + 1}-01-15` };
}

/** The key of a season's card: the note of the follow-up that records that it was written. */
export function cardKey(year: number): string {
  return `${CARD}${year}`;
}

const CARD = 'card ';

/** Whether an occasion's key is that of a season's card. */
export function isCardKey(key: string): boolean {
  return key.startsWith(CARD);
}

/**
 * The list of a season: whom the user wrote to (follow-ups with the season's key that are done) and who wrote (a message or a present of
 * theirs within the season). Sorted by person.
 */
export function cardList(
  year: number,
  followUps: readonly FollowUp[],
  interactions: readonly Pick<Interaction, 'people' | 'on' | 'by' | 'kind'>[],
): CardExchange[] {
  const { from, until } = cardSeason(year);
  const wrote = new Set(
    followUps
      .filter(({ reason, note, state }) => reason === 'occasion' && note === cardKey(year) && state === 'done')
      .map(({ person }) => person),
  );
  const received = new Set(
    interactions
      .filter(({ on, by, kind }) => from <= on && on <= until && by !== 'me' && (kind === 'message' || kind === 'gift'))
      .flatMap(({ people }) => people),
  );
  return [...new Set([...wrote, ...received])]
    .toSorted()
    .map((person) => ({ person, wrote: wrote.has(person), received: received.has(person) }));
}

/** Cards to write this season: to those who are `listed` in the last two seasons and to those closest (1 and 2). Empty out of season. */
export function cardsDue(
  people: readonly Pick<Person, 'id' | 'importance' | 'closeness' | 'tact' | 'restingSince' | 'trashedAt'>[],
  today: LocalDate,
  listed: ReadonlySet<string>,
): Occasion[] {
  const year = Number(today.slice(0, 4));
  const { from, to } = cardSeason(year);
  if (today < from || today > to) return [];
  return people
    .filter((person) => {
      const { id, closeness, restingSince, trashedAt } = person;
      if (isOver(person) || restingSince !== undefined || trashedAt !== undefined) return false;
      return listed.has(id) || (closeness !== undefined && closeness <= 2);
    })
    .map(({ id, importance = 0.5, closeness = 3 }) => ({
      person: id,
      kind: 'card',
      key: cardKey(year),
      on: to,
      from,
      to,
      importance,
      closeness,
    }));
}

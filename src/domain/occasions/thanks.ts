import { addDays, type LocalDate } from '../dates.ts';
import { isOver, type Person } from '../person.ts';
import type { Interaction } from '../rows.ts';
import { type Occasion, WORTH_PUT_OFF } from './occasion.ts';

/** For how many days a thank-you stays due: a favour long, a meeting for as long as it is fresh. */
export const THANKS_DUE = { favour: 60, meeting: 14 };

/** Whether the person did the user a favour: helped, introduced somebody, gave something. */
export function isFavour({ kind, by, direction }: Pick<Interaction, 'kind' | 'by' | 'direction'>): boolean {
  if (by === 'me') return kind === 'helped' && direction === 'asked';
  return by === 'them' && (kind === 'helped' || kind === 'introduced' || kind === 'gift');
}

/** Favours of a person's that were not thanked for since, latest first. `interactions`: theirs, in any order. */
export function unthanked(interactions: readonly Interaction[]): Interaction[] {
  const thanked = interactions
    .filter(({ kind, by }) => by !== 'them' && (kind === 'thanked' || kind === 'gift'))
    .reduce<LocalDate>((latest, { on }) => (on > latest ? on : latest), '');
  return interactions.filter((each) => isFavour(each) && each.on > thanked).toSorted((a, b) => (a.on < b.on ? 1 : -1));
}

/**
 * The thank-you that is due to a person: for the latest favour or introduction until it is said, at the most 60 days; for a meeting from
 * the day after, at the most 14 days, until it is said or the user was in touch again, since a word after a meeting is its thank-you.
 * `putOff`: the days to which the user put it off, by keys; it is due for a week from then, too. Undefined when none is.
 */
export function thanksDue(
  person: Pick<Person, 'id' | 'importance' | 'closeness' | 'tact' | 'restingSince' | 'trashedAt'>,
  interactions: readonly Interaction[],
  today: LocalDate,
  putOff: ReadonlyMap<string, LocalDate> = new Map(),
): Occasion | undefined {
  if (isOver(person) || person.trashedAt !== undefined) return undefined;
  if (person.restingSince !== undefined) return undefined;
  const [favour] = unthanked(interactions);
  const answeredAfter = (on: LocalDate) => interactions.some((each) => each.on > on && each.by !== 'them');
  const meeting = interactions
    .filter(({ kind }) => kind === 'met')
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .find(({ on }) => !answeredAfter(on) && !interactions.some((each) => each.kind === 'thanked' && each.on >= on));
  const last = (key: string, end: LocalDate): LocalDate => {
    const until = putOff.get(key);
    const later = until === undefined ? '' : addDays(until, WORTH_PUT_OFF);
    return later > end ? later : end;
  };
  const due = (for_: Interaction, after: number, lasts: number): Occasion => ({
    person: person.id,
    kind: 'thanks',
    key: `thanks ${for_.id}`,
    on: for_.on,
    from: addDays(for_.on, after),
    to: last(`thanks ${for_.id}`, addDays(for_.on, lasts)),
    importance: person.importance ?? 0.5,
    closeness: person.closeness ?? 3,
    about: for_.kind,
    interaction: for_.id,
  });
  const found = [
    ...(favour ? [due(favour, 0, THANKS_DUE.favour)] : []),
    ...(meeting ? [due(meeting, 1, THANKS_DUE.meeting)] : []),
  ];
  return found.find(({ from, to }) => from <= today && today <= to);
}

import { addDays, daysBetween, type LocalDate } from './dates.ts';
import { unthanked } from './occasions/thanks.ts';
import type { Interaction } from './rows.ts';

/** What passed between the user and somebody, or everybody. */
export interface Balance {
  /** What the user gave, asked for, and started just to keep in touch, in the last year. */
  gave: number;
  asked: number;
  kept: number;
  /** What came from the other side unasked, in the last year. */
  received: number;
  /** The last day on which the user gave something, ever. */
  lastGaveOn?: LocalDate;
  /** Favours that were not thanked for, with the days since, latest first. */
  unthanked: { interaction: string; days: number }[];
}

/** A quiet word to the user alone. Always shown along with something to give. */
export type BalanceFlag =
  | { kind: 'asks'; asked: number; starts: number; days?: number }
  | { kind: 'thanks'; interaction: string; days: number };

/** Something the user could give: what the book offers for it. `hello` is always possible. */
export type Gift = 'introduction' | 'offer' | 'congratulation' | 'hello';

const YEAR = 365;
/** From how many asks, which share of one's own starts, and how many days without giving it is worth a word. */
const ASKS = { least: 3, share: 0.7, quiet: 180 };
/** Days after which a favour should have been thanked for. */
const THANKS = 7;

/**
 * The balance over interactions: one person's, or everybody's of the last year. Thanks, presents, help and introductions of the user's
 * count as given, whatever they were marked.
 */
export function balanceOf(interactions: readonly Interaction[], today: LocalDate): Balance {
  const since = addDays(today, -YEAR);
  const past = interactions.filter(({ on }) => on <= today);
  const year = past.filter(({ on }) => on > since);
  const mine = year.filter(({ by }) => by !== 'them');
  const asked = mine.filter((each) => !isGiven(each) && each.direction === 'asked').length;
  const gave = mine.filter(isGiven).length;
  const lastGaveOn = past.filter(isGiven).reduce<LocalDate>((latest, { on }) => (on > latest ? on : latest), '');
  const byPerson = new Map<string, Interaction[]>();
  for (const each of past)
    for (const person of each.people) {
      const own = byPerson.get(person);
      if (own) own.push(each);
      else byPerson.set(person, [each]);
    }
  const owed = [...byPerson.values()].flatMap((own) => unthanked(own));
  return {
    gave,
    asked,
    kept: mine.length - asked - gave,
    received: year.filter(({ by }) => by === 'them').length,
    ...(lastGaveOn && { lastGaveOn }),
    unthanked: [...new Map(owed.map((each) => [each.id, each])).values()]
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map(({ id, on }) => ({ interaction: id, days: daysBetween(on, today) })),
  };
}

/**
 * What to say about a balance, or undefined: after 3 asks that are 70 % of the user's own starts, with nothing given for 180 days; and
 * when a favour of the last 60 days went without thanks for 7. The second comes first: it is mended with a line.
 */
export function flagOf(balance: Balance, today: LocalDate): BalanceFlag | undefined {
  const favour = balance.unthanked.find(({ days }) => days >= THANKS && days <= 60);
  if (favour) return { kind: 'thanks', ...favour };
  const { asked, gave, kept, lastGaveOn } = balance;
  const starts = asked + gave + kept;
  const quiet = lastGaveOn === undefined ? undefined : daysBetween(lastGaveOn, today);
  if (asked < ASKS.least || asked < ASKS.share * starts || (quiet !== undefined && quiet < ASKS.quiet))
    return undefined;
  return { kind: 'asks', asked, starts, ...(quiet !== undefined && { days: quiet }) };
}

/**
 * What there is to give to somebody along with a quiet word, best first: an introduction, an offer that meets a need, a congratulation; at
 * the least a hello, where it isn't thanks that are due: those are something to give themselves.
 */
export function giftsFor(
  word: BalanceFlag['kind'],
  has: { introduction: boolean; offer: boolean; congratulation: boolean },
): Gift[] {
  const found: Gift[] = [];
  if (has.introduction) found.push('introduction');
  if (has.offer) found.push('offer');
  if (has.congratulation) found.push('congratulation');
  return word === 'asks' ? [...found, 'hello'] : found;
}

function isGiven({ by, kind, direction }: Interaction): boolean {
  if (by === 'them') return false;
  return (
    direction === 'gave' || kind === 'thanked' || kind === 'gift' || (kind === 'introduced' && direction !== 'asked')
  );
}

// Protects rule 6: the quiet word comes for the counts that the rule names, one by one, and never without something to give.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balanceOf, flagOf, giftsFor } from './balance.ts';
import { addDays } from './dates.ts';
import type { Interaction } from './rows.ts';

const today = '2026-06-10';
const contact = fc.record({
  ago: fc.oneof(fc.integer({ min: 0, max: 800 }), fc.constantFrom(6, 7, 60, 61, 179, 180, 364, 365)),
  kind: fc.constantFrom('message', 'message', 'message', 'met', 'gift', 'helped', 'thanked', 'introduced'),
  by: fc.constantFrom('me', 'me', 'them', 'both'),
  direction: fc.constantFrom('asked', 'asked', 'asked', 'kept', 'gave'),
}) satisfies fc.Arbitrary<unknown>;

it('comes after three asks that are 70 % of the starts with nothing given for 180 days, and for a favour without thanks for 7', () => {
  const kinds = new Map<string | undefined, number>();
  fc.assert(
    fc.property(fc.array(contact, { maxLength: 9 }), (contacts) => {
      const interactions = contacts.map(({ ago, kind, by, direction }, at): Interaction => ({
        id: `i${at}`,
        people: ['ada'],
        on: addDays(today, -ago),
        kind,
        by,
        direction,
        note: '',
        createdAt: at,
      }));
      const mine = contacts.filter(({ by }) => by !== 'them');
      const given = mine.filter(
        ({ kind, direction }) =>
          direction === 'gave' ||
          kind === 'gift' ||
          kind === 'thanked' ||
          (kind === 'introduced' && direction === 'kept'),
      );
      const starts = mine.filter(({ ago }) => ago < 365);
      const asks = starts.filter((each) => each.direction === 'asked' && !given.includes(each));
      const thanked = Math.min(
        ...mine.filter(({ kind }) => kind === 'gift' || kind === 'thanked').map(({ ago }) => ago),
      );
      const favours = contacts
        .filter(({ kind, by, direction }) =>
          by === 'them'
            ? ['helped', 'introduced', 'gift'].includes(kind)
            : by === 'me' && kind === 'helped' && direction === 'asked',
        )
        .map(({ ago }) => ago)
        .filter((ago) => ago < thanked && ago >= 7 && ago <= 60);
      const isAsking = asks.length >= 3 && asks.length >= 0.7 * starts.length && given.every(({ ago }) => ago >= 180);
      const flag = flagOf(balanceOf(interactions, today), today);
      expect(flag?.kind).toBe(favours.length ? 'thanks' : isAsking ? 'asks' : undefined);
      if (flag?.kind === 'thanks') expect(flag.days).toBe(Math.min(...favours));
      if (flag?.kind === 'asks') expect([flag.asked, flag.starts]).toEqual([asks.length, starts.length]);
      kinds.set(flag?.kind, (kinds.get(flag?.kind) ?? 0) + 1);
    }),
    { numRuns: 500 },
  );
  expect(new Set(kinds.keys())).toEqual(new Set(['thanks', 'asks', undefined]));
});

it('adds up over everybody to what passed with each', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(contact, fc.nat(2)), { maxLength: 12 }), (all) => {
      const of = (who?: number) =>
        balanceOf(
          all
            .filter(([, person]) => who === undefined || person === who)
            .map(([{ ago, kind, by, direction }, person], at): Interaction => ({
              id: `${person} ${at}`,
              people: [`p${person}`],
              on: addDays(today, -ago),
              kind,
              by,
              direction,
              note: '',
              createdAt: 0,
            })),
          today,
        );
      const each = [0, 1, 2].map((who) => of(who));
      const total = of();
      for (const part of ['gave', 'asked', 'kept', 'received'] as const)
        expect(total[part]).toBe(each.reduce((sum, balance) => sum + balance[part], 0));
      expect(total.unthanked).toHaveLength(each.flatMap(({ unthanked }) => unthanked).length);
    }),
  );
});

it('always has something to give, the best first: a hello at the least, or the thanks that are due', () => {
  const has = fc.record({ introduction: fc.boolean(), offer: fc.boolean(), congratulation: fc.boolean() });
  fc.assert(
    fc.property(has, fc.constantFrom('asks' as const, 'thanks' as const), (there, word) => {
      const found = (['introduction', 'offer', 'congratulation'] as const).filter((gift) => there[gift]);
      expect(giftsFor(word, there)).toEqual(word === 'asks' ? [...found, 'hello'] : found);
    }),
  );
});

// Protects: the quiet word comes when the user mostly asked and gave nothing, or left a favour without thanks, and not otherwise.
import { describe, expect, it } from 'vitest';
import { balanceOf, flagOf, giftsFor } from './balance.ts';
import { addDays } from './dates.ts';
import type { Interaction } from './rows.ts';

const today = '2026-06-10';
const did = (daysAgo: number, more: Partial<Interaction>): Interaction => ({
  id: `i${daysAgo}`,
  people: ['ada'],
  on: addDays(today, -daysAgo),
  kind: 'message',
  by: 'me',
  direction: 'kept',
  note: '',
  createdAt: 0,
  ...more,
});
const asked = (...days: number[]) => days.map((daysAgo) => did(daysAgo, { direction: 'asked' }));
const flag = (...interactions: Interaction[]) => flagOf(balanceOf(interactions, today), today)?.kind;

describe('balance', () => {
  it('counts what the user gave, asked and kept in a year, and what came', () => {
    const interactions = [...asked(10, 400), did(20, {}), did(30, { kind: 'gift' }), did(40, { by: 'them' })];
    expect(balanceOf(interactions, today)).toEqual({
      gave: 1,
      asked: 1,
      kept: 1,
      received: 1,
      lastGaveOn: addDays(today, -30),
      unthanked: [],
    });
  });

  it('is worth a word from three asks on that are 70 % of the starts', () => {
    expect(flag(...asked(1, 2, 3))).toBe('asks');
    expect(flag(...asked(1, 2))).toBeUndefined();
    expect(flag(...asked(1, 2, 3), did(4, {}))).toBe('asks');
    expect(flag(...asked(1, 2, 3), did(4, {}), did(5, {}))).toBeUndefined();
    expect(flag(...asked(1, 2, 3), did(4, { by: 'them' }), did(5, { by: 'them' }))).toBe('asks');
  });

  it('is not while something was given within 180 days', () => {
    expect(flag(...asked(1, 2, 3, 4, 5), did(179, { direction: 'gave' }))).toBeUndefined();
    expect(flag(...asked(1, 2, 3, 4, 5), did(181, { direction: 'gave' }))).toBe('asks');
  });

  it('is when a favour went without thanks for a week', () => {
    const favour = (daysAgo: number) => did(daysAgo, { kind: 'helped', by: 'them' });
    expect([flag(favour(6)), flag(favour(7)), flag(favour(61))]).toEqual([undefined, 'thanks', undefined]);
    expect(flag(favour(10), did(9, { kind: 'thanked' }))).toBeUndefined();
  });

  it('always comes with something to give', () => {
    const nothing = { introduction: false, offer: false, congratulation: false };
    const all = { introduction: true, offer: true, congratulation: true };
    expect([giftsFor('asks', nothing), giftsFor('thanks', nothing)]).toEqual([['hello'], []]);
    expect([giftsFor('asks', all)[0], giftsFor('thanks', all)[0]]).toEqual(['introduction', 'introduction']);
  });
});

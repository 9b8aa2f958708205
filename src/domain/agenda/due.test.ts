// Protects rule 2: who is listed is due by the rule, nobody due is left out while there is room, the best come first, and whoever fell silent
// for longer than their window is among the dormant ones instead.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween } from '../dates.ts';
import { medianGap } from '../rhythm/gaps.ts';
import { usualGap } from '../rhythm/window.ts';
import { bookOf, type FakeTie, look, rhythmIn, ties } from './book.fake.ts';
import { dormantOf } from './dormant.ts';

const roomy = { settings: { capacity: 50, quietDays: [], away: [] } };

it('is a tie between three and eight usual gaps, from two weeks on and never after a year, or by its cadence', () => {
  fc.assert(
    fc.property(ties(true), (of) => {
      const book = bookOf(of, roomy);
      const listed = new Map(look(book).items.map((item) => [item.person, item]));
      for (const [at, { silence, cadenceDays }] of of.entries()) {
        const item = listed.get(`p${at}`);
        const { gaps, layerGap } = rhythmIn(book, `p${at}`);
        const [usual, median = layerGap] = [usualGap(gaps, layerGap), medianGap(gaps)];
        if (cadenceDays !== undefined) expect(item?.reason).toBe(silence >= cadenceDays ? 'cadence' : undefined);
        else if (silence < 14 || silence > 365) expect(item).toBeUndefined();
        // Of a rhythm so slow that the end comes before three gaps are over, a week before that end.
        else if (silence < 3 * usual && silence < Math.min(365, 8 * median) - 7) expect(item).toBeUndefined();
        else if (silence > 8 * Math.max(usual, median) && silence > 30) expect(item).toBeUndefined();
        else if (
          silence >= 4 * usual &&
          silence >= 14 &&
          silence <= Math.min(365, Math.max(30, 8 * Math.min(usual, median)))
        )
          expect(item?.reason).toBe('rhythm');
      }
    }),
  );
});

it('comes by its score, and only what is beyond the capacity is left out', () => {
  fc.assert(
    fc.property(ties(true), fc.integer({ min: 1, max: 6 }), fc.boolean(), (of, capacity, complete) => {
      const all = look(bookOf(of, { ...roomy, complete })).items;
      const some = look(bookOf(of, { settings: { ...roomy.settings, capacity }, complete })).items;
      expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
      expect(some.length).toBeGreaterThanOrEqual(Math.min(all.length, capacity));
      const without = (item: (typeof all)[number]) => item.reason !== 'cadence';
      expect(some.filter(without).map(({ person }) => person)).toEqual(
        all
          .filter(without)
          .map(({ person }) => person)
          .slice(0, some.filter(without).length),
      );
    }),
  );
});

it('goes before an equal one with more importance, more closeness, or less time left', () => {
  const tie = fc.record({
    gap: fc.integer({ min: 5, max: 30 }),
    importance: fc.constantFrom(0, 0.3, 0.7),
    closeness: fc.constantFrom(2 as const, 3 as const, 4 as const),
    part: fc.double({ min: 0.6, max: 0.9, noNaN: true }),
  });
  const closer = { 2: 1, 3: 2, 4: 3 } as const;
  fc.assert(
    fc.property(
      tie,
      fc.constantFrom('importance' as const, 'closeness' as const, 'silence' as const),
      ({ gap, importance, closeness, part }, by) => {
        const gaps = [gap, gap, gap, gap, gap];
        const silence = Math.floor(8 * gap * part);
        const equal = { silence, gaps, cadenceDays: undefined, closeness: 3 as const, importance };
        const pairs: Record<typeof by, [FakeTie, FakeTie]> = {
          importance: [equal, { ...equal, importance: importance + 0.3 }],
          closeness: [
            { ...equal, closeness },
            { ...equal, closeness: closer[closeness] },
          ],
          silence: [equal, { ...equal, silence: silence + Math.floor(0.1 * 8 * gap) }],
        };
        const [less, more] = pairs[by];
        const { items } = look(bookOf([less, more], roomy));
        // People who are closer have another usual gap, too: both must be due for a comparison.
        if (items.length === 2) expect(items.map(({ person }) => person)).toEqual(['p1', 'p0']);
      },
    ),
  );
});

it('is on the list or among the dormant, never both, and dormant only after half a year and the end of its window', () => {
  fc.assert(
    fc.property(ties(true), (of) => {
      const book = bookOf(of, roomy);
      const rhythms = of.map((_, at) => rhythmIn(book, `p${at}`));
      const listed = new Set(look(book).items.map(({ person }) => person));
      const dormant = new Set(dormantOf(rhythms, book.day).map(({ person }) => person));
      for (const { person, firstOn = '', lastOn = '', lostOn = '', cadenceDays, count } of rhythms) {
        const silent = daysBetween(lastOn, book.day);
        const was = count >= 2 && (count >= 5 || daysBetween(firstOn, lastOn) >= 60);
        const is = cadenceDays === undefined && silent > 180 && lostOn < book.day && was;
        expect([person, dormant.has(person)]).toEqual([person, is]);
        expect(listed.has(person) && dormant.has(person)).toBe(false);
      }
    }),
  );
});

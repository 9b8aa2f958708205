// Protects rule 1: strength is the decayed sum over kinds of contact, the usual gap lies between what was seen and what is usual for people
// as close, and a cadence that the user set wins over both.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../dates.ts';
import { InteractionKind } from '../rows.ts';
import type { Contact } from './contact-days.ts';
import { type Pace, rhythmOf, strengthOn } from './rhythm.ts';
import { type Gaps, medianGap, withGap } from './gaps.ts';
import { sureness, usualGap } from './window.ts';

const today = '2026-06-10';
const pace: Pace = { cadenceByCloseness: { 1: 14, 2: 30, 3: 90, 4: 180 }, defaultCloseness: 3 };
/** One on each day, so that no day has two. */
const contacts: fc.Arbitrary<Contact[]> = fc.uniqueArray(
  fc.record({
    on: fc.integer({ min: 0, max: 700 }).map((ago) => addDays(today, -ago)),
    kind: fc.constantFrom(...InteractionKind.options),
    by: fc.constantFrom('me' as const, 'them' as const, 'both' as const),
  }),
  { selector: ({ on }) => on, maxLength: 12 },
);
const weights = { met: 3, call: 2, helped: 2, gift: 1.5, introduced: 1.5, thanked: 1, other: 1, message: 0 };

it('is the sum of what each contact weighs, less a factor e for every sixty days', () => {
  fc.assert(
    fc.property(contacts, (each) => {
      const expected = each.reduce((sum, { on, kind, by }) => {
        const weight = kind === 'message' ? (by === 'both' ? 1 : 0.5) : weights[kind];
        return sum + weight * Math.exp(-daysBetween(on, today) / 60);
      }, 0);
      const rhythm = rhythmOf({ id: 'ada' }, each, [], pace);
      expect(strengthOn(rhythm, today).recent).toBeCloseTo(expected, 9);
    }),
  );
});

const seen = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 20 });
const gapsOf = (days: readonly number[]): Gaps => days.reduce<Gaps>((gaps, each) => withGap(gaps, each), []);

it('has a usual gap between its median and that of people as close, the nearer to its own the more gaps it has', () => {
  fc.assert(
    fc.property(seen, fc.integer({ min: 1, max: 120 }), (days, layer) => {
      const [once, twice] = [gapsOf(days), gapsOf([...days, ...days])];
      const median = medianGap(once) ?? 0;
      const usual = usualGap(once, layer);
      expect(usual).toBeGreaterThanOrEqual(Math.min(median, layer) - 1e-9);
      expect(usual).toBeLessThanOrEqual(Math.max(median, layer) + 1e-9);
      if (median !== layer)
        expect(Math.abs(Math.log(usualGap(twice, layer) / median))).toBeLessThan(Math.abs(Math.log(usual / median)));
      expect(sureness(twice)).toBeGreaterThan(sureness(once));
      expect(sureness(twice)).toBeLessThan(1);
    }),
  );
});

it('is due by the cadence that the user set, whatever was learned', () => {
  fc.assert(
    fc.property(contacts, fc.integer({ min: 1, max: 400 }), (each, cadenceDays) => {
      const answered = [...each, { on: today, kind: 'call' as const, by: 'both' as const }];
      const rhythm = rhythmOf({ id: 'ada', cadenceDays }, answered, [], pace);
      expect([rhythm.basis, rhythm.dueFrom, rhythm.lostOn]).toEqual([
        'cadence',
        addDays(today, cadenceDays),
        undefined,
      ]);
    }),
  );
});

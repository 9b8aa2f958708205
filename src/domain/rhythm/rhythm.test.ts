// Protects: the row that is kept at each write is always what a recomputation says, whatever arrives in whatever order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, daysBetween } from '../dates.ts';
import { InteractionKind } from '../rows.ts';
import type { Contact } from './contact-days.ts';
import { medianGap } from './gaps.ts';
import { advance, datedFor, type Pace, type Rhythm, rhythmOf, strengthOn } from './rhythm.ts';
import type { Reminder } from './standing.ts';

const pace: Pace = { cadenceByCloseness: { 1: 14, 2: 30, 3: 90, 4: 180 }, defaultCloseness: 3 };
const contact: fc.Arbitrary<Contact> = fc.record({
  on: fc.integer({ min: 20_000, max: 20_400 }).map(dateOfDay),
  kind: fc.constantFrom(...InteractionKind.options),
  by: fc.constantFrom('me', 'them', 'both'),
});
const person = fc.record(
  {
    id: fc.constant('ada'),
    cadenceDays: fc.integer({ min: 1, max: 400 }),
    importance: fc.double({ min: 0, max: 1, noNaN: true }),
    tact: fc.constantFrom('ended' as const, 'kin' as const),
    addedOn: fc.integer({ min: 20_000, max: 20_400 }).map(dateOfDay),
  },
  { requiredKeys: ['id'] },
);

describe('rhythm', () => {
  it('kept at each write equals the recomputation', () => {
    fc.assert(
      fc.property(person, fc.array(contact, { maxLength: 40 }), (who, contacts) => {
        let kept: Rhythm = rhythmOf(who, [], [], pace);
        for (const [at, each] of contacts.entries())
          kept = advance(kept, each) ?? rhythmOf(who, contacts.slice(0, at + 1), [], pace);
        expect(kept).toEqual(rhythmOf(who, contacts.toReversed(), [], pace));
      }),
    );
  });

  it('has the median, the counts and the strength that a plain count over all days has', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 20_000, max: 20_400 }), { minLength: 1, maxLength: 30 }), (days) => {
        const on = days.toSorted((a, b) => a - b);
        const rhythm = rhythmOf(
          { id: 'ada' },
          on.map((day) => ({ on: dateOfDay(day), kind: 'other', by: 'me' })),
          [],
          pace,
        );
        const gaps = on
          .slice(1)
          .map((day, at) => day - (on[at] ?? 0))
          .toSorted((a, b) => a - b);
        const middle = gaps.length
          ? ((gaps[Math.floor((gaps.length - 1) / 2)] ?? 0) + (gaps[Math.floor(gaps.length / 2)] ?? 0)) / 2
          : undefined;
        expect(medianGap(rhythm.gaps)).toBe(middle);
        expect([rhythm.count, rhythm.mine, rhythm.theirs]).toEqual([on.length, on.length, 0]);
        const sum = on.reduce((total, day) => total + Math.exp(-(20_450 - day) / 60), 0);
        expect(strengthOn(rhythm, dateOfDay(20_450)).recent).toBeCloseTo(sum, 9);
      }),
    );
  });

  const of = (contacts: Contact[], more: object = {}) => rhythmOf({ id: 'ada', ...more }, contacts, [], pace);
  const every = (gap: number, times: number): Contact[] =>
    Array.from({ length: times }, (_, at) => ({ on: dateOfDay(20_000 + at * gap), kind: 'met', by: 'both' }));

  it('weighs a meeting over a call over an exchange over a message', () => {
    const weigh = (kind: Contact['kind'], by: Contact['by']) =>
      strengthOn(of([{ on: '2026-01-01', kind, by }]), '2026-01-01').recent;
    const ranked = [weigh('met', 'both'), weigh('call', 'me'), weigh('message', 'both'), weigh('message', 'me')];
    expect(ranked).toEqual(ranked.toSorted((a, b) => b - a));
    expect(new Set(ranked).size).toBe(4);
  });

  it('gives each kind of contact its weight, the heaviest of a day counting', () => {
    const weigh = (...kinds: Contact['kind'][]) =>
      strengthOn(of(kinds.map((kind) => ({ on: '2026-01-01', kind, by: 'me' }))), '2026-01-01').recent;
    expect(Object.fromEntries(InteractionKind.options.map((kind) => [kind, weigh(kind)]))).toEqual({
      call: 2,
      gift: 1.5,
      helped: 2,
      introduced: 1.5,
      message: 0.5,
      met: 3,
      other: 1,
      thanked: 1,
    });
    expect([weigh('call', 'met'), weigh('met', 'call'), weigh('message', 'thanked')]).toEqual([3, 3, 1]);
  });

  it('takes a call or a meeting for an answer, and no present or thanks', () => {
    const wrote: Contact[] = [1, 9, 20].map((day) => ({ on: dateOfDay(20_000 + day), kind: 'message', by: 'me' }));
    const after = (kind: Contact['kind']) => of([...wrote, { on: dateOfDay(20_021), kind, by: 'me' }]).basis;
    expect(InteractionKind.options.filter((kind) => after(kind) !== 'held').toSorted()).toEqual([
      'call',
      'helped',
      'met',
    ]);
  });

  it('lets a cadence that the user set win over the learned one', () => {
    const { basis, dueFrom, lastOn, lostOn } = of(every(7, 10), { cadenceDays: 90 });
    expect([basis, daysBetween(lastOn ?? '', dueFrom ?? ''), lostOn]).toEqual(['cadence', 90, undefined]);
  });

  it('holds back after three messages without an answer, and no longer once one came', () => {
    const wrote: Contact[] = [1, 9, 20].map((day) => ({ on: dateOfDay(20_000 + day), kind: 'message', by: 'me' }));
    expect(of(wrote).basis).toBe('held');
    expect(of([...wrote, { on: dateOfDay(20_020), kind: 'message', by: 'them' }]).basis).toBe('learned');
    expect(of(wrote.slice(1)).basis).toBe('learned');
  });

  it.each(['ended', 'deceased', 'do-not-contact', 'kin'])('never reminds of somebody marked %s', (tact) => {
    const rhythm = of(every(7, 10), { tact, cadenceDays: 7 });
    expect([rhythm.basis, rhythm.dueFrom, rhythm.lostOn]).toEqual(['none', undefined, undefined]);
  });

  it('leads a new person from 2 to 14 to 45 days to their own rhythm', () => {
    const due = (...days: number[]) => {
      const contacts = days.map((day): Contact => ({ on: dateOfDay(20_000 + day), kind: 'call', by: 'me' }));
      const { basis, dueFrom } = of(contacts, { addedOn: dateOfDay(20_000) });
      return basis === 'new' ? daysBetween(dateOfDay(20_000), dueFrom ?? '') : basis;
    };
    expect([due(), due(0), due(2), due(2, 14), due(2, 14, 44)]).toEqual([2, 2, 14, 45, 'learned']);
  });

  it('leads a new person on where nobody got back to them: a date that was answered or passed over is over', () => {
    const added = 20_000;
    const due = (more: Partial<Reminder>) => {
      const row: Reminder = { reason: 'new', state: 'shown', dueOn: dateOfDay(added + 2), createdAt: 0, ...more };
      const { basis, dueFrom } = rhythmOf({ id: 'ada', addedOn: dateOfDay(added) }, [], [row], pace);
      return dueFrom === undefined ? basis : daysBetween(dateOfDay(added), dueFrom);
    };
    const shown = (...days: number[]) => due({ shownOn: days.map((day) => dateOfDay(added + day)) });
    expect([shown(2), shown(2, 3), shown(3, 2), shown(2, 8), shown(2, 9)]).toEqual([2, 14, 14, 14, 45]);
    expect([shown(2, 3, 14), shown(2, 3, 14, 45)]).toEqual([45, 'none']);
    const done = (day: number) => due({ state: 'done', answeredOn: dateOfDay(added + day) });
    expect([done(2), done(14), done(45)]).toEqual([14, 45, 'none']);
    expect(due({ state: 'snoozed', until: dateOfDay(added + 9) })).toBe(9);
  });

  it('is due when the book that it is in says so, which its row holds the earlier of', () => {
    const weekly = [0, 7, 14, 21, 28].map(
      (day) => ({ on: dateOfDay(20_000 + day), kind: 'call', by: 'both' }) as const,
    );
    const rhythm = rhythmOf({ id: 'ada' }, weekly, [], pace);
    const reminder = (more: Partial<Reminder>): Reminder => ({
      reason: 'rhythm',
      state: 'shown',
      dueOn: '',
      createdAt: 0,
      ...(rhythm.lastOn && { since: rhythm.lastOn }),
      ...more,
    });
    const days = ({ dueFrom = '', lostOn = '' }: Rhythm) =>
      [dueFrom, lostOn].map((on) => daysBetween(rhythm.lastOn ?? '', on));
    expect(days(rhythm)).toEqual([24, 105]);
    expect([days(datedFor(rhythm, true)), days(datedFor(rhythm, false))]).toEqual([
      [33, 56],
      [24, 105],
    ]);
    const spent = rhythmOf({ id: 'ada' }, weekly, [reminder({ shownOn: ['a', 'b'] })], pace);
    const { dueFrom, lostOn } = datedFor(spent, true);
    expect([dueFrom, lostOn]).toEqual([undefined, dateOfDay(20_084)]);
    const snoozed = rhythmOf({ id: 'ada' }, weekly, [reminder({ state: 'snoozed', until: dateOfDay(20_090) })], pace);
    expect(datedFor(snoozed, true)).toEqual(snoozed);
    const cadence = rhythmOf({ id: 'ada', cadenceDays: 9 }, weekly, [], pace);
    expect(datedFor(cadence, true)).toEqual(cadence);
  });
});

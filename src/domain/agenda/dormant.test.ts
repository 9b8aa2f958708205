// Protects: only a tie that was one and fell silent for good is offered, and what makes it worth reviving decides which first.
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { type Pace, type Rhythm, rhythmOf, type RhythmPerson } from '../rhythm/rhythm.ts';
import type { FollowUp, Interaction } from '../rows.ts';
import { dormantOf } from './dormant.ts';

const pace: Pace = { cadenceByCloseness: { 1: 14, 2: 30, 3: 90, 4: 180 }, defaultCloseness: 3 };
const today = '2026-06-10';
/** Contacts at these days ago, by turns the user's and theirs. */
const tie = (id: string, daysAgo: number[], person: Omit<RhythmPerson, 'id'> = {}, by?: Interaction['by']): Rhythm =>
  rhythmOf(
    { id, ...person },
    daysAgo.map((days, at) => ({ on: addDays(today, -days), kind: 'call', by: by ?? (at % 2 ? 'them' : 'me') })),
    [],
    pace,
  );
const names = (...rhythms: Rhythm[]) => dormantOf(rhythms, today).map(({ person }) => person);
const monthly = (silence: number, times = 6) => Array.from({ length: times }, (_, at) => silence + 7 * at);

describe('a dormant tie', () => {
  it('is silent for more than half a year, and beyond the end of its rhythm', () => {
    expect([180, 181].map((silence) => names(tie('ada', monthly(silence))).length)).toEqual([0, 1]);
    // Every other month: eight gaps are more than a year, which is the longest that a tie is not counted lost.
    const slow = (silence: number) =>
      tie(
        'ada',
        [0, 60, 120, 180, 240].map((days) => days + silence),
      );
    expect([names(slow(300)), names(slow(366))]).toEqual([[], ['ada']]);
  });

  it('was one before: five contact days, or two months of them', () => {
    expect(names(tie('ada', [300, 301, 302, 303]))).toEqual([]);
    expect(names(tie('ada', [300, 301, 302, 303, 304]))).toEqual(['ada']);
    expect(names(tie('ada', [400, 459]))).toEqual([]);
    expect(names(tie('ada', [400, 460]))).toEqual(['ada']);
    expect(names(tie('ada', [400]))).toEqual([]);
  });

  it('is nobody whom the user has a cadence for, lets rest, or was told to leave, nor one that was answered', () => {
    expect(names(tie('ada', monthly(300), { cadenceDays: 30 }))).toEqual([]);
    expect(names(tie('ada', monthly(300), { restingSince: 1 }))).toEqual([]);
    expect(names(tie('ada', monthly(300), { tact: 'ended' }))).toEqual([]);
    const known = tie('ada', monthly(300));
    const row: FollowUp = {
      id: 'reminder',
      person: 'ada',
      reason: 'reconnect',
      dueOn: today,
      note: '',
      state: 'done',
      createdAt: 0,
    };
    expect(names({ ...known, standing: { state: 'done', on: row.dueOn } })).toEqual([]);
  });

  it('says what there was: the silence, the trust, the balance and the news', () => {
    const news = new Map([['ada', { kind: 'job', to: 'Lantern', on: today } as const]]);
    expect(dormantOf([tie('ada', monthly(300))], today, news)).toMatchObject([
      {
        person: 'ada',
        why: { silent: 300, lastOn: addDays(today, -300), contacts: 6, span: 35, balance: 1, news: { to: 'Lantern' } },
      },
    ]);
    expect(dormantOf([tie('bea', monthly(300), {}, 'me')], today)[0]?.why).toMatchObject({ balance: 0 });
  });

  it('comes first with balance, news, trust and importance, one by one', () => {
    const plain = tie('plain', monthly(300));
    expect(names(tie('one-sided', monthly(300), {}, 'me'), plain)).toEqual(['plain', 'one-sided']);
    expect(names(plain, tie('long', monthly(300, 30)))).toEqual(['long', 'plain']);
    expect(names(plain, tie('weighty', monthly(300), { importance: 0.9 }))).toEqual(['weighty', 'plain']);
    expect(names(plain, tie('even', monthly(300)))).toEqual(['even', 'plain']);
    const news = new Map([['plain', { kind: 'place', to: 'Oslo', on: today } as const]]);
    expect(dormantOf([tie('long', monthly(300, 30)), plain], today, news)[0]?.person).toBe('plain');
  });

  it('weighs trust by how often and for how long, and an importance of a half as one', () => {
    const [found] = dormantOf([tie('ada', [400, 460])], today);
    expect(found?.score).toBeCloseTo(1 + 1 - Math.exp(-(2 / 10 + 60 / 730)), 9);
  });
});

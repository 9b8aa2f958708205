// Protects: when a silence is long for a tie, and from when on it is lost; and how far the gaps of few contacts are believed.
import { describe, expect, it } from 'vitest';
import { driftOn, drifting, sparseDriftOn } from './drift.ts';
import { gapCount, type Gaps, longestGap, medianGap, withGap } from './gaps.ts';
import { isComplete, loggingOf } from './logging.ts';
import { type Pace, rhythmOf } from './rhythm.ts';
import { stretchOf } from './standing.ts';
import { sureness, usualGap, windows } from './window.ts';

const of = (gaps: Gaps, layerGap = 30, stretch = 1) => windows({ gaps, layerGap, stretch });

describe('the usual gap', () => {
  it('is the layer’s without contacts, and moves to the median as gaps are seen', () => {
    expect(usualGap([], 30)).toBeCloseTo(30);
    expect(usualGap([[7, 1]], 28)).toBeCloseTo(14);
    expect(usualGap([[7, 3]], 112)).toBeCloseTo(14);
    // Gaps of no day at all count as one.
    expect(usualGap([[0, 1]], 16)).toBeCloseTo(4);
    expect([sureness([]), sureness([[7, 3]])]).toEqual([0, 0.5]);
  });

  it('is kept as counts, in order, with the median of the middle two', () => {
    const gaps = [9, 2, 9, 30].reduce<Gaps>(withGap, []);
    expect([gaps, gapCount(gaps), medianGap(gaps), longestGap(gaps)]).toEqual([
      [
        [2, 1],
        [9, 2],
        [30, 1],
      ],
      4,
      9,
      30,
    ]);
    expect([
      medianGap(withGap(gaps, 1)),
      medianGap([
        [2, 1],
        [9, 1],
      ]),
      medianGap([]),
      longestGap([]),
    ]).toEqual([9, 5.5, undefined, 0]);
  });
});

describe('the window', () => {
  it('of a complete log is from three and a half to eight gaps, from two weeks and a month on, to a year', () => {
    expect(of([[10, 9]], 10).sure).toEqual({ from: 35, to: 80 });
    expect(of([[1, 9]], 1).sure).toEqual({ from: 14, to: 30 });
    expect(of([[300, 9]], 300).sure).toEqual({ from: 358, to: 365 });
    // Two gaps are not yet believed to end a tie sooner than its layer would.
    expect(of([[10, 2]], 80).sure).toEqual({ from: 70, to: 160 });
    expect(of([[10, 3]], 80).sure.to).toBe(80);
  });

  it('of a book where most goes unlogged is by closeness, the median only a lower bound', () => {
    expect(of([], 30).unsure).toEqual({ from: 24, to: 105 });
    expect(of([], 10).unsure).toEqual({ from: 14, to: 44 });
    expect(of([[100, 3]], 30).unsure).toEqual({ from: 50, to: 105 });
    expect(of([[100, 2]], 30).unsure).toEqual({ from: 24, to: 105 });
    expect(of([[900, 3]], 30).unsure).toEqual({ from: 335, to: 365 });
    expect(of([[200, 3]], 30).unsure).toEqual({ from: 100, to: 130 });
    expect(of([], 200).unsure).toEqual({ from: 160, to: 365 });
  });

  it('is stretched by snoozes', () => {
    expect(of([[10, 9]], 10, 1.5).sure).toEqual({ from: 53, to: 120 });
  });
});

describe('snoozes', () => {
  const row = (createdAt: number, more: object) =>
    ({ reason: 'rhythm', state: 'snoozed', dueOn: '2026-06-10', createdAt, ...more }) as const;
  it('stretch by half for every two in a row, three times at the most; one done without resets', () => {
    const stretch = (...snoozes: number[]) => stretchOf(snoozes.map((count, at) => row(at, { snoozes: count })));
    expect([stretch(), stretch(1), stretch(2), stretch(1, 1), stretch(3), stretch(2, 2), stretch(9)]).toEqual([
      1, 1, 1.5, 1.5, 1.5, 2.25, 3,
    ]);
    const done = row(5, { state: 'done' });
    expect(stretchOf([done, row(1, { snoozes: 2 }), row(9, { snoozes: 1 })])).toBe(1);
    expect(stretchOf([row(1, { snoozes: 2 }), row(5, { state: 'shown' })])).toBe(1.5);
    expect(stretchOf([row(1, { snoozes: 2, reason: 'promise' })])).toBe(1);
  });
});

describe('how completely a book is logged', () => {
  const tie = (gap: number, times: number) => ({ count: times + 1, gaps: [[gap, times]] as const });
  it('counts who has four contact days, and the gaps of a single day among all and ten more', () => {
    expect(loggingOf([])).toEqual({ people: 0, known: 0, adjacent: 0 });
    const some = [tie(1, 3), tie(9, 3), tie(30, 3), tie(1, 1), { count: 0, gaps: [] }];
    expect(loggingOf(some)).toEqual({ people: 4, known: 0.75, adjacent: 4 / 20 });
  });
  it('is believed where nearly everybody has a history, or contacts follow upon each other as in a mailbox', () => {
    expect(isComplete({ people: 0, known: 1, adjacent: 1 })).toBe(false);
    expect([0.9, 0.89].map((known) => isComplete({ people: 10, known, adjacent: 0 }))).toEqual([true, false]);
    expect([0.18, 0.17].map((adjacent) => isComplete({ people: 100, known: 0.05, adjacent }))).toEqual([true, false]);
  });
  // Busy people's contacts lie close together even where most of them are missing: the length of gaps would have taken these for complete.
  it('is told from how contacts follow upon each other, not from how far apart they are', () => {
    // Fractions of multiples of the golden ratio: evenly spread, and the same at every run.
    let drawn = 0;
    const random = () => ((drawn += 1) * 0.618034) % 1;
    const bursts = Array.from({ length: 40 }, (_, person) => {
      const days: number[] = [];
      for (let day = 0; day < 700; day += random() < 0.5 ? 1 : 3 + Math.floor(random() * (person + 4))) days.push(day);
      return days;
    });
    const rows = (logged: number) =>
      bursts.map((all) => {
        const days = all.filter(() => random() < logged);
        const gaps = days.slice(1).reduce<Gaps>((known, day, at) => withGap(known, day - (days[at] ?? day)), []);
        return { count: days.length, gaps };
      });
    const few = [{ count: 1, gaps: [] }];
    const complete = (logged: number) =>
      isComplete(loggingOf([...rows(logged), ...few, ...few, ...few, ...few, ...few]));
    expect([1, 0.8, 0.2, 0.1].map(complete)).toEqual([true, true, false, false]);
  });
});

describe('how likely a tie is to fall silent', () => {
  const pace: Pace = { cadenceByCloseness: { 1: 14, 2: 30, 3: 90, 4: 180 }, defaultCloseness: 3 };
  const tie = (...days: string[]) =>
    rhythmOf(
      { id: 'ada' },
      days.map((on) => ({ on, kind: 'other', by: 'me' })),
      [],
      pace,
    );
  it('is a sum over its strength, its silence beside its gaps, and its longest pause', () => {
    const rhythm = tie('2026-05-01', '2026-05-11');
    const [ten, twenty] = [1, 2].map((n) => Math.exp((-10 * n) / 60));
    const [yearTen, yearTwenty] = [1, 2].map((n) => Math.exp((-10 * n) / 365));
    const lasting = -Math.log(0.2 + (yearTen ?? 0) + (yearTwenty ?? 0));
    expect(driftOn(rhythm, '2026-05-21')).toBeCloseTo(
      -Math.log(0.2 + (ten ?? 0) + (twenty ?? 0)) + lasting + 0.2 * Math.log(11 / 11) + 0.2 * Math.log(11),
      9,
    );
    expect([driftOn(tie(), '2026-05-21'), sparseDriftOn(tie(), '2026-05-21')]).toEqual([0, 0]);
  });
  it('where most goes unlogged is higher for a weak tie and for a silence that is short for one as close', () => {
    const rhythm = tie('2026-05-01', '2026-05-11');
    const lasting = Math.exp(-20 / 365) + Math.exp(-10 / 365);
    expect(sparseDriftOn(rhythm, '2026-05-21')).toBeCloseTo(-Math.log(0.2 + lasting) - Math.log(10 / 30), 9);
    expect(sparseDriftOn(rhythm, '2026-05-21')).toBeGreaterThan(sparseDriftOn(rhythm, '2026-05-31'));
    expect(sparseDriftOn(tie('2026-05-11'), '2026-05-21')).toBeGreaterThan(sparseDriftOn(rhythm, '2026-05-21'));
  });
  it('ranks everybody with a contact, the likeliest first', () => {
    const [weak, strong] = [tie('2026-01-01'), tie('2026-05-01', '2026-05-11', '2026-05-20')];
    const rows = [{ ...strong, person: 'strong' }, tie(), { ...weak, person: 'weak' }, { ...weak, person: 'also' }];
    const found = drifting(rows, '2026-05-21');
    expect(found.map(({ person }) => person)).toEqual(['also', 'weak', 'strong']);
    expect(found[2]?.risk).toBeCloseTo(1 / (1 + Math.exp(-driftOn(strong, '2026-05-21'))), 12);
  });
});

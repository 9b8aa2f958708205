import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../dates.ts';
import type { Introduction } from '../rows.ts';
import {
  type IntroductionEvent,
  UnexpectedEvent,
  advance,
  introductionByOthers,
  introductionId,
  isExpired,
  newIntroduction,
} from './workflow.ts';
import { waitingSteps } from './waiting-steps.ts';

// Protects: nobody is introduced before both said yes, every waiting step comes due once and on its day, no step is lost, and
// no draft that is written before both agreed can name the other.

const start = Date.parse('2026-03-01T12:00:00Z');
const DAY = 86_400_000;
const zone = 'UTC';
const fresh = newIntroduction('ada', 'bo', ['need: …'], start);

/** Plays events, one a day. */
function play(kinds: readonly IntroductionEvent[], from: Introduction = fresh): Introduction {
  return kinds.reduce((row, event, i) => advance(row, event, start + i * DAY), from);
}
const asked = { kind: 'asked', text: 'May I?' } as const;
const yes = { kind: 'yes' } as const;
const due = (row: Introduction) =>
  waitingSteps(row, zone).map(({ what, person, dueOn }) => `${what} ${person} ${dueOn}`);

describe('the way to an introduction', () => {
  it('asks the first, then the second, then introduces, and ends with what came of it', () => {
    const row = play([
      asked,
      yes,
      asked,
      yes,
      { kind: 'introduced', text: 'Ada, meet Bo' },
      { kind: 'met' },
      { kind: 'outcome', text: 'A job' },
    ]);
    expect(row.state).toBe('met');
    const closed = advance(row, { kind: 'outcome', text: 'Still there' }, start + 100 * DAY);
    expect(closed).toMatchObject({ state: 'closed', outcome: 'Still there' });
    expect(closed.steps.map(({ state }) => state)).toEqual([
      'asked-a',
      'yes-a',
      'asked-b',
      'agreed',
      'introduced',
      'met',
      'outcome',
      'outcome',
    ]);
    expect(closed.steps[0]?.text).toBe('May I?');
  });

  it.each<[string, IntroductionEvent[]]>([
    ['the second before the first agreed', [asked, asked]],
    ['an introduction that nobody agreed to', [asked, { kind: 'introduced' }]],
    ['an introduction before the second agreed', [asked, yes, asked, { kind: 'introduced' }]],
    ['an agreement of those who are being asked', [asked, { kind: 'agreed' }]],
    ['an outcome of what was not made', [asked, { kind: 'outcome', text: '.' }]],
    ['thanks for what was not made', [asked, yes, { kind: 'thanked' }]],
    ['a nudge of somebody who said yes', [asked, yes, asked, yes, { kind: 'nudged' }]],
    ['a second meeting', [asked, yes, asked, yes, { kind: 'introduced' }, { kind: 'met' }, { kind: 'met' }]],
    ['an end by time of what was agreed', [asked, yes, asked, yes, { kind: 'expired' }]],
    ['a second nudge', [asked, { kind: 'nudged' }, { kind: 'nudged' }]],
    ['an answer after a no', [asked, { kind: 'no' }, yes]],
    [
      'a dismissal of what was made',
      [asked, yes, asked, yes, { kind: 'introduced' }, { kind: 'dismissed', why: 'never', today: '2026-03-06' }],
    ],
  ])('refuses %s', (_, events) => {
    expect(() => play(events)).toThrow(UnexpectedEvent);
  });

  const anyEvent = constantFrom<IntroductionEvent>(
    asked,
    yes,
    { kind: 'no' },
    { kind: 'nudged' },
    { kind: 'agreed' },
    { kind: 'introduced' },
    { kind: 'thanked' },
    { kind: 'met' },
    { kind: 'outcome', text: '.' },
    { kind: 'dismissed', why: 'not-now', today: '2026-03-01' },
    { kind: 'expired' },
  );

  it('never reaches “introduced” without two yeses since the first was last asked, and keeps every step', () => {
    assert(
      property(array(anyEvent, { minLength: 1, maxLength: 14 }), (events) => {
        let row = fresh;
        for (const event of events) {
          const before = row;
          try {
            row = advance(row, event, start);
          } catch (error) {
            expect(error).toBeInstanceOf(UnexpectedEvent);
            continue;
          }
          expect(row.steps.slice(0, before.steps.length)).toEqual(before.steps);
          expect(row.steps).toHaveLength(before.steps.length + (event.kind === 'agreed' ? 2 : 1));
        }
        const states = row.steps.map(({ state }) => state);
        const made = states.indexOf('introduced');
        if (made >= 0) {
          const before = states.slice(0, made);
          const fresh = Math.max(...['asked-a', 'dismissed', 'expired'].map((state) => before.lastIndexOf(state)), 0);
          const since = before.slice(fresh);
          expect(since.filter((state) => state === 'yes-a' || state === 'agreed')).toEqual(['yes-a', 'agreed']);
        }
      }),
    );
  });
});

describe('what waits', () => {
  it('nudges once after 7 days and lets go at 21', () => {
    const row = play([asked]);
    expect(due(row)).toEqual(['nudge ada 2026-03-08']);
    const nudged = advance(row, { kind: 'nudged' }, start + 8 * DAY);
    expect(due(nudged)).toEqual(['expire ada 2026-03-22']);
    expect(isExpired(nudged, '2026-03-21', zone)).toBe(false);
    expect(isExpired(nudged, '2026-03-22', zone)).toBe(true);
    expect(due(advance(nudged, { kind: 'expired' }, start + 21 * DAY))).toEqual([]);
  });

  it('turns to the second as soon as the first agreed, and does not expire meanwhile', () => {
    const row = play([asked, yes]);
    expect(due(row)).toEqual(['ask-second bo 2026-03-02']);
    expect(isExpired(row, '2026-06-01', zone)).toBe(false);
    expect(due(play([asked, yes, asked]))).toEqual(['nudge bo 2026-03-10']);
  });

  it('thanks both, and asks what came of it at 14 and 90 days', () => {
    const row = play([asked, yes, asked, yes, { kind: 'introduced' }]);
    expect(due(row)).toEqual(['thank ada 2026-03-07', 'thank bo 2026-03-07', 'ask-outcome ada 2026-03-19']);
    const later = play([{ kind: 'thanked' }, { kind: 'thanked' }, { kind: 'outcome', text: 'Good talk' }], row);
    expect(due(later)).toEqual(['ask-outcome ada 2026-06-03']);
  });

  it('owes thanks to whoever introduced somebody to the user', () => {
    const row = introductionByOthers('ada', 'eve', start);
    expect(due(row)[0]).toBe('thank eve 2026-03-01');
    expect(due(advance(row, { kind: 'thanked' }, start)).some((step) => step.startsWith('thank'))).toBe(false);
  });

  it('keeps an introduction by others apart from one of the two to each other', () => {
    const row = introductionByOthers('ada', 'eve', start);
    expect(row).toMatchObject({ a: 'ada', b: 'eve', madeBy: 'eve', state: 'introduced' });
    expect(row.id).not.toBe(newIntroduction('ada', 'eve', [], start).id);
    expect(introductionId(row)).toBe(row.id);
    expect(introductionId({ a: 'eve', b: 'ada' })).toBe('ada eve');
  });

  it('introduces at once where both agreed in person, and closes at the first word where it is the last', () => {
    const row = play([{ kind: 'agreed' }, { kind: 'introduced' }]);
    expect(row.state).toBe('introduced');
    expect(row.steps.map(({ state }) => state)).toEqual(['yes-a', 'agreed', 'introduced']);
    expect(advance(row, { kind: 'outcome', text: 'No', final: true }, start).state).toBe('closed');
  });

  it('takes up what was put away or ran out, and forgets why it was', () => {
    const away = play([{ kind: 'dismissed', why: 'not-now', today: '2026-03-01' }]);
    const again = advance(away, asked, start + DAY);
    expect(again).toMatchObject({ state: 'asked-a', dismissals: 1 });
    expect([again.dismissal, again.until]).toEqual([undefined, undefined]);
    expect(play([asked, { kind: 'expired' }, asked]).state).toBe('asked-a');
    expect(advance(away, { kind: 'dismissed', why: 'never', today: '2026-03-02' }, start)).toMatchObject({
      dismissals: 2,
      until: undefined,
    });
  });

  it('forgets why a pair was put away where both agree in person, and lets somebody think better of it', () => {
    const away = play([{ kind: 'dismissed', why: 'not-now', today: '2026-03-01' }]);
    const agreed = advance(away, { kind: 'agreed' }, start + DAY);
    expect([agreed.state, agreed.dismissal, agreed.until]).toEqual(['agreed', undefined, undefined]);
    expect(advance(agreed, { kind: 'no' }, start + 2 * DAY).state).toBe('declined');
  });

  it('lets the second be nudged though the first was', () => {
    const row = play([asked, { kind: 'nudged' }, yes, asked]);
    expect(due(row)).toEqual(['nudge bo 2026-03-11']);
    expect(isExpired(row, '2026-03-24', zone)).toBe(false);
    expect(isExpired(row, '2026-03-25', zone)).toBe(true);
  });

  it('waits for the letter to both once they agreed, and for nothing once it is over', () => {
    expect(due(play([asked, yes, asked, yes]))).toEqual(['introduce ada 2026-03-04']);
    for (const end of [{ kind: 'no' }, { kind: 'dismissed', why: 'never', today: '2026-03-02' }] as const)
      expect(due(play([asked, end]))).toEqual([]);
  });

  it('counts days in the user’s zone', () => {
    const late = advance(fresh, asked, Date.parse('2026-03-01T03:00:00Z'));
    expect(localDate(late.updatedAt, 'America/New_York')).toBe('2026-02-28');
    expect(waitingSteps(late, 'America/New_York')[0]?.dueOn).toBe('2026-03-07');
  });

  it('puts “not now” off by 90 days', () => {
    expect(advance(fresh, { kind: 'dismissed', why: 'not-now', today: '2026-03-01' }, start)).toMatchObject({
      until: '2026-05-30',
      dismissals: 1,
    });
  });
});

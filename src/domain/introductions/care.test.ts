import { expect, it } from 'vitest';
import { type Introduction, pairId } from '../rows.ts';
import { careFor, decliner, VOUCH } from './care.ts';
import { introductionByOthers } from './workflow.ts';

// Protects: who carries an introduction, had two lately or said no is left in peace for as long as was promised, and no longer.

const DAY = 86_400_000;
const today = '2026-11-22';
const now = Date.parse('2026-11-22T12:00:00Z');
const row = (state: Introduction['state'], daysAgo: number, more: Partial<Introduction> = {}): Introduction => ({
  id: pairId('ada', 'bo'),
  a: 'ada',
  b: 'bo',
  state,
  reasons: [],
  steps: [{ state: 'asked-a', at: now - daysAgo * DAY }],
  dismissals: 0,
  createdAt: now - daysAgo * DAY,
  updatedAt: now - daysAgo * DAY,
  ...more,
});
const care = (...rows: Introduction[]) => careFor(rows, new Map(), today);

it.each(['asked-a', 'asked-b', 'agreed'] as const)('lets both rest while one is open (%s), however old', (state) => {
  const { rests, blocks } = care(row(state, 400));
  expect([rests('ada'), rests('bo'), rests('eve'), blocks('bo', 'ada')]).toEqual([true, true, false, true]);
});

it('lets somebody rest who had two in a quarter, not one, and not two long ago', () => {
  const other = { id: pairId('ada', 'eve'), b: 'eve' };
  expect(care(row('met', 10)).rests('ada')).toBe(false);
  const two = care(row('met', 91), row('closed', 10, other));
  expect([two.rests('ada'), two.rests('bo')]).toEqual([true, false]);
  expect(care(row('met', 92), row('closed', 10, other)).rests('ada')).toBe(false);
  expect(care(row('dismissed', 5), row('dismissed', 5, other)).rests('ada')).toBe(false);
});

it('counts a quarter from when they were asked, not from when the pair was first put away or what came of it', () => {
  const other = row('closed', 10, { id: pairId('ada', 'eve'), b: 'eve' });
  const askedAgain = row('met', 5, { createdAt: now - 200 * DAY });
  expect(care(other, askedAgain).rests('ada')).toBe(true);
  const metLate = row('met', 100, { updatedAt: now - 5 * DAY });
  expect(care(other, metLate).rests('ada')).toBe(false);
  const inPerson = { ...askedAgain, steps: ['yes-a', 'agreed'].map((state) => ({ state, at: now - 5 * DAY })) };
  expect(care(other, inPerson).rests('ada')).toBe(true);
  const noted = row('introduced', 5, { steps: [] });
  expect(care(other, noted).rests('ada')).toBe(true);
});

it('lets whoever declined rest for 90 days, and the pair for good', () => {
  expect([care(row('declined', 89)).rests('ada'), care(row('declined', 89)).rests('bo')]).toEqual([true, false]);
  expect(care(row('declined', 90)).rests('ada')).toBe(false);
  expect(care(row('declined', 900)).blocks('ada', 'bo')).toBe(true);
  const second = row('declined', 5, {
    steps: [
      { state: 'asked-a', at: 1 },
      { state: 'yes-a', at: 2 },
      { state: 'asked-b', at: 3 },
    ],
  });
  expect([decliner(second), care(second).rests('bo'), care(second).rests('ada')]).toEqual(['bo', true, false]);
});

it.each<[string, Introduction, boolean]>([
  ['made', row('closed', 900), true],
  ['expired lately', row('expired', 89), true],
  ['expired long ago', row('expired', 90), false],
  ['dismissed once lately', row('dismissed', 89, { dismissals: 1, dismissal: 'not-useful' }), true],
  ['dismissed once long ago', row('dismissed', 90, { dismissals: 1, dismissal: 'not-useful' }), false],
  ['dismissed twice', row('dismissed', 900, { dismissals: 2, dismissal: 'not-useful' }), true],
  ['forbidden', row('dismissed', 900, { dismissals: 1, dismissal: 'never' }), true],
  ['acquainted', row('dismissed', 900, { dismissals: 1, dismissal: 'acquainted' }), true],
  ['put off', row('dismissed', 1, { dismissals: 1, dismissal: 'not-now', until: '2026-11-23' }), true],
  ['put off until today', row('dismissed', 1, { dismissals: 1, dismissal: 'not-now', until: today }), false],
])('blocks a pair that was %s: %s', (_, introduction, blocks) => {
  expect(care(introduction).blocks('ada', 'bo')).toBe(blocks);
});

it('lets an introduction that others made for the user weigh on nobody, though the two know each other', () => {
  const made = introductionByOthers('ada', 'bo', now);
  const { rests, blocks } = care(made, { ...made, id: 'x', a: 'ada', b: 'eve', madeBy: 'eve' });
  expect([rests('ada'), rests('bo'), blocks('ada', 'bo')]).toEqual([false, false, true]);
});

it('speaks for nobody whom the user has lost touch with, and for whoever has no contacts noted', () => {
  const { rests } = careFor(
    [],
    new Map([
      ['ada', VOUCH - 0.01],
      ['bo', VOUCH],
    ]),
    today,
  );
  expect([rests('ada'), rests('bo'), rests('eve')]).toEqual([true, false, false]);
});

import { expect, it } from 'vitest';
import type { Introduction } from '../rows.ts';
import { kindOfStored, learn, lessonsTold, scaleOf, storedReason, wordsOfStored } from './lessons.ts';

// Protects: the user's answers shift the worth of reasons gently and explainably, and can be forgotten.

const row = (state: Introduction['state'], kind: string, more: Partial<Introduction> = {}): Introduction => ({
  id: 'a b',
  a: 'a',
  b: 'b',
  state,
  reasons: [`${kind}: words`],
  steps: [],
  dismissals: 0,
  createdAt: 5,
  updatedAt: 5,
  ...more,
});

it('changes nothing before the first answer', () => {
  expect(scaleOf('place', learn([]))).toBe(1);
});

it('halves nothing by ten dismissals, but lowers that kind alone', () => {
  const lessons = learn(Array.from({ length: 10 }, () => row('dismissed', 'place', { dismissal: 'not-useful' })));
  expect(lessons.get('place')).toEqual({ good: 0, bad: 10 });
  expect(scaleOf('place', lessons)).toBeCloseTo(2 / 3);
  expect(scaleOf('interest', lessons)).toBe(1);
});

it('learns from what was made, not from what was put off', () => {
  const lessons = learn([
    row('met', 'interest'),
    row('dismissed', 'interest', { dismissal: 'not-now' }),
    row('asked-a', 'interest'),
  ]);
  expect(lessons.get('interest')).toEqual({ good: 1, bad: 0 });
});

it('learns from an introduction as soon as it is made', () => {
  expect(learn([row('introduced', 'interest')]).get('interest')).toEqual({ good: 1, bad: 0 });
});

it('forgets what came before', () => {
  expect(learn([row('met', 'interest')], 5).size).toBe(1);
  expect(learn([row('met', 'interest')], 6).size).toBe(0);
});

it('reads a stored reason back, and no other text', () => {
  expect(kindOfStored(storedReason('may-match', 'a: b'))).toBe('may-match');
  expect(kindOfStored('They might get on')).toBeUndefined();
});

it('tells lessons by how much they changed, and none where nothing changed', () => {
  const away = row('dismissed', 'place', { dismissal: 'not-useful' });
  const lessons = learn([
    away,
    away,
    row('met', 'interest'),
    row('closed', 'skill'),
    { ...away, reasons: ['skill: x'] },
  ]);
  expect(lessonsTold(lessons)).toEqual([
    { kind: 'place', good: 0, bad: 2, change: expect.closeTo(20 / 22 - 1, 10) },
    { kind: 'interest', good: 1, bad: 0, change: expect.closeTo(22 / 21 - 1, 10) },
  ]);
});

it('counts a kind once for a pair, however many reasons are of it', () => {
  expect(learn([{ ...row('met', 'skill'), reasons: ['skill: a', 'skill: b'] }]).get('skill')).toEqual({
    good: 1,
    bad: 0,
  });
});

it('gives a stored reason’s words back', () => {
  expect(wordsOfStored(storedReason('need', 'Ada looks for x: y'))).toBe('Ada looks for x: y');
  expect(wordsOfStored('They might get on')).toBe('They might get on');
});

// @vitest-environment jsdom
// Protects both people of an open introduction, who rest as long as it stands: at each of its steps the user can end it.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { newPerson } from '../../domain/changes.ts';
import { advance, type IntroductionEvent, newIntroduction } from '../../domain/introductions/workflow.ts';
import { provideWords } from '../../ui/words.ts';
import { BoardCard } from './board-card.tsx';

const steps = ['asked', 'yes', 'asked', 'yes'] as const;

it.each([1, 2, 3, 4])('takes a no after %d steps', async (count) => {
  provideWords((key) => key, 'en');
  const root = document.createElement('div');
  document.body.append(root);
  const introduction = steps
    .slice(0, count)
    .reduce((row, kind, at) => advance(row, { kind }, at + 2), newIntroduction('a', 'b', [], 1));
  const entry = { introduction, a: newPerson('a', 'Ada Osei', 1), b: newPerson('b', 'Bob Lindqvist', 1) };
  const events: IntroductionEvent[] = [];
  const props = { entry, zone: 'UTC', today: '2026-06-10', onWrite: () => undefined };
  await act(() => render(<BoardCard {...props} onEvent={(event) => events.push(event)} />, root));
  const no = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'they_said_no');
  await act(() => no?.click());
  expect(events.map((event) => advance(introduction, event, 9).state)).toEqual(['declined']);
});

// @vitest-environment jsdom
// Protects what a logged contact says: who reached out is the user's to choose, and it was the user where nothing was chosen.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { LogForm, type Logged } from './log-form.tsx';

async function logged(choose?: Logged['by']): Promise<Logged['by'] | undefined> {
  const found: Logged[] = [];
  const root = document.createElement('div');
  await act(() => render(<LogForm today="2026-06-10" onLog={(one) => found.push(one)} />, root));
  const side = [...root.querySelectorAll('select')].find(({ options }) =>
    [...options].some(({ value }) => value === 'them'),
  );
  await act(() => {
    if (!side || choose === undefined) return;
    side.value = choose;
    side.dispatchEvent(new Event('change', { bubbles: true }));
    side.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  });
  return found[0]?.by;
}

it('is of whom the user says that they reached out', async () => {
  expect([await logged(), await logged('them'), await logged('both')]).toEqual(['me', 'them', 'both']);
});

// @vitest-environment jsdom
// Protects that a screen's keys leave alone what the focused control does with them: Enter on a button presses that button.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { useKeys } from './keys.ts';

it('gives Enter to the button that has the focus, and to the screen elsewhere', async () => {
  const open = vi.fn();
  function Screen() {
    useKeys({ Enter: open, j: open }, true);
    return (
      <>
        <input />
        <button type="button">Add</button>
        <a href="#there">There</a>
      </>
    );
  }
  const root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<Screen />, root));
  const press = (css: string, key: string): boolean =>
    root.querySelector(css)!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

  // Not cancelled: the browser presses it.
  await act(() => expect([press('button', 'Enter'), press('a', 'Enter')]).toEqual([true, true]));
  expect(open).not.toHaveBeenCalled();
  await act(() => expect(press('input', 'Enter')).toBe(false));
  await act(() => expect(press('button', 'j')).toBe(false));
  expect(open).toHaveBeenCalledTimes(2);
});

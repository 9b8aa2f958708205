// @vitest-environment jsdom
// Protects whoever has no mouse: a form that opens in the page has the focus, is sent off and closed by keys, and gives the focus back.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { InlineForm } from './inline-form.tsx';

const sent = vi.fn();
function Place() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" hidden={open} onClick={() => setOpen(true)}>
        Note
      </button>
      {open && (
        <InlineForm class="stack" onSubmit={sent} onCancel={() => setOpen(false)}>
          <select>
            <option>Name day</option>
          </select>
          <input />
        </InlineForm>
      )}
      <a href="#elsewhere">Elsewhere</a>
    </>
  );
}

const find = (css: string): HTMLElement => document.querySelector<HTMLElement>(css)!;
const press = (css: string, init: KeyboardEventInit) =>
  act(() => {
    find(css).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  });

beforeEach(async () => {
  sent.mockClear();
  await act(() => render(null, document.body));
  await act(() => render(<Place />, document.body));
  find('button').focus();
  await act(() => find('button').click());
});

it('has the focus in its first control, and gives it back to its button on Escape', async () => {
  expect(document.activeElement).toBe(find('select'));
  await press('input', { key: 'Escape' });
  expect(document.querySelector('form')).toBeNull();
  expect(document.activeElement).toBe(find('button'));
});

it('is sent off from any control by Ctrl and Enter, once', async () => {
  await press('select', { key: 'Enter', ctrlKey: true });
  expect(sent).toHaveBeenCalledTimes(1);
  // What a field does with Enter itself is not done twice.
  find('input').addEventListener('keydown', (event) => event.preventDefault());
  await press('input', { key: 'Enter', ctrlKey: true });
  expect(sent).toHaveBeenCalledTimes(1);
});

it('takes no focus from where somebody has gone meanwhile', async () => {
  find('a').focus();
  await press('input', { key: 'Escape' });
  expect(document.activeElement).toBe(find('a'));
});

// @vitest-environment jsdom
// Protects what stands on a person's page: Escape leaves it as it was, leaving the field or Enter keeps what was typed.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { EditableText } from './editable-text.tsx';

afterEach(() => vi.useRealTimers());

async function edited(key: 'Escape' | 'Enter'): Promise<{ saved: string[]; shown: string }> {
  const saved: string[] = [];
  const root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<EditableText label="Name" value="Ada" onSave={(text) => saved.push(text)} />, root));
  const area = root.querySelector('textarea');
  if (!area) throw new Error('no field');
  await act(() => area.focus());
  await act(() => {
    area.value = 'Adele';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await act(() => void area.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  return { saved, shown: area.value };
}

it('gives up on Escape', async () => {
  expect(await edited('Escape')).toEqual({ saved: [], shown: 'Ada' });
});

it('keeps what was typed on Enter', async () => {
  expect((await edited('Enter')).saved).toEqual(['Adele']);
});

it('keeps what was typed right after it was first drawn', async () => {
  vi.useFakeTimers();
  const root = document.createElement('div');
  document.body.append(root);
  render(<EditableText label="Title" value="" onSave={() => {}} />, root);
  const area = root.querySelector('textarea');
  area?.focus();
  if (area) area.value = 'Guide';
  area?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // All that waits for a frame has come.
  await vi.runAllTimersAsync();
  expect(area?.value).toBe('Guide');
});

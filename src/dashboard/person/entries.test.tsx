// @vitest-environment jsdom
// Protects what is being typed of an address: the page is drawn anew at any moment, and no letter is lost by that.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { Labelled } from '../../domain/person.ts';
import { LabelledEntries } from './entries.tsx';

vi.mock('../../ui/words.ts', () => ({ t: (key: string) => key, locale: () => 'en' }));

afterEach(() => render(null, document.body));

it('keeps a label that is half typed, or not stored yet, and shows what is taken back', async () => {
  const told: Labelled[][] = [];
  const draw = (values: Labelled[], label: string): Promise<void> =>
    act(() => {
      render(<LabelledEntries label={label} values={values} onValues={(each) => told.push(each)} />, document.body);
    });
  const line = (): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>('.entry-label');
    if (!found) throw new Error('no label');
    return found;
  };
  const phone = { value: '+354 555 0101' };
  await draw([phone], 'Phone');
  line().value = 'stu';
  line().dispatchEvent(new Event('input', { bubbles: true }));
  await draw([phone], 'Phone again');
  expect(line().value).toBe('stu');
  line().value = 'studio';
  line().dispatchEvent(new Event('input', { bubbles: true }));
  line().dispatchEvent(new Event('change', { bubbles: true }));
  expect(told).toEqual([[{ ...phone, label: 'studio' }]]);
  await draw([phone], 'Phone once more');
  expect(line().value).toBe('studio');
  await draw([{ ...phone, label: 'studio' }], 'Phone');
  await draw([phone], 'Phone');
  expect(line().value).toBe('');
});

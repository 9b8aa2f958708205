// @vitest-environment jsdom
// Protects the words of a list (tags, groups, needs): a new one may begin like a known one, and a choice from the list is taken at once.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { TokenBox } from './token-input.tsx';

async function box(known: string[]) {
  let kept: string[] = [];
  function Box() {
    const [values, setValues] = useState<string[]>([]);
    kept = values;
    return <TokenBox id="words" values={values} known={known} onValues={setValues} />;
  }
  const root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<Box />, root));
  const input = root.querySelector('input');
  if (!input) throw new Error('no field');
  return {
    kept: () => kept,
    give: (value: string, inputType: string) =>
      act(() => {
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
      }),
    enter: () => act(() => void input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))),
  };
}

it('takes a typed word whole, whatever it begins with', async () => {
  const { kept, give, enter } = await box(['art']);
  for (const typed of ['a', 'ar', 'art', 'arti', 'artist']) await give(typed, 'insertText');
  expect(kept()).toEqual([]);
  await enter();
  expect(kept()).toEqual(['artist']);
});

it('takes a choice from the list at once', async () => {
  const { kept, give } = await box(['art', 'artist']);
  await give('art', 'insertReplacementText');
  expect(kept()).toEqual(['art']);
});

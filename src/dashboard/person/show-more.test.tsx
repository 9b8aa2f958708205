// @vitest-environment jsdom
// Protects whoever reads a long list by keyboard: the button that shows the rest goes, and the focus stays where the list goes on.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ShowMore } from './show-more.tsx';

function List() {
  const [all, setAll] = useState(false);
  return (
    <>
      <ol>
        {['Runa', 'Oddvar', 'Signe'].slice(0, all ? 3 : 2).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
      <ShowMore count={all ? 0 : 1} onMore={() => setAll(true)} />
    </>
  );
}

it('leaves the focus on the last entry of before', async () => {
  await act(() => render(<List />, document.body));
  const button = document.querySelector('button');
  button?.focus();
  await act(() => button?.click());
  expect(document.querySelector('button')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Oddvar');
  expect(document.querySelectorAll('li').length).toBe(3);
});

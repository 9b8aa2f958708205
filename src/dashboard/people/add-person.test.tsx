// @vitest-environment jsdom
// Protects that somebody who is added by hand is there once, however often Enter is pressed.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { fakeKith } from '../../app/kith.fake.ts';
import { Announcements } from '../../ui/toast.tsx';
import { provideWords } from '../../ui/words.ts';
import { type DashboardKith, KithProvider } from '../kith-context.ts';
import { AddPerson } from './add-person.tsx';

it('saves once', async () => {
  provideWords((key) => key, 'en');
  // jsdom has no dialogs (https://github.com/jsdom/jsdom/issues/3294).
  Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined });
  const kith = fakeKith();
  const closed = vi.fn();
  const root = document.createElement('div');
  document.body.append(root);
  await act(() =>
    render(
      <KithProvider value={kith as unknown as DashboardKith}>
        <Announcements>
          <AddPerson onClose={closed} />
        </Announcements>
      </KithProvider>,
      root,
    ),
  );
  const input = root.querySelector('input');
  const form = root.querySelector('form');
  if (!input || !form) throw new Error('no form');
  await act(() => {
    input.value = 'Signe Moen';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  form.dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
  form.dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  expect((await kith.book.people.toArray()).map(({ name }) => name)).toEqual(['Signe Moen']);
  expect(closed).toHaveBeenCalledOnce();
});

// @vitest-environment jsdom
// Protects that words typed for many people are theirs whichever way they are sent off, and can be taken away from all of them.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { saveDrafts } from '../../app/acts/save-draft.ts';
import { fakeKith } from '../../app/kith.fake.ts';
import { Announcements } from '../../ui/toast.tsx';
import { provideWords } from '../../ui/words.ts';
import { type DashboardKith, KithProvider } from '../kith-context.ts';
import { BulkBar } from './bulk-bar.tsx';

it('adds what is typed to all who are chosen, and takes it away again', async () => {
  provideWords((key) => key, 'en');
  // jsdom has no dialogs (https://github.com/jsdom/jsdom/issues/3294).
  Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined });
  const kith = fakeKith();
  await saveDrafts(
    kith,
    ['Ada', 'Bo'].map((name) => ({ draft: { name, evidence: {} } })),
  );
  const ids = (await kith.book.people.toArray()).map(({ id }) => id);
  const root = document.createElement('div');
  document.body.append(root);
  const button = (text: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll('button')].findLast((each) => each.textContent === text);
    if (!found) throw new Error(`no button ${text}`);
    return found;
  };
  const type = async (text: string): Promise<void> => {
    await act(() => button('field_tags').click());
    const input = root.querySelector<HTMLInputElement>('dialog input');
    if (!input) throw new Error('nowhere to type');
    await act(() => {
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    });
    // Whoever presses a button leaves the field.
    await act(() => input.blur());
  };
  const tags = async (): Promise<string[][]> => (await kith.book.people.toArray()).map((person) => person.tags);
  await act(() =>
    render(
      <KithProvider value={kith as unknown as DashboardKith}>
        <Announcements>
          <BulkBar ids={ids} state="active" groups={[]} tags={[]} onClear={() => undefined} />
        </Announcements>
      </KithProvider>,
      root,
    ),
  );

  await act(() => button('field_tags').click());
  // Nothing typed yet: there is nothing to send off, but nothing stands in the way either.
  expect(button('add').disabled).toBe(false);
  await act(() => button('add').click());
  expect(root.querySelector('dialog')).not.toBeNull();
  expect(document.activeElement).toBe(root.querySelector('dialog input'));

  await type('vip');
  await act(() => button('add').click());
  await vi.waitFor(async () => expect(await tags()).toEqual([['vip'], ['vip']]));
  await vi.waitFor(() => expect(root.querySelector('dialog')).toBeNull());

  await type('vip');
  await act(() => button('remove').click());
  await vi.waitFor(async () => expect(await tags()).toEqual([[], []]));
});

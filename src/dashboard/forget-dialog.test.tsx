// @vitest-environment jsdom
// Protects that forgetting somebody is only said to be done when it was, and that the dialog says why it was not.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { saveDrafts } from '../app/acts/save-draft.ts';
import { fakeKith } from '../app/kith.fake.ts';
import { Announcements } from '../ui/toast.tsx';
import { provideWords } from '../ui/words.ts';
import { ForgetDialog } from './forget-dialog.tsx';
import { type DashboardKith, KithProvider } from './kith-context.ts';

it('stays with the reason until it succeeds', async () => {
  provideWords((key) => key, 'en');
  // jsdom has no dialogs (https://github.com/jsdom/jsdom/issues/3294).
  Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined });
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: { name: 'Signe Moen', evidence: {} } }]);
  const gone = vi.fn();
  const closed = vi.fn();
  const root = document.createElement('div');
  document.body.append(root);
  await act(() =>
    render(
      <KithProvider value={kith as unknown as DashboardKith}>
        <Announcements>
          <ForgetDialog ids={saved.map(({ person }) => person)} onClose={closed} onGone={gone} />
        </Announcements>
      </KithProvider>,
      root,
    ),
  );
  const forget = root.querySelector<HTMLButtonElement>('.dialog-foot button:last-of-type');
  const full = vi.spyOn(kith.book, 'transaction').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  await act(() => forget?.click());
  await vi.waitFor(() => expect(root.querySelector('dialog [role=alert]')?.textContent).toBe('disk_full'));
  expect([gone.mock.calls.length, closed.mock.calls.length, await kith.book.people.count()]).toEqual([0, 0, 1]);
  full.mockRestore();
  await act(() => forget?.click());
  await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce());
  expect(closed).toHaveBeenCalledOnce();
  expect(await kith.book.people.count()).toBe(0);
});

// @vitest-environment jsdom
// Protects that an undo is called done only once it was, that one which failed is said and can be tried again, and that a failure is said once.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Announcements, type Notice, useAnnounce } from './toast.tsx';
import { Dialog } from './dialog.tsx';

vi.mock('./words.ts', () => ({ t: (key: string) => key }));

let announce: (notice: Notice) => void = () => undefined;
function Speaker() {
  announce = useAnnounce();
  return null;
}
const said = (part: 'status' | 'alert'): string => document.querySelector(`[role=${part}]`)?.textContent ?? '';

/** Undoes an act whose undo comes to this, by the key. */
async function undo(outcome: () => Promise<unknown>): Promise<void> {
  render(null, document.body);
  render(
    <Announcements>
      <Speaker />
    </Announcements>,
    document.body,
  );
  await vi.waitFor(() => {
    announce({ text: 'saved', undo: outcome });
    expect(said('status')).toContain('saved');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'z' }));
  });
}

it.each([
  ['undone', 'undone'],
  ['partly', 'undone_partly'],
  ['nothing', 'undone_nothing'],
])('says of an undo that came to %s: %s', async (outcome, words) => {
  await undo(() => Promise.resolve(outcome));
  await vi.waitFor(() => expect(said('status')).toBe(words));
});

it('claims nothing before it is done', async () => {
  let finish = (): void => undefined;
  const done = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  await undo(done);
  await vi.waitFor(() => expect(done).toHaveBeenCalled());
  expect(said('status')).not.toContain('undone');
  finish();
  await vi.waitFor(() => expect(said('status')).toBe('undone'));
});

it('says what went wrong, and tries again', async () => {
  const full = new DOMException('full', 'QuotaExceededError');
  const last = vi.fn().mockRejectedValueOnce(full).mockResolvedValue('undone');
  await undo(last);
  await vi.waitFor(() => expect(said('alert')).toContain('disk_full'));
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'z' }));
  await vi.waitFor(() => expect(said('status')).toBe('undone'));
  expect(said('alert')).toBe('');
});

it('leaves what went wrong in a dialog to that dialog, and says it where the dialog is gone', async () => {
  // jsdom has no dialogs (https://github.com/jsdom/jsdom/issues/3294).
  Object.assign(HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined });
  const draw = (dialog: boolean) =>
    act(() =>
      render(
        <Announcements>
          <Speaker />
          {dialog && (
            <Dialog title="Backup" onClose={() => undefined}>
              {null}
            </Dialog>
          )}
        </Announcements>,
        document.body,
      ),
    );
  const alerts = () => [...document.querySelectorAll('[role=alert]')].map((one) => one.textContent).filter(Boolean);

  await draw(true);
  await act(() => announce({ text: 'no room', bad: true }));
  expect(document.querySelector('dialog [role=alert]')?.textContent).toBe('no room');
  await draw(false);
  expect(alerts()).toEqual([]);

  await act(() => announce({ text: 'gone wrong later', bad: true }));
  expect(alerts()).toEqual(['gone wrong later']);
  // What stood there before a dialog opened is not its own.
  await draw(true);
  expect(document.querySelector('dialog [role=alert]')).toBeNull();
  await draw(false);
  expect(alerts()).toEqual(['gone wrong later']);
});

// @vitest-environment jsdom
// Protects that an undo is called done only once it was, and that one which failed is said and can be tried again.
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Announcements, type Notice, useAnnounce } from './toast.tsx';

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

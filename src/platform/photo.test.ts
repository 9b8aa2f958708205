// Protects saving from a page that never answers: nobody's face is worth a save that hangs.
import { afterEach, expect, it, vi } from 'vitest';
import { photoOf } from './photo.ts';

vi.mock('./browser.ts', () => ({ browser: { scripting: { executeScript: () => new Promise(() => undefined) } } }));
afterEach(() => vi.useRealTimers());

it('goes on without a photo where the page takes too long', async () => {
  vi.useFakeTimers();
  const photo = photoOf(1, 'https://people.example/ada.jpg');
  await vi.advanceTimersByTimeAsync(2000);
  expect(await photo).toBeUndefined();
});

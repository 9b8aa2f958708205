// Protects that a page is read which lets Kith in late (right after a gesture, Chromium says for a moment that nothing was given), and
// that a page which no extension may read is not asked again and again.
import { beforeEach, expect, it, vi } from 'vitest';
import { lookAtPage, readSelection } from './pages.ts';

const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn() }));
vi.mock('./browser.ts', () => ({
  browser: {
    scripting: { executeScript },
    tabs: { get: () => Promise.resolve({ url: 'https://people.example/ada' }) },
  },
}));

const LATE = new Error(
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
);

beforeEach(() => {
  executeScript.mockReset();
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
  };
});

it('asks a page again that lets Kith in late', async () => {
  executeScript
    .mockRejectedValueOnce(LATE)
    .mockRejectedValueOnce(LATE)
    .mockResolvedValue([{ result: { nodes: 1 } }]);
  const look = lookAtPage(1, 'https://people.example/ada');
  await vi.runAllTimersAsync();
  expect(await look).toEqual({ snapshot: { nodes: 1 } });
  executeScript
    .mockReset()
    .mockRejectedValueOnce(LATE)
    .mockResolvedValue([{ result: { text: 'Ada', linkText: '' } }]);
  const selection = readSelection(1, 0);
  await vi.runAllTimersAsync();
  expect(await selection).toEqual({ text: 'Ada', linkText: '' });
});

it('gives up on a page that never lets Kith in', async () => {
  executeScript.mockRejectedValue(LATE);
  const look = lookAtPage(1, 'https://people.example/ada');
  await vi.runAllTimersAsync();
  expect(await look).toEqual({ unreadable: 'internal' });
  expect(executeScript).toHaveBeenCalledTimes(10);
});

it('asks only once where no extension is let in', async () => {
  executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
  expect(await lookAtPage(1, 'https://people.example/ada')).toEqual({ unreadable: 'internal' });
  expect(executeScript).toHaveBeenCalledOnce();
});

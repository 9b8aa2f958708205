// Protects the speed of what starts often: nothing grows past its budget unnoticed. A budget is raised only in this file, with a reason.
import { expect, it } from 'vitest';
import { browsers, built, builtFiles, firstLoad, gzipSize, type BrowserBuild } from './built.ts';

const kB = 1000;

/** What has to be loaded before something can start, in bytes after gzip. */
const budgets = [
  // It writes a page down; the engine that judges it stays in the extension.
  { what: 'the code that reads a page', entry: 'content/read-page.js', budget: 4 * kB },
  // What draws the list of today as it was last; the book comes after it is painted.
  { what: 'the popup', entry: 'src/popup/index.html', budget: 30 * kB },
  { what: 'the dashboard', entry: 'src/dashboard/index.html', budget: 80 * kB },
  // Listeners and what is due; saving is loaded at the first save.
  { what: 'the background', entry: 'background.js', budget: 60 * kB },
] as const;

function weigh(browser: BrowserBuild, entry: string): { total: number; files: Record<string, number> } {
  const sizes = firstLoad(browser, entry).map((path) => [path, gzipSize(browser, path)] as const);
  return { total: sizes.reduce((sum, [, size]) => sum + size, 0), files: Object.fromEntries(sizes) };
}

it.each(browsers.flatMap((browser) => budgets.map((each) => ({ browser, ...each }))))(
  'keeps $what in $browser within $budget bytes',
  ({ browser, entry, budget }) => {
    const { total, files } = weigh(browser, entry);
    expect(total, JSON.stringify(files, null, 1)).toBeLessThanOrEqual(budget);
  },
);

it.each(browsers)('keeps what needs and offers mean in the worker of introductions in %s', (browser) => {
  const phrase = 'exchange homes, swap homes';
  const holders = builtFiles(browser).filter((path) => path.endsWith('.js') && built(browser, path).includes(phrase));
  expect(holders).toEqual([expect.stringMatching(/^assets\/introductions-[^/]+\.js$/)]);
});

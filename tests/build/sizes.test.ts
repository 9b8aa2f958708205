// Protects the speed of what starts often: nothing grows past its budget unnoticed. A budget is raised only in this file, with a reason.
import { expect, it } from 'vitest';
import { browsers, builtFiles, firstLoad, gzipSize, type BrowserBuild } from './built.ts';

const kB = 1000;

/** What has to be loaded before something can start, in bytes after gzip. */
const budgets = [
  // Meant to be 16 kB: label words in many languages alone are 10 kB, the readers and the choice of the subject the rest. Injected on demand
  // only; to be brought down without losing a right person.
  { what: 'the code that reads a page', entry: 'content/read-page.js', budget: 48 * kB },
  // Meant to be 70 kB: Dexie, zod/mini, Preact and the polyfill are 55 of it.
  { what: 'the popup', entry: 'src/popup/index.html', budget: 72 * kB },
  { what: 'the dashboard', entry: 'src/dashboard/index.html', budget: 110 * kB },
  // Meant to be 60 kB: a worker has no import(), so that saving by menu brings the addresses of 34 sites, the reading of selections,
  // the keys of likely doubles and the agenda into the first load.
  { what: 'the background', entry: 'service-worker-loader.js', budget: 105 * kB },
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

it.each(browsers)('keeps what one site adds in %s within 3 kB', (browser) => {
  const sites = builtFiles(browser).filter((path) => path.startsWith('content/sites/'));
  expect(sites.map((path) => ({ path, size: gzipSize(browser, path) })).filter(({ size }) => size > 3 * kB)).toEqual(
    [],
  );
});

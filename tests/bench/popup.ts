import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../tools/browser/launch.ts';
import { builtExtension, type Session } from '../../tools/browser/session.ts';
import { eventually } from '../../tools/browser/view.ts';
import { bundleScript } from '../../tools/bundle-page.ts';
import { median, row, type Row } from './row.ts';

const PEOPLE = 10_000;
const RUNS = 15;
const POPUP = 'src/popup/index.html';

const script = (name: string): Promise<string> =>
  bundleScript(fileURLToPath(new URL(`./popup/${name}`, import.meta.url)));

/** Notes in `kithPainted` when the frame in which an element stood first was drawn, in milliseconds since the document's start. */
const watch = (css: string): string => `(() => {
  const look = () => {
    if (!document.querySelector(${JSON.stringify(css)})) return requestAnimationFrame(look);
    const after = new MessageChannel();
    after.port1.onmessage = () => { globalThis.kithPainted = performance.now(); };
    requestAnimationFrame(() => after.port2.postMessage(0));
  };
  look();
})()`;

async function painted(browser: Session, path: string, css: string): Promise<number> {
  const page = await browser.openFile('content/read-page.js');
  await page.driver.beforeScripts(watch(css));
  await page.goto(`${browser.origin}/${path}`);
  const at = await eventually(`${path} to be painted`, () =>
    page.run(() => (globalThis as { kithPainted?: number }).kithPainted ?? null),
  );
  await page.close();
  return at;
}

/** Opens the popup until it has kept what it showed, for its next opening. */
async function keepSight(browser: Session): Promise<void> {
  const page = await browser.openFile(POPUP);
  await eventually('the popup to keep what it shows', () =>
    browser.inExtension(async ({ storage }) => (await storage.session.get('firstSight'))['firstSight']),
  );
  await page.close();
}

/** As at the first opening of a day. */
function dropSight(browser: Session): Promise<void> {
  return browser.inExtension(({ storage }) => storage.session.remove('firstSight'));
}

/** The built extension in Chromium: how long the popup takes from its document's start until today's people are painted, again and first on a day. */
export async function rows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  cpSync(builtExtension('chromium'), folder, { recursive: true });
  writeFileSync(
    join(folder, 'empty.html'),
    '<!doctype html><meta charset="utf-8"><body><script src="empty.js"></script>',
  );
  writeFileSync(join(folder, 'empty.js'), await script('empty.tsx'));
  const browser = await launch('chromium', { extension: folder });
  try {
    const filler = await browser.openFile('content/read-page.js');
    await filler.driver.evaluate(await script('fill.ts'));
    await filler.driver.evaluate(`fill(${PEOPLE})`);
    await filler.close();
    const again: number[] = [];
    const first: number[] = [];
    const empty: number[] = [];
    // By turns, so that both meet the same machine; the first of each warms up.
    for (let run = 0; run <= RUNS; run += 1) {
      await dropSight(browser);
      first.push(await painted(browser, POPUP, '.today-item'));
      await keepSight(browser);
      again.push(await painted(browser, POPUP, '.today-item'));
      empty.push(await painted(browser, 'empty.html', '#painted'));
    }
    const name = (when: string): string =>
      `popup: document start to today’s people painted${when}, with ${PEOPLE} people, over an empty Preact page`;
    const baseline = median(empty.slice(1));
    return [
      row(name(''), median(again.slice(1)), 'ms', baseline),
      row(name(', first on a day'), median(first.slice(1)), 'ms', baseline),
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.ts';
import { launch } from '../../tools/browser/launch.ts';
import type { LaunchOptions, Session } from '../../tools/browser/session.ts';
import { startWeb, type Web } from '../../tools/browser/web.ts';

/** What a test in a browser is given: the browser with Kith in it, and the only web that it reaches. */
export interface Stage {
  browser: Session;
  web: Web;
}

interface StageOptions extends LaunchOptions {
  /** False where the extension is not Kith, and so welcomes nobody. */
  welcomes?: boolean;
}

/** The browsers under test: both, or those that KITH_BROWSERS names (`KITH_BROWSERS=firefox`). */
const names = (process.env['KITH_BROWSERS'] ?? 'chromium,firefox').split(',') as BrowserName[];

/**
 * Runs the same tests in each browser. The tests of one call share a browser and its profile, in order, and each
 * finds the popup closed: where one fails, its popup must not be taken for the next one's.
 */
export function inEachBrowser(
  title: string,
  tests: (stage: Stage) => void,
  options: (name: BrowserName) => StageOptions = () => ({}),
): void {
  describe.each(names)(`${title} (%s)`, (name) => {
    let web: Web | undefined;
    let browser: Session | undefined;
    beforeAll(async () => {
      web = await startWeb();
      const { welcomes = true, ...chosen } = options(name);
      browser = await launch(name, { proxyPort: web.port, ...chosen });
      // Kith's own welcome opens in front at its own time after the install: it must not come between a page and its popup.
      if (welcomes) await (await browser.opened('#/welcome')).waitForText('Kith');
    });
    beforeEach(() => browser?.closePopup());
    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });
    tests({
      get browser() {
        if (!browser) throw new Error('the browser runs only inside tests');
        return browser;
      },
      get web() {
        if (!web) throw new Error('the web runs only inside tests');
        return web;
      },
    });
  });
}

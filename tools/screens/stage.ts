import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium, PageDriver } from '../browser/chromium.ts';
import { builtExtension, quietFile, type Session } from '../browser/session.ts';
import type { View } from '../browser/view.ts';
import { startWeb, type Web } from '../browser/web.ts';
import { bundleScript } from '../bundle-page.ts';
import { type Disguise, disguised, type Messages } from './pseudo-locale.ts';
import { putScreenPages } from './web-pages.ts';

/** A browser with the built Kith in it, in which every screen can be reached. */
export interface ScreenStage {
  session: Session;
  web: Web;
  /** Empties the book and fills it with so many invented people. */
  fill(people: number): Promise<void>;
  /** The bytes of a backup of the book, in which somebody is changed and somebody else gone since. */
  backUpBefore: () => Promise<unknown>;
  close(): Promise<void>;
}

/** How a document is looked at. */
export interface Look {
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** Magnified by so much, as the browser's zoom does. */
  zoom?: number;
  /** `active`: the system's own few colours (Windows' high contrast). */
  forcedColors?: 'active' | 'none';
}

/** Starts Chromium with the built extension; `disguise` replaces its texts with those of a language that nobody speaks. */
export async function openScreenStage(disguise?: Disguise): Promise<ScreenStage> {
  const web = await startWeb();
  putScreenPages(web);
  const folder = disguise && disguisedExtension(disguise);
  const session = await launchChromium({ proxyPort: web.port, ...(folder && { extension: folder }) });
  await session.opened('#/welcome');
  const book = await session.openFile(quietFile);
  await book.driver.evaluate(await bundleScript(fileURLToPath(new URL('./invented-book.ts', import.meta.url))));
  return {
    session,
    web,
    async fill(people) {
      await book.driver.evaluate('emptyBook()');
      if (people > 0) await book.driver.evaluate(`fillBook(${people})`);
    },
    backUpBefore: () => book.driver.evaluate('backUpBefore()'),
    async close() {
      await session.close();
      await web.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A copy of the built extension whose English is replaced. */
function disguisedExtension(disguise: Disguise): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-pseudo-'));
  cpSync(builtExtension('chromium'), folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  writeFileSync(file, JSON.stringify(disguised(messages, disguise)));
  return folder;
}

/** Looks at a document in another size and light. Chromium only. */
export async function look(
  view: View,
  { width, height, scheme, zoom = 1, forcedColors = 'none' }: Look,
): Promise<void> {
  if (!(view.driver instanceof PageDriver)) throw new TypeError('only Chromium changes its look');
  const { page } = view.driver;
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      // Nothing moves in a picture.
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forcedColors },
    ],
  });
  // The browser sizes a popup after its content.
  if (page.url().includes('/popup/'))
    await view.run((wide) => void (document.body.style.inlineSize = `${wide}px`), width);
  // Zoom leaves fewer CSS pixels to lay out in, each of them larger (WCAG 2.2, 1.4.4).
  else
    await cdp.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      deviceScaleFactor: zoom,
      mobile: false,
    });
  // What follows the new size (a canvas, a long list) is drawn some frames later.
  await view.run(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

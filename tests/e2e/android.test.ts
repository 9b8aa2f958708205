// Protects Firefox for Android, which has no right-click menus, no keyboard commands and no omnibox: the background must start, and
// everything else must work, where they are missing.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.ts';
import { backgroundFile, builtExtension } from '../../tools/browser/session.ts';
import { bookPeople } from './book.ts';
import { inEachBrowser } from './browsers.ts';
import { mira } from './pages.ts';
import { saveMira } from './save.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-android-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const removal = `
  for (const name of ['contextMenus', 'menus', 'commands', 'omnibox']) {
    for (const api of [globalThis.chrome, globalThis.browser]) {
      if (api && name in api) Object.defineProperty(api, name, { value: undefined, configurable: true });
    }
  }
  chrome.storage.local.set({ left: ['contextMenus', 'commands', 'omnibox'].filter((name) => chrome[name] !== undefined) });
`;

/** The built extension, whose background loses these interfaces before its first line runs. */
function withoutMenus(name: BrowserName): string {
  const extension = join(folder, name);
  cpSync(builtExtension(name), extension, { recursive: true });
  const background = join(extension, backgroundFile);
  const code = readFileSync(background, 'utf8');
  // A module runs what it imports before its own first line.
  writeFileSync(join(extension, 'removal.js'), removal);
  writeFileSync(background, code.startsWith('import') ? `import './removal.js';\n${code}` : `{${removal}}\n${code}`);
  return extension;
}

inEachBrowser(
  'without menus, commands and omnibox',
  (stage) => {
    it('still welcomes, saves, and sets badge and alarm', async () => {
      await stage.browser.opened('#/welcome');
      const left = await stage.browser.inExtension(async ({ storage }) => (await storage.local.get('left'))['left']);
      expect(left).toEqual([]);
      await expect.poll(() => stage.browser.inExtension(async ({ alarms }) => (await alarms.getAll()).length)).toBe(1);
      await saveMira(stage);
      expect((await bookPeople(stage.browser)).map(({ name }) => name)).toEqual([mira.name]);
      await stage.browser.closePopup();
    });

    it('wakes by its alarm', async () => {
      await stage.browser.stopBackground();
      await stage.browser.inExtension(({ alarms }) => alarms.create('next', { when: Date.now() + 200 }));
      const later = (): Promise<number> =>
        stage.browser.inExtension(async ({ alarms }) => (await alarms.get('next'))?.scheduledTime ?? 0);
      await expect.poll(later, { timeout: 15_000 }).toBeGreaterThan(Date.now() + 1000);
    });
  },
  (name) => ({ extension: withoutMenus(name) }),
);

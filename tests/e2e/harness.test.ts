// Protects the other end-to-end tests: what they see and do is seen and done in a real browser, by real input, on the built extension.
// The extension here has no code but the harness's own, so nothing that Kith does can hide a fault of the harness.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.ts';
import { backgroundFile, builtExtension } from '../../tools/browser/session.ts';
import type { Target } from '../../tools/browser/view.ts';
import { inEachBrowser } from './browsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-harness-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The built extension with its popup and background replaced: a popup that reads the tab, a background that counts its starts. */
function bareExtension(name: BrowserName): string {
  const extension = join(folder, name);
  cpSync(builtExtension(name), extension, { recursive: true });
  const popup = `<!doctype html><meta charset="utf-8"><title>bare</title><body>
    <label>Name <input></label><button>Keep</button><p></p><script src="popup.js"></script>`;
  writeFileSync(join(extension, 'src/popup/index.html'), popup);
  writeFileSync(
    join(extension, 'src/popup/popup.js'),
    `const [text] = document.getElementsByTagName('p');
    document.querySelector('button').addEventListener('click', (event) => {
      text.textContent = 'kept ' + document.querySelector('input').value + (event.isTrusted ? ' by hand' : ' by a script');
    });
    chrome.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: tab.id }, func: () => document.querySelector('h1').textContent,
      });
      text.textContent = 'read ' + result + ' at ' + tab.url;
    }, (error) => { text.textContent = String(error); });`,
  );
  writeFileSync(
    join(extension, backgroundFile),
    `chrome.storage.local.get({ starts: 0 }).then(({ starts }) => chrome.storage.local.set({ starts: starts + 1 }));
    chrome.runtime.onInstalled.addListener(async () => {
      await chrome.contextMenus.removeAll();
      chrome.contextMenus.create({ id: 'keep', title: 'Keep', contexts: ['page', 'link', 'selection'] });
    });
    chrome.runtime.onStartup.addListener(() => {});
    chrome.alarms.onAlarm.addListener(() => chrome.action.setBadgeText({ text: 'woken' }));
    chrome.contextMenus.onClicked.addListener(async (info, tab) => {
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: tab.id }, func: () => document.title,
      }).catch((error) => [{ result: String(error) }]);
      await chrome.storage.local.set({ chosen: [result, info.linkUrl ?? '', info.selectionText ?? '', info.pageUrl] });
    });`,
  );
  return extension;
}

const extensions: Readonly<Record<BrowserName, string>> = {
  chromium: bareExtension('chromium'),
  firefox: bareExtension('firefox'),
};

/** A button that runs down the page for a while, then lies under a veil for a while, and counts the clicks. */
const moving = `<!doctype html><title>Moving</title><body style="height: 700px"><p>caught 0</p>
  <button style="position: fixed; left: 40px; top: 60px">Catch</button>
  <div style="position: fixed; inset: 0; display: none"></div>
  <script>
    const [[button], [veil], [text]] = ['button', 'div', 'p'].map((tag) => document.getElementsByTagName(tag));
    let caught = 0;
    button.addEventListener('click', () => { text.textContent = 'caught ' + (caught += 1); });
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
      if (ticks < 60) button.style.top = 60 + ticks * 8 + 'px';
      veil.style.display = ticks >= 60 && ticks < 90 ? 'block' : 'none';
      if (ticks === 90) clearInterval(timer);
    }, 16);
  </script>`;

inEachBrowser(
  'the harness',
  (stage) => {
    const address = 'https://people.example/ada';
    const name: Target = { role: 'field', name: 'Name' };
    const put = (): void =>
      stage.web.put(
        address,
        `<!doctype html><title>Ada’s page</title><h1>Ada Example</h1><p>Sells <b>nothing</b></p><p hidden>Unseen</p>
         <a href="https://people.example/ben">Ben</a>`,
      );

    it('shows a page under its own https address, and no other', async () => {
      put();
      const page = await stage.browser.open(address);
      expect(await page.url()).toBe(address);
      expect(await page.text()).toContain('Sells nothing');
      expect(await page.text()).not.toContain('Unseen');
      expect(stage.web.requests).toContain(address);
      const other = await stage.browser.open('https://elsewhere.example/');
      expect(await other.text()).toBe('Not in this web');
      expect(stage.web.strays).toContain('https://elsewhere.example/');
      await other.close();
    });

    it('opens the real popup, which may read the page in front', async () => {
      await stage.browser.open(address);
      const popup = await stage.browser.openPopup();
      await popup.waitForText(`read Ada Example at ${address}`);
    });

    it('types and clicks in the popup as a hand does', async () => {
      const popup = await stage.browser.openPopup();
      await popup.fill(name, 'Zoë 1');
      await popup.fill(name, 'Zoë 2');
      expect(await popup.value(name)).toBe('Zoë 2');
      await popup.click({ role: 'button', name: 'Keep' });
      await popup.waitForText('kept Zoë 2 by hand');
      await popup.focus(name);
      await popup.press('Tab');
      await popup.press('Enter');
      expect((await popup.screenshot()).length).toBeGreaterThan(500);
    });

    it('finds the popup closed after a test that left it open, and opens a new one', async () => {
      const popup = await stage.browser.openPopup();
      await popup.waitForText('read Ada Example');
      expect(await popup.value(name)).toBe('');
    });

    it('clicks once on what moves first and is covered then', async () => {
      stage.web.put(`${address}/moving`, moving);
      const page = await stage.browser.open(`${address}/moving`);
      await page.click({ role: 'button', name: 'Catch' });
      await page.waitForText('caught 1');
    });

    it('chooses from the menu on a page, a link and a selection', async () => {
      const page = await stage.browser.open(address);
      const chosen = (): Promise<unknown> =>
        stage.browser.inExtension(async ({ storage }) => {
          const kept = await storage.local.get({ chosen: [] });
          return kept['chosen'];
        });
      await stage.browser.chooseMenu(page, 'keep', 'page', { role: 'heading', name: 'Ada Example' });
      await expect.poll(chosen).toEqual(['Ada’s page', '', '', address]);
      await stage.browser.chooseMenu(page, 'keep', 'link', { role: 'link', name: 'Ben' });
      await expect.poll(chosen).toEqual(['Ada’s page', 'https://people.example/ben', '', address]);
      await stage.browser.chooseMenu(page, 'keep', 'selection', { css: 'b' });
      await expect.poll(chosen).toEqual(['Ada’s page', '', 'nothing', address]);
    });

    const starts = (): Promise<number> =>
      stage.browser.inExtension(async ({ storage }) => Number((await storage.local.get({ starts: 0 }))['starts']));

    it('stops the background, which wakes again when something happens', async () => {
      const before = await starts();
      await stage.browser.stopBackground();
      expect(await starts()).toBe(before);
      await stage.browser.inExtension(({ alarms }) => alarms.create('now', { when: Date.now() + 100 }));
      await expect.poll(() => stage.browser.badge(), { timeout: 10_000 }).toBe('woken');
      expect(await starts()).toBe(before + 1);
    });

    it('restarts the browser with the same profile and without the badge', async () => {
      const before = await starts();
      await stage.browser.restart();
      await expect.poll(starts).toBeGreaterThan(before);
      expect(await stage.browser.badge()).toBe('');
      const page = await stage.browser.open(address);
      await page.waitForText('Ada Example');
      await (await stage.browser.openPopup()).waitForText('read Ada Example');
    });

    it('fails where something is not there', async () => {
      const page = await stage.browser.open(address);
      await expect(page.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
      expect(await page.shows({ role: 'button', name: 'Keep' })).toBe(false);
    });
  },
  (name) => ({ extension: extensions[name], welcomes: false }),
);

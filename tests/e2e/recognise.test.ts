// Protects what is promised to whoever switches a site on: people of the book are recognised there and refreshed, nobody else is read or
// kept unless the user said so, and switched off nothing is left.
import { expect, it } from 'vitest';
import { bookPeople, bookRows } from './book.ts';
import { inEachBrowser } from './browsers.ts';
import { mira, profile, putPages } from './pages.ts';

const host = 'github.com';
const stranger = {
  address: 'https://github.com/tjorven-abara',
  name: 'Tjorven Abara',
  title: 'Bookbinder',
  organization: 'Thread & Board',
  email: 'tjorven@thread.example',
};
const passer = {
  ...stranger,
  address: 'https://github.com/orsolya-venn',
  name: 'Orsolya Venn',
  email: 'o@venn.example',
};

inEachBrowser(
  'a site that is switched on',
  (stage) => {
    /** What stands on the icon over a page of the site. */
    const icon = (address: string): Promise<string> =>
      stage.browser.inExtension(async ({ action, tabs }, url) => {
        const [tab] = (await tabs.query({ url: 'https://github.com/*' }))
          .filter((each) => each.url === url)
          .toReversed();
        if (tab?.id === undefined) return 'no tab';
        const of = { tabId: tab.id };
        return `${await action.getBadgeText(of)} ${await action.getTitle(of)}`;
      }, address);
    const registered = (): Promise<string[]> =>
      stage.browser.inExtension(async ({ scripting }) =>
        (await scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
      );
    const origins = (): Promise<string[] | undefined> =>
      stage.browser.inExtension(async ({ permissions }) => (await permissions.getAll()).origins);
    const titles = async (): Promise<(string | undefined)[]> =>
      (await bookPeople(stage.browser)).map(({ positions }) => positions[0]?.title);

    it('is switched on in the popup, which says what is read and when', async () => {
      putPages(stage.web);
      for (const one of [stranger, passer]) stage.web.put(one.address, profile(one));
      await stage.browser.open(mira.address);
      const popup = await stage.browser.openPopup();
      await popup.waitFor({ role: 'field', name: 'Name' });
      await popup.click({ role: 'button', name: 'Save' });
      await popup.waitFor({ role: 'heading', name: mira.name });
      await popup.click({ role: 'button', name: `Recognise people on ${host}` });
      await popup.waitForText('No other page is read.');
      expect(await registered()).toEqual([]);
      await popup.click({ role: 'button', name: 'Switch on' });
      await popup.waitForText(`Kith recognises people on ${host}`);
      await expect.poll(registered).toEqual([`https://${host}/*`]);
      await stage.browser.closePopup();
    });

    it('shows on the icon whom the user knows, and notes what is new about them', async () => {
      const moved = { ...mira, title: 'Head of Glaciology', organization: 'Polar House' };
      stage.web.put(mira.address, profile(moved));
      await stage.browser.open(mira.address);
      await expect.poll(() => icon(mira.address), { timeout: 15_000 }).toContain(`✓ Kith: ${mira.name}`);
      await expect.poll(titles, { timeout: 15_000 }).toEqual(['Head of Glaciology']);
      const popup = await stage.browser.openPopup();
      await popup.waitFor({ role: 'heading', name: mira.name });
      await popup.waitForText('Polar House');
      await popup.click({ role: 'tab', name: 'Today' });
      await popup.waitForText('Has a new job: Polar House.');
      await stage.browser.closePopup();
    });

    it('neither reads nor keeps anybody else, and follows a single-page site to somebody known', async () => {
      const page = await stage.browser.open(stranger.address);
      await page.run((address) => history.pushState(null, '', address), mira.address);
      await expect.poll(() => icon(mira.address), { timeout: 15_000 }).toContain(`✓ Kith: ${mira.name}`);
      await page.run((address) => history.pushState(null, '', address), stranger.address);
      await expect.poll(() => icon(stranger.address), { timeout: 15_000 }).not.toContain(mira.name);
      expect(await bookRows(stage.browser, 'seen')).toEqual([]);
      expect((await bookPeople(stage.browser)).map(({ name }) => name)).toEqual([mira.name]);
    });

    it('recognises on after the browser was started anew, or Kith was updated', async () => {
      // Chromium forgets at its end what it was made to give without asking the user (tools/browser/chromium.ts).
      if (stage.browser.name === 'chromium') await stage.browser.update();
      else await stage.browser.restart();
      await expect.poll(registered, { timeout: 15_000 }).toEqual([`https://${host}/*`]);
      await stage.browser.open(mira.address);
      await expect.poll(() => icon(mira.address), { timeout: 15_000 }).toContain(`✓ Kith: ${mira.name}`);
    });

    it('keeps the profiles that are opened once the user wants it, to be saved or cleared', async () => {
      const settings = await stage.browser.openFile('src/dashboard/index.html#/settings/sites');
      await settings.click({ role: 'checkbox', name: 'Keep the profiles I open on this site for 30 days' });
      await expect
        .poll(async () => JSON.stringify(await bookRows(stage.browser, 'values')))
        .toContain('"keepSeen":true');
      await stage.browser.open(stranger.address);
      await expect.poll(async () => (await bookRows(stage.browser, 'seen')).length, { timeout: 15_000 }).toBe(1);
      const seen = await stage.browser.openFile('src/dashboard/index.html#/seen');
      await seen.click({ role: 'checkbox', name: stranger.name });
      await seen.click({ role: 'button', name: 'Save 1 person' });
      await expect
        .poll(async () => (await bookPeople(stage.browser)).map(({ name }) => name))
        .toEqual([mira.name, stranger.name]);
      await expect.poll(() => bookRows(stage.browser, 'seen')).toEqual([]);
      await stage.browser.open(passer.address);
      await expect.poll(async () => (await bookRows(stage.browser, 'seen')).length, { timeout: 15_000 }).toBe(1);
    });

    it('leaves nothing behind when it is switched off, and offers to clear what is kept', async () => {
      const settings = await stage.browser.openFile('src/dashboard/index.html#/settings/sites');
      await settings.click({ role: 'button', name: `Switch off: ${host}` });
      await expect.poll(registered).toEqual([]);
      await expect.poll(origins).toEqual([]);
      await settings.waitForText(`1 profile from ${host} is still kept`);
      await settings.click({ role: 'button', name: 'Clear' });
      await expect.poll(() => bookRows(stage.browser, 'seen')).toEqual([]);
      await settings.click({ role: 'button', name: 'Undo' });
      await expect.poll(async () => (await bookRows(stage.browser, 'seen')).length).toBe(1);
      await settings.click({ role: 'link', name: `1 profile from ${host} is still kept` });
      await settings.waitForText(passer.name);
      await settings.click({ role: 'button', name: 'Clear all' });
      await expect.poll(() => bookRows(stage.browser, 'seen')).toEqual([]);
      await settings.waitForNoText(passer.name);
    });
  },
  () => ({ gives: { hosts: [host] } }),
);

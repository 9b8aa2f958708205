import type { PagePorts } from '../app/ports.ts';
import { webAddress } from '../domain/web-address.ts';
import { browser } from './browser.ts';
import { lookAtPage } from './pages.ts';
import { patternOf } from './sites.ts';

/** What extension pages have beside `ports`: the tab in front of the user and what can be done with it. */
export const pagePorts: PagePorts = {
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
  },
  lookAtPage,
  // Fetched when somebody has a picture: the popup's first sight needs none.
  photoOf: async (...asked) => (await import('./photo.ts')).photoOf(...asked),
  async open(url) {
    // A mail address opens its program from the tab that is there: no empty tab stays behind.
    if (url.startsWith('mailto:')) await browser.tabs.update({ url });
    const address = webAddress(url);
    if (address !== undefined) await browser.tabs.create({ url: address });
  },
  async openDashboard(route) {
    await browser.tabs.create({ url: browser.runtime.getURL(`src/dashboard/index.html#/${route}`) });
  },
  copy: (text) => navigator.clipboard.writeText(text),
  async shortcuts() {
    const all = await browser.commands?.getAll();
    const keysOf = (name: string): string => all?.find((one) => one.name === name)?.shortcut ?? '';
    return all && { open: keysOf('_execute_action'), save: keysOf('save-contact') };
  },
  async openShortcuts() {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
  async openPermissions() {
    await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
  },
  async toolbar() {
    const settings = await browser.action.getUserSettings?.();
    if (settings?.isOnToolbar === undefined) return undefined;
    const isFirefox = browser.runtime.getURL('').startsWith('moz-');
    return { browser: isFirefox ? 'firefox' : 'chrome', pinned: settings.isOnToolbar };
  },
  askForSite: (host) => browser.permissions.request({ origins: [patternOf(host)] }),
  persist: () => navigator.storage.persist(),
  allowNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
  allowDownloads: () => browser.permissions.request({ permissions: ['downloads'] }),
  async giveBack(permission) {
    await browser.permissions.remove({ permissions: [permission] });
  },
  async saveFile(name, bytes) {
    const url = URL.createObjectURL(new Blob([bytes]));
    try {
      await browser.downloads.download({ url, filename: name, conflictAction: 'uniquify', saveAs: false });
    } finally {
      // The download reads on after it was begun.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    }
  },
};

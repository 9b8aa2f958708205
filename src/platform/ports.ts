import type { Ports } from '../app/ports.ts';
import { browser } from './browser.ts';
import { firstSightPort } from './native.ts';
import { sites } from './sites.ts';
import { uuid7 } from '../domain/uuid7.ts';

/** The one alarm; what is due is in the book, the alarm only wakes Kith to look. */
export const ALARM = 'next';

/** The one notification: a new one takes the place of yesterday's. */
export const NOTIFICATION = 'today';

/** What every context has: clock, ids, badge, alarm, words. */
export const ports: Ports = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  newId: () => uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
  badge: {
    async show(text, title, tab) {
      const target = tab === undefined ? {} : { tabId: tab };
      try {
        await browser.action.setBadgeBackgroundColor({ color: '#2f6f6b', ...target });
        await browser.action.setBadgeTextColor?.({ color: '#ffffff', ...target });
        await browser.action.setBadgeText({ text, ...target });
        await browser.action.setTitle({ title, ...target });
      } catch (error) {
        // The tab was closed meanwhile.
        if (tab === undefined) throw error;
      }
    },
    async clear(tab) {
      try {
        await browser.action.setBadgeText({ text: null, tabId: tab });
        // Chromium has no way back to the title of all tabs: it is said once more.
        await browser.action.setTitle({ title: await browser.action.getTitle({}), tabId: tab });
      } catch {
        // The tab was closed meanwhile.
      }
    },
  },
  alarm: {
    next: async () => (await browser.alarms.get(ALARM))?.scheduledTime,
    set: async (at) => {
      await browser.alarms.create(ALARM, { when: at });
    },
    clear: async () => {
      await browser.alarms.clear(ALARM);
    },
  },
  firstSight: firstSightPort,
  async notify(title, message) {
    // The interface is there once its optional permission was given.
    if (!browser.notifications) return false;
    const iconUrl = browser.runtime.getURL('icons/kith-128.png');
    await browser.notifications.create(NOTIFICATION, { type: 'basic', iconUrl, title, message });
    return true;
  },
  sites,
  word: (key, substitutions) => browser.i18n.getMessage(key, substitutions ? [...substitutions] : []) || key,
};

import type { I18n, Storage } from 'webextension-polyfill';

/**
 * The browser's interface as it stands in extension pages, without the polyfill: both browsers have it as `chrome`, and give promises. For what
 * the popup needs before anything else is loaded.
 */
declare const chrome: {
  i18n: Pick<I18n.Static, 'getMessage' | 'getUILanguage'>;
  storage: { session: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'> };
};

const FIRST_SIGHT = 'firstSight';

/** The words of the screens in the browser's language. */
export const words = {
  message: (key: string): string => chrome.i18n.getMessage(key),
  language: (): string => chrome.i18n.getUILanguage(),
};

/** Where today's list is kept between openings of the popup: in memory, for Kith alone, until the browser ends. */
export const firstSightPort = {
  read: async (): Promise<unknown> => (await chrome.storage.session.get(FIRST_SIGHT))[FIRST_SIGHT],
  keep: (sight: object): Promise<void> => chrome.storage.session.set({ [FIRST_SIGHT]: sight }),
  drop: (): Promise<void> => chrome.storage.session.remove(FIRST_SIGHT),
};

import browser from 'webextension-polyfill';

/** The one place where the browser's interface enters. */
export { browser };

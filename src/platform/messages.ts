import type { Runtime } from 'webextension-polyfill';
import type { FromSite, ToSite } from '../app/ports.ts';

/** The browser's interface as it stands in a page's isolated world, without the polyfill: Chromium calls it `chrome`, Firefox both. */
declare const chrome: { runtime: Pick<Runtime.Static, 'sendMessage'> };

/** Reports from a page of a switched-on site to the background, and gives back its answer; undefined where nobody answers any more. */
export async function report(message: FromSite): Promise<ToSite | undefined> {
  try {
    return await chrome.runtime.sendMessage<FromSite, ToSite | undefined>(message);
  } catch {
    // The extension was updated or removed: the page outlives it.
    return undefined;
  }
}

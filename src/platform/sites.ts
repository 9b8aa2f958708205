import type { Ports } from '../app/ports.ts';
import { browser } from './browser.ts';

const ID = 'recognise ';
/** From the root: Firefox looks for a bare path beside the page that asks. */
const FILE = '/content/recognise.js';

/** The match pattern of one host, over https alone. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** The hosts that match patterns name one by one; a pattern for many hosts names none. */
export function hostsOf(origins: readonly string[]): string[] {
  return origins.flatMap((origin) => /^https:\/\/([^/*]+)\/\*$/.exec(origin)?.[1] ?? []);
}

export const sites: Ports['sites'] = {
  async granted() {
    const { origins } = await browser.permissions.getAll();
    return hostsOf(origins ?? []);
  },

  // The popup and the background may both come here at once: one after the other.
  recogniseOn: (hosts) =>
    navigator.locks.request('kith-sites', async () => {
      const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
      const gone = registered.filter((id) => !hosts.includes(id.slice(ID.length)));
      if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
      const fresh = hosts.filter((host) => !registered.includes(ID + host));
      if (fresh.length === 0) return;
      await browser.scripting.registerContentScripts(
        fresh.map((host) => ({ id: ID + host, matches: [patternOf(host)], js: [FILE], runAt: 'document_idle' })),
      );
      const open = await browser.tabs.query({ url: fresh.map(patternOf) });
      for (const { id } of open) if (id !== undefined) await startIn(id);
    }),

  async giveBack(host) {
    await browser.permissions.remove({ origins: [patternOf(host)] });
  },
};

/** Starts the recogniser in a page that is open already. */
async function startIn(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [FILE] });
  } catch {
    // A page that refuses scripts, or that is gone.
  }
}

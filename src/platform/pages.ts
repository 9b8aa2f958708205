import type { Scripting } from 'webextension-polyfill';
import type { PageLook } from '../app/ports.ts';
import { browser } from './browser.ts';

/** Pages that no extension may read: the browser's own, its stores, other extensions. */
function isInternal(url: string): boolean {
  return !/^(https?|file|ftp):/i.test(url);
}

/** How often a page that refuses is asked again, and after how many ms. */
const TRIES = 10;
const PAUSE = 50;

/**
 * Runs a script in a page. What a gesture gives reaches Chromium's page late: for up to 120 ms (seen on a machine at work) it refuses as if
 * nothing had been given, and only then is asked again.
 */
async function inject(
  injection: Scripting.ScriptInjection,
  tries = TRIES,
): Promise<Scripting.InjectionResult | undefined> {
  try {
    return (await browser.scripting.executeScript(injection))[0];
  } catch (error) {
    if (tries <= 1 || !/must request permission/i.test(String(error))) throw error;
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
    return inject(injection, tries - 1);
  }
}

/**
 * Injects the code that writes a page down into a tab (activeTab: only after the user's gesture) and gives back what it wrote. The tab's
 * address is checked again afterwards: a page that moved on meanwhile is not read under the old address.
 */
export async function lookAtPage(tab: number, url: string): Promise<PageLook> {
  if (isInternal(url)) return { unreadable: 'internal' };
  try {
    // From the root: Firefox looks for a bare path beside the page that asks.
    const injected = await inject({ target: { tabId: tab }, files: ['/content/read-page.js'] });
    const now = await browser.tabs.get(tab);
    if (now.url !== undefined && now.url !== url) return { unreadable: 'changed' };
    const snapshot: unknown = injected?.result;
    const { file }: { file?: unknown } = Object(snapshot);
    if (file === true) return { unreadable: 'file' };
    return snapshot ? { snapshot } : { unreadable: 'failed' };
  } catch (error) {
    return { unreadable: whyRefused(url, String(error)) };
  }
}

/** Stores, Firefox's PDF viewer, what stands where a page did not load, and pages under an administrator's policy refuse scripts. */
function whyRefused(url: string, error: string): string {
  if (/error page/i.test(error)) return 'error-page';
  return /\.pdf(?:$|[?#])/i.test(url) ? 'file' : 'internal';
}

/**
 * The selection and the link as they stand in the clicked frame, newlines kept (Chromium flattens them in `selectionText` and
 * has no `linkText`, https://crbug.com/116429). Undefined where the frame can't be read.
 */
export async function readSelection(tab: number, frame: number, link?: string): Promise<unknown> {
  try {
    const injected = await inject({
      target: { tabId: tab, frameIds: [frame] },
      func: selectionInFrame,
      args: [link ?? ''],
    });
    return injected?.result;
  } catch {
    return undefined;
  }
}

/** Runs inside the page: it may name nothing outside itself. */
function selectionInFrame(link: string): { text: string; linkText: string } {
  const text = String(window.getSelection() ?? '').slice(0, 20_000);
  if (!link) return { text, linkText: '' };
  let linkText = '';
  let seen = 0;
  for (const anchor of document.links) {
    if ((seen += 1) > 20_000) break;
    if (anchor.href !== link) continue;
    const own = (anchor.textContent || anchor.getAttribute('aria-label') || anchor.title || '')
      .replace(/\s+/g, ' ')
      .trim();
    if (own.length > linkText.length && own.length < 200) linkText = own;
  }
  return { text, linkText };
}

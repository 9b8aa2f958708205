import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageReading } from '../../domain/draft.ts';
import { takeSnapshot } from '../look/take-snapshot.ts';
import { readPage } from '../read.ts';

/** What the injected code gives for a page's source, in jsdom; `change` may alter the document before it is looked at. */
export function lookAt(html: string, url: string, change?: (document: Document) => void): string {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  change?.(window.document);
  const snapshot = takeSnapshot(window.document, () => 0);
  window.close();
  return snapshot;
}

/** Reads a page's source the whole way. */
export function readHtml(html: string, url: string, change?: (document: Document) => void): PageReading {
  return readPage(lookAt(html, url, change), url);
}

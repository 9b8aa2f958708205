// Protects: what holds in jsdom holds in a real browser for the file that is shipped: nothing runs, nothing is asked of the network, a page
// of a million nodes ends with a partial answer.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PageReading } from '../../src/domain/draft.ts';
import { BOUNDS } from '../../src/capture/raw-page.ts';
import { bundleInjected } from '../../tools/bundle-injected.ts';
import { openBrowser, Reader } from '../../tools/workbench/capture.ts';
import { ADDRESS, breach, hostilePages } from './pages.ts';

let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  browser = await openBrowser();
  reader = await Reader.open(browser, (await bundleInjected('read-page')).code);
}, 120_000);
afterAll(() => browser.close());

describe('hostile pages in Chromium', () => {
  test.each(hostilePages.map((page) => [page.name, page] as const))('%s', async (_, page) => {
    const { reading } = await reader.read({ body: Buffer.from(`<!doctype html>${page.html}`), url: ADDRESS });
    expect(breach(reading.people)).toBeUndefined();
    expect(reading.nodes).toBeLessThanOrEqual(BOUNDS.nodes);
    if (page.names) for (const person of reading.people) expect(page.names).toContain(person.name);
    expect(await reader.evaluate('typeof pwned')).toBe('undefined');
  });

  test('a page of a million nodes ends with a partial answer', async () => {
    // Hidden, so that the browser need not lay them out.
    const html = `<!doctype html><title>Wren Holloway | Pages</title><main><h1>Wren Holloway</h1><p>Lamp engineer</p></main><div hidden>${'<i>a</i>'.repeat(500_000)}</div>`;
    const { reading } = await reader.read({ body: Buffer.from(html), url: ADDRESS });
    expect(PageReading.parse(reading)).toMatchObject({ kind: 'profile', partial: true });
    expect(reading.people[0]?.name).toBe('Wren Holloway');
    expect(reading.nodes).toBeLessThanOrEqual(BOUNDS.nodes);
  });

  test.each([
    ['application/xml', '<feed><name>Wren Holloway</name></feed>'],
    ['text/plain', 'Wren Holloway'],
    ['image/gif', 'GIF89a'],
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><title>Wren Holloway</title></svg>'],
  ])('%s is left alone', async (contentType, body) => {
    const { reading } = await reader.read({ body: Buffer.from(body), url: ADDRESS, contentType });
    expect(reading.kind).toBe('none');
  });
});

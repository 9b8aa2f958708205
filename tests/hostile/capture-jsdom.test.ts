// Protects: nothing that a page contains runs, throws, is read without bound or becomes somebody else; the page is not changed.
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { PageReading } from '../../src/domain/draft.ts';
import { takeSnapshot } from '../../src/capture/look/take-snapshot.ts';
import { BOUNDS } from '../../src/capture/raw-page.ts';
import { readPage } from '../../src/capture/read.ts';
import { ADDRESS, breach, hostilePages } from './pages.ts';

const read = (document: Document): PageReading =>
  readPage(
    takeSnapshot(document, () => 0),
    ADDRESS,
  );

describe('hostile pages in jsdom', () => {
  test.each(hostilePages.filter((page) => !page.large).map((page) => [page.name, page] as const))('%s', (_, page) => {
    const { window } = new JSDOM(`<!doctype html>${page.html}`, { url: ADDRESS, virtualConsole: new VirtualConsole() });
    const before = window.Element.prototype.getElementsByTagName.call(window.document.firstElementChild, '*').length;
    const reading = read(window.document);
    expect(PageReading.safeParse(reading).success).toBe(true);
    expect(breach(reading.people)).toBeUndefined();
    expect(reading.nodes).toBeLessThanOrEqual(BOUNDS.nodes);
    if (page.names) for (const person of reading.people) expect(page.names).toContain(person.name);
    expect(window.Element.prototype.getElementsByTagName.call(window.document.firstElementChild, '*').length).toBe(
      before,
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    window.close();
  });

  test('open shadow roots are read where they stand', () => {
    const { window } = new JSDOM(`<title>Wren Holloway | Pages</title><main><x-card></x-card></main>`, {
      url: ADDRESS,
    });
    const host = window.document.querySelector('x-card');
    host?.attachShadow({ mode: 'open' }).append(window.document.createElement('h1'));
    host?.shadowRoot?.querySelector('h1')?.append('Wren Holloway');
    expect(read(window.document).people[0]?.name).toBe('Wren Holloway');
  });

  test('XML is said to be unreadable', () => {
    const { window } = new JSDOM('<feed><author><name>Wren Holloway</name></author></feed>', {
      url: ADDRESS,
      contentType: 'application/xml',
    });
    expect(read(window.document)).toMatchObject({ kind: 'none', reason: 'unreadable' });
  });
});

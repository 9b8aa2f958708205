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

  test('getters of its own that throw are passed by', () => {
    const { window } = new JSDOM(
      '<title>Wren Holloway | Pages</title><main><h1>Wren Holloway</h1><p>Lamp engineer</p></main>',
      { url: ADDRESS },
    );
    const thrown = {
      get: () => {
        throw new Error('pwned');
      },
    };
    for (const node of [window.document, ...window.document.querySelectorAll('main, h1, p')])
      for (const name of [
        'documentElement',
        'title',
        'firstChild',
        'nextSibling',
        'nodeType',
        'localName',
        'data',
        'textContent',
      ])
        Object.defineProperty(node, name, thrown);
    expect(read(window.document).people[0]?.name).toBe('Wren Holloway');
  });

  test('a document that changes while it is read is read to an end', () => {
    const { window } = new JSDOM(
      `<title>Wren Holloway | Pages</title><main><h1>Wren Holloway</h1><p>Lamp engineer</p>${'<i>a</i>'.repeat(400)}</main>`,
      { url: ADDRESS },
    );
    const { document } = window;
    const main = document.querySelector('main');
    let looks = 0;
    // The clock is asked in the midst of the look, again and again: each time something goes, moves and grows.
    const given = takeSnapshot(document, () => {
      looks++;
      if (looks > 8) return Infinity;
      document.querySelector('i')?.remove();
      const first = document.querySelector('i');
      if (first) main?.append(first);
      for (let at = 0; at < 600; at++) main?.append(document.createElement('i'));
      return 0;
    });
    expect(looks).toBeGreaterThan(2);
    expect(readPage(given, ADDRESS)).toMatchObject({
      kind: 'profile',
      partial: true,
      people: [{ name: 'Wren Holloway' }],
    });
  });

  test('lone surrogates neither break the look nor stay', () => {
    const { window } = new JSDOM('<title>Wren Holloway | Pages</title><main><h1></h1><p></p></main>', { url: ADDRESS });
    const { document } = window;
    document.querySelector('h1')?.append('Wren \ud800Holloway');
    document.querySelector('p')?.append('Lamp engineer at \udc00Northlight');
    document.querySelector('p')?.setAttribute('title', '\ud83d');
    const [person] = read(document).people;
    expect(person?.name).toBe('Wren Holloway');
    expect(breach([{ ...person }])).toBeUndefined();
  });

  test('XML is said to be unreadable', () => {
    const { window } = new JSDOM('<feed><author><name>Wren Holloway</name></author></feed>', {
      url: ADDRESS,
      contentType: 'application/xml',
    });
    expect(read(window.document)).toMatchObject({ kind: 'none', reason: 'unreadable' });
  });
});

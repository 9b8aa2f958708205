// Protects anchors: a selector finds on what was written down what the browser would have found on the page.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { select } from './selector.ts';
import { openSnapshot } from './snapshot.ts';
import { lookAt } from './testing/read-html.ts';

const HTML = `<main id="m"><section class="card top"><h1><span itemprop="name">Ada Hill</span> <b>x</b></h1><p lang="en-GB">a</p><p>b</p></section>
<section><h1>other</h1><a rel="me nofollow" href="https://a.example/p?x=1">me</a><div><p data-testid="Bio">c</p></div></section></main>`;
const ADDRESS = 'https://pages.example/p';

it.each([
  'main h1',
  '#m > section > p',
  'section.card [itemprop="name"]',
  'h1 + p',
  'h1 ~ p',
  'a[rel~="me"]',
  'a[href^="https:"], [data-testid="Bio"]',
  'a[href$="=1"]',
  'a[href*="example"]',
  'p[lang|="en"]',
  'section:not(.card) p',
  'section:has(a) h1',
  ':is(h1, p):first-child',
  'main *',
  'p[lang]',
])('finds %s as the browser does', (selector) => {
  const page = openSnapshot(lookAt(HTML, ADDRESS), ADDRESS);
  if (!page) throw new Error('no page');
  const expected = [...new JSDOM(HTML).window.document.querySelectorAll(selector)].map((element) => element.localName);
  expect(expected.length).toBeGreaterThan(0);
  expect(select(page, selector).map((node) => node.tag)).toEqual(expected);
});

it('finds nothing by what it does not understand', () => {
  const page = openSnapshot(lookAt(HTML, ADDRESS), ADDRESS);
  if (!page) throw new Error('no page');
  expect(select(page, 'h1[')).toEqual([]);
  expect(select(page, 'h1:nth-last-of-type(1)')).toEqual([]);
});

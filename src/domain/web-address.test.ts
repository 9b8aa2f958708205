// Protects: a link without its scheme is the page it means, and nothing but a web page is ever taken for one.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { identityKeys } from './identity.ts';
import { webAddress } from './web-address.ts';

it.each([
  ['linkedin.com/in/ada', 'https://linkedin.com/in/ada'],
  [' www.works.example ', 'https://www.works.example'],
  ['works.example:8080/ada?x=1#y', 'https://works.example:8080/ada?x=1#y'],
  ['bücher.example', 'https://bücher.example'],
  ['http://works.example/ada', 'http://works.example/ada'],
  ['HTTPS://works.example', 'HTTPS://works.example'],
])('reads %s', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

it.each([
  '',
  'ada',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:ada@works.example',
  'ada@works.example',
  'ada.l@works.example/x',
  'works .example',
  'chrome-extension://abc.example/x',
  '/in/ada',
  '10.0.0.1/admin',
])('takes “%s” for none', (text) => {
  expect(webAddress(text)).toBeUndefined();
});

it('gives http(s) or nothing, whatever it gets', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (text) => {
      expect(webAddress(text) ?? 'https:').toMatch(/^https?:/i);
    }),
  );
});

it('knows somebody by a link that was written without its scheme', () => {
  expect(identityKeys({ links: [{ value: 'www.linkedin.com/in/Ada/' }] })).toEqual(['url:linkedin.com/in/ada']);
  expect(identityKeys({ links: [{ value: 'javascript:alert(1)' }] })).toEqual([]);
});

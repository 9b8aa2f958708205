// Protects the way from what was written down in a page to whom it is about, and that what comes out of a page's process is checked.
import { expect, it } from 'vitest';
import { lookAt } from '../../capture/testing/read-html.ts';
import * as engine from '../engine.ts';
import { readPage, reportPage } from './page.ts';

const ADDRESS = 'https://pages.example/people/wren-holloway';
const snapshot = lookAt(
  '<title>Wren Holloway | Pages</title><main><h1>Wren Holloway</h1><p>Lamp engineer at Northlight</p></main>',
  ADDRESS,
);
const rows = (...all: unknown[]): string => JSON.stringify({ title: '', rows: all, data: [], partial: false });

it('judges a page that was written down', async () => {
  const reading = await readPage(Promise.resolve({ snapshot }), ADDRESS, () => Promise.resolve(engine));
  expect(reading).toMatchObject({ kind: 'profile', people: [{ name: 'Wren Holloway' }] });
});

it('hands on why a page could not be read', async () => {
  const unreadable = Promise.resolve({ unreadable: 'internal' });
  // The engine is large: nobody fetches it for nothing.
  const unwanted = () => Promise.reject(new Error('nothing is to be read'));
  expect(await readPage(unreadable, ADDRESS, unwanted)).toEqual({ unreadable: 'internal' });
  expect(await reportPage(unreadable, ADDRESS, unwanted)).toEqual({ unreadable: 'internal' });
});

it('reports what a page is built of, without what it says', async () => {
  const report = await reportPage(Promise.resolve({ snapshot }), ADDRESS, () => engine);
  expect(report).toMatch(/\bh1\b/);
  expect(report).not.toMatch(/wren|northlight/i);
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['an object', {}],
  ['no JSON', '{'],
  ['JSON of another shape', '[]'],
  ['a row that is none', rows([-1, 'html'], 'p')],
  ['a row within one that comes later', rows([-1, 'html'], [2, 'p'], [0, 'div'])],
  ['a row within a text', rows([-1, 'html'], [0, '', 'a'], [1, 'p'])],
  ['a row within one that has ended', rows([-1, 'html'], [0, 'div'], [0, 'p'], [1, 'b'])],
  ['a row with numbers', rows([-1, 'html', 'lang', 3])],
  ['two roots', rows([-1, 'html'], [-1, 'html'])],
  ['more rows than are looked at', rows([-1, 'html'], ...Array.from({ length: 50_000 }, () => [0, 'p']))],
  ['data that is none', JSON.stringify({ title: '', rows: [[-1, 'html']], data: [1], partial: false })],
])('takes %s for no page', async (_, wrong) => {
  expect(await readPage(Promise.resolve({ snapshot: wrong }), ADDRESS, () => engine)).toMatchObject({
    kind: 'none',
    reason: 'unreadable',
    nodes: 0,
  });
});

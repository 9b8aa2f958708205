// Protects the habits that keep the house easy to walk through: names that say what is inside, tests that say what they protect,
// nothing skipped, and nothing that builds HTML or code from text.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

const files = ['src', 'tests', 'tools'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path)),
);
const read = (path: string): string => readFileSync(path, 'utf8');

it('finds the files', () => expect(files.length).toBeGreaterThan(50));

it('names files in kebab case, after what they hold', () => {
  const names = files.map((path) => ({
    path,
    name: basename(path).replace(/(?:\.(?:test|fake|config|d))*\.tsx?$/, ''),
  }));
  const odd = names.filter(({ name }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name));
  const empty = names.filter(({ name }) => /^(?:utils?|helpers?|common|misc|manager|shared)$/.test(name));
  expect([...odd, ...empty].map(({ path }) => path)).toEqual([]);
});

it('opens each test with the property that it protects', () => {
  // Above or below the imports.
  const opening = (path: string): string =>
    read(path)
      .replace(/^\/\/ @vitest-environment .*\n+/, '')
      .replace(/^(?:import\s[^;]*;\s*)+/, '');
  const bare = files
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => !/^\/[/*]+\s*\w/.test(opening(path)));
  expect(bare).toEqual([]);
});

it('skips no test and runs none alone', () => {
  const marked = files.filter((path) =>
    /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fails)\b|\bx(?:it|describe)\(/.test(read(path)),
  );
  expect(marked).toEqual([]);
});

it('builds no HTML and no code from text', () => {
  const risky =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe)\b|\bdocument\.write|\bnew Function\b|\beval\(/;
  const found = files
    .filter((path) => path.startsWith('src/') && !/\.test\.tsx?$/.test(path))
    .filter((path) => risky.test(read(path).replace(/\/\/.*|\/\*[^]*?\*\//g, '')));
  expect(found).toEqual([]);
});

it('names the browser in one file, and tells browsers apart nowhere', () => {
  const own = files.filter((path) => path.startsWith('src/'));
  const importing = own.filter((path) =>
    /from 'webextension-polyfill'/.test(read(path).replace(/import type .*/g, '')),
  );
  expect(importing).toEqual(['src/platform/browser.ts']);
  const sniffing = own.filter((path) => /navigator\.userAgent|typeof (?:browser|chrome)\b/.test(read(path)));
  expect(sniffing).toEqual([]);
});

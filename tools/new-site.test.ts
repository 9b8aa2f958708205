// Protects: what `npm run new:site` writes is a whole site: its pattern takes its own example, and the collections stay in order.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newSite } from './new-site.ts';

const before = readFileSync('src/sites/addresses.ts', 'utf8');
const readme = readFileSync('README.md', 'utf8');
const files = newSite('ham-radio', 'hams.example', { addresses: before, readme });

it('writes a site, its page, its expectation and the collection', () => {
  expect(Object.keys(files)).toEqual([
    'src/sites/ham-radio.ts',
    'tests/fixtures/sites/ham-radio.html',
    'tests/fixtures/sites/ham-radio.json',
    'src/sites/addresses.ts',
    'README.md',
  ]);
  expect(files['src/sites/ham-radio.ts']).toContain("label: 'Ham Radio'");
});

it('has a pattern that takes its own example', () => {
  const pattern = /match: \/(.*)\/, url/.exec(files['src/sites/ham-radio.ts'] ?? '')?.[1] ?? '';
  const { url } = JSON.parse(files['tests/fixtures/sites/ham-radio.json'] ?? '') as { url: string };
  expect(new RegExp(pattern).exec(new URL(url).pathname)?.groups?.['handle']).toBe('nerys.calloway');
});

it('adds to the collection what was not there, and nothing else', () => {
  const lines = (files['src/sites/addresses.ts'] ?? '').split('\n');
  const added = lines.filter((line) => !before.split('\n').includes(line));
  expect(added).toEqual(["import { addresses as hamRadio } from './ham-radio.ts';", '  hamRadio,']);
  expect(before.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
  const imports = lines
    .filter((line) => line.startsWith('import { addresses'))
    .map((line) => /'(.*)'/.exec(line)?.[1] ?? '');
  expect(imports).toEqual(imports.toSorted());
});

it('lists it in README, in the order of the files', () => {
  const rows = (files['README.md'] ?? '').split('\n').filter((line) => line.includes('| `src/sites/'));
  expect(rows).toContain('| Ham Radio | hams.example | `src/sites/ham-radio.ts` |');
  const sorted = rows.map((row) => /sites\/([\w-]+)\.ts/.exec(row)?.[1] ?? '');
  expect(sorted).toEqual(sorted.toSorted());
  expect((files['README.md'] ?? '').length).toBe(
    readme.length + '| Ham Radio | hams.example | `src/sites/ham-radio.ts` |\n'.length,
  );
});

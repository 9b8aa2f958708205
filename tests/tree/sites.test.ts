// Protects: a site file is whole: its addresses are collected, an invented page stands beside it and is read as expected, its file is
// pure data, and README lists it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readHtml } from '../../src/capture/testing/read-html.ts';
import { addressOfKey, profileKey, profileOf } from '../../src/domain/identity.ts';
import { sites } from '../../src/sites/addresses.ts';
import { anchors } from '../../src/sites/anchors.ts';
import type { Site } from '../../src/sites/site.ts';
import { sitesTable } from '../../tools/sites-table.ts';

const files = readdirSync('src/sites')
  .filter((file) => file.endsWith('.ts') && !/^(?:site|addresses|anchors)\.ts$|\.test\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length));

const Expected = z.object({
  url: z.string(),
  kind: z.enum(['profile', 'people', 'none']),
  people: z.array(z.looseObject({ name: z.string() })),
  /** What stands on the page and is not the person's: other people, posts. */
  never: z.optional(z.array(z.string())),
  /** Keys, each with other spellings of the same person's address. */
  spellings: z.record(z.string(), z.array(z.string())),
  /** Pages of the site that are nobody's. */
  nobody: z.array(z.string()).check(z.minLength(1)),
});
const expectation = (name: string) =>
  Expected.parse(JSON.parse(readFileSync(`tests/fixtures/sites/${name}.json`, 'utf8')));

it('collects the addresses of every file, in order', () => {
  expect(sites.map(({ site }) => site)).toEqual(files.toSorted());
});

it('keeps no page of a site that has no file', () => {
  const pages = readdirSync('tests/fixtures/sites').map((file) => file.replace(/\.(?:html|json)$/, ''));
  expect([...new Set(pages)].toSorted()).toEqual(files.toSorted());
});

it('lists every site in README', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(sitesTable(sites));
});

describe.each(files)('%s', (name) => {
  it('holds data alone, named after its file', async () => {
    const source = readFileSync(`src/sites/${name}.ts`, 'utf8');
    expect(source).not.toMatch(/^import (?!type )/m);
    expect(source).not.toMatch(/\bfunction\s*\(|=>|\bnew [A-Z]/);
    const site = (await import(`../../src/sites/${name}.ts`)) as Site;
    expect(Object.keys(site).filter((key) => key !== 'addresses' && key !== 'anchors')).toEqual([]);
    expect(site.addresses.site).toBe(name);
    expect(anchors.get(name)).toBe(site.anchors);
    for (const layout of site.anchors ?? []) {
      expect(layout.seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(layout.fields.name).toBeDefined();
      // Generated class names die with the next release of the site.
      expect(JSON.stringify(layout)).not.toMatch(/\.(?:css|sc|_|[a-z]*[A-Z\d]\w*[A-Z\d])[\w-]*/);
    }
  });

  it('has one key for all spellings of a person’s address', () => {
    for (const [key, spellings] of Object.entries(expectation(name).spellings)) {
      const plain = key.includes('?') ? [`http://${key}&utm_source=x`] : [`http://${key}/`];
      for (const spelling of [`https://${key}`, ...plain, ...spellings])
        expect(profileKey(spelling), spelling).toBe(key);
      expect(profileKey(addressOfKey(key))).toBe(key);
      const profile = profileOf(`https://${key}`);
      // A server of the fediverse that is not in the list is known by its path alone.
      if (!profile) expect(key).toMatch(/\/@/);
      else expect([profile.site, profileOf(profile.url)]).toEqual([name, profile]);
    }
  });

  it('takes its other pages for nobody’s', () => {
    for (const address of expectation(name).nobody) {
      expect(profileKey(address), address).toBeUndefined();
      expect(profileOf(address), address).toBeUndefined();
    }
  });

  it('reads its page', () => {
    const expected = expectation(name);
    expect(profileOf(expected.url)?.site).toBe(name);
    const html = readFileSync(`tests/fixtures/sites/${name}.html`, 'utf8');
    const reading = readHtml(html, expected.url);
    expect(reading.kind).toBe(expected.kind);
    expect(reading.people).toMatchObject(expected.people);
    expect(reading.people).toHaveLength(expected.people.length);
    const values = JSON.stringify(reading.people.map(({ evidence: _, ...fields }) => fields));
    for (const text of expected.never ?? []) expect(values).not.toContain(text);
  });
});

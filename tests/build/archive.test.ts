// Protects whoever checks that a store's archive was made from this source: the same commit gives the same bytes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { archive } from '../../tools/archive.ts';
import { browsers, buildFolder, builtFiles } from './built.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(browsers)('makes the same archive for %s again', async (browser) => {
  await build({ mode: browser, logLevel: 'warn', build: { outDir: join(folder, browser) } });
  const [first, second] = [archive(buildFolder(browser)), archive(join(folder, browser))];
  expect(Object.keys(unzipSync(first))).toEqual(builtFiles(browser));
  expect(Buffer.compare(first, second)).toBe(0);
});

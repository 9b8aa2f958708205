import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../../tools/archive.ts';

export const browsers = ['chrome', 'firefox'] as const;
export type BrowserBuild = (typeof browsers)[number];

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The folder of a built extension. */
export function buildFolder(browser: BrowserBuild): string {
  return join(dist, browser);
}

/** Every file of a built extension, by its path there. Throws where nothing was built. */
export function builtFiles(browser: BrowserBuild): string[] {
  return filesBelow(buildFolder(browser));
}

/** A file of a built extension. Throws where there is none. */
export function built(browser: BrowserBuild, path: string): string {
  return readFileSync(join(buildFolder(browser), path), 'utf8');
}

/** The size of a file after gzip, in bytes. */
export function gzipSize(browser: BrowserBuild, path: string): number {
  return gzipSync(readFileSync(join(buildFolder(browser), path)), { level: 9 }).length;
}

/** What a script imports (or, in Chrome's background, requires) before it runs; what it may load later by `import()` isn't in it. */
function staticImports(browser: BrowserBuild, path: string): string[] {
  const code = built(browser, path);
  return [...code.matchAll(/(?:\bfrom|\bimport|(?<!=>)\brequire\()\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)].map(
    ([, specifier = '']) => posix.join(dirname(path), specifier),
  );
}

/** What a document or script needs before it can start: itself, its scripts with all that they import, its styles. */
export function firstLoad(browser: BrowserBuild, entry: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    if (path.endsWith('.html')) {
      // What is only preloaded is not waited for.
      const html = built(browser, path).replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
      for (const [, address = ''] of html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) {
        visit(address.startsWith('/') ? address.slice(1) : posix.join(dirname(path), address));
      }
    } else if (path.endsWith('.js')) {
      for (const next of staticImports(browser, path)) visit(next);
    }
  };
  visit(entry);
  return [...seen];
}

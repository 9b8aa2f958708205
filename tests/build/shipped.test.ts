// Protects the promise that all stays on the machine and that no page can become code: the shipped files name no remote address
// that could be loaded, evaluate no text, and build no HTML. The policy in the manifest forbids it too; this finds it before.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sites } from '../../src/sites/addresses.ts';
import { browsers, buildFolder, built, builtFiles } from './built.ts';

/** The addresses that are named without being loaded, and why. */
const named: readonly { host: RegExp; reason: string }[] = [
  { host: /^www\.w3\.org$/, reason: 'names of XML namespaces' },
  { host: /^(schema\.org|ogp\.me|xmlns\.com|microformats\.org)$/, reason: 'names of vocabularies that pages use' },
  {
    host: /^(dexie\.org|bit\.ly|tinyurl\.com|zod\.dev|github\.com|preactjs\.com)$/,
    reason: 'help in the error messages of libraries',
  },
  { host: /^people\.example$/, reason: 'profiles of the invented people; the domain is reserved (RFC 2606)' },
];

/** The normal forms of profile addresses, which are compared and opened on the user's click. */
const siteHosts = sites.flatMap(({ hosts }) => hosts.map((host) => host.replace(/\.\*$/, '')));
const isSite = (host: string): boolean => siteHosts.some((site) => `.${host}`.includes(`.${site}`));

const text = /\.(?:js|html|css|json|svg)$/;

it.each(browsers)('names no remote address in %s', (browser) => {
  const found = builtFiles(browser)
    .filter((path) => text.test(path) && path !== 'manifest.json')
    .flatMap((path) =>
      [...built(browser, path).matchAll(/(?:https?:|wss?:)?\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})\b/gi)]
        .map(([whole, host = '']) => ({ path, whole, host }))
        .filter(
          ({ whole, host }) =>
            /^(?:http|ws)/i.test(whole) && !isSite(host) && !named.some((each) => each.host.test(host)),
        ),
    );
  expect(found.map(({ path, whole }) => `${path}: ${whole}`)).toEqual([]);
});

it.each(browsers)('evaluates no text in %s', (browser) => {
  const found = builtFiles(browser)
    .filter((path) => path.endsWith('.js'))
    .filter((path) =>
      /(?<![.\w$])(?:eval|Function)\s*\(|new Function\b|import\s*\(\s*["'`]https?:/.test(built(browser, path)),
    );
  expect(found).toEqual([]);
});

it.each(browsers)('has in %s no script and no style inside a document', (browser) => {
  const documents = builtFiles(browser).filter((path) => path.endsWith('.html'));
  expect(documents.length).toBeGreaterThan(1);
  for (const path of documents) {
    const html = built(browser, path);
    expect(html, path).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag, path).toContain('src=');
  }
});

it('leaves nothing for web-ext to call an error', () => {
  const output = execFileSync(
    process.execPath,
    [
      resolve('node_modules/web-ext/bin/web-ext.js'),
      'lint',
      '--output',
      'json',
      '--source-dir',
      buildFolder('firefox'),
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const report = JSON.parse(output.slice(output.indexOf('{'))) as {
    errors: unknown[];
    warnings: { code: string; file: string }[];
  };
  expect(report.errors).toEqual([]);
  // Preact brings this with it; what Kith itself writes gives none.
  const known = new Set(['UNSAFE_VAR_ASSIGNMENT']);
  expect(report.warnings.filter(({ code }) => !known.has(code))).toEqual([]);
});

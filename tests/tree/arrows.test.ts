// Protects the house's drawing: a folder of src imports what ARCHITECTURE.md gives it, and the lint refuses everything else. The lint
// is tried on deliberate violations, so a rule that was dropped or no longer matches is noticed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** What each folder may import from, beside itself: a whole folder, or single files of it. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  popup: ['app', 'ui', 'domain'],
  dashboard: ['app', 'ui', 'domain', 'workers'],
  background: ['app', 'platform', 'domain'],
  content: ['capture/look/take-snapshot', 'platform/messages', 'domain', 'sites'],
  workers: ['app', 'domain'],
  ui: ['domain'],
  platform: ['app/ports', 'domain'],
  app: ['domain', 'store', 'exchange', 'capture/read', 'capture/report', 'capture/text', 'workers'],
  store: ['domain'],
  exchange: ['domain'],
  capture: ['domain', 'sites'],
  domain: ['sites/addresses'],
  sites: [],
};
const folders = Object.keys(arrows);
const single = [...new Set(Object.values(arrows).flat())].filter((target) => target.includes('/'));

const house = mkdtempSync(join(tmpdir(), 'kith-arrows-'));
/** The refused imports: `popup > store`. */
const refused = new Set<string>();

beforeAll(() => {
  const config = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as { options: object; rules: object };
  // Only the arrows are tried here, in files that import what isn't there.
  writeFileSync(
    join(house, '.oxlintrc.json'),
    JSON.stringify({ ...config, options: {}, plugins: ['import'], categories: {}, rules: {} }),
  );
  for (const from of folders) {
    mkdirSync(join(house, 'src', from), { recursive: true });
    for (const to of [...folders, ...single].filter((target) => target.split('/')[0] !== from)) {
      const file = to.includes('/') ? to : `${to}/thing`;
      writeFileSync(
        join(house, 'src', from, `${to.replaceAll('/', '--')}.ts`),
        `import { thing } from '../${file}.ts';\nthing();\n`,
      );
    }
  }
  const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/oxlint'), ['--format', 'json', 'src'], {
    cwd: house,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  for (const { code, filename } of diagnostics) {
    const [, from, to] = /src\/(\w+)\/([\w-]+)\.ts$/.exec(filename) ?? [];
    if (code.includes('no-restricted-imports') && from && to) refused.add(`${from} > ${to.replaceAll('--', '/')}`);
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

it.each(folders)('lets %s import what the drawing gives it, and nothing else', (from) => {
  const others = [...folders, ...single].filter((target) => target.split('/')[0] !== from);
  const allowed = others.filter((to) => !refused.has(`${from} > ${to}`));
  // Single files of a folder that may be imported as a whole need no name.
  const told = allowed.filter((to) => !to.includes('/') || !allowed.includes(to.split('/')[0] ?? ''));
  expect(told.sort()).toEqual(arrows[from]?.toSorted());
});

it('has a drawing for each folder of src', () => {
  const real = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders).toEqual(expect.arrayContaining(real.map((entry) => entry.name)));
});

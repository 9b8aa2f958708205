import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { archive } from './archive.ts';

/** `npm run package`: builds anew and writes the archive for each store to out/, the same bytes from the same commit. */
mkdirSync('out', { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  await build({ mode: browser, logLevel: 'warn' });
  const bytes = archive(`dist/${browser}`);
  const path = `out/kith-${packageJson.version}-${browser}.zip`;
  writeFileSync(path, bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
}

import { build } from 'vite';

/** `npm run build`: the extension for each browser, in dist/chrome and dist/firefox. Exits 1 where a build fails. */
for (const mode of ['chrome', 'firefox']) {
  await build({ mode, logLevel: 'warn' });
}

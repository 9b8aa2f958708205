import { fileURLToPath } from 'node:url';
import { crx, type CrxPlugin } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { bundleAllInjected, targets } from './tools/bundle-injected.ts';
import { bundleBackground } from './tools/bundle-background.ts';
import { resolve } from './tools/resolve.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const { minimum_chrome_version, background: _, ...everywhere } = { ...manifest, version: packageJson.version };

/** What differs from manifest.json in Firefox. */
const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'kith@kith.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none' as const] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

const manifests = {
  chrome: { ...everywhere, minimum_chrome_version },
  firefox: { ...everywhere, ...firefox },
};

/** Puts what runs inside pages at `content/NAME.js`, and keeps every file of the extension out of pages' reach. */
function injectedScripts(): CrxPlugin {
  return {
    name: 'kith:injected-scripts',
    enforce: 'post',
    async generateBundle() {
      for (const { fileName, code } of await bundleAllInjected()) {
        this.emitFile({ type: 'asset', fileName, source: code });
      }
    },
    renderCrxManifest(rendered) {
      delete rendered.web_accessible_resources;
      return rendered;
    },
  };
}

const backgrounds = {
  chrome: { service_worker: 'background.js' },
  // An event page: Firefox has no service worker for extensions (https://bugzil.la/1573659).
  firefox: { scripts: ['background.js'], type: 'module' as const },
};

/** Puts the background at `background.js`, with what it loads later beside it. CRXJS would make a worker of it that can load nothing later. */
function background(browser: keyof typeof backgrounds): CrxPlugin {
  return {
    name: 'kith:background',
    enforce: 'post',
    async generateBundle() {
      for (const { fileName, code } of await bundleBackground(browser)) {
        this.emitFile({ type: 'asset', fileName, source: code });
      }
    },
    renderCrxManifest: (rendered) => ({ ...rendered, background: backgrounds[browser] }),
  };
}

// A shell's NODE_ENV must not change what is shipped.
process.env['NODE_ENV'] = 'production';

// The mode names the browser: `vite build --mode firefox`.
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    root,
    resolve,
    plugins: [crx({ browser, manifest: manifests[browser] }), injectedScripts(), background(browser)],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: targets[browser],
      // The preload polyfill calls fetch, which the content security policy forbids, and both browsers preload by themselves.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          // Few files: each costs the popup milliseconds. One is drawn with, one opens the book, one checks its rows, one makes today's list.
          codeSplitting: {
            groups: [
              {
                name: 'frame',
                tags: ['$initial'],
                priority: 1,
                test: /preload-helper|\/(src\/(ui\/|platform\/native|app\/first-sight|domain\/(dates|forms-of-address|talk|web-address)\.)|node_modules\/(preact|lucide-preact)\/)/,
              },
              {
                name: 'book',
                test: /\/(src\/(platform\/(?!photo)|app\/(book|live)\.|store\/(book|live)\.)|node_modules\/(dexie|webextension-polyfill)\/)/,
              },
              {
                name: 'rows',
                test: /\/(src\/(app\/(settings|reads\/photos)\.|domain\/(date-schemas|person|rows|settings)\.)|node_modules\/zod\/)/,
              },
              {
                name: 'today',
                test: /\/src\/(app\/reads\/(agenda|dormant|today)\.|domain\/(agenda|occasions|rhythm)\/|popup\/today\/(read-today|follow-up-words)\.|ui\/(date|feast|occasion)-words\.)/,
              },
            ],
          },
        },
      },
    },
    worker: { format: 'es' },
  };
});

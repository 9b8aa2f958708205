import { fileURLToPath } from 'node:url';
import { crx, type CrxPlugin } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
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

/** Fetches what reads today's list while the popup's frame starts, instead of after it. */
function preloadToday(): Plugin {
  return {
    name: 'kith:preload-today',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, path }) {
        if (!path.endsWith('/popup/index.html')) return [];
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const today = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/app/reads/today.ts'));
        if (!today) throw new Error('what reads today’s list is no chunk of its own any more');
        return [today.fileName, ...today.imports].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
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
    plugins: [crx({ browser, manifest: manifests[browser] }), injectedScripts(), background(browser), preloadToday()],
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
          // What both pages start with is one file: each file more costs the popup milliseconds. Schemas come with the first read.
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                tags: ['$initial'],
                test: /\/(src\/(ui|platform|store\/(book|live)\.)|node_modules\/(?!zod))/,
              },
            ],
          },
        },
      },
    },
    worker: { format: 'es' },
  };
});

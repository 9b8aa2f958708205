import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { targets } from './bundle-injected.ts';
import { resolve } from './resolve.ts';

const entry = fileURLToPath(new URL('../src/background/index.ts', import.meta.url));

/** A file of the background: where it lies in the extension, and its code. */
export interface BackgroundFile {
  fileName: string;
  code: string;
}

/**
 * What stands before the worker's own code: `require` for its chunks. A worker has no `import()`
 * (https://github.com/w3c/ServiceWorker/issues/1356), but may import later what it imported while it was installed, which stays
 * in its cache (https://w3c.github.io/ServiceWorker/#importscripts). So at install every chunk is fetched; it declares itself, and its
 * body runs at its first `require`.
 */
function loader(chunks: readonly string[]): string {
  return `const kithChunks = {};
const kithModules = {};
function kithRequire(path) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (kithModules[name]) return kithModules[name].exports;
  if (!kithChunks[name]) importScripts('/background/' + name);
  const module = (kithModules[name] = { exports: {} });
  kithChunks[name](module, module.exports, kithRequire);
  return module.exports;
}
addEventListener('install', () => importScripts(...${JSON.stringify(chunks.map((chunk) => `/${chunk}`))}));
`;
}

/**
 * The background, apart from the pages, so that neither waits for what only the other needs. In Firefox it is a module, in Chrome a classic
 * worker, and in both its `import()`s stay lazy. Throws where the build fails.
 */
export async function bundleBackground(browser: keyof typeof targets): Promise<BackgroundFile[]> {
  const [library] = (await build({
    configFile: false,
    logLevel: 'warn',
    resolve,
    build: {
      write: false,
      target: targets[browser],
      // As a library: an application's chunks would be preloaded by links in a document.
      lib: { entry, formats: [browser === 'chrome' ? 'cjs' : 'es'] },
      rolldownOptions: {
        checks: { pluginTimings: false },
        // What the first tick needs stays in one file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // Vite leaves the modules of a library as they are written.
          minify: true,
          entryFileNames: 'background.js',
          chunkFileNames: 'background/[name]-[hash].js',
        },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = (library?.output ?? []).flatMap((file) => (file.type === 'chunk' ? [file] : []));
  if (browser === 'firefox') return chunks.map(({ fileName, code }) => ({ fileName, code }));
  const later = chunks.filter(({ isEntry }) => !isEntry).map(({ fileName }) => fileName);
  return chunks.map(({ fileName, isEntry, code }) => {
    const name = JSON.stringify(posix.basename(fileName));
    const chunk = `kithChunks[${name}] = (module, exports, require) => {\n${code}};\n`;
    return { fileName, code: isEntry ? `${loader(later)}${chunk}kithRequire(${name});\n` : chunk };
  });
}

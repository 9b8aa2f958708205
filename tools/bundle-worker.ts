import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { targets } from './bundle-injected.ts';

const entry = fileURLToPath(new URL('../src/background/index.ts', import.meta.url));

/** A file of Chrome's background: where it lies in the extension, and its code. */
export interface WorkerFile {
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

/** Chrome's background as a classic worker, whose `import()`s stay lazy. Throws where the build fails. */
export async function bundleWorker(): Promise<WorkerFile[]> {
  const [library] = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: targets.chrome,
      // As a library: an application's chunks would be preloaded by links in a document.
      lib: { entry, formats: ['cjs'] },
      rolldownOptions: {
        checks: { pluginTimings: false },
        // What the first tick needs stays in one file.
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: 'background.js', chunkFileNames: 'background/[name]-[hash].js' },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = (library?.output ?? []).flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const later = chunks.filter(({ isEntry }) => !isEntry).map(({ fileName }) => fileName);
  return chunks.map(({ fileName, isEntry, code }) => {
    const name = JSON.stringify(posix.basename(fileName));
    const chunk = `kithChunks[${name}] = (module, exports, require) => {\n${code}};\n`;
    return { fileName, code: isEntry ? `${loader(later)}${chunk}kithRequire(${name});\n` : chunk };
  });
}

import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const contentDir = fileURLToPath(new URL('../src/content', import.meta.url));

/** The oldest browsers that Kith runs in, as build targets; manifest.json and vite.config.ts declare the same ones. */
export const targets = { chrome: 'chrome144', firefox: 'firefox142' } as const;

/** A file that runs inside pages: where it lies in the extension, and its code. */
export interface InjectedFile {
  fileName: string;
  code: string;
}

/** The names of the files that run inside pages (`read-page`), one for each file of src/content. */
function injectedNames(): string[] {
  return readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|d)\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length).split(sep).join('/'))
    .sort();
}

/** All that is ever injected. Throws where a build fails. */
export function bundleAllInjected(): Promise<InjectedFile[]> {
  return Promise.all(injectedNames().map(bundleInjected));
}

/**
 * One file of src/content with all it imports, as one classic script: it starts at once, and what it exports as default is the
 * script's completion value, which is what `scripting.executeScript` hands back. Throws where the build fails.
 */
export async function bundleInjected(name: string): Promise<InjectedFile> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: Object.values(targets),
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: join(contentDir, `${name}.ts`),
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'kith', exports: 'auto', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  // As a bare expression the script has a completion value, and leaves no name behind in the page's isolated world.
  return { fileName: `content/${name}.js`, code: result.output[0].code.replace(/^var kith\s*=\s*/, '') };
}

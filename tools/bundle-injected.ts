import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const contentDir = fileURLToPath(new URL('../src/content', import.meta.url));
const sitesDir = fileURLToPath(new URL('../src/sites', import.meta.url));

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

/** The names of the sites (`github`), one for each file of src/sites that describes a site. */
function siteNames(): string[] {
  return readdirSync(sitesDir, { encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^(site|addresses)\.ts$|\.(test|d)\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** All that is ever injected: the files of src/content, and one file for each site. Throws where a build fails. */
export function bundleAllInjected(): Promise<InjectedFile[]> {
  return Promise.all([...injectedNames().map(bundleInjected), ...siteNames().map(bundleSite)]);
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
        input: join(contentDir, `${name}.ts`),
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'kith', exports: 'auto', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  // As a bare expression the script has a completion value, and leaves no name behind in the page's isolated world.
  return { fileName: `content/${name}.js`, code: result.output[0].code.replace(/^var kith\s*=\s*/, '') };
}

/**
 * One site's file (`src/sites/NAME.ts`) as a classic script that declares `kithSite` where it is injected, before the engine.
 * Throws where the build fails.
 */
export async function bundleSite(name: string): Promise<InjectedFile> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: Object.values(targets),
      rolldownOptions: {
        input: join(sitesDir, `${name}.ts`),
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'kithSite', exports: 'named', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return { fileName: `content/sites/${name}.js`, code: result.output[0].code };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { needBrowser } from './browser/find.ts';

/** A blank page of an origin of its own on loopback, in headless Chromium, beside which `script.js` lies. */
export interface ScriptPage {
  page: Page;
  origin: string;
  close(): Promise<void>;
}

/** A script with all that it imports, as one that any document can run. */
export async function bundleScript(path: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome144',
      rolldownOptions: {
        input: path,
        output: { format: 'iife', codeSplitting: false },
        // What Vite puts in to load files later asks where it is; a script that is all in one never does.
        checks: { emptyImportMeta: false, pluginTimings: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

/** Bundles a script with all that it imports, as it is shipped, and opens a page that can load it (or start it as a worker). */
export async function openScriptPage(path: string): Promise<ScriptPage> {
  const code = await bundleScript(path);
  const server = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? code : '<!doctype html><title>page</title>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser: Browser = await chromium.launch({
    executablePath: needBrowser('chromium'),
    // The sandbox refuses to run as root: https://crbug.com/638180
    args: ['--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await (await browser.newContext()).newPage();
  await page.goto(origin);
  return {
    page,
    origin,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

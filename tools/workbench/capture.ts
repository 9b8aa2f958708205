import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import * as z from 'zod/mini';
import { PageReading } from '../../src/domain/draft.ts';
import type { Addresses } from '../../src/sites/site.ts';
import { bundleInjected, bundleSite } from '../bundle-injected.ts';
import { flag, printLine, readJsonLines } from './lines.ts';
import type { Verb } from './verbs.ts';

/** A saved page to read: `file` is relative to the jobs file; `encoding` of its bytes, UTF-8 where absent. */
const Job = z.object({ id: z.string(), file: z.string(), url: z.string(), encoding: z.optional(z.string()) });
type Job = z.infer<typeof Job>;

/** What was read, as the result line gives it. */
export interface Captured extends PageReading {
  id: string;
  ms: number;
}

/** Path of a Chromium: KITH_CHROMIUM, or the first in PATH. Throws where there is none. */
export function findChromium(): string {
  const named = process.env['KITH_CHROMIUM'];
  if (named) return named;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'chrome'])
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // The next one.
    }
  throw new Error('no Chromium in PATH; set KITH_CHROMIUM');
}

/** The injected files as the extension has them: the engine, and the file of the site that an address is of. */
export class Injected {
  private readonly sites = new Map<string, Promise<string>>();
  private constructor(
    private readonly engine: string,
    private readonly known: readonly Addresses[],
  ) {}

  static async build(): Promise<Injected> {
    const directory = fileURLToPath(new URL('../../src/sites', import.meta.url));
    const known: Addresses[] = [];
    for (const file of readdirSync(directory)) {
      if (!/^[\w-]+\.ts$/.test(file) || /^(site|addresses)\.ts$/.test(file)) continue;
      const module = (await import(`${directory}/${file}`)) as { addresses?: Addresses };
      if (module.addresses) known.push(module.addresses);
    }
    return new Injected((await bundleInjected('read-page')).code, known);
  }

  /** What is injected into a page at this address, in order. */
  async filesFor(address: string): Promise<string[]> {
    const host = new URL(address).hostname;
    const site = this.known.find((addresses) =>
      addresses.hosts.some((own) => host === own || host.endsWith(`.${own}`)),
    );
    if (!site) return [this.engine];
    let code = this.sites.get(site.site);
    if (!code) {
      code = bundleSite(site.site).then((file) => file.code);
      this.sites.set(site.site, code);
    }
    return [await code, this.engine];
  }
}

/** Opens a headless Chromium without a network of its own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/**
 * Reads a page's bytes at their own address: network off, the page's scripts off, the injected files in an isolated world as in the
 * extension. Rejects where the page can't be loaded.
 */
export async function captureBytes(
  browser: Browser,
  injected: Injected,
  page: { body: Buffer; url: string; encoding?: string | undefined; contentType?: string },
): Promise<{ reading: PageReading; ms: number }> {
  const context = await browser.newContext({ javaScriptEnabled: true, serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    let served = false;
    await context.route('**/*', (route) => {
      if (served || !route.request().isNavigationRequest() || route.request().frame() !== tab.mainFrame())
        return route.abort();
      served = true;
      return route.fulfill({
        status: 200,
        body: page.body,
        headers: {
          'content-type': `${page.contentType ?? 'text/html'}; charset=${page.encoding ?? 'utf-8'}`,
          // The page's own scripts stay off; <noscript> is parsed as it is for a visitor with scripts on.
          'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
        },
      });
    });
    await tab.goto(page.url, { waitUntil: 'commit', timeout: 20_000 });
    await tab.waitForLoadState('domcontentloaded', { timeout: 20_000 });
    const cdp = await context.newCDPSession(tab);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'kith',
    });
    let value: unknown;
    const start = performance.now();
    for (const code of await injected.filesFor(page.url)) {
      const answer = await cdp.send('Runtime.evaluate', {
        expression: code,
        contextId: executionContextId,
        returnByValue: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      value = answer.result.value;
    }
    const ms = Math.round((performance.now() - start) * 10) / 10;
    return { reading: PageReading.parse(value), ms };
  } finally {
    await context.close();
  }
}

async function run(jobs: readonly Job[], directory: string): Promise<void> {
  const injected = await Injected.build();
  const browser = await openBrowser();
  const queue = jobs.map((job, index) => ({ job, index }));
  const results: unknown[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { job, index } = next;
      try {
        const { reading, ms } = await captureBytes(browser, injected, {
          body: readFileSync(resolve(directory, job.file)),
          url: job.url,
          encoding: job.encoding,
        });
        results[index] = { id: job.id, ...reading, ms };
      } catch (error) {
        results[index] = { id: job.id, kind: 'none', people: [], reason: 'unreadable', error: String(error), ms: 0 };
      }
    }
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
  }
  for (const result of results) printLine(result);
}

/**
 * `capture FILE --url URL [--encoding E]` or `capture --jobs JOBS.jsonl`: reads saved pages with the injected files that the extension
 * ships, each in Chromium at its own address, and prints a line `{id, kind, people, ms}` each, in the order of the jobs.
 */
export const capture: Verb = async (args) => {
  const list = flag(args, 'jobs');
  if (list)
    return run(
      readJsonLines(list).map((line) => Job.parse(line)),
      dirname(resolve(list)),
    );
  const file = args.find((arg, at) => !arg.startsWith('--') && !args[at - 1]?.startsWith('--'));
  const url = flag(args, 'url');
  if (!file || !url) {
    console.error('usage: capture FILE --url URL [--encoding E]   or   capture --jobs JOBS.jsonl');
    process.exitCode = 2;
    return;
  }
  return run([{ id: file, file: resolve(file), url, encoding: flag(args, 'encoding') }], '/');
};

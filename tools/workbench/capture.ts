import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { chromium, type Browser, type CDPSession, type Page, type Route } from 'playwright-core';
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

/** A saved page: its bytes, the address it is of, the encoding and type that its server gave. */
export interface SavedPage {
  readonly body: Buffer;
  readonly url: string;
  readonly encoding?: string | undefined;
  readonly contentType?: string | undefined;
}

/** A tab in which saved pages are read one after the other. */
export class Reader {
  private page: SavedPage | undefined;
  private constructor(
    private readonly injected: Injected,
    private readonly tab: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async open(browser: Browser, injected: Injected): Promise<Reader> {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const tab = await context.newPage();
    const reader = new Reader(injected, tab, await context.newCDPSession(tab));
    await context.route('**/*', (route) => reader.answer(route));
    return reader;
  }

  // Only the page itself is answered; whatever it asks for besides is refused, so that the network stays off.
  private async answer(route: Route): Promise<void> {
    const { page } = this;
    const request = route.request();
    if (!page || !request.isNavigationRequest() || request.frame() !== this.tab.mainFrame()) return route.abort();
    this.page = undefined;
    return route.fulfill({
      status: 200,
      body: page.body,
      headers: {
        'content-type': `${page.contentType ?? 'text/html'}; charset=${page.encoding ?? 'utf-8'}`,
        // The page's own scripts stay off, yet <noscript> is parsed as it is for a visitor who has them on.
        'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
      },
    });
  }

  /** Loads a page at its own address and leaves it open. Rejects where it can't be loaded. */
  async load(page: SavedPage): Promise<void> {
    this.page = page;
    await this.tab.goto(page.url, { waitUntil: 'commit', timeout: 120_000 });
    await this.tab.waitForLoadState('domcontentloaded', { timeout: 120_000 });
  }

  /** The value of a script in the isolated world of the page that is open, in which the extension's files run. */
  async evaluate(codes: readonly string[]): Promise<unknown> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const { executionContextId } = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'kith',
    });
    let value: unknown;
    for (const expression of codes) {
      const answer = await this.cdp.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      value = answer.result.value;
    }
    return value;
  }

  /** Reads a saved page as the extension does. Rejects where it can't be loaded or the engine throws. */
  async read(page: SavedPage): Promise<{ reading: PageReading; ms: number }> {
    await this.load(page);
    const codes = await this.injected.filesFor(page.url);
    const start = performance.now();
    const value = await this.evaluate(codes);
    const ms = Math.round((performance.now() - start) * 10) / 10;
    return { reading: PageReading.parse(value), ms };
  }
}

async function run(jobs: readonly Job[], directory: string): Promise<void> {
  const injected = await Injected.build();
  const browser = await openBrowser();
  const queue = jobs.map((job, index) => ({ job, index }));
  const results: unknown[] = [];
  const work = async (): Promise<void> => {
    const reader = await Reader.open(browser, injected);
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { job, index } = next;
      try {
        const body = readFileSync(resolve(directory, job.file));
        const { reading, ms } = await reader.read({ body, url: job.url, encoding: job.encoding ?? undefined });
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

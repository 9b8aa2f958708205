import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { chromium, type Browser, type CDPSession, type Page, type Route } from 'playwright-core';
import * as z from 'zod/mini';
import { readPage } from '../../src/capture/read.ts';
import type { PageReading } from '../../src/domain/draft.ts';
import { bundleInjected } from '../bundle-injected.ts';
import { flag, printLine, readJsonLines } from './lines.ts';
import type { Verb } from './verb.ts';

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
    private readonly injected: string,
    private readonly tab: Page,
    private readonly cdp: CDPSession,
  ) {}

  /** A new tab; `injected` is the code that the extension injects. */
  static async open(browser: Browser, injected: string): Promise<Reader> {
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
        // The page's own scripts stay off, yet <noscript> is parsed as it is for a visitor who has them on; nothing is even asked for.
        'content-security-policy': "default-src 'none'; base-uri *",
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
  async evaluate(expression: string): Promise<unknown> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const { executionContextId: contextId } = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'kith',
    });
    const answer = await this.cdp.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  }

  /** Reads a saved page as the extension does. Rejects where it can't be loaded or the injected code throws. */
  async read(page: SavedPage): Promise<{ reading: PageReading; ms: number }> {
    await this.load(page);
    const start = performance.now();
    const reading = readPage(await this.evaluate(this.injected), page.url);
    return { reading, ms: Math.round((performance.now() - start) * 10) / 10 };
  }
}

/** The line of a page that could not be read: it keeps the format, and says that this is not the answer that nobody is there. */
export function unread(id: string, error: unknown) {
  return { id, kind: 'none', people: [], ms: 0, error: String(error) };
}

/** Tabs that read beside each other: while the engine judges one page the browser parses others. */
const TABS = 4;

async function run(jobs: readonly Job[], directory: string): Promise<void> {
  const [{ code }, browser] = await Promise.all([bundleInjected('read-page'), openBrowser()]);
  const queue = jobs.map((job, index) => ({ job, index }));
  const results: unknown[] = [];
  const work = async (): Promise<void> => {
    const reader = await Reader.open(browser, code);
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { job, index } = next;
      try {
        const body = readFileSync(resolve(directory, job.file));
        const { reading, ms } = await reader.read({ body, url: job.url, encoding: job.encoding ?? undefined });
        results[index] = { id: job.id, ...reading, ms };
      } catch (error) {
        console.error(`${job.id}: ${String(error)}`);
        results[index] = unread(job.id, error);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await browser.close();
  }
  for (const result of results) printLine(result);
}

/**
 * `capture FILE --url URL [--encoding E]` or `capture --jobs JOBS.jsonl`: has saved pages written down by the injected file that the
 * extension ships, each in Chromium at its own address, judges them with the extension's engine, and prints a line `{id, kind, people, ms}` each, in the order of the jobs.
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

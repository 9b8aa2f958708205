import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  TargetType,
  type Browser,
  type CDPSession,
  type KeyInput,
  type Page,
  type Target as Tab,
} from 'puppeteer-core';
import { needBrowser, needFaketime } from './find.ts';
import {
  builtExtension,
  quietFile,
  type ExtensionInterfaces,
  type LaunchOptions,
  type MenuContext,
  type Session,
} from './session.ts';
import { callExpression, eventually, View, type Driver, type Key, type Target } from './view.ts';

/** A document of Chromium, by its DevTools protocol. */
export class PageDriver implements Driver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  evaluate(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async beforeScripts(script: string): Promise<void> {
    await this.page.evaluateOnNewDocument(script);
  }

  async click(x: number, y: number, button: 'left' | 'right'): Promise<void> {
    await this.page.mouse.click(x, y, { button });
  }

  async press(key: Key): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    const last = keys.pop();
    for (const modifier of keys) await this.page.keyboard.down(modifier);
    if (last) await this.page.keyboard.press(last);
    for (const modifier of keys.toReversed()) await this.page.keyboard.up(modifier);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  screenshot(): Promise<Uint8Array> {
    return this.page.screenshot();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** The environment in which a program's clock follows a file. With a monotonic clock that jumps, or the mend for it, Chromium hangs. */
function clockOf(file: string): Record<string, string> {
  return {
    LD_PRELOAD: needFaketime(),
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_CACHE_DURATION: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
  };
}

class ChromiumSession implements Session {
  readonly name = 'chromium';
  origin = '';
  private readonly options: LaunchOptions;
  private readonly profile = mkdtempSync(join(tmpdir(), 'kith-chromium-'));
  private running: Browser | undefined;
  private front: Page | undefined;
  private quiet: Page | undefined;

  private zone: string | undefined;

  constructor(options: LaunchOptions) {
    this.options = options;
    this.zone = options.zone;
  }

  private get browser(): Browser {
    if (!this.running) throw new Error('Chromium is not running');
    return this.running;
  }

  /**
   * Where the extension lies: a copy, where the test wants that something is given. Chromium asks for what is optional with a window that no
   * protocol can answer; but what a manifest once required stays given when it is loaded again with that optional.
   */
  private get extension(): string {
    const { extension = builtExtension('chromium'), gives } = this.options;
    const copy = `${this.profile}-extension`;
    if (!gives) return extension;
    if (!existsSync(copy)) cpSync(extension, copy, { recursive: true });
    return copy;
  }

  /** Puts the manifest of the copy in place, which requires this beside what Kith's own does. */
  private requireAlso({ hosts = [], permissions = [] }: NonNullable<LaunchOptions['gives']>): void {
    const { extension = builtExtension('chromium') } = this.options;
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
      permissions?: readonly string[];
    };
    const required = {
      permissions: [...(manifest.permissions ?? []), ...permissions],
      ...(hosts.length > 0 && { host_permissions: hosts.map((host) => `https://${host}/*`) }),
    };
    writeFileSync(join(this.extension, 'manifest.json'), JSON.stringify({ ...manifest, ...required }));
  }

  async start(first = true): Promise<void> {
    const { proxyPort, headed = false, viewport, clock, gives } = this.options;
    const { extension } = this;
    if (first && gives) this.requireAlso(gives);
    const { width, height } = viewport ?? { width: 1280, height: 800 };
    this.running = await puppeteer.launch({
      executablePath: needBrowser('chromium'),
      headless: !headed,
      env: {
        ...process.env,
        ...(typeof headed === 'string' && { DISPLAY: headed }),
        ...(this.zone && { TZ: this.zone }),
        ...(clock && clockOf(clock)),
      },
      pipe: true,
      enableExtensions: true,
      userDataDir: this.profile,
      defaultViewport: null,
      acceptInsecureCerts: true,
      args: [
        `--load-extension=${extension}`,
        `--window-size=${width},${height}`,
        // A screen that a popup of full height fits on; headless it would be 800 × 600.
        '--screen-info={1600x1200}',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-gpu',
        '--lang=en-US',
        ...(proxyPort === undefined
          ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost']
          : [`--proxy-server=127.0.0.1:${proxyPort}`, '--ignore-certificate-errors']),
        // The sandbox refuses to run as root (https://crbug.com/638180), and what runs in it can't read the file with the clock.
        ...(process.getuid?.() === 0 || clock ? ['--no-sandbox'] : []),
      ],
    });
    // Chrome under its own name ignores --load-extension.
    if ((await this.browser.extensions()).size === 0) await this.browser.installExtension(extension);
    const [id] = await eventually('Kith to be loaded', async () => [...(await this.browser.extensions()).keys()]);
    if (id === undefined) throw new Error('Chromium has no extension');
    this.origin = `chrome-extension://${id}`;
    const isBackground = (tab: Tab): boolean =>
      tab.type() === TargetType.SERVICE_WORKER && tab.url().startsWith(this.origin);
    await this.browser.waitForTarget(isBackground);
    if (first && gives) {
      // A worker that is still being installed would not come back, and a page that is still loading stays, blank.
      const welcome = await this.opened('#/welcome');
      await welcome.waitForText('Kith');
      await welcome.close();
      this.requireAlso({});
      const before = this.backgroundTab();
      await this.browser.installExtension(extension);
      await this.browser.waitForTarget((tab) => isBackground(tab) && tab !== before);
      await eventually('Kith to be loaded again', async () => {
        const page = await this.browser.newPage();
        try {
          await page.goto(`${this.origin}/src/dashboard/index.html#/welcome`);
        } catch (error) {
          await page.close();
          throw error;
        }
        return true;
      });
    }
    [this.front] = await this.browser.pages();
    this.quiet = undefined;
  }

  private async view(page: Page): Promise<View> {
    const { colorScheme } = this.options;
    if (colorScheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
    return new View(new PageDriver(page));
  }

  async open(url: string): Promise<View> {
    const page = await this.browser.newPage();
    const view = await this.view(page);
    await view.goto(url);
    this.front = page;
    return view;
  }

  async opened(part: string): Promise<View> {
    const tab = await this.browser.waitForTarget(
      (each) => each.type() === TargetType.PAGE && each.url().includes(part),
    );
    const page = await tab.asPage();
    await page.bringToFront();
    this.front = page;
    return this.view(page);
  }

  private isPopup(tab: Tab): boolean {
    return tab.type() === TargetType.PAGE && tab.url().startsWith(`${this.origin}/src/popup/`);
  }

  async openPopup(): Promise<View> {
    if (!this.browser.targets().some((tab) => this.isPopup(tab))) await this.triggerAction();
    return this.popup();
  }

  /** What a click on Kith's button does over the tab in front. */
  private async triggerAction(): Promise<void> {
    if (!this.front) throw new Error('no tab is open');
    const [extension] = (await this.browser.extensions()).values();
    if (!extension) throw new Error('Chromium has no extension');
    await this.front.bringToFront();
    await this.front.triggerExtensionAction(extension);
  }

  async popup(): Promise<View> {
    const tab = await this.browser.waitForTarget((each) => this.isPopup(each));
    return this.view(await tab.asPage());
  }

  async closePopup(): Promise<void> {
    for (const tab of this.browser.targets().filter((each) => this.isPopup(each))) {
      await (await tab.asPage()).close();
    }
    await eventually('the popup to close', async () => !this.browser.targets().some((tab) => this.isPopup(tab)));
  }

  openFile(path: string): Promise<View> {
    return this.open(`${this.origin}/${path}`);
  }

  private async quietPage(): Promise<Page> {
    if (!this.quiet || this.quiet.isClosed()) {
      this.quiet = await this.browser.newPage({ background: true });
      await this.quiet.goto(`${this.origin}/${quietFile}`);
    }
    return this.quiet;
  }

  async inExtension<A extends readonly unknown[], R>(
    body: (browser: ExtensionInterfaces, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    const sources = ['chrome', ...args.map((arg) => JSON.stringify(arg))];
    return (await (await this.quietPage()).evaluate(callExpression(body, sources))) as Awaited<R>;
  }

  /** Runs one command about the background's worker. */
  private async withWorkers<R>(body: (cdp: CDPSession) => Promise<R>): Promise<R> {
    const cdp = await (await this.quietPage()).createCDPSession();
    try {
      await cdp.send('ServiceWorker.enable');
      return await body(cdp);
    } finally {
      await cdp.detach();
    }
  }

  private backgroundTab(): Tab | undefined {
    return this.browser
      .targets()
      .find((tab) => tab.type() === TargetType.SERVICE_WORKER && tab.url().startsWith(this.origin));
  }

  async stopBackground(): Promise<void> {
    await this.withWorkers(async (cdp) => {
      // Asked while it still starts, the worker goes on; so it is asked until it is gone.
      await eventually('the background to stop', async () => {
        await cdp.send('ServiceWorker.stopAllWorkers');
        return !this.backgroundTab();
      });
    });
  }

  async badge(): Promise<string> {
    return this.inExtension(({ action }) => action.getBadgeText({}));
  }

  async chooseMenu(view: View, item: string, on: MenuContext, target: Target): Promise<void> {
    // Headless Chromium draws no menu. A choice there gives activeTab and calls the handlers; so does this: an action without a
    // popup gives activeTab and opens nothing.
    if (on === 'selection') await view.select(target);
    else await view.waitFor(target);
    await this.giveActiveTab();
    const selectionText = on === 'selection' ? await view.run(() => String(document.getSelection())) : '';
    const css = 'css' in target ? target.css : 'a[href]';
    const linkUrl =
      on === 'link' ? await view.run((at) => document.querySelector<HTMLAnchorElement>(at)?.href, css) : '';
    const info = {
      menuItemId: item,
      editable: false,
      frameId: 0,
      pageUrl: await view.url(),
      // Chromium makes one line of what is selected.
      ...(selectionText && { selectionText: selectionText.replace(/\s*\n\s*/g, ' ') }),
      ...(linkUrl && { linkUrl }),
    };
    await this.inBackground(
      'contextMenus.onClicked',
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`,
    );
  }

  async command(name: string): Promise<void> {
    // Keys that are pressed by a protocol reach the page alone.
    await this.giveActiveTab();
    await this.inBackground(
      'commands.onCommand',
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
    );
  }

  /** What every gesture of the user gives; an action without a popup opens nothing beside. */
  private async giveActiveTab(): Promise<void> {
    const popup = await this.inExtension(async ({ action }) => {
      const path = await action.getPopup({});
      await action.setPopup({ popup: '' });
      return path;
    });
    await this.triggerAction();
    await this.inExtension(({ action }, path) => action.setPopup({ popup: path }), popup);
  }

  async enterKeyword(text: string): Promise<string[]> {
    // Headless Chromium has no address bar.
    const offered = await this.inBackground(
      'omnibox.onInputChanged',
      `new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(text)}, resolve))`,
    );
    await this.inBackground(
      'omnibox.onInputEntered',
      `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'newForegroundTab')`,
    );
    return (offered as { description: string }[]).map(({ description }) => description);
  }

  async clickNotification(): Promise<void> {
    // Headless Chromium draws none.
    const [id] = Object.keys(await this.inExtension(({ notifications }) => notifications.getAll()));
    if (id === undefined) throw new Error('no notification is shown');
    await this.inBackground(
      'notifications.onClicked',
      `chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`,
    );
  }

  /** The value of an expression in the background, which is started where it sleeps, as soon as it listens to `event`. */
  private async inBackground(event: string, expression: string): Promise<unknown> {
    if (!this.backgroundTab()) {
      await this.withWorkers((cdp) => cdp.send('ServiceWorker.startWorker', { scopeURL: `${this.origin}/` }));
    }
    const tab = await this.browser.waitForTarget((each) => each === this.backgroundTab());
    // By a session that ends again: a worker with a debugger on it doesn't stop.
    const cdp = await tab.createCDPSession();
    try {
      const evaluate = (source: string): Promise<unknown> =>
        cdp
          .send('Runtime.evaluate', { expression: source, awaitPromise: true, returnByValue: true })
          .then(({ result }) => result.value);
      // A worker that has just been started is a target before it has listeners.
      await eventually('the background to listen', () =>
        evaluate(`globalThis.chrome?.${event.replace('.', '?.')}.hasListeners() ?? false`),
      );
      return await evaluate(expression);
    } finally {
      await cdp.detach();
    }
  }

  async restart(zone?: string): Promise<void> {
    this.zone = zone ?? this.zone;
    await this.browser.close();
    await this.start(false);
  }

  async update(): Promise<void> {
    const before = this.backgroundTab();
    await this.browser.installExtension(this.extension);
    await eventually('the new version to start', async () => {
      const now = this.backgroundTab();
      return now && now !== before;
    });
    // Pages of the old version are closed by it.
    this.quiet = undefined;
  }

  async close(): Promise<void> {
    await this.running?.close();
    for (const folder of [this.profile, `${this.profile}-extension`])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Starts Chromium (or Chrome, Edge) with Kith in it on a new profile. Throws where no browser is found or the extension doesn't load. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Session> {
  const session = new ChromiumSession(options);
  await session.start();
  return session;
}

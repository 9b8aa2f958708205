import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { archive } from '../archive.ts';
import { needBrowser } from './find.ts';
import {
  builtExtension,
  quietFile,
  type ExtensionInterfaces,
  type LaunchOptions,
  type MenuContext,
  type Session,
} from './session.ts';
import { callExpression, eventually, View, type Driver, type Key, type Target } from './view.ts';

const id = 'kith@kith.example';
/** The host of the extension's addresses, which Firefox otherwise makes up at each install. */
const uuid = '6b697468-0000-4000-8000-000000000001';

/** What the keys that aren't characters are called in WebDriver (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F10: '\uE03A',
  Meta: '\uE03D',
};

/** Sends one command of WebDriver BiDi and gives back its result. Throws the browser's error. */
type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

interface EvaluateResult {
  type: 'success' | 'exception';
  result?: { type: string; value?: string };
  exceptionDetails?: { text: string };
}

/** The value of an expression in a browsing context; undefined, and what else JSON can't say, comes back as undefined. */
async function evaluate(send: Send, context: string, expression: string): Promise<unknown> {
  const answer = (await send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    awaitPromise: true,
    userActivation: false,
    target: { context },
  })) as unknown as EvaluateResult;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'the script failed');
  return answer.result?.value === undefined ? undefined : (JSON.parse(answer.result.value) as unknown);
}

class ContextDriver implements Driver {
  private readonly send: Send;
  readonly context: string;
  private readonly closeContext: () => Promise<void>;

  constructor(send: Send, context: string, close: () => Promise<void>) {
    this.send = send;
    this.context = context;
    this.closeContext = close;
  }

  evaluate(expression: string): Promise<unknown> {
    return evaluate(this.send, this.context, expression);
  }

  async goto(url: string): Promise<void> {
    // The command never answers for moz-extension addresses when it waits.
    await this.send('browsingContext.navigate', { context: this.context, url, wait: 'none' });
    const wanted = new URL(url);
    await eventually(`${url} to load`, async () => {
      const [href, state] = (await this.evaluate('[location.href, document.readyState]')) as [string, string];
      const { origin, pathname, search } = new URL(href);
      // The document before may be of the same place, and complete.
      const there = origin === wanted.origin && pathname === wanted.pathname && search === wanted.search;
      return href !== 'about:blank' && there && state === 'complete';
    });
  }

  async beforeScripts(script: string): Promise<void> {
    await this.send('script.addPreloadScript', {
      functionDeclaration: `() => { ${script} }`,
      contexts: [this.context],
    });
  }

  async click(x: number, y: number, button: 'left' | 'right'): Promise<void> {
    const number = button === 'left' ? 0 : 2;
    await this.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: number },
            { type: 'pointerUp', button: number },
          ],
        },
      ],
    });
  }

  private async keys(actions: readonly { type: 'keyDown' | 'keyUp'; value: string }[]): Promise<void> {
    await this.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async press(key: Key): Promise<void> {
    const values = key.split('+').map((name) => keys[name] ?? name);
    await this.keys([
      ...values.map((value) => ({ type: 'keyDown' as const, value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
    ]);
  }

  async type(text: string): Promise<void> {
    await this.keys(
      Array.from(text).flatMap((value) => [
        { type: 'keyDown' as const, value },
        { type: 'keyUp' as const, value },
      ]),
    );
  }

  async screenshot(): Promise<Uint8Array> {
    const { data } = await this.send('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(String(data), 'base64');
  }

  close(): Promise<void> {
    return this.closeContext();
  }
}

/** What every script in Firefox's own window starts with: Kith's extension, its button, and its documents outside of tabs. */
const prelude = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${id}');
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  const popup = () => [...document.querySelectorAll('.webextension-popup-browser')]
    .find((browser) => browser.currentURI?.spec.includes('/src/popup/'));
`;

/**
 * WebDriver finds documents in tabs only (https://bugzil.la/1750065), and a popup is in none. So the window is asked for the popup's
 * id, and the look-up is taught to find it.
 */
const popupContext = `(() => {
  ${prelude}
  const browser = popup();
  if (!browser?.browsingContext?.currentWindowGlobal) return null;
  if (browser.browsingContext.currentWindowGlobal.documentURI.spec === 'about:blank') return null;
  if (browser.closest('panel')?.state !== 'open') return null;
  browser.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(browser);
  const known = NavigableManager.kithTestBrowsers ??= new Map();
  if (known.size === 0) {
    const original = NavigableManager.getBrowserById;
    NavigableManager.getBrowserById = (wanted) => {
      const kept = known.get(wanted);
      return kept?.isConnected ? kept : original.call(NavigableManager, wanted);
    };
  }
  known.set(id, browser);
  return id;
})()`;

class FirefoxSession implements Session {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${uuid}`;
  private readonly options: LaunchOptions;
  private readonly folder = mkdtempSync(join(tmpdir(), 'kith-firefox-'));
  private running: Browser | undefined;
  private window = '';
  private front: string | undefined;
  private quiet: string | undefined;

  private zone: string | undefined;

  constructor(options: LaunchOptions) {
    this.options = options;
    this.zone = options.zone;
  }

  private readonly send: Send = async (method, params) => {
    if (!this.running) throw new Error('Firefox is not running');
    // Puppeteer has no public way to commands that it doesn't wrap.
    const { connection } = this.running as unknown as {
      connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
    };
    return (await connection.send(method, params)).result;
  };

  async start(install: boolean): Promise<void> {
    const { extension = builtExtension('firefox'), proxyPort, headed = false } = this.options;
    const { viewport, colorScheme, gives } = this.options;
    const { width, height } = viewport ?? { width: 1280, height: 800 };
    const profile = join(this.folder, 'profile');
    this.running = await puppeteer.launch({
      browser: 'firefox',
      executablePath: needBrowser('firefox'),
      headless: !headed,
      env: {
        ...process.env,
        ...(typeof headed === 'string' && { DISPLAY: headed }),
        ...(this.zone && { TZ: this.zone }),
      },
      acceptInsecureCerts: true,
      defaultViewport: null,
      userDataDir: profile,
      args: ['--no-remote', '--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
        // An installed add-on outlives a restart, a temporary one doesn't; ESR allows it without a signature.
        'xpinstall.signatures.required': false,
        'extensions.autoDisableScopes': 0,
        'browser.sessionstore.resume_from_crash': false,
        'intl.accept_languages': 'en-US, en',
        'intl.locale.requested': 'en-US',
        ...(colorScheme && { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 }),
        // Says yes to every question about an optional permission.
        ...(gives && { 'extensions.webextOptionalPermissionPrompts': false }),
        // Notifications are windows of its own: a system's service for them may be missing, and then they are gone at once.
        'alerts.useSystemBackend': false,
        // Without a proxy everything goes to a port where nobody listens, and only loopback is reached.
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort ?? 9,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort ?? 9,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'services.settings.server': 'data:,',
      },
    });
    const { contexts } = (await this.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as {
      contexts: readonly { context: string }[];
    };
    this.window = contexts[0]?.context ?? '';
    this.quiet = undefined;
    this.front = undefined;
    if (install) await this.install(extension);
    await eventually('Kith to be loaded', () => this.inWindow('extension.policy?.active && !!action'));
  }

  private async install(extension: string): Promise<void> {
    const path = join(this.folder, 'kith.xpi');
    writeFileSync(path, archive(extension));
    await this.send('webExtension.install', { extensionData: { type: 'archivePath', path }, 'moz:permanent': true });
  }

  /** The value of an expression in Firefox's own window; what `prelude` names is there. */
  private inWindow(expression: string): Promise<unknown> {
    return evaluate(this.send, this.window, `(async () => { ${prelude}; return ${expression}; })()`);
  }

  private async create(background: boolean): Promise<string> {
    const { context } = await this.send('browsingContext.create', { type: 'tab', background });
    return String(context);
  }

  private view(context: string): View {
    return new View(
      new ContextDriver(this.send, context, async () => void (await this.send('browsingContext.close', { context }))),
    );
  }

  async open(url: string): Promise<View> {
    this.front = await this.create(false);
    const view = this.view(this.front);
    await view.goto(url);
    return view;
  }

  async opened(part: string): Promise<View> {
    const context = await eventually(`a tab at ${part}`, async () => {
      const { contexts } = (await this.send('browsingContext.getTree', { maxDepth: 0 })) as {
        contexts: readonly { context: string; url: string }[];
      };
      return contexts.find((each) => each.url.includes(part))?.context;
    });
    await this.send('browsingContext.activate', { context });
    this.front = context;
    return this.view(context);
  }

  async enterKeyword(text: string): Promise<string[]> {
    await this.inWindow(`(window.focus(), gURLBar.focus(), gURLBar.search(${JSON.stringify(`kith ${text}`)}))`);
    const offered = await eventually('the address bar to offer people', async () => {
      const rows = (await this.inWindow(
        `[...gURLBar.view.panel.querySelectorAll('.urlbarView-row[type=addon]')].map((row) => row.textContent)`,
      )) as string[];
      return rows.length > 1 && rows;
    });
    await this.inWindow('void gURLBar.handleCommand()');
    return offered;
  }

  async openPopup(): Promise<View> {
    if (!(await this.inWindow('!!popup()'))) {
      if (this.front) await this.send('browsingContext.activate', { context: this.front });
      // The popup opens in the window in front only; a headless one comes there by itself, a moment after the start.
      await eventually('the window to be in front', () =>
        this.inWindow('(window.focus(), Services.focus.activeWindow === window)'),
      );
      await this.inWindow('void action.triggerAction(window)');
    }
    return this.popup();
  }

  async popup(): Promise<View> {
    // While it opens, Firefox moves a popup from one browser element to another, so the first id that is found may die again.
    return eventually('the popup to load', async () => {
      const context = await evaluate(this.send, this.window, popupContext);
      if (typeof context !== 'string') return undefined;
      const view = new View(new ContextDriver(this.send, context, () => this.closePopup()));
      return (await view.run(() => document.readyState)) === 'complete' && view;
    });
  }

  async closePopup(): Promise<void> {
    await this.inWindow('void popup()?.closest("panel").hidePopup()');
    await eventually('the popup to close', async () => !(await this.inWindow('!!popup()')));
  }

  openFile(path: string): Promise<View> {
    return this.open(`${this.origin}/${path}`);
  }

  async inExtension<A extends readonly unknown[], R>(
    body: (browser: ExtensionInterfaces, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    if (!this.quiet) {
      this.quiet = await this.create(true);
      await this.view(this.quiet).goto(`${this.origin}/${quietFile}`);
    }
    const sources = ['browser', ...args.map((arg) => JSON.stringify(arg))];
    return (await evaluate(this.send, this.quiet, callExpression(body, sources))) as Awaited<R>;
  }

  badge(): Promise<string> {
    return this.inExtension(({ action }) => action.getBadgeText({}));
  }

  async chooseMenu(view: View, item: string, on: MenuContext, target: Target): Promise<void> {
    if (this.front) await this.send('browsingContext.activate', { context: this.front });
    if (on === 'selection') await view.select(target);
    await view.click(target, 'right');
    const menu = 'document.getElementById("contentAreaContextMenu")';
    await eventually('the menu to open', () => this.inWindow(`${menu}.state === 'open'`));
    const element = `[...${menu}.querySelectorAll('[id$="-menuitem-_${item}"]')].find((each) => !each.hidden)`;
    await eventually(`the item ${item} in the menu`, () => this.inWindow(`!!(${element})`));
    await this.inWindow(`void ${menu}.activateItem(${element})`);
    await eventually('the menu to close', () => this.inWindow(`${menu}.state === 'closed'`));
  }

  async command(name: string): Promise<void> {
    if (this.front) await this.send('browsingContext.activate', { context: this.front });
    const letter = `extension.manifest.commands[${JSON.stringify(name)}].suggested_key.default.split('+').at(-1)`;
    const key = `[...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find((each) => each.getAttribute('key') === ${letter})`;
    await eventually(`the keys of ${name}`, () => this.inWindow(`!!(${key})`));
    await this.inWindow(`void (${key}).doCommand()`);
  }

  async clickNotification(): Promise<void> {
    const box = `[...Services.wm.getEnumerator('alert:alert')][0]?.document.getElementById('alertBox')`;
    await eventually('the notification to be shown', () => this.inWindow(`!!${box}`));
    await this.inWindow(`void ${box}.click()`);
  }

  async stopBackground(): Promise<void> {
    // Asked while it still starts, it goes on; so it is asked until it is gone.
    await eventually('the background to stop', async () => {
      await this.inWindow(
        'extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
      );
      return this.inWindow("extension.backgroundState === 'stopped'");
    });
  }

  async restart(zone?: string): Promise<void> {
    this.zone = zone ?? this.zone;
    await this.running?.close();
    await this.start(false);
  }

  async update(): Promise<void> {
    await this.install(this.options.extension ?? builtExtension('firefox'));
    this.quiet = undefined;
    await eventually('the new version to start', () => this.inWindow('extension.policy?.active && !!action'));
  }

  async close(): Promise<void> {
    await this.running?.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Starts Firefox with Kith in it on a new profile. Throws where no Firefox is found or the extension doesn't load. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Session> {
  const session = new FirefoxSession(options);
  await session.start(true);
  return session;
}

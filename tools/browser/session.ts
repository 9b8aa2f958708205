import { fileURLToPath } from 'node:url';
import type { Browser as ExtensionInterfaces } from 'webextension-polyfill';
import type { BrowserName } from './find.ts';
import type { Target, View } from './view.ts';

export type { ExtensionInterfaces };

/** A file of the extension that is a document and runs nothing: the interfaces are there, and Kith's code isn't. */
export const quietFile = 'content/read-page.js';

/** The file with which the background starts. */
export const backgroundFile = 'background.js';

export interface LaunchOptions {
  /** The folder of the built extension; dist/chrome or dist/firefox where it isn't said. */
  extension?: string;
  /** The port of the proxy through which the browser sees the web; without it nothing but loopback is reachable. */
  proxyPort?: number;
  /** Shows windows, which needs a display: the one of the environment, or this X display (`:99`). */
  headed?: boolean | string;
  /** The size of the window, in CSS pixels. */
  viewport?: { width: number; height: number };
  /** Dark or light, as the system asks for it. */
  colorScheme?: 'light' | 'dark';
  /** The IANA zone of the system. */
  zone?: string;
  /** Chromium alone: a file that says how far its clock is ahead, in seconds (`+604800`), and may change while it runs. Needs Debian's faketime. */
  clock?: string;
  /** What the user will give when they are asked: nobody can answer the browser's own question in a test. */
  gives?: { hosts?: readonly string[]; permissions?: readonly string[] };
}

/** Which part of the page a menu is opened on. */
export type MenuContext = 'page' | 'link' | 'selection';

/** One running browser with Kith in it; the same verbs in every browser. */
export interface Session {
  readonly name: BrowserName;
  /** Where the extension's files lie: `chrome-extension://...`, without a slash at the end. */
  readonly origin: string;
  /** Opens an address in a new tab in front, and waits until it is loaded. */
  open(url: string): Promise<View>;
  /** A page that is open in a tab already, waited for: the first whose address contains the text. */
  opened(part: string): Promise<View>;
  /** Opens the popup over the tab in front as a click on Kith's button does, with activeTab; or attaches to the one that is open. */
  openPopup(): Promise<View>;
  /** The popup that Kith itself has opened, waited for. */
  popup(): Promise<View>;
  /** Closes the popup as a click beside it does. */
  closePopup(): Promise<void>;
  /** Opens a file of the extension in a tab. */
  openFile(path: string): Promise<View>;
  /** Chooses an item of the right-click menu on a target of the page in front. */
  chooseMenu(view: View, item: string, on: MenuContext, target: Target): Promise<void>;
  /** Types Kith's keyword and a text into the address bar and presses Enter; gives the people that were offered meanwhile. */
  enterKeyword(text: string): Promise<string[]>;
  /** Presses the keys of one of the extension's commands over the page in front. */
  command(name: string): Promise<void>;
  /** Clicks the one notification that is shown. */
  clickNotification(): Promise<void>;
  /** What stands on the badge: '' where there is none. */
  badge(): Promise<string>;
  /** Runs a function with the interfaces that the extension has, in a document where no code of Kith runs. */
  inExtension<A extends readonly unknown[], R>(
    body: (browser: ExtensionInterfaces, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** Stops the background, as a browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Ends the browser and starts it anew on the same profile, in another zone where one is given. */
  restart(zone?: string): Promise<void>;
  /** Puts what now lies in the extension's folder in the place of what runs, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** The folder of the built extension for a browser. */
export function builtExtension(name: BrowserName): string {
  return fileURLToPath(new URL(`../../dist/${name === 'firefox' ? 'firefox' : 'chrome'}`, import.meta.url));
}

import type { Instant } from '../domain/dates.ts';
import type { FirstSight } from './first-sight.ts';

/** The clock, ids and the browser's own corners, implemented in platform/ and handed to app by the entries. */
export interface Ports {
  now(): Instant;
  /** The user's IANA zone. */
  zone(): string;
  /** A new id, ordered by time (UUID version 7, RFC 9562). */
  newId(): string;
  badge: {
    /** Shows a count (or nothing, for 0) on the toolbar icon; `tab` alone where it is given. */
    show(text: string, title: string, tab?: number): Promise<void>;
    /** Takes back what was shown for one tab alone. */
    clear(tab: number): Promise<void>;
  };
  alarm: {
    /** When the one alarm will ring, or undefined. */
    next(): Promise<Instant | undefined>;
    set(at: Instant): Promise<void>;
    clear(): Promise<void>;
  };
  /** Today's list as the popup last drew it (app/first-sight), kept by the browser until it ends. */
  firstSight: {
    read(): Promise<unknown>;
    keep(sight: FirstSight): Promise<void>;
    drop(): Promise<void>;
  };
  /** Shows the one notification of the day; false where the user has not allowed any. */
  notify(title: string, text: string): Promise<boolean>;
  /** Sites as the browser holds them: the permission that the user gave, and the recogniser that runs there. */
  sites: {
    /** Hosts that the browser lets Kith read by itself. */
    granted(): Promise<string[]>;
    /** Has the recogniser run on exactly these hosts, their open pages included. */
    recogniseOn(hosts: readonly string[]): Promise<void>;
    /** Gives the permission for a host back. */
    giveBack(host: string): Promise<void>;
  };
  /** Text in the user's language (`_locales`); the key itself where there is none. */
  word(key: string, substitutions?: readonly string[]): string;
}

/** What the code injected into a page gave back, for the capture engine to open; or why the page can't be read. */
export type PageLook = { snapshot: unknown } | { unreadable: string };

/** A small picture: the bytes of an image of type `type`. */
export interface Thumbnail {
  type: string;
  bytes: ArrayBuffer;
}

/** What the recogniser on a switched-on site reports. `address` is a profile key (domain/profile-address). */
export type FromSite =
  | { kind: 'opened'; address: string }
  /** The page is nobody's any more. */
  | { kind: 'elsewhere' }
  /** The page as it was written down. */
  | { kind: 'page'; address: string; snapshot: unknown };

/** What it is told: whether to read the page, or to be silent from now on. */
export interface ToSite {
  read: boolean;
  stop?: boolean;
}

/** A message with what the browser itself says of its sender: nothing in the message is trusted for that. */
export interface Reported {
  message: unknown;
  sender: {
    /** The sender is this extension. */
    own: boolean;
    tab?: { id: number; url: string } | undefined;
    frame?: number | undefined;
    url?: string | undefined;
  };
}

/** What only extension pages need: the page in front of the user. */
export interface PagePorts {
  /** The active tab of the window: its address and title come from the browser, never from the page. */
  activeTab(): Promise<{ id: number; url: string; title: string } | undefined>;
  /** Has the page of a tab written down. */
  lookAtPage(tab: number, url: string): Promise<PageLook>;
  /** A thumbnail of the picture that the page in front shows under this address; undefined where none can be taken. Never throws. */
  photoOf(tab: number, address: string): Promise<Thumbnail | undefined>;
  /** Opens an address: `mailto:` in the active tab, a web page in a new one; nothing else, since people and files write what they like. */
  open(url: string): Promise<void>;
  /** Opens a page of the dashboard (`people`, `person/ID` ...). */
  openDashboard(route: string): Promise<void>;
  copy(text: string): Promise<void>;
  /** The keys of the browser that open Kith and save the person in front, as the browser writes them; '' where none are set. Undefined where there are none, as on phones. */
  shortcuts(): Promise<{ open: string; save: string } | undefined>;
  /** Opens the browser's page where they are set. Throws where it can't be opened from here: Firefox. */
  openShortcuts(): Promise<void>;
  /** Opens the browser's page about Kith, which lists what it may do. Throws where it can't be opened from here: Firefox. */
  openPermissions(): Promise<void>;
  /** Whose toolbar it is, and whether Kith's button is on it; undefined where there is no toolbar, as on phones. */
  toolbar(): Promise<{ browser: 'chrome' | 'firefox'; pinned: boolean } | undefined>;
  persist(): Promise<boolean>;
  /** Asks for the permission to show notifications; must be the first call in a gesture. */
  allowNotifications(): Promise<boolean>;
  /** Asks for the permission to put files into the downloads folder; must be the first call in a gesture. */
  allowDownloads(): Promise<boolean>;
  /** Gives a permission back that was asked for and is no longer used. */
  giveBack(permission: 'notifications' | 'downloads'): Promise<void>;
  /** Puts a file into the downloads folder, under a name of its own where that one is taken. Throws where it is not allowed. */
  saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Asks the user for a host; must be the first call in their click. Whether they gave it. In Chromium the popup may close meanwhile. */
  askForSite(host: string): Promise<boolean>;
}

import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Reported, ToSite } from '../app/ports.ts';
import { ALARM, NOTIFICATION } from './ports.ts';
import { hostsOf } from './sites.ts';
import type { lookAtPage, readSelection } from './pages.ts';
import type { photoOf } from './photo.ts';

/** A "Save contact" by menu or key, with the ways to look closer at what was clicked. */
export interface SaveEvent {
  tab: number;
  url: string;
  title: string;
  link?: string;
  linkText?: string;
  selection?: string;
  /** Whether the popup opened beside it; where it can't be opened, the badge has to confirm. */
  popup: Promise<boolean>;
  lookAtPage(): ReturnType<typeof lookAtPage>;
  photoOf(address: string): ReturnType<typeof photoOf>;
  readSelection(): ReturnType<typeof readSelection>;
}

export interface Handlers {
  installed(reason: 'install' | 'update' | 'other'): Promise<void>;
  started(): Promise<void>;
  alarm(): Promise<void>;
  save(event: SaveEvent): Promise<void>;
  /** The people whom what was typed behind the keyword may mean. */
  find(text: string): Promise<{ content: string; description: string }[]>;
  /** Where the dashboard opens for what was entered there. */
  entered(text: string): Promise<string>;
  /** The user gave Kith these hosts, or took some back. */
  permissionsChanged(granted: readonly string[]): Promise<void>;
  /** A page of a switched-on site reports. */
  reported(report: Reported): Promise<ToSite>;
}

const MENU = 'save-contact';

/** The popup can only be opened within the gesture, before anything is awaited. */
function openPopup(): Promise<boolean> {
  try {
    return browser.action.openPopup().then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}

/** The menu survives restarts in Firefox, so it is made anew only at install and update. */
async function createMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage('menu_save_contact'),
    contexts: ['page', 'link', 'selection'],
  });
}

interface Clicked {
  frame?: number;
  link?: string;
  linkText?: string;
  selection?: string;
}

function saveEvent(tab: { id: number; url?: string; title?: string }, clicked: Clicked): SaveEvent {
  const url = tab.url ?? '';
  const { frame, ...rest } = clicked;
  return {
    tab: tab.id,
    url,
    title: tab.title ?? '',
    ...rest,
    popup: openPopup(),
    // Loaded when something is saved: most wakes look at no page.
    lookAtPage: async () => (await import('./pages.ts')).lookAtPage(tab.id, url),
    photoOf: async (address) => (await import('./photo.ts')).photoOf(tab.id, address),
    readSelection: async () => (await import('./pages.ts')).readSelection(tab.id, frame ?? 0, clicked.link),
  };
}

const POPUP = 'src/popup/index.html';
/** The popup that shows today's list whoever the page in front is about. */
const TODAY = `${POPUP}#today`;

/** Shows today's list: as the popup where a window is in front, else in a tab. */
async function showToday(): Promise<void> {
  // Nothing is awaited before the popup was asked for; the browser takes both in turn.
  const set = browser.action.setPopup({ popup: TODAY });
  const opened = await openPopup();
  await set;
  await browser.action.setPopup({ popup: POPUP });
  if (!opened) await browser.tabs.create({ url: browser.runtime.getURL(TODAY) });
}

/** A click on the day's notification shows today's list. */
function listenToNotifications(): void {
  browser.notifications?.onClicked.addListener((id) => {
    if (id !== NOTIFICATION) return;
    Promise.all([showToday(), browser.notifications.clear(id)]).catch((error: unknown) =>
      console.error('Kith:', error),
    );
  });
}

/**
 * Registers every listener at once. Firefox for Android has no menus, commands or omnibox: what is missing is left out, the rest works.
 * A handler's failure is written to the console, never lost in silence.
 */
export function listen(handlers: Handlers): void {
  const run = (work: Promise<void>) => {
    work.catch((error: unknown) => console.error('Kith:', error));
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    run(createMenu());
    run(handlers.installed(reason === 'install' || reason === 'update' ? reason : 'other'));
  });
  browser.runtime.onStartup.addListener(() => run(handlers.started()));
  browser.permissions.onAdded.addListener(({ origins = [] }) => run(handlers.permissionsChanged(hostsOf(origins))));
  browser.permissions.onRemoved.addListener(() => run(handlers.permissionsChanged([])));
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { id, tab, frameId, url } = sender;
    return handlers.reported({
      message,
      sender: {
        own: id === browser.runtime.id,
        tab: tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' },
        frame: frameId,
        url,
      },
    });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) run(handlers.alarm());
  });
  listenToNotifications();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listenToNotifications();
  });
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU || tab?.id === undefined) return;
    const { frameId, linkUrl, selectionText } = info;
    const { linkText } = info;
    const clicked: Clicked = {
      ...(frameId !== undefined && { frame: frameId }),
      ...(linkUrl && { link: linkUrl }),
      ...(linkText && { linkText }),
      ...(selectionText && { selection: selectionText }),
    };
    run(handlers.save(saveEvent({ ...tab, id: tab.id }, clicked)));
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === MENU && tab?.id !== undefined) run(handlers.save(saveEvent({ ...tab, id: tab.id }, {})));
  });
  browser.omnibox?.onInputStarted.addListener(() => {
    browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omnibox_hint') });
  });
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    run(handlers.find(text).then(suggest));
  });
  browser.omnibox?.onInputEntered.addListener((text, disposition) => {
    run(handlers.entered(text).then((route) => openEntered(route, disposition)));
  });
}

/** Opens a page of the dashboard for what was entered behind the keyword, where the user wants it. */
async function openEntered(route: string, disposition: string): Promise<void> {
  const url = browser.runtime.getURL(`src/dashboard/index.html#/${route}`);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Opens a page of the dashboard. */
export async function openDashboard(route: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/dashboard/index.html#/${route}`) });
}

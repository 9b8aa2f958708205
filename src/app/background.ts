import type { Gesture } from './acts/save-gesture.ts';
import type { Kith } from './kith.ts';
import type { Reported, ToSite } from './ports.ts';
import { settle } from './settle.ts';

// What writes to the book as an act is loaded when it is needed: most wakes only look at what is due.

/** After install or update: the badge, the alarm, and at the first install the welcome page. */
export async function installed(kith: Kith, reason: string, welcome: () => Promise<void>): Promise<void> {
  if (reason === 'install') await welcome();
  await started(kith);
}

/** At the browser's start and after every update. */
export async function started(kith: Kith): Promise<void> {
  await awoken(kith);
  await permissionsChanged(kith);
}

/** The user gave Kith these hosts, or took some back. */
export async function permissionsChanged(kith: Kith, granted: readonly string[] = []): Promise<void> {
  const { settleSites, switchSiteOn } = await import('./acts/switch-site.ts');
  for (const host of granted) await switchSiteOn(kith, host);
  await settleSites(kith);
}

/** A page of a switched-on site reports. */
export async function reported(kith: Kith, report: Reported): Promise<ToSite> {
  const { recognisePage } = await import('./acts/recognise-page.ts');
  return recognisePage(kith, report);
}

/** At every wake: what is due is settled, what waited too long is let go, what is old is dropped. */
export async function awoken(kith: Kith): Promise<void> {
  if (await kith.book.values.get('paceStale')) await (await import('./acts/change-settings.ts')).takeUpPace(kith);
  await settle(kith, true);
  const asked = await kith.book.introductions.where('state').anyOf(['asked-a', 'asked-b']).count();
  if (asked > 0) await (await import('./acts/expire-introductions.ts')).expireIntroductions(kith);
  await (await import('./reads/dormant.ts')).chooseDormant(kith);
  await (await import('./prune.ts')).prune(kith);
}

/** "Save contact" by menu or key. Where no popup opened beside it, the badge says how it ended. */
export async function saveClicked(kith: Kith, gesture: Gesture & { popup: Promise<boolean> }): Promise<void> {
  const { saveGesture } = await import('./acts/save-gesture.ts');
  const outcome = await saveGesture(kith, gesture);
  if (await gesture.popup) return;
  const { ports } = kith;
  const saved = outcome.state === 'saved';
  await ports.badge.show(saved ? '✓' : '…', ports.word(saved ? 'badge_saved' : 'badge_open_to_finish'), gesture.tab);
}

/** The people whom what was typed in the address bar may mean. */
export async function findPeople(kith: Kith, text: string): Promise<{ content: string; description: string }[]> {
  return (await import('./omnibox.ts')).omniboxSuggestions(kith, text);
}

/** Where the dashboard opens for what was entered in the address bar. */
export async function routeOfEntered(kith: Kith, text: string): Promise<string> {
  return (await import('./omnibox.ts')).omniboxRoute(kith, text);
}

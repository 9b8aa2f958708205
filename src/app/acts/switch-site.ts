import { type Kith } from '../kith.ts';
import { readSettings } from '../settings.ts';
import { changeSettings } from './change-settings.ts';

/** Switches the recogniser on for a host that the user has just given (the permission is the browser's). On already: nothing changes. */
export async function switchSiteOn(kith: Kith, host: string): Promise<void> {
  await changeSettings(kith, ({ sites }) =>
    sites.some((site) => site.host === host) ? {} : { sites: [...sites, { host, keepSeen: false }] },
  );
  await settleSites(kith);
}

/** Switches it off: the script is unregistered and the permission given back. What was kept under Seen is cleared apart from it. */
export async function switchSiteOff(kith: Kith, host: string): Promise<void> {
  await changeSettings(kith, ({ sites }) => ({ sites: sites.filter((site) => site.host !== host) }));
  await settleSites(kith);
  await kith.ports.sites.giveBack(host);
}

/** Whether profiles of people who are not in the book are kept for 30 days on this host. */
export async function keepSeen(kith: Kith, host: string, keep: boolean): Promise<void> {
  await changeSettings(kith, ({ sites }) => ({
    sites: sites.map((site) => (site.host === host ? { ...site, keepSeen: keep } : site)),
  }));
}

/**
 * Makes the settings and the browser agree, at install, update, start and whenever permissions change: a site without its permission is off,
 * and the recogniser is registered for those that are on and no others (Chromium drops registrations at an update).
 */
export async function settleSites(kith: Kith): Promise<void> {
  const known = (await readSettings(kith.book)).sites;
  const granted = await kith.ports.sites.granted();
  const off = known.map(({ host }) => host).filter((host) => !granted.includes(host));
  // A site that was switched on while the browser answered stays on.
  const { sites } = off.length
    ? await changeSettings(kith, (now) => ({ sites: now.sites.filter(({ host }) => !off.includes(host)) }))
    : await readSettings(kith.book);
  await kith.ports.sites.recogniseOn(sites.map(({ host }) => host));
}

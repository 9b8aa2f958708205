import { addresses as github } from './github.ts';
import { addresses as linkedin } from './linkedin.ts';
import { addresses as mastodon } from './mastodon.ts';
import type { Addresses } from './site.ts';
import { addresses as x } from './x.ts';

export type { Addresses, ProfileAddress } from './site.ts';

/** The addresses of every site, without their anchors: all of sites that other folders than capture may know. */
export const sites: readonly Addresses[] = [github, linkedin, mastodon, x];

/** The site whose pages stand on anybody's host: an unknown host is tried with its patterns. */
export const fediverse: Addresses = mastodon;

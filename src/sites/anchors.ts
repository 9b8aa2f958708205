import { anchors as bluesky } from './bluesky.ts';
import { anchors as github } from './github.ts';
import { anchors as linkedin } from './linkedin.ts';
import type { Layout } from './site.ts';
import { anchors as x } from './x.ts';

export type { Layout } from './site.ts';

/** The anchors of every site that has any, by the site's id, for the engine alone. */
export const anchors: ReadonlyMap<string, readonly Layout[]> = new Map([
  ['bluesky', bluesky],
  ['github', github],
  ['linkedin', linkedin],
  ['x', x],
]);

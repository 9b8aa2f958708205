import type { Layout } from './site.ts';

export type { Layout } from './site.ts';

/** The anchors of every site that has any, by the site's id, for the engine alone. */
export const anchors: ReadonlyMap<string, readonly Layout[]> = new Map([]);

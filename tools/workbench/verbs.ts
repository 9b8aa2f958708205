import type { Verb } from './verb.ts';

/** The verbs by name, each loaded only when it is called. */
export const verbs: ReadonlyMap<string, () => Promise<Verb>> = new Map([
  ['capture', async () => (await import('./capture.ts')).capture],
  ['import', async () => (await import('./import.ts')).importFiles],
  ['duplicates', async () => (await import('./duplicates.ts')).duplicates],
  ['agenda', async () => (await import('./agenda.ts')).agenda],
  ['introduce', async () => (await import('./introduce.ts')).introduce],
  ['match', async () => (await import('./match.ts')).match],
]);

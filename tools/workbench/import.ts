import type { Verb } from './verbs.ts';

/** To be written by the engine's own commit. */
export const importFiles: Verb = () => Promise.reject(new Error('not built yet'));

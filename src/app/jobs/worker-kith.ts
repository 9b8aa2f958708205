import { openBook } from '../book.ts';
import type { Kith } from '../kith.ts';

/** A Kith for workers: the browser's interfaces are missing there, so whoever started the worker settles badge and alarm afterwards. */
export function workerKith(newId: () => string): Kith {
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    book: openBook(),
    ports: {
      now: () => Date.now(),
      zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      newId,
      badge: { show: nothing },
      alarm: { next: () => Promise.resolve(undefined), set: nothing, clear: nothing },
      word: (key) => key,
    },
  };
}

import { uuid7 } from '../../domain/uuid7.ts';
import { openBook } from '../book.ts';
import type { Kith } from '../kith.ts';

/** A Kith for workers: the browser's interfaces are missing there, so whoever started the worker settles badge and alarm afterwards. */
export function workerKith(): Kith {
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    book: openBook(),
    ports: {
      now: () => Date.now(),
      zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      newId: () => uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
      badge: { show: nothing },
      alarm: { next: () => Promise.resolve(undefined), set: nothing, clear: nothing },
      word: (key) => key,
    },
  };
}

import { uuid7 } from '../../domain/uuid7.ts';
import { openBook } from '../book.ts';
import type { Kith } from '../kith.ts';

/** Random bytes are asked for by the thousand: each call is dear, and an import needs 10 for every person and change. */
const pool = new Uint8Array(10_000);
let used = pool.length;

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  used += 10;
  return pool.subarray(used - 10, used);
}

/** A Kith for workers: the browser's interfaces are missing there, so whoever started the worker settles badge and alarm afterwards. */
export function workerKith(): Kith {
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    book: openBook(),
    ports: {
      now: () => Date.now(),
      zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      newId: () => uuid7(Date.now(), randomBytes()),
      badge: { show: nothing, clear: nothing },
      sites: { granted: () => Promise.resolve([]), recogniseOn: nothing, giveBack: nothing },
      alarm: { next: () => Promise.resolve(undefined), set: nothing, clear: nothing },
      firstSight: { read: () => Promise.resolve(undefined), keep: nothing, drop: nothing },
      notify: () => Promise.resolve(false),
      word: (key) => key,
    },
  };
}

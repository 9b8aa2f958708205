import { ports } from '../platform/ports.ts';
import type { Kith } from '../app/kith.ts';
import { openBook } from '../app/book.ts';

/** The background's book. Opened by the first read; no state beside it is held here, since the worker may be stopped at any time. */
export const kith: Kith = { book: openBook(), ports };

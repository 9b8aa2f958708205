import type { PageReading } from '../../domain/draft.ts';
import type * as engine from '../engine.ts';
import type { PageLook } from '../ports.ts';

/** The capture engine, and how it is had: the popup fetches it, the background has it. */
export type Engine = () => typeof engine | Promise<typeof engine>;

/**
 * Who the page at `address` (the tab's) is about, from what is being written down in it; or the reason why the page can't be read (a sentence's
 * key in `_locales`). The engine is asked for once there is something to read.
 */
export async function readPage(
  look: Promise<PageLook>,
  address: string,
  engine: Engine,
): Promise<PageReading | { unreadable: string }> {
  const taken = await look;
  return 'unreadable' in taken ? taken : (await engine()).readPage(taken.snapshot, address);
}

/** What a page that was read wrongly is built of, without what it says (capture/report), or why it can't be read. */
export async function reportPage(
  look: Promise<PageLook>,
  address: string,
  engine: Engine,
): Promise<string | { unreadable: string }> {
  const taken = await look;
  return 'unreadable' in taken ? taken : (await engine()).scrubbedReport(taken.snapshot, address);
}

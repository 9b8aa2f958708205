import type { Kith } from './kith.ts';

/** Derives badge and alarm from the book: at start, install, each wake and each write. */
export async function settle(kith: Kith): Promise<void> {
  await kith.ports.badge.show('', kith.ports.word('extension_name'));
}

import type { Kith } from '../kith.ts';
import { settle } from '../settle.ts';

/** Deletes the whole book, for good, and opens an empty one. */
export async function eraseEverything(kith: Kith): Promise<void> {
  await kith.book.delete();
  await kith.book.open();
  await settle(kith);
}

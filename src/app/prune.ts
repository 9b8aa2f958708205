import type { Kith } from './kith.ts';

const DAY = 86_400_000;

/** Drops what has served its time: acts older than 30 days (merges stay, so that they can be taken apart), old forms, old glimpses, old trash. */
export async function prune(kith: Kith): Promise<void> {
  const { book, ports } = kith;
  const month = ports.now() - 30 * DAY;
  await book.acts
    .where('at')
    .below(month)
    .filter((act) => act.kind !== 'merge')
    .delete();
  await book.forms
    .where('at')
    .below(ports.now() - 7 * DAY)
    .delete();
  await book.seen.where('at').below(month).delete();
}

import { OPEN } from '../../domain/introductions/care.ts';
import { isOver } from '../../domain/person.ts';
import type { Introduction } from '../../domain/rows.ts';
import type { Book } from '../../store/book.ts';

/**
 * Leaves out the open introductions whose answer nobody waits for any more: somebody of them is gone or in the trash, or contact with
 * them is over. The other one is free for another introduction.
 */
export async function awaited(book: Book, introductions: readonly Introduction[]): Promise<Introduction[]> {
  const open = introductions.filter(({ state }) => OPEN.has(state));
  const ids = [...new Set(open.flatMap(({ a, b }) => [a, b]))];
  const people = await book.people.bulkGet(ids);
  const there = new Set(people.flatMap((row) => (row && row.state !== 'trashed' && !isOver(row) ? [row.id] : [])));
  return introductions.filter(({ state, a, b }) => !OPEN.has(state) || (there.has(a) && there.has(b)));
}

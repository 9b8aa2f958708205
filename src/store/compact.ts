import { replay, SNAPSHOT } from '../domain/changes.ts';
import type { Instant } from '../domain/dates.ts';
import type { Book } from './book.ts';

/** The newest changes of a person that stay as they are. */
const TAIL = 100;
/** Fewer old ones are not worth the work. */
const LEAST = 50;

/**
 * Takes a long history together: changes from before an instant whose acts can't be undone any more become one snapshot, which stands where
 * the first of them stood and says since when and from where the person is in the book. Replaying what is left gives the same person.
 * Part of the transaction that it is called in.
 */
export async function compact(book: Book, person: string, before: Instant): Promise<void> {
  const changes = await book.changes.where('[person+rev]').between([person, 0], [person, Infinity]).toArray();
  const old = changes.slice(0, Math.max(0, changes.length - TAIL));
  const undoable = new Set(
    await book.acts
      .where('id')
      .anyOf([...new Set(old.map(({ act }) => act))])
      .primaryKeys(),
  );
  const end = old.findIndex(({ at, act }) => at >= before || undoable.has(act));
  const [first, ...rest] = end < 0 ? old : old.slice(0, end);
  if (!first || rest.length < LEAST) return;
  const { from: _, ...line } = first;
  await book.changes.put({ ...line, field: SNAPSHOT, to: replay([first, ...rest]) });
  await book.changes.bulkDelete(rest.map(({ id }) => id));
}

import type { LocalDate } from '../../domain/dates.ts';
import { careFor } from '../../domain/introductions/care.ts';
import type { Suggestion } from '../../domain/introductions/suggest.ts';
import type { Book } from '../../store/book.ts';
import { awaited } from './awaited.ts';

/** Those of some pairs who can still be suggested after what was done since they were found: nobody is in two open introductions. */
export async function stillSuggested(
  book: Book,
  pairs: readonly Suggestion[],
  today: LocalDate,
): Promise<Suggestion[]> {
  const introductions = await book.introductions.toArray();
  const { blocks } = careFor(introductions, new Map(), today);
  const { rests } = careFor(await awaited(book, introductions), new Map(), today);
  return pairs.filter(({ a, b }) => !rests(a) && !rests(b) && !blocks(a, b));
}

import { learn, type Lesson, lessonsTold } from '../../domain/introductions/lessons.ts';
import type { Book } from '../../store/book.ts';
import type { Kith } from '../kith.ts';

/** The key of the instant before which answers to suggestions teach nothing. */
export const LESSONS_SINCE = 'lessonsSince';

/** That instant; 0 where the user never asked to forget. */
export async function lessonsSince(book: Book): Promise<number> {
  const since = (await book.values.get(LESSONS_SINCE))?.value;
  return typeof since === 'number' ? since : 0;
}

/** What the user's answers to suggestions taught, strongest first; empty where nothing was learned. */
export async function lessonsLearned(kith: Kith): Promise<Lesson[]> {
  return lessonsTold(learn(await kith.book.introductions.toArray(), await lessonsSince(kith.book)));
}

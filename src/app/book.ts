import { Book } from '../store/book.ts';

/** Opens the book. `onClosed` is told when a newer Kith elsewhere needs it (`newer`), or when this one has to wait (`blocked`). */
export function openBook(onClosed?: (reason: 'newer' | 'blocked') => void): Book {
  return new Book('kith', onClosed);
}

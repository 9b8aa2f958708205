import { localDate, type LocalDate } from '../domain/dates.ts';
import type { Book } from '../store/book.ts';
import { type Act, type Door, write } from '../store/write.ts';
import type { Ports } from './ports.ts';
import { settle } from './settle.ts';

/** What every act and read is handed: the book and the ports. */
export interface Kith {
  book: Book;
  ports: Ports;
}

/** Today's date where the user is. */
export function today(kith: Kith): LocalDate {
  return localDate(kith.ports.now(), kith.ports.zone());
}

/** The frame of a new act: its id, time and date. */
export function newAct(kith: Kith, kind: string): Act {
  return { id: kith.ports.newId(), kind, at: kith.ports.now(), today: today(kith), newId: () => kith.ports.newId() };
}

/**
 * Does one act in the book and settles badge and alarm afterwards. Returns what `work` returned and the act's id, by which it
 * can be undone. Throws what `work` throws; nothing was written then.
 */
export async function act<T>(
  kith: Kith,
  kind: string,
  work: (door: Door, act: Act) => Promise<T>,
): Promise<{ result: T; act: string }> {
  const frame = newAct(kith, kind);
  const result = await write(kith.book, frame, (door) => work(door, frame));
  await settle(kith);
  return { result, act: frame.id };
}

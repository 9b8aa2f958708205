import { localDate, type LocalDate } from '../domain/dates.ts';
import type { Book } from '../store/book.ts';
import type { Act } from '../store/write.ts';
import type { Ports } from './ports.ts';

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
  return {
    id: kith.ports.newId(),
    kind,
    at: kith.ports.now(),
    today: today(kith),
    zone: kith.ports.zone(),
    newId: () => kith.ports.newId(),
  };
}

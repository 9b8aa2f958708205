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
  const at = kith.ports.now();
  const zone = kith.ports.zone();
  return {
    id: kith.ports.newId(),
    kind,
    at,
    today: localDate(at, zone),
    zone,
    newId: () => kith.ports.newId(),
  };
}

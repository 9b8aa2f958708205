import type { LocalDate } from '../domain/dates.ts';

/** The derived row of a person that the agenda is read from; rebuilt from interactions at any time. */
export interface RhythmRow {
  person: string;
  dueFrom?: LocalDate;
  lostOn?: LocalDate;
  lastOn?: LocalDate;
}

import { addDays, daysBetween, type LocalDate } from '../dates.ts';
import type { Rhythm } from '../rhythm/rhythm.ts';
import type { Settings } from '../settings.ts';
import { openShare, quietOn } from './quiet.ts';

/** Somebody with a cadence that the user set, and the days between which a contact meets it. */
export interface CadenceTurn {
  rhythm: Rhythm;
  dueOn: LocalDate;
  /** The first day it may be brought forward to when too many would be due at once, or in quiet days: about 0.7 of the cadence. */
  earliest: LocalDate;
  /** The last day that meets it: 1.5 times the cadence. */
  latest: LocalDate;
}

/** The turn of a person with a cadence. Somebody never yet in touch is due today. */
export function cadenceTurn(rhythm: Rhythm, cadenceDays: number, today: LocalDate): CadenceTurn {
  const dueOn = rhythm.dueFrom ?? today;
  const snoozed = rhythm.standing.state === 'snoozed';
  return {
    rhythm,
    dueOn,
    earliest: snoozed ? dueOn : addDays(dueOn, -Math.min(Math.ceil(0.3 * cadenceDays), cadenceDays - 1)),
    latest: addDays(dueOn, Math.floor(0.5 * cadenceDays)),
  };
}

/** So many days ahead are counted one by one; what lies beyond is taken for as open as the days of the week are. */
const COUNTED = 400;

/**
 * How many of these turns have to be taken today, so that all can be taken in time on the open days from tomorrow on (earliest deadline
 * first; each comes again at its cadence). Turns must be sorted by `latest`.
 */
export function turnsNeeded(
  turns: readonly CadenceTurn[],
  today: LocalDate,
  settings: Pick<Settings, 'capacity' | 'quietDays' | 'away'>,
): number {
  let needed = 0;
  let demand = 0;
  let rate = 0;
  let day = 0;
  let counted = 0;
  let open = 0;
  for (const { rhythm, latest } of turns) {
    const ahead = Math.max(0, daysBetween(today, latest));
    demand += rate * (ahead - day) + 1;
    rate += 1 / Math.max(1, rhythm.cadenceDays ?? 1);
    day = ahead;
    while (counted < Math.min(ahead, COUNTED)) {
      counted += 1;
      if (!quietOn(addDays(today, counted), settings)) open += 1;
    }
    const room = settings.capacity * (open + (ahead - counted) * openShare(settings));
    needed = Math.max(needed, demand - room);
  }
  return Math.ceil(needed);
}

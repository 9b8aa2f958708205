import type { LocalDate } from '../dates.ts';
import type { Rhythm } from '../rhythm/rhythm.ts';

/**
 * How it stands with somebody. `touch`: in touch; `due`: a good time to get back to them; `quiet`: silent for longer than usual for this tie;
 * `new`: no contact noted yet.
 */
export type TieStanding = 'touch' | 'due' | 'quiet' | 'new';

/** The standing of somebody on a day, by their rhythm. */
export function tieStanding(
  rhythm: Pick<Rhythm, 'lastOn' | 'dueFrom' | 'lostOn'> | undefined,
  today: LocalDate,
): TieStanding {
  if (rhythm?.lastOn === undefined) return 'new';
  if (rhythm.lostOn !== undefined && rhythm.lostOn < today) return 'quiet';
  return rhythm.dueFrom !== undefined && rhythm.dueFrom <= today ? 'due' : 'touch';
}

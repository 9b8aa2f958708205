import { daysBetween, type LocalDate } from '../dates.ts';
import type { News } from '../occasions/news.ts';
import { gapCount } from '../rhythm/gaps.ts';
import type { Rhythm } from '../rhythm/rhythm.ts';

/** A tie that fell silent, with what makes it worth reviving. */
export interface Dormant {
  person: string;
  score: number;
  why: {
    /** Days of silence. */
    silent: number;
    lastOn: LocalDate;
    /** Contact days before, and the days they spanned: the trust there was. */
    contacts: number;
    span: number;
    /** 0 when only one side ever reached out, 1 when both did so equally. */
    balance: number;
    news?: News;
  };
}

/** Half a year without a contact, at the least, whatever the gaps say. */
const SILENT = 180;
/** A tie that was one: five contact days, or two months. */
const EARLIER = { contacts: 5, span: 60 };
/** Dormant ties offered in a week, at the most. */
export const DORMANT_A_WEEK = 2;

/**
 * Ties worth reviving, best first: silent for half a year and beyond their window, and more than a passing contact before. `rhythms`:
 * those with lostOn < today. How often people were in touch hardly tells who comes back (measured), so balance, something new and
 * trust count alike. The caller takes at most DORMANT_A_WEEK a week (weeks start on Monday) and leaves out who was offered before.
 */
export function dormantOf(
  rhythms: Iterable<Rhythm>,
  today: LocalDate,
  news: ReadonlyMap<string, News> = new Map(),
): Dormant[] {
  const found: Dormant[] = [];
  for (const rhythm of rhythms) {
    const { person, firstOn, lastOn, lostOn, basis, count, standing, importance } = rhythm;
    if (basis !== 'learned' && basis !== 'new') continue;
    if (firstOn === undefined || lastOn === undefined || lostOn === undefined || lostOn >= today) continue;
    if (standing.state === 'done') continue;
    const silent = daysBetween(lastOn, today);
    const span = daysBetween(firstOn, lastOn);
    if (silent <= SILENT || (count < EARLIER.contacts && span < EARLIER.span) || !gapCount(rhythm.gaps)) continue;
    const balance = Math.min(rhythm.mine, rhythm.theirs) / Math.max(1, rhythm.mine, rhythm.theirs);
    const fresh = news.get(person);
    const trust = 1 - Math.exp(-(count / 10 + span / 730));
    found.push({
      person,
      score: (0.5 + importance) * (balance + trust + (fresh ? 1 : 0)),
      why: { silent, lastOn, contacts: count, span, balance, ...(fresh && { news: fresh }) },
    });
  }
  return found.toSorted((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1));
}

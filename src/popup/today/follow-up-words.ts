import { type LocalDate, daysBetween } from '../../domain/dates.ts';
import type { FollowUp } from '../../domain/rows.ts';
import { cadence, day, fromToday, span } from '../../ui/format.ts';
import { t } from '../../ui/words.ts';

/** What a follow-up is about, as far as it is known; every part is optional but the reason. */
export interface FollowUpFacts {
  reason: FollowUp['reason'];
  dueOn: LocalDate;
  /** Days between contacts: the user's own cadence, or what was learned. */
  everyDays?: number;
  lastOn?: LocalDate;
  lastNote?: string;
  /** The promise in the user's words, the occasion's name. */
  note?: string;
  owed?: 'by-me' | 'by-them';
}

/** The reason in words: `Usually every 3 weeks, now 10 weeks. Last: lunch in May.` */
export function followUpWords(facts: FollowUpFacts, today: LocalDate): string {
  return [why(facts, today), last(facts, today)].filter((part) => part !== '').join(' ');
}

function why({ reason, dueOn, everyDays, lastOn, note = '', owed }: FollowUpFacts, today: LocalDate): string {
  const quiet = lastOn === undefined ? '' : span(daysBetween(lastOn, today));
  const due = fromToday(dueOn, today);
  switch (reason) {
    case 'promise':
      return t(owed === 'by-them' ? 'why_promise_theirs' : 'why_promise', { note, due });
    case 'date':
      return note;
    case 'occasion':
      return t('why_occasion', { note, due });
    case 'thanks':
      return note === '' ? t('why_thanks') : t('why_thanks_for', { note });
    case 'introduction':
      return note === '' ? t('why_introduction') : note;
    case 'new':
      return t('why_new');
    case 'reconnect':
      return quiet === '' ? t('why_reconnect') : t('why_reconnect_since', { quiet });
    case 'cadence':
      return everyDays === undefined || quiet === ''
        ? t('why_due')
        : t('why_cadence', { every: cadence(everyDays), quiet });
    default:
      return everyDays === undefined || quiet === ''
        ? t('why_due')
        : t('why_rhythm', { every: cadence(everyDays), quiet });
  }
}

function last({ reason, lastOn, lastNote = '' }: FollowUpFacts, today: LocalDate): string {
  if (lastOn === undefined || reason === 'promise' || reason === 'date') return '';
  return lastNote === '' ? '' : t('last_with_note', { note: lastNote.replace(/[.\s]+$/, ''), day: day(lastOn, today) });
}

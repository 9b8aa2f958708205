import type { TodayItem } from '../../app/reads/today.ts';
import { type LocalDate, daysBetween } from '../../domain/dates.ts';
import { cadence, day, fromToday, monthOf, span } from '../../ui/format.ts';
import { occasionWords } from '../../ui/occasion-words.ts';
import { plural, t } from '../../ui/words.ts';

type Told = Pick<TodayItem, 'item' | 'last' | 'news' | 'dormant' | 'introduction'>;

/** Below this (of 1) a usual gap rests on so few contacts that it is told as a guess: fewer than five gaps. */
const SURE = 0.6;

/** Why somebody is on today's list, in words: `Usually every 3 weeks, now 10 weeks. Last: lunch (12 May). New job in June: Tidewater.` */
export function followUpWords(told: Told, today: LocalDate): string {
  return [because(told, today), trust(told), last(told, today), newsWords(told, today)]
    .filter((part) => part !== '')
    .join(' ');
}

function because({ item, introduction }: Told, today: LocalDate): string {
  const { reason, dueOn, why } = item;
  const { note = '', owed, occasion, lastOn, cadenceDays, usual } = why;
  const quiet = lastOn === undefined ? '' : span(daysBetween(lastOn, today));
  const due = fromToday(dueOn, today);
  if (introduction) return introductionWords(introduction.step);
  if (occasion) return occasionWords(occasion, today);
  switch (reason) {
    case 'promise':
      return t(owed === 'by-them' ? 'why_promise_theirs' : 'why_promise', { note, due });
    case 'date':
      return note === '' ? t('why_due') : note;
    case 'thanks':
      return note === '' ? t('why_thanks') : t('why_thanks_for', { note });
    case 'introduction':
      return t('why_introduction');
    case 'new':
      return t('why_new');
    case 'reconnect':
      return quiet === '' ? t('why_reconnect') : t('why_reconnect_since', { quiet });
    case 'cadence':
      return cadenceDays === undefined || quiet === ''
        ? t('why_due')
        : t('why_cadence', { every: cadence(cadenceDays), quiet });
    default:
      return usual === undefined || quiet === '' || (why.elapsed ?? 0) < usual
        ? t('why_due')
        : t((why.sure ?? 0) < SURE ? 'why_rhythm_unsure' : 'why_rhythm', { every: cadence(Math.round(usual)), quiet });
  }
}

function introductionWords(step: string): string {
  switch (step) {
    case 'ask-second':
      return t('step_ask_second');
    case 'nudge':
      return t('step_nudge');
    case 'introduce':
      return t('step_introduce');
    case 'thank':
      return t('step_thank');
    case 'ask-outcome':
      return t('step_ask_outcome');
    default:
      return t('why_introduction');
  }
}

/** What makes a dormant tie worth reviving, besides its news. */
function trust({ dormant }: Told): string {
  if (!dormant) return '';
  const { contacts, span: days, balance } = dormant;
  return t(balance >= 0.5 ? 'why_dormant_both' : 'why_dormant', { times: plural('times', contacts), span: span(days) });
}

function newsWords({ item, news }: Told, today: LocalDate): string {
  if (!news || news.to === '' || item.reason === 'promise' || item.reason === 'date') return '';
  return t(`news_${news.kind}`, { to: news.to, month: monthOf(news.on, today) });
}

function last({ item, last: contact, introduction }: Told, today: LocalDate): string {
  if (contact === undefined || introduction) return '';
  if (item.reason === 'promise' || item.reason === 'date') return '';
  if (contact.note === '') return t('last_of_kind', { kind: t(`kind_${contact.kind}`), day: day(contact.on, today) });
  return t('last_with_note', { note: contact.note.replace(/[.\s]+$/, ''), day: day(contact.on, today) });
}

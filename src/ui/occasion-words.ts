import type { LocalDate } from '../domain/dates.ts';
import type { Occasion } from '../domain/occasions/occasion.ts';
import { dateName } from './date-words.ts';
import { feastName } from './feast-words.ts';
import { fromToday } from './format.ts';
import { plural, t } from './words.ts';

/** An occasion in words: `Turns 40 tomorrow.` */
export function occasionWords({ kind, on, years, about = '' }: Occasion, today: LocalDate): string {
  const when = fromToday(on, today);
  switch (kind) {
    case 'birthday':
      return years === undefined
        ? t('occasion_birthday', { when })
        : plural(on < today ? 'occasion_turned' : 'occasion_turns', years, { when });
    case 'work-anniversary':
      return years === undefined ? t('occasion_work', { when }) : plural('occasion_work_years', years, { when });
    case 'new-job':
      return about === '' ? t('occasion_new_job') : t('occasion_new_job_at', { about });
    case 'move':
      return about === '' ? t('occasion_move') : t('occasion_move_to', { about });
    case 'feast':
      return t('occasion_on', { what: feastName(about), when });
    case 'date':
      return t('occasion_on', { what: dateName(about), when });
    case 'card':
      return t('occasion_card');
    case 'thanks':
      return t('why_thanks');
    case 'congratulation':
      return about === '' ? t('occasion_congratulation') : t('occasion_congratulation_on', { about: dateName(about) });
    default:
      return t('occasion_condolence');
  }
}

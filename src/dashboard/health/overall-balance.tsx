import type { Week } from '../../app/reads/health.ts';
import { flagOf } from '../../domain/balance.ts';
import type { LocalDate } from '../../domain/dates.ts';
import { Card } from '../../ui/card.tsx';
import { HandHeart } from '../../ui/icons.ts';
import { t } from '../../ui/words.ts';
import { BalanceBars } from '../person/balance-bars.tsx';
import { hrefOf } from '../route.ts';

/** What was given and asked over a year with everybody, and a quiet word where it was mostly asking. */
export function OverallBalance({ weeks, today }: { weeks: readonly Week[]; today: LocalDate }) {
  const sum = (of: 'gave' | 'asked' | 'kept'): number => weeks.reduce((total, week) => total + week[of], 0);
  const [gave, asked, kept] = [sum('gave'), sum('asked'), sum('kept')];
  const lastGaveOn = weeks.findLast((week) => week.gave > 0)?.from;
  const flag = flagOf({ gave, asked, kept, received: 0, unthanked: [], ...(lastGaveOn && { lastGaveOn }) }, today);
  return (
    <Card title={t('balance')}>
      <BalanceBars gave={gave} asked={asked} />
      <p class="soft health-balance">{balanceWords(gave, asked)}</p>
      {flag?.kind === 'asks' && (
        <p class="balance-flag">
          <HandHeart size={18} aria-hidden="true" />
          <span>
            {t('flag_asks_all', { asked: flag.asked, starts: flag.starts })}{' '}
            <a href={hrefOf('introductions')}>{t('ought_to_meet')}</a>
          </span>
        </p>
      )}
    </Card>
  );
}

function balanceWords(gave: number, asked: number): string {
  if (gave + asked === 0) return t('balance_unknown');
  if (asked > gave) return t('balance_asks_more');
  return gave > asked ? t('balance_gives_more') : t('balance_even');
}

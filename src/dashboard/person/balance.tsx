import type { Interaction } from '../../domain/rows.ts';
import { t, plural } from '../../ui/words.ts';
import './balance.css';

/** How often the user gave and asked: two bars that start at the same place. Nothing is said where nothing was given or asked. */
export function Balance({ interactions }: { interactions: readonly Interaction[] }) {
  const gave = interactions.filter(({ direction }) => direction === 'gave').length;
  const asked = interactions.filter(({ direction }) => direction === 'asked').length;
  if (gave + asked === 0) return null;
  const most = Math.max(gave, asked);
  return (
    <dl class="balance" aria-label={t('balance')}>
      <dt>{t('direction_gave')}</dt>
      <dd>
        <span class="balance-bar balance-gave" style={{ inlineSize: `${(gave / most) * 60}%` }} />
        {plural('times', gave)}
      </dd>
      <dt>{t('direction_asked')}</dt>
      <dd>
        <span class="balance-bar balance-asked" style={{ inlineSize: `${(asked / most) * 60}%` }} />
        {plural('times', asked)}
      </dd>
    </dl>
  );
}

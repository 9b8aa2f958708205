import { plural, t } from '../../ui/words.ts';
import './balance.css';

/** How often the user gave and asked in a year, the longer bar the more frequent; nothing where neither was. */
export function BalanceBars({ gave, asked }: { gave: number; asked: number }) {
  const most = Math.max(gave, asked);
  if (most === 0) return null;
  const bars = [
    ['direction_gave', 'balance-gave', gave],
    ['direction_asked', 'balance-asked', asked],
  ] as const;
  return (
    <dl class="balance" aria-label={t('balance')}>
      {bars.map(([label, look, count]) => (
        <div key={label} class="balance-line">
          <dt>{t(label)}</dt>
          <dd>
            <span class={`balance-bar ${look}`} style={{ inlineSize: `${(count / most) * 60}%` }} />
            {plural('times', count)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

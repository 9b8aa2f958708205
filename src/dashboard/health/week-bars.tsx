import type { Week } from '../../app/reads/health.ts';
import { day, number } from '../../ui/format.ts';
import { plural, t } from '../../ui/words.ts';
import { NumbersTable } from './numbers-table.tsx';

const HEIGHT = 96;
const WIDE = 12;

/** The contacts of a year, a bar a week: given below, then kept, then asked; the same in numbers beside. */
export function WeekBars({ weeks }: { weeks: readonly Week[] }) {
  const total = (way: 'gave' | 'asked' | 'kept'): number => weeks.reduce((sum, week) => sum + week[way], 0);
  const sums = weeks.map(({ gave, asked, kept }) => gave + asked + kept);
  const most = Math.max(1, ...sums);
  const all = sums.reduce((sum, each) => sum + each, 0);
  const recent = sums.slice(-4).reduce((sum, each) => sum + each, 0);
  const first = weeks[0];
  return (
    <figure class="weeks">
      <svg
        viewBox={`0 0 ${weeks.length * WIDE} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('health_contacts_described', {
          all: plural('contacts', all),
          average: number(Math.round((all / weeks.length) * 10) / 10),
          recent: number(recent),
        })}
      >
        <line class="weeks-line" x1="0" y1={HEIGHT - 0.5} x2={weeks.length * WIDE} y2={HEIGHT - 0.5} />
        {weeks.map((week, at) => {
          let below = HEIGHT - 1;
          return (['gave', 'kept', 'asked'] as const).map((way) => {
            const height = (week[way] / most) * (HEIGHT - 8);
            below -= height;
            return (
              height > 0 && (
                <rect
                  key={`${week.from} ${way}`}
                  class={`weeks-${way}`}
                  x={at * WIDE + 1}
                  y={below}
                  width={WIDE - 3}
                  height={Math.max(1, height - 1)}
                  rx="1"
                />
              )
            );
          });
        })}
      </svg>
      <div class="weeks-ends faint" aria-hidden="true">
        <span>{first && day(first.from)}</span>
        <span>{t('today')}</span>
      </div>
      <figcaption>
        <dl class="weeks-sums">
          {(['gave', 'kept', 'asked'] as const).map((way) => (
            <div key={way}>
              <dt>
                <span class={`weeks-key weeks-key-${way}`} aria-hidden="true" />
                {t(`direction_${way}`)}
              </dt>
              <dd>{number(total(way))}</dd>
            </div>
          ))}
          <div>
            <dt>{t('per_week')}</dt>
            <dd>{number(Math.round((all / weeks.length) * 10) / 10)}</dd>
          </div>
        </dl>
        <NumbersTable
          titles={[t('table_week'), t('direction_gave'), t('direction_kept'), t('direction_asked')]}
          rows={weeks.toReversed().map(({ from, gave, kept, asked }) => [day(from), gave, kept, asked])}
        />
      </figcaption>
    </figure>
  );
}

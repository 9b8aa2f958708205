import { addDays, daysBetween, type LocalDate } from '../../domain/dates.ts';
import type { Interaction } from '../../domain/rows.ts';
import { day } from '../../ui/format.ts';
import { plural, t } from '../../ui/words.ts';
import './rhythm-strip.css';

const WEEKS = 104;

/** The contacts of the last two years, a mark for each week: how regular it was can be seen at a glance. */
export function RhythmStrip({ interactions, today }: { interactions: readonly Interaction[]; today: LocalDate }) {
  const counts = new Map<number, number>();
  for (const { on } of interactions) {
    const week = WEEKS - 1 - Math.floor(daysBetween(on, today) / 7);
    if (week >= 0 && week < WEEKS) counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const shown = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <figure class="strip">
      <svg
        viewBox={`0 0 ${WEEKS * 4} 28`}
        role="img"
        aria-label={plural('contacts_in_two_years', shown)}
        preserveAspectRatio="none"
      >
        <line x1="0" y1="27" x2={WEEKS * 4} y2="27" class="strip-line" vector-effect="non-scaling-stroke" />
        {[...counts].map(([week, count]) => {
          const height = Math.min(26, 8 + count * 6);
          return (
            <rect key={week} x={week * 4 + 0.5} y={27 - height} width="3" height={height} rx="1.2" class="strip-mark" />
          );
        })}
      </svg>
      <figcaption class="strip-ends">
        <span>{day(addDays(today, -WEEKS * 7), today)}</span>
        <span>{t('today')}</span>
      </figcaption>
    </figure>
  );
}

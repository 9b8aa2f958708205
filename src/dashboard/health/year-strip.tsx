import type { ComingDay } from '../../app/reads/health.ts';
import { addDays, daysBetween, type LocalDate } from '../../domain/dates.ts';
import { monthName } from '../../ui/format.ts';
import { plural, t } from '../../ui/words.ts';
import { NumbersTable } from './numbers-table.tsx';

const DAYS = 365;
const WIDE = 1000;
const HEIGHT = 44;

/** The year from today on: a mark for each day with birthdays, the taller the more; a square where a group meets. */
export function YearStrip({ coming, today }: { coming: readonly ComingDay[]; today: LocalDate }) {
  const most = Math.max(1, ...coming.map(({ count }) => count));
  const place = (on: LocalDate): number => (daysBetween(today, on) / DAYS) * WIDE;
  const months = Array.from({ length: 12 }, (_, ahead): LocalDate => {
    const year = Number(today.slice(0, 4));
    const month = Number(today.slice(5, 7)) + ahead + 1;
    return `${year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`;
  }).filter((first) => first <= addDays(today, DAYS));
  return (
    <figure class="year">
      <svg
        viewBox={`0 0 ${WIDE} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('health_coming_described', {
          birthdays: plural(
            'birthdays',
            coming.reduce((sum, { count }) => sum + count, 0),
          ),
          meetings: plural(
            'meetings',
            coming.reduce((sum, { meetings }) => sum + meetings.length, 0),
          ),
        })}
      >
        {months.map((first) => (
          <line key={first} class="year-month" x1={place(first)} y1="0" x2={place(first)} y2={HEIGHT} />
        ))}
        <line class="year-line" x1="0" y1={HEIGHT - 0.5} x2={WIDE} y2={HEIGHT - 0.5} />
        {coming.map(({ on, count, meetings }) => (
          <>
            {count > 0 && (
              <rect
                key={on}
                class="year-birthday"
                x={place(on)}
                y={HEIGHT - 1 - 8 - (count / most) * (HEIGHT - 20)}
                width="2"
                height={8 + (count / most) * (HEIGHT - 20)}
              />
            )}
            {meetings.length > 0 && (
              <rect key={`${on} meeting`} class="year-meeting" x={place(on) - 2} y="0" width="6" height="8" />
            )}
          </>
        ))}
      </svg>
      <div class="year-names faint" aria-hidden="true">
        {months.map((first) => (
          <span key={first} style={{ insetInlineStart: `${(place(first) / WIDE) * 100}%` }}>
            {monthName(first)}
          </span>
        ))}
      </div>
      <NumbersTable
        titles={[t('table_month'), t('table_birthdays'), t('table_meetings')]}
        rows={[...new Set([today, ...months].map((first) => first.slice(0, 7)))].map((month) => {
          const days = coming.filter(({ on }) => on.startsWith(month));
          return [
            `${monthName(`${month}-01`)} ${month.slice(0, 4)}`,
            days.reduce((sum, { count }) => sum + count, 0),
            days.reduce((sum, { meetings }) => sum + meetings.length, 0),
          ];
        })}
      />
    </figure>
  );
}

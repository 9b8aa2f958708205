import { useId } from 'preact/hooks';
import { PartialDate } from '../domain/date-schemas.ts';
import { locale, t } from './words.ts';
import './date-field.css';

/** A date whose year may be unknown, in three small controls: every language writes dates otherwise, and nobody has to know how. `value`: a PartialDate or ''. */
export function DateField({
  id,
  label,
  value,
  onValue,
}: {
  id?: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
}) {
  const own = useId();
  const [year = '', month = '', day = ''] = value.startsWith('--')
    ? ['', ...value.slice(2).split('-')]
    : value.split('-');
  const months = Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat(locale(), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, i, 1)),
  );
  const set = (y: string, m: string, d: string): void => {
    const two = (text: string): string => text.padStart(2, '0');
    const whole = y === '' ? `--${two(m)}-${two(d)}` : [y, m && two(m), m && d && two(d)].filter(Boolean).join('-');
    onValue(m === '' && y === '' ? '' : PartialDate.safeParse(whole).success ? whole : value);
  };
  return (
    <div class="date-field" role="group" aria-label={label}>
      <select
        class="control"
        aria-label={t('day_of_month')}
        value={String(Number(day) || '')}
        onChange={(event) => set(year, month || '1', event.currentTarget.value)}
      >
        <option value="">–</option>
        {Array.from({ length: 31 }, (_, i) => (
          <option key={i} value={String(i + 1)}>
            {i + 1}
          </option>
        ))}
      </select>
      <select
        id={id ?? own}
        class="control"
        aria-label={t('month')}
        value={String(Number(month) || '')}
        onChange={(event) => set(year, event.currentTarget.value, day || (year === '' ? '1' : ''))}
      >
        <option value="">–</option>
        {months.map((name, i) => (
          <option key={name} value={String(i + 1)}>
            {name}
          </option>
        ))}
      </select>
      <input
        class="control"
        aria-label={t('year')}
        inputMode="numeric"
        maxLength={4}
        placeholder={t('year')}
        value={year}
        onChange={(event) =>
          set(/^\d{4}$/.test(event.currentTarget.value) ? event.currentTarget.value : '', month, day)
        }
      />
    </div>
  );
}

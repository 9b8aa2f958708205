import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PartialDate } from '../domain/date-schemas.ts';
import { monthNames } from './format.ts';
import { t } from './words.ts';
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
  const box = useRef<HTMLDivElement>(null);
  // What was just chosen may not have come back as the value yet: until then, whatever else is drawn anew must not show the old one again.
  const [chosen, setChosen] = useState<string>();
  useLayoutEffect(() => setChosen(undefined), [value]);
  const shown = chosen ?? value;
  const [typed, setTyped] = useState<string>();
  const [year = '', month = '', day = ''] = shown.startsWith('--')
    ? ['', ...shown.slice(2).split('-')]
    : shown.split('-');
  /** Takes what the controls show. */
  const take = (changed: 'day' | 'month' | 'year'): void => {
    const controls = box.current?.querySelectorAll<HTMLSelectElement | HTMLInputElement>('.control') ?? [];
    const [d = '', m = '', typed = ''] = Array.from(controls, (control) => control.value);
    const y = /^\d{4}$/.test(typed) ? typed : '';
    const monthOf = m || (changed === 'day' ? '1' : '');
    const asked = d || (changed === 'month' && y === '' ? '1' : '');
    // No 31 February: the last day of that month, of a leap year where the year is unknown.
    const last = new Date(Date.UTC(Number(y || 2000), Number(monthOf), 0)).getUTCDate();
    const dayOf = monthOf && asked && String(Math.min(Number(asked), last));
    const two = (text: string): string => text.padStart(2, '0');
    const whole =
      y === ''
        ? `--${two(monthOf)}-${two(dayOf)}`
        : [y, monthOf && two(monthOf), monthOf && dayOf && two(dayOf)].filter(Boolean).join('-');
    const date = monthOf === '' && y === '' ? '' : PartialDate.safeParse(whole).success ? whole : shown;
    setChosen(date);
    onValue(date);
  };
  return (
    <div ref={box} class="date-field" role="group" aria-label={label}>
      <select
        class="control"
        aria-label={t('day_of_month')}
        value={String(Number(day) || '')}
        onChange={() => take('day')}
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
        onChange={() => take('month')}
      >
        <option value="">–</option>
        {monthNames().map((name, i) => (
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
        value={typed ?? year}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={() => {
          take('year');
          setTyped(undefined);
        }}
      />
    </div>
  );
}

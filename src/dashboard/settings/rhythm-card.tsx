import { useState } from 'preact/hooks';
import { addDays, type LocalDate } from '../../domain/dates.ts';
import type { Settings } from '../../domain/settings.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FeastPicker } from '../../ui/feast-picker.tsx';
import { Choice, Select, TextField } from '../../ui/field.tsx';
import { cadence, longDay, number, span, weekdayOf } from '../../ui/format.ts';
import { Plus, X } from '../../ui/icons.ts';
import { InlineForm } from '../../ui/inline-form.tsx';
import { t } from '../../ui/words.ts';

/** Days offered as a cadence for each closeness. */
const lengths = [7, 14, 21, 30, 60, 90, 180, 365];
/** Sunday the 4th to Saturday the 10th of January 2026: any week tells the names of its days. */
const week = ['2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '2026-01-10'];
const leads = [0, 1, 3, 7, 14, 21, 30];

/** How many people fit into a day, which days stay free, and how often to be in touch where nothing else is said. */
export function RhythmCard({
  settings,
  today,
  onChange,
}: {
  settings: Settings;
  today: LocalDate;
  onChange: (change: Partial<Settings>) => void;
}) {
  return (
    <Card title={t('settings_rhythm')}>
      <div class="stack">
        <Choice
          label={t('capacity')}
          value={String(settings.capacity)}
          options={[...new Set([3, 5, 8, 12, settings.capacity])]
            .sort((a, b) => a - b)
            .map((count) => [String(count), number(count)])}
          onValue={(count) => onChange({ capacity: Number(count) })}
        />
        <fieldset class="field">
          <legend class="field-label">{t('quiet_days')}</legend>
          <div class="line">
            {week.map((date, weekday) => {
              const quiet = settings.quietDays.includes(weekday);
              return (
                <Button
                  key={date}
                  small
                  aria-pressed={quiet}
                  onClick={() =>
                    onChange({
                      quietDays: quiet
                        ? settings.quietDays.filter((one) => one !== weekday)
                        : [...settings.quietDays, weekday],
                    })
                  }
                >
                  {weekdayOf(date)}
                </Button>
              );
            })}
          </div>
        </fieldset>
        <Away away={settings.away} today={today} onAway={(away) => onChange({ away })} />
        <div class="settings-grid">
          {([1, 2, 3, 4] as const).map((closeness) => {
            const days = settings.cadenceByCloseness[closeness] ?? 90;
            return (
              <Select
                key={closeness}
                label={t(`closeness_${closeness}`)}
                value={String(days)}
                options={[...new Set([...lengths, days])]
                  .sort((a, b) => a - b)
                  .map((one) => [String(one), cadence(one)] as const)}
                onValue={(value) =>
                  onChange({ cadenceByCloseness: { ...settings.cadenceByCloseness, [closeness]: Number(value) } })
                }
              />
            );
          })}
          <Select
            label={t('birthday_lead')}
            value={String(settings.birthdayLeadDays)}
            options={[...new Set([...leads, settings.birthdayLeadDays])]
              .sort((a, b) => a - b)
              .map((days) => [String(days), days === 0 ? t('on_the_day') : t('days_before', { span: span(days) })])}
            onValue={(days) => onChange({ birthdayLeadDays: Number(days) })}
          />
        </div>
        <FeastPicker
          label={t('feasts_yours')}
          observes={settings.observes}
          onObserves={(observes) => onChange({ observes })}
        />
      </div>
    </Card>
  );
}

/** Periods without reminders, both ends included; promises that fall into one are due the day before. */
function Away({
  away,
  today,
  onAway,
}: {
  away: Settings['away'];
  today: LocalDate;
  onAway: (away: Settings['away']) => void;
}) {
  const [adding, setAdding] = useState(false);
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(addDays(today, 13));
  return (
    <fieldset class="field">
      <legend class="field-label">{t('away')}</legend>
      {away.map((period) => (
        <div key={`${period.from} ${period.to}`} class="line">
          <span class="grow">{t('away_period', { from: longDay(period.from), to: longDay(period.to) })}</span>
          <IconButton
            icon={X}
            label={t('remove_named', { name: longDay(period.from) })}
            onClick={() => onAway(away.filter((one) => one !== period))}
          />
        </div>
      ))}
      {adding && (
        <InlineForm
          class="line"
          onCancel={() => setAdding(false)}
          onSubmit={() => {
            if (from > to) return;
            onAway([...away, { from, to }].sort((a, b) => (a.from < b.from ? -1 : 1)));
            setAdding(false);
          }}
        >
          <TextField label={t('away_from')} type="date" value={from} onValue={(value) => value && setFrom(value)} />
          <TextField
            label={t('away_to')}
            type="date"
            min={from}
            value={to}
            error={from > to ? t('away_wrong') : undefined}
            onValue={(value) => value && setTo(value)}
          />
          <Button small look="primary" type="submit" disabled={from > to}>
            {t('add')}
          </Button>
          <Button small look="quiet" onClick={() => setAdding(false)}>
            {t('cancel')}
          </Button>
        </InlineForm>
      )}
      <div hidden={adding}>
        <Button small look="quiet" icon={Plus} onClick={() => setAdding(true)}>
          {t('away_add')}
        </Button>
      </div>
    </fieldset>
  );
}

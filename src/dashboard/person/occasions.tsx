import { useState } from 'preact/hooks';
import { live } from '../../app/live.ts';
import type { PersonPage } from '../../app/reads/person.ts';
import { readSettings } from '../../app/settings.ts';
import type { LocalDate } from '../../domain/dates.ts';
import { occasionsOf } from '../../domain/occasions/occasions-of.ts';
import type { PersonFields } from '../../domain/person.ts';
import type { Group } from '../../domain/rows.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { dateName, dateNames } from '../../ui/date-words.ts';
import { FeastPicker } from '../../ui/feast-picker.tsx';
import { Select } from '../../ui/field.tsx';
import { partialDay, span } from '../../ui/format.ts';
import { Plus, X } from '../../ui/icons.ts';
import { InlineForm } from '../../ui/inline-form.tsx';
import { useLive } from '../../ui/live.ts';
import { occasionWords } from '../../ui/occasion-words.ts';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';

const leads = [0, 3, 7, 14, 21, 30, 45, 60];
/** Occasions told in advance. */
const SHOWN = 3;

/** What there is to think of in the coming weeks, and where it comes from: dates, holidays, how early the birthday is told. */
export function Occasions({
  page,
  groups,
  today,
  onEdit,
}: {
  page: PersonPage;
  groups: readonly Group[];
  today: LocalDate;
  onEdit: (fields: Partial<PersonFields>) => void;
}) {
  const kith = useKith();
  const settings = useLive(() => live(() => readSettings(kith.book)), [kith]).value;
  const [adding, setAdding] = useState(false);
  const [label, setLabel] = useState('name day');
  const [date, setDate] = useState('');
  const { person, changes } = page;
  if (!settings) return null;
  const coming = occasionsOf(person, {
    today,
    zone: kith.ports.zone(),
    birthdayLeadDays: settings.birthdayLeadDays,
    groupObserves: groups.filter(({ id }) => person.groups.includes(id)).flatMap(({ observes }) => observes),
    changes,
  });
  return (
    <Card title={t('occasions')}>
      <div class="stack">
        {coming.length > 0 && (
          <ul role="list" class="said">
            {coming.slice(0, SHOWN).map((occasion) => (
              <li key={occasion.key}>{occasionWords(occasion, today)}</li>
            ))}
          </ul>
        )}
        {person.birthday !== undefined && (
          <Select
            label={t('birthday_lead')}
            value={String(person.birthdayLeadDays ?? '')}
            options={[
              ['', t('birthday_lead_usual')],
              ...leads.map(
                (days) =>
                  [String(days), days === 0 ? t('on_the_day') : t('days_before', { span: span(days) })] as const,
              ),
            ]}
            onValue={(days) => onEdit({ birthdayLeadDays: days === '' ? undefined : Number(days) })}
          />
        )}
        {person.dates.length > 0 && (
          <ul role="list" aria-label={t('field_dates')}>
            {person.dates.map((one, at) => (
              <li key={`${one.label} ${one.date}`} class="line">
                <span class="grow said">
                  {dateName(one.label)} <span class="faint">{partialDay(one.date)}</span>
                </span>
                <IconButton
                  icon={X}
                  label={t('remove_named', { name: dateName(one.label) })}
                  onClick={() => onEdit({ dates: person.dates.filter((_, i) => i !== at) })}
                />
              </li>
            ))}
          </ul>
        )}
        {adding && (
          <InlineForm
            class="stack"
            onCancel={() => setAdding(false)}
            onSubmit={() => {
              if (date === '') return;
              onEdit({ dates: [...person.dates, { label, date }] });
              setAdding(false);
              setDate('');
            }}
          >
            <Select label={t('date_what')} value={label} options={dateNames()} onValue={setLabel} />
            <DateField label={t('date_when')} value={date} onValue={setDate} />
            <div class="line">
              <Button small look="primary" type="submit" disabled={date === ''}>
                {t('add')}
              </Button>
              <Button small look="quiet" onClick={() => setAdding(false)}>
                {t('cancel')}
              </Button>
            </div>
          </InlineForm>
        )}
        <div hidden={adding}>
          <Button small look="quiet" icon={Plus} onClick={() => setAdding(true)}>
            {t('date_add')}
          </Button>
        </div>
        <FeastPicker
          label={t('feasts_kept')}
          observes={person.observes}
          first={settings.observes}
          onObserves={(observes) => onEdit({ observes })}
        />
      </div>
    </Card>
  );
}

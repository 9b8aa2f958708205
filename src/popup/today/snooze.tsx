import { addDays, type LocalDate } from '../../domain/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { longDay, weekdayOf } from '../../ui/format.ts';
import { useReading } from '../../ui/reading.ts';
import { locale, t } from '../../ui/words.ts';
import { useState } from 'preact/hooks';

/** Until when: three common answers on the keys 1 to 3, or any day. */
export function Snooze({
  name,
  today,
  onUntil,
  onClose,
}: {
  name: string;
  today: LocalDate;
  onUntil: (until: LocalDate) => void;
  onClose: () => void;
}) {
  const [chosen, setChosen] = useState<LocalDate>();
  const [line, setLine] = useState('');
  const { shown, settled } = useReading(line, async (text) => {
    if (text.trim() === '') return addDays(today, 14);
    // Large, and only needed by those who type.
    const { readPromise } = await import('../../domain/promises.ts');
    const { dueOn } = readPromise(text, { today, language: locale() });
    return dueOn !== undefined && dueOn > today ? dueOn : 'unread';
  });
  const date = chosen ?? shown ?? addDays(today, 14);
  const keep = async (): Promise<void> => {
    const until = chosen ?? (await settled());
    if (until !== 'unread' && until > today) onUntil(until);
  };
  const choices: [LocalDate, string][] = [
    [addDays(today, 1), t('tomorrow')],
    [addDays(today, 7), t('next_week')],
    [addDays(today, 30), t('in_a_month')],
  ];
  return (
    <Dialog title={t('later_title', { name })} onClose={onClose}>
      <div
        class="stack"
        onKeyDown={(event) => {
          const choice = event.target instanceof HTMLInputElement ? undefined : choices[Number(event.key) - 1];
          if (choice) onUntil(choice[0]);
        }}
      >
        {choices.map(([until, text], i) => (
          <Button key={until} aria-keyshortcuts={String(i + 1)} onClick={() => onUntil(until)}>
            <span class="grow snooze-choice">{text}</span>
            <span class="faint">{weekdayOf(until)}</span>
            <kbd class="kbd">{i + 1}</kbd>
          </Button>
        ))}
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <TextField
            label={t('until_typed')}
            value={line}
            placeholder={t('until_placeholder')}
            error={date === 'unread' ? t('until_unread') : undefined}
            onValue={(text) => {
              setLine(text);
              setChosen(undefined);
            }}
          />
          <TextField
            label={t('until')}
            type="date"
            min={addDays(today, 1)}
            value={date === 'unread' ? '' : date}
            onValue={(value) => setChosen(value || undefined)}
          />
          {/* Never disabled: an Enter right after the last letter belongs to the line as it stands, not to what was read of fewer. */}
          <Button type="submit" look="primary">
            {date === 'unread' ? t('later') : t('back_on', { day: longDay(date) })}
          </Button>
        </form>
      </div>
    </Dialog>
  );
}

import { useState } from 'preact/hooks';
import type { LocalDate } from '../domain/dates.ts';
import type { Interaction, InteractionKind } from '../domain/rows.ts';
import { Button } from './button.tsx';
import { Choice, Select, TextArea, TextField } from './field.tsx';
import { InlineForm } from './inline-form.tsx';
import { t } from './words.ts';
import './log-form.css';

export type Logged = Pick<Interaction, 'on' | 'kind' | 'direction' | 'note' | 'by'>;

const kinds: readonly InteractionKind[] = [
  'message',
  'call',
  'met',
  'thanked',
  'gift',
  'helped',
  'introduced',
  'other',
];

const sides: readonly Interaction['by'][] = ['me', 'them', 'both'];

interface LogFormProps {
  today: LocalDate;
  /** What it is at first: a message that kept in touch, unless said otherwise. */
  initial?: Partial<Logged>;
  /** The word on the button. */
  act?: string;
  onLog: (logged: Logged) => void;
  onCancel?: () => void;
}

/** A contact that happened: a line about it, what it was, who reached out, whether it gave, asked or kept in touch, and when. */
export function LogForm({ today, initial = {}, act = t('log'), onLog, onCancel }: LogFormProps) {
  const [logged, setLogged] = useState<Logged>({
    on: today,
    kind: 'message',
    direction: 'kept',
    note: '',
    by: 'me',
    ...initial,
  });
  const set = (change: Partial<Logged>): void => setLogged((before) => ({ ...before, ...change }));
  return (
    <InlineForm class="log-form" onSubmit={() => onLog(logged)} onCancel={onCancel}>
      <TextArea
        label={t('log_note')}
        bare
        autofocus
        value={logged.note}
        placeholder={t('log_note')}
        onValue={(note) => set({ note })}
        onKeyDown={(event) => {
          // One line is the rule; Shift+Enter makes another.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          onLog(logged);
        }}
      />
      <Choice
        label={t('log_direction')}
        bare
        value={logged.direction}
        options={[
          ['kept', t('direction_kept')],
          ['gave', t('direction_gave')],
          ['asked', t('direction_asked')],
        ]}
        onValue={(direction) => set({ direction })}
      />
      <div class="log-when">
        <Select
          label={t('log_kind')}
          bare
          value={logged.kind}
          options={kinds.map((kind) => [kind, t(`kind_${kind}`)])}
          onValue={(kind) => set({ kind: kinds.find((one) => one === kind) ?? 'other' })}
        />
        <Select
          label={t('log_by')}
          bare
          value={logged.by}
          options={sides.map((side) => [side, t(`by_${side}`)])}
          onValue={(by) => set({ by: sides.find((one) => one === by) ?? 'me' })}
        />
        <TextField
          label={t('log_date')}
          bare
          type="date"
          max={today}
          value={logged.on}
          onValue={(on) => on && set({ on })}
        />
      </div>
      <div class="line">
        <Button look="primary" type="submit" small>
          {act}
        </Button>
        {onCancel && (
          <Button look="quiet" small onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </InlineForm>
  );
}

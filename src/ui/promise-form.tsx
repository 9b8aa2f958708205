import { useState } from 'preact/hooks';
import { addDays, type LocalDate } from '../domain/dates.ts';
import type { Namable, ReadPromise } from '../domain/promises.ts';
import type { FollowUp } from '../domain/rows.ts';
import { Button } from './button.tsx';
import { Choice, Select, TextField } from './field.tsx';
import { longDay } from './format.ts';
import { InlineForm } from './inline-form.tsx';
import { useReading } from './reading.ts';
import { locale, t } from './words.ts';
import './promise-form.css';

/** A promise as the user saw and took it. */
export type Promised = Pick<FollowUp, 'person' | 'dueOn' | 'note'> & { owed: 'by-me' | 'by-them' };

interface PromiseFormProps {
  today: LocalDate;
  /** Whom it is about; found in the line where it isn't given. */
  person?: Namable;
  /** Everybody whom a line may name. */
  named?: (line: string) => Promise<readonly Namable[]>;
  /** `said`: the promise in a sentence, to be shown back once it is kept. */
  onPromise: (promise: Promised, said: string) => void;
  onCancel: () => void;
}

interface Reading {
  people: readonly Namable[];
  read: ReadPromise;
}

/** A week is what most promises mean that name no day. */
const UNSAID = 7;

/**
 * A promise in one line: "I'll send Ada the paper by Friday". What was understood is shown back while it is typed, to be put right: who
 * owes whom, whom it is about, and by when.
 */
export function PromiseForm({ today, person, named, onPromise, onCancel }: PromiseFormProps) {
  const [line, setLine] = useState('');
  const [said, setSaid] = useState<{ dueOn?: LocalDate; owed?: 'by-me' | 'by-them'; person?: string }>({});
  const { shown, settled } = useReading(line, async (text) => {
    const people = person ? [person] : ((await named?.(text)) ?? []);
    // The parser of dates is large; nobody waits for it who promises nothing.
    const { readPromise } = await import('../domain/promises.ts');
    return text.trim() === '' ? undefined : { people, read: readPromise(text, { today, language: locale(), people }) };
  });

  /** What a reading means along with what was put right: whom, who owes, by when, and the sentence that says it. */
  const meantBy = ({ people, read }: Reading) => {
    const meant = person?.id ?? said.person ?? read.people[0];
    const dueOn = said.dueOn ?? read.dueOn ?? addDays(today, UNSAID);
    const owed = said.owed ?? read.owed;
    const name = people.find(({ id }) => id === meant)?.names[0];
    const back =
      name === undefined
        ? t('promise_nobody')
        : t(owed === 'by-me' ? 'promise_mine' : 'promise_theirs', { name, note: read.text, day: longDay(dueOn) });
    return { meant, dueOn, owed, note: read.text, back };
  };
  const keep = async (): Promise<void> => {
    const reading = await settled();
    if (!reading) return;
    const { meant, back, ...rest } = meantBy(reading);
    if (meant !== undefined && rest.note !== '' && rest.dueOn >= today) onPromise({ person: meant, ...rest }, back);
  };
  const understood = shown && meantBy(shown);
  const choice = person || !shown ? [] : shown.people.filter(({ id }) => shown.read.people.includes(id));
  return (
    <InlineForm class="promise-form" onSubmit={() => void keep()} onCancel={onCancel}>
      <TextField
        label={t('promise')}
        autofocus
        value={line}
        placeholder={person ? t('promise_placeholder_known') : t('promise_placeholder')}
        onValue={(value) => {
          setLine(value);
          setSaid({});
        }}
      />
      {shown && understood && (
        <div class="promise-back">
          <p role="status" class="said">
            {understood.back}{' '}
            {shown.read.dueOn === undefined && said.dueOn === undefined && (
              <span class="soft">{t('promise_no_day')}</span>
            )}
          </p>
          {choice.length > 1 && (
            <Select
              label={t('promise_who')}
              value={understood.meant ?? ''}
              options={choice.map(({ id, names }) => [id, names[0] ?? ''])}
              onValue={(id) => setSaid({ ...said, person: id })}
            />
          )}
          <div class="promise-fields">
            <Choice
              label={t('promise_owed')}
              bare
              value={understood.owed}
              options={[
                ['by-me', t('owed_by_me')],
                ['by-them', t('owed_by_them')],
              ]}
              onValue={(value) => setSaid({ ...said, owed: value })}
            />
            <TextField
              label={t('promise_by')}
              type="date"
              min={today}
              value={understood.dueOn}
              onValue={(value) => value && setSaid({ ...said, dueOn: value })}
            />
          </div>
        </div>
      )}
      <div class="line">
        <Button look="primary" type="submit" small disabled={line.trim() === ''}>
          {t('save')}
        </Button>
        <Button look="quiet" small onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </InlineForm>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { addDays, type LocalDate } from '../domain/dates.ts';
import type { Namable, ReadPromise } from '../domain/promises.ts';
import type { FollowUp } from '../domain/rows.ts';
import { Button } from './button.tsx';
import { Choice, Select, TextField } from './field.tsx';
import { longDay } from './format.ts';
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
  onPromise: (promise: Promised) => void;
  onCancel: () => void;
}

/** A week is what most promises mean that name no day. */
const UNSAID = 7;

/**
 * A promise in one line: "I'll send Ada the paper by Friday". What was understood is shown back while it is typed, to be put right: who
 * owes whom, whom it is about, and by when.
 */
export function PromiseForm({ today, person, named, onPromise, onCancel }: PromiseFormProps) {
  const [line, setLine] = useState('');
  const [read, setRead] = useState<ReadPromise>();
  const [people, setPeople] = useState<readonly Namable[]>(person ? [person] : []);
  const [said, setSaid] = useState<{ dueOn?: LocalDate; owed?: 'by-me' | 'by-them'; person?: string }>({});

  useEffect(() => {
    let late = false;
    const readLine = async (): Promise<void> => {
      const known = person ? [person] : ((await named?.(line)) ?? []);
      // The parser of dates is large; nobody waits for it who promises nothing.
      const { readPromise } = await import('../domain/promises.ts');
      if (late) return;
      setPeople(known);
      setRead(line.trim() === '' ? undefined : readPromise(line, { today, language: locale(), people: known }));
    };
    void readLine();
    return () => {
      late = true;
    };
  }, [line]);

  const dueOn = said.dueOn ?? read?.dueOn ?? addDays(today, UNSAID);
  const owed = said.owed ?? read?.owed ?? 'by-me';
  const meant = person?.id ?? said.person ?? read?.people[0];
  const name = people.find(({ id }) => id === meant)?.names[0];
  const choice = person ? [] : people.filter(({ id }) => read?.people.includes(id));
  const ready = read !== undefined && meant !== undefined && read.text !== '' && dueOn >= today;
  return (
    <form
      class="promise-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onPromise({ person: meant, dueOn, owed, note: read.text });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
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
      {read && (
        <div class="promise-back">
          <p role="status" class="said">
            {name === undefined
              ? t('promise_nobody')
              : t(owed === 'by-me' ? 'promise_mine' : 'promise_theirs', {
                  name,
                  note: read.text,
                  day: longDay(dueOn),
                })}{' '}
            {read.dueOn === undefined && said.dueOn === undefined && <span class="soft">{t('promise_no_day')}</span>}
          </p>
          {choice.length > 1 && (
            <Select
              label={t('promise_who')}
              value={meant ?? ''}
              options={choice.map(({ id, names }) => [id, names[0] ?? ''])}
              onValue={(id) => setSaid({ ...said, person: id })}
            />
          )}
          <div class="promise-fields">
            <Choice
              label={t('promise_owed')}
              bare
              value={owed}
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
              value={dueOn}
              onValue={(value) => value && setSaid({ ...said, dueOn: value })}
            />
          </div>
        </div>
      )}
      <div class="line">
        <Button look="primary" type="submit" small disabled={!ready}>
          {t('save')}
        </Button>
        <Button look="quiet" small onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

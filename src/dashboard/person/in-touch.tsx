import { useRef, useState } from 'preact/hooks';
import { answerFollowUp, makeFollowUp, removeFollowUp } from '../../app/acts/answer-follow-up.ts';
import type { PersonPage } from '../../app/reads/person.ts';
import type { LocalDate } from '../../domain/dates.ts';
import { medianGap } from '../../domain/rhythm/gaps.ts';
import type { Rhythm } from '../../domain/rhythm/rhythm.ts';
import { sureness, usualGap } from '../../domain/rhythm/window.ts';
import type { FollowUp } from '../../domain/rows.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { cadence, calledName, fromToday, longDay } from '../../ui/format.ts';
import { Check, Plus, Trash2 } from '../../ui/icons.ts';
import { PromiseForm } from '../../ui/promise-form.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { useAct } from '../use-act.ts';
import { Balance } from './balance.tsx';
import { isUnkept } from '../../domain/rhythm/standing.ts';
import { RhythmStrip } from './rhythm-strip.tsx';
import './in-touch.css';

/** How regular the contact is, what is next and why, what is promised, and who gave and asked. */
export function InTouch({ page, today }: { page: PersonPage; today: LocalDate }) {
  const kith = useKith();
  const run = useAct();
  const [promising, setPromising] = useState(false);
  const sending = useRef(false);
  const { person, rhythm } = page;
  const open = page.followUps.filter(isUnkept).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const kept = (row: FollowUp): void => {
    const item = { person: row.person, reason: row.reason, dueOn: row.dueOn, score: 0, why: {}, followUp: row.id };
    void run(answerFollowUp(kith, item, { kind: 'done' }), t('promise_kept'));
  };
  return (
    <Card title={t('in_touch')}>
      <div class="stack">
        <p class="said">{nextWords(rhythm, calledName(person), today)}</p>
        <RhythmStrip interactions={page.interactions} today={today} />
        {open.length > 0 && (
          <ul role="list" class="promises" aria-label={t('promises')}>
            {open.map((row) => (
              <li key={row.id} class="line">
                <span class="grow said">
                  <span class="faint">{row.owed === 'by-them' ? t('promised_you') : t('you_promised')}</span> {row.note}{' '}
                  <span class="faint" title={longDay(row.until ?? row.dueOn)}>
                    {fromToday(row.until ?? row.dueOn, today)}
                  </span>
                </span>
                <IconButton icon={Check} label={t('promise_done', { note: row.note })} onClick={() => kept(row)} />
                <IconButton
                  icon={Trash2}
                  label={t('remove_named', { name: row.note })}
                  onClick={() => void run(removeFollowUp(kith, row.id), t('removed'))}
                />
              </li>
            ))}
          </ul>
        )}
        {promising && (
          <PromiseForm
            today={today}
            person={{ id: person.id, names: [person.name] }}
            onCancel={() => setPromising(false)}
            onPromise={(promise, said) => {
              if (sending.current) return;
              sending.current = true;
              const made = makeFollowUp(kith, { reason: 'promise', ...promise });
              void run(made, said, () => setPromising(false)).then(() => (sending.current = false));
            }}
          />
        )}
        <div hidden={promising}>
          <Button small look="quiet" icon={Plus} onClick={() => setPromising(true)}>
            {t('promise_add')}
          </Button>
        </div>
        <Balance page={page} today={today} />
      </div>
    </Card>
  );
}

/** When the next word is due and why; or why none is. */
function nextWords(rhythm: Rhythm | undefined, name: string, today: LocalDate): string {
  if (!rhythm || rhythm.silent) return t('next_none');
  const { basis, dueFrom, lostOn, cadenceDays, gaps, layerGap, unanswered, standing } = rhythm;
  if (basis === 'held') return plural('held_since', unanswered, { name });
  if (standing.state === 'snoozed' && dueFrom !== undefined) return t('next_snoozed', { day: longDay(dueFrom) });
  const when =
    dueFrom === undefined ? '' : dueFrom <= today ? `${t('due_now')}.` : t('next_on', { day: longDay(dueFrom) });
  if (basis === 'cadence' && cadenceDays !== undefined)
    return `${t('next_cadence', { every: cadence(cadenceDays) })} ${when}`;
  if (basis === 'new') return `${t('next_new')} ${when}`;
  if (medianGap(gaps) === undefined) return when === '' ? t('next_unknown') : when;
  const every = cadence(Math.max(1, Math.round(usualGap(gaps, layerGap))));
  const usual = t(sureness(gaps) < 0.6 ? 'next_guess' : 'next_usual', { every });
  if (lostOn !== undefined && lostOn < today) return `${usual} ${t('next_lost', { name })}`;
  return dueFrom === undefined ? `${usual} ${t('next_spent')}` : `${usual} ${when}`;
}

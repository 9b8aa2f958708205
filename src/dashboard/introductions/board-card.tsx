import { useState } from 'preact/hooks';
import type { BoardEntry } from '../../app/reads/introduction-board.ts';
import { type LocalDate, localDate } from '../../domain/dates.ts';
import { decliner } from '../../domain/introductions/care.ts';
import type { DraftStep } from '../../domain/introductions/drafts.ts';
import { waitingSteps } from '../../domain/introductions/waiting-steps.ts';
import { hasSaidYes, type IntroductionEvent } from '../../domain/introductions/workflow.ts';
import type { Person } from '../../domain/person.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { calledName, day, fromToday } from '../../ui/format.ts';
import { InlineForm } from '../../ui/inline-form.tsx';
import { t, type Word } from '../../ui/words.ts';
import { hrefOf } from '../route.ts';

/** What is written for a step, and the event that its sending is. */
export interface Writing {
  entry: BoardEntry;
  step: DraftStep;
  to: Person;
  other: Person;
  /** Everybody the letter goes to. */
  all: readonly Person[];
  event: (text: string) => IntroductionEvent;
}

interface BoardCardProps {
  entry: BoardEntry;
  zone: string;
  today: LocalDate;
  onEvent: (event: IntroductionEvent, close?: () => void) => void;
  onWrite: (writing: Writing) => void;
}

/** One introduction: where each side stands, what is next, and what was said and done so far. */
export function BoardCard({ entry, zone, today, onEvent, onWrite }: BoardCardProps) {
  const { introduction, a, b } = entry;
  const next = waitingSteps(introduction, zone)[0];
  return (
    <>
      {([a, b] as const).map((person) => (
        <div key={person.id} class="board-side">
          <Avatar name={person.name} size="s" />
          <a class="name grow" href={hrefOf('person', person.id)}>
            {person.name}
          </a>
          <span class="faint">{consentWords(entry, person)}</span>
        </div>
      ))}
      <p class="soft">{stateWords(entry)}</p>
      {introduction.outcome !== undefined && introduction.outcome !== '' && (
        <p class="said board-outcome">{introduction.outcome}</p>
      )}
      <NextStep entry={entry} onEvent={onEvent} onWrite={onWrite} />
      {next && next.dueOn > today && (
        <p class="faint">{t(dueWords[next.what], { when: fromToday(next.dueOn, today) })}</p>
      )}
      <History entry={entry} zone={zone} today={today} />
    </>
  );
}

/** What Kith will do on a later day, by step. */
const dueWords = {
  'ask-second': 'board_due_ask',
  nudge: 'board_due_nudge',
  expire: 'board_due_expire',
  introduce: 'board_due_ask',
  thank: 'board_due_thank',
  'ask-outcome': 'board_due_outcome',
} as const satisfies Record<string, Word>;

/** Where one side stands. */
function consentWords({ introduction, a }: BoardEntry, person: Person): string {
  const { state, madeBy } = introduction;
  if (madeBy !== undefined) return person.id === madeBy ? t('consent_introduced_you') : '';
  const first = person === a;
  if (state === 'asked-a') {
    if (!first) return t('consent_not_asked');
    return t(hasSaidYes(introduction) ? 'consent_yes' : 'consent_asked');
  }
  if (state === 'asked-b') return t(first ? 'consent_yes' : 'consent_asked');
  if (state === 'declined') {
    if (decliner(introduction) === person.id) return t('consent_no');
    return t(introduction.steps.some((step) => step.state === 'yes-a') && first ? 'consent_yes' : 'consent_not_asked');
  }
  if (state === 'expired') {
    const asked = introduction.steps.some((step) => step.state === (first ? 'asked-a' : 'asked-b'));
    return t(asked ? 'consent_asked' : 'consent_not_asked');
  }
  return t('consent_yes');
}

function stateWords({ introduction, a, b }: BoardEntry): string {
  const { state, madeBy } = introduction;
  if (madeBy !== undefined)
    return t('introduced_you', { by: calledName(madeBy === a.id ? a : b), name: calledName(madeBy === a.id ? b : a) });
  if (state === 'asked-a')
    return hasSaidYes(introduction) ? t('said_yes', { name: calledName(a) }) : t('waits_for', { name: calledName(a) });
  if (state === 'asked-b') return t('waits_for', { name: calledName(b) });
  if (state === 'agreed') return t('both_agreed');
  if (state === 'introduced') return t('are_introduced');
  if (state === 'met') return t('have_met');
  if (state === 'declined') return t('declined_by', { name: calledName(decliner(introduction) === a.id ? a : b) });
  if (state === 'expired') return t('expired');
  return t('closed');
}

/** What can be done with an introduction now. */
function NextStep({
  entry,
  onEvent,
  onWrite,
}: {
  entry: BoardEntry;
  onEvent: (event: IntroductionEvent, close?: () => void) => void;
  onWrite: (writing: Writing) => void;
}) {
  const [outcome, setOutcome] = useState<string>();
  const { introduction, a, b } = entry;
  const { state, madeBy, steps } = introduction;
  const letter = (step: DraftStep, to: Person, other: Person, kind: 'asked' | 'nudged' | 'introduced' | 'thanked') =>
    onWrite({
      entry,
      step,
      to,
      other,
      all: kind === 'introduced' ? [to, other] : [to],
      event: (text) => ({ kind, text }),
    });
  if (state === 'asked-a' && hasSaidYes(introduction))
    return (
      <div class="line">
        <Button small look="primary" onClick={() => letter('ask-second', b, a, 'asked')}>
          {t('ask_named', { name: calledName(b) })}
        </Button>
        <Button small look="quiet" onClick={() => onEvent({ kind: 'no' })}>
          {t('they_said_no')}
        </Button>
      </div>
    );
  if (state === 'asked-a' || state === 'asked-b') {
    const [asked, other] = state === 'asked-a' ? [a, b] : [b, a];
    return (
      <div class="line">
        <Button small look="primary" onClick={() => onEvent({ kind: 'yes' })}>
          {t('they_said_yes')}
        </Button>
        <Button small onClick={() => onEvent({ kind: 'no' })}>
          {t('they_said_no')}
        </Button>
        {steps.at(-1)?.state !== 'nudged' && (
          <Button small look="quiet" onClick={() => letter('nudge', asked, other, 'nudged')}>
            {t('remind')}
          </Button>
        )}
      </div>
    );
  }
  if (state === 'agreed')
    return (
      <div class="line">
        <Button small look="primary" onClick={() => letter('introduce', a, b, 'introduced')}>
          {t('introduce')}
        </Button>
        <Button small look="quiet" onClick={() => onEvent({ kind: 'no' })}>
          {t('they_said_no')}
        </Button>
      </div>
    );
  if (state !== 'introduced' && state !== 'met') return null;
  if (outcome !== undefined) {
    const save = (final: boolean): void => {
      onEvent({ kind: 'outcome', text: outcome.trim(), final }, () => setOutcome(undefined));
    };
    const last = steps.some((step) => step.state === 'outcome');
    return (
      <InlineForm class="stack" onSubmit={() => save(last)} onCancel={() => setOutcome(undefined)}>
        <TextArea label={t('outcome')} value={outcome} onValue={setOutcome} autofocus />
        <div class="line">
          <Button small look="primary" type="submit">
            {last ? t('save_and_close') : t('save_and_ask_again')}
          </Button>
          {!last && (
            <Button small onClick={() => save(true)}>
              {t('save_and_close')}
            </Button>
          )}
          <Button small look="quiet" onClick={() => setOutcome(undefined)}>
            {t('cancel')}
          </Button>
        </div>
      </InlineForm>
    );
  }
  // Thanks go to both in turn, or to whoever made the introduction for the user.
  const thanked = steps.filter((step) => step.state === 'thanked').length;
  const thanks = (madeBy === undefined ? [a, b] : [madeBy === a.id ? a : b])[thanked];
  return (
    <div class="line">
      {state === 'introduced' && (
        <Button small look="primary" onClick={() => onEvent({ kind: 'met' })}>
          {madeBy === undefined ? t('they_met') : t('we_met')}
        </Button>
      )}
      {thanks && (
        <Button
          small
          onClick={() =>
            letter(madeBy === undefined ? 'thank' : 'thank-introducer', thanks, thanks === a ? b : a, 'thanked')
          }
        >
          {t('thank_named', { name: calledName(thanks) })}
        </Button>
      )}
      <Button small look={thanks ? 'quiet' : 'plain'} onClick={() => setOutcome('')}>
        {t('outcome')}
      </Button>
    </div>
  );
}

const stepWords = {
  'asked-a': 'history_asked_a',
  'yes-a': 'history_yes_a',
  'asked-b': 'history_asked_b',
  agreed: 'history_agreed',
  nudged: 'history_nudged',
  introduced: 'history_introduced',
  thanked: 'history_thanked',
  met: 'history_met',
  outcome: 'history_outcome',
  declined: 'history_declined',
  expired: 'history_expired',
  dismissed: 'history_dismissed',
} as const satisfies Record<string, Word>;

function isStep(state: string): state is keyof typeof stepWords {
  return Object.hasOwn(stepWords, state);
}

/** What happened and when, with the texts that were used. */
function History({ entry, zone, today }: { entry: BoardEntry; zone: string; today: LocalDate }) {
  const { introduction, a, b } = entry;
  if (introduction.steps.length === 0) return null;
  return (
    <details class="pair-facts">
      <summary>{t('history')}</summary>
      <ol role="list" class="board-history">
        {introduction.steps.map((step, i) => (
          <li key={i}>
            <time class="faint" dateTime={localDate(step.at, zone)}>
              {day(localDate(step.at, zone), today)}
            </time>{' '}
            {isStep(step.state) ? t(stepWords[step.state], { a: calledName(a), b: calledName(b) }) : step.state}
            {step.text !== undefined && step.text !== '' && <span class="faint said board-text">{step.text}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}

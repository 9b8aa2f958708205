import { useEffect, useRef, useState } from 'preact/hooks';
import { advanceIntroduction } from '../../app/acts/introduce.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { live } from '../../app/live.ts';
import { type BoardEntry, introductionBoard } from '../../app/reads/introduction-board.ts';
import { readSettings } from '../../app/settings.ts';
import { localDate } from '../../domain/dates.ts';
import type { DraftStep } from '../../domain/introductions/drafts.ts';
import { hasSaidYes, type IntroductionEvent } from '../../domain/introductions/workflow.ts';
import type { Person } from '../../domain/person.ts';
import type { IntroductionState } from '../../domain/rows.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Compose } from '../../ui/compose.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { calledName, fromToday } from '../../ui/format.ts';
import { Handshake } from '../../ui/icons.ts';
import { introductionDraft } from '../../ui/introduction-draft.ts';
import { mailtoOf } from '../../ui/letter.ts';
import { useLive } from '../../ui/live.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { Suggestions } from './suggestions.tsx';
import './introductions.css';

const columns = ['asked', 'agreed', 'introduced', 'over'] as const;
type Column = (typeof columns)[number];

function columnOf(state: IntroductionState): Column | undefined {
  switch (state) {
    case 'asked-a':
    case 'asked-b':
      return 'asked';
    case 'agreed':
      return 'agreed';
    case 'introduced':
    case 'met':
      return 'introduced';
    case 'dismissed':
      return undefined;
    default:
      return 'over';
  }
}

/** What is written for a step, and the event that its sending is. */
interface Writing {
  entry: BoardEntry;
  step: DraftStep;
  to: Person;
  other: Person;
  /** Everybody the letter goes to. */
  all: readonly Person[];
  event: (text: string) => IntroductionEvent;
}

/** Introductions by state, each with the next step; below them who else ought to meet. */
export function Introductions({ rest }: { rest: string }) {
  const kith = useKith();
  const announce = useAnnounce();
  const [writing, setWriting] = useState<Writing>();
  const found = useRef<HTMLElement>(null);
  const board = useLive(() => live(() => introductionBoard(kith)), [kith]).value;
  const settings = useLive(() => live(() => readSettings(kith.book)), [kith]).value;
  const today = localDate(kith.ports.now(), kith.ports.zone());

  useEffect(() => {
    found.current?.scrollIntoView({ block: 'center' });
    found.current?.focus();
  }, [rest, board === undefined]);

  if (!board)
    return (
      <div class="page">
        <Skeleton rows={4} />
      </div>
    );
  const run = async (entry: BoardEntry, event: IntroductionEvent): Promise<void> => {
    try {
      const { act } = await advanceIntroduction(kith, entry.introduction.id, event);
      announce({ text: t('noted'), undo: () => undoAct(kith, act) });
    } catch (error) {
      announce({ text: t('save_failed', { reason: String(error) }), bad: true });
    }
  };
  const shown = board.filter(({ introduction }) => columnOf(introduction.state) !== undefined);

  return (
    <div class="page board-page">
      <header class="page-head">
        <h1>{t('section_introductions')}</h1>
      </header>
      {shown.length > 0 && (
        <div class="board">
          {columns.map((column) => {
            const entries = shown.filter(({ introduction }) => columnOf(introduction.state) === column);
            return (
              <section key={column} class="board-column" aria-label={t(`board_${column}`)}>
                <h2>
                  {t(`board_${column}`)} <span class="faint">{entries.length}</span>
                </h2>
                {entries.map((entry) => (
                  <article
                    key={entry.introduction.id}
                    ref={entry.introduction.id === rest ? found : undefined}
                    tabIndex={-1}
                    class={`board-card ${entry.introduction.id === rest ? 'board-found' : ''}`}
                  >
                    <div class="board-pair">
                      <Avatar name={entry.a.name} size="s" />
                      <Avatar name={entry.b.name} size="s" />
                      <span class="faint">
                        {fromToday(localDate(entry.introduction.updatedAt, kith.ports.zone()), today)}
                      </span>
                    </div>
                    <p>
                      <a class="name" href={hrefOf('person', entry.a.id)}>
                        {entry.a.name}
                      </a>
                      {' · '}
                      <a class="name" href={hrefOf('person', entry.b.id)}>
                        {entry.b.name}
                      </a>
                    </p>
                    <p class="soft">{stateWords(entry)}</p>
                    <Steps entry={entry} onEvent={(event) => void run(entry, event)} onWrite={setWriting} />
                  </article>
                ))}
              </section>
            );
          })}
        </div>
      )}
      {shown.length === 0 && (
        <EmptyState icon={Handshake} title={t('board_empty')}>
          {t('board_empty_hint')}
        </EmptyState>
      )}
      <Suggestions />
      {writing && settings && (
        <Compose
          title={t('write_to', { name: writing.all.map(calledName).join(', ') })}
          text={introductionDraft(writing.step, {
            TO: calledName(writing.to),
            OTHER: calledName(writing.other),
            ME: settings.name,
            REASON: writing.entry.introduction.reasons[0]?.replace(/^[\w-]+: /, '') ?? '',
          })}
          byMail={writing.all.every((person) => person.emails.length > 0)}
          sent={t('i_sent')}
          onMail={(text) =>
            void kith.page.open(
              mailtoOf(
                writing.all.flatMap((person) => person.emails.slice(0, 1).map(({ value }) => value)),
                {
                  subject: t('draft_subject'),
                  body: text,
                },
              ),
            )
          }
          onCopy={(text) => void kith.page.copy(text).then(() => announce({ text: t('draft_copied') }))}
          onSent={(text) => {
            setWriting(undefined);
            void run(writing.entry, writing.event(text));
          }}
          onClose={() => setWriting(undefined)}
        />
      )}
    </div>
  );
}

function stateWords({ introduction, a, b }: BoardEntry): string {
  const { state } = introduction;
  if (state === 'asked-a')
    return hasSaidYes(introduction) ? t('said_yes', { name: calledName(a) }) : t('waits_for', { name: calledName(a) });
  if (state === 'asked-b') return t('waits_for', { name: calledName(b) });
  if (state === 'agreed') return t('both_agreed');
  if (state === 'introduced') return t('are_introduced');
  if (state === 'met') return t('have_met');
  if (state === 'declined') return t('declined');
  if (state === 'expired') return t('expired');
  return introduction.outcome ?? t('closed');
}

/** What can be done with an introduction now. */
function Steps({
  entry,
  onEvent,
  onWrite,
}: {
  entry: BoardEntry;
  onEvent: (event: IntroductionEvent) => void;
  onWrite: (writing: Writing) => void;
}) {
  const [outcome, setOutcome] = useState<string>();
  const { introduction, a, b } = entry;
  const { state } = introduction;
  const yes = state === 'asked-a' && hasSaidYes(introduction);
  if (yes)
    return (
      <div class="line">
        <Button
          small
          look="primary"
          onClick={() =>
            onWrite({
              entry,
              step: 'ask-second',
              to: b,
              other: a,
              all: [b],
              event: (text) => ({ kind: 'asked', text }),
            })
          }
        >
          {t('ask_named', { name: calledName(b) })}
        </Button>
      </div>
    );
  if (state === 'asked-a' || state === 'asked-b') {
    const asked = state === 'asked-a' ? a : b;
    const nudged = introduction.steps.at(-1)?.state === 'nudged';
    return (
      <div class="line">
        <Button small look="primary" onClick={() => onEvent({ kind: 'yes' })}>
          {t('they_said_yes')}
        </Button>
        <Button small onClick={() => onEvent({ kind: 'no' })}>
          {t('they_said_no')}
        </Button>
        {!nudged && (
          <Button
            small
            look="quiet"
            onClick={() =>
              onWrite({
                entry,
                step: 'nudge',
                to: asked,
                other: asked,
                all: [asked],
                event: (text) => ({ kind: 'nudged', text }),
              })
            }
          >
            {t('remind')}
          </Button>
        )}
      </div>
    );
  }
  if (state === 'agreed')
    return (
      <div class="line">
        <Button
          small
          look="primary"
          onClick={() =>
            onWrite({
              entry,
              step: 'introduce',
              to: a,
              other: b,
              all: [a, b],
              event: (text) => ({ kind: 'introduced', text }),
            })
          }
        >
          {t('introduce')}
        </Button>
      </div>
    );
  if (state !== 'introduced' && state !== 'met') return null;
  if (outcome !== undefined)
    return (
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onEvent({ kind: 'outcome', text: outcome.trim(), final: true });
        }}
      >
        <textarea
          class="control control-area"
          dir="auto"
          aria-label={t('outcome')}
          placeholder={t('outcome')}
          value={outcome}
          onInput={(event) => setOutcome(event.currentTarget.value)}
        />
        <div class="line">
          <Button small look="primary" type="submit">
            {t('save')}
          </Button>
          <Button small look="quiet" onClick={() => setOutcome(undefined)}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    );
  return (
    <div class="line">
      {state === 'introduced' && (
        <Button small look="primary" onClick={() => onEvent({ kind: 'met' })}>
          {t('they_met')}
        </Button>
      )}
      <Button small onClick={() => setOutcome('')}>
        {t('outcome')}
      </Button>
    </div>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { advanceIntroduction } from '../../app/acts/introduce.ts';
import { live } from '../../app/live.ts';
import { type BoardEntry, introductionBoard } from '../../app/reads/introduction-board.ts';
import { readSettings } from '../../app/settings.ts';
import { localDate } from '../../domain/dates.ts';
import { wordsOfStored } from '../../domain/introductions/lessons.ts';
import { EXPIRY_DAYS, OUTCOME_DAYS } from '../../domain/introductions/waiting-steps.ts';
import type { IntroductionEvent } from '../../domain/introductions/workflow.ts';
import type { IntroductionState } from '../../domain/rows.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Compose } from '../../ui/compose.tsx';
import { calledName } from '../../ui/format.ts';
import { Plus } from '../../ui/icons.ts';
import { introductionLetter } from '../../ui/introduction-draft.ts';
import { mailtoOf } from '../../ui/letter.ts';
import { useLive } from '../../ui/live.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { useAct } from '../use-act.ts';
import { BoardCard, type Writing } from './board-card.tsx';
import { IntroducedByOthers } from './introduced-by-others.tsx';
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

/** Introductions by state, each with the next step; below them who else ought to meet. */
export function Introductions({ rest }: { rest: string }) {
  const kith = useKith();
  const announce = useAnnounce();
  const act = useAct();
  const [writing, setWriting] = useState<Writing>();
  const [noting, setNoting] = useState(false);
  const found = useRef<HTMLElement>(null);
  const board = useLive(() => live(() => introductionBoard(kith)), [kith]).value;
  const settings = useLive(() => live(() => readSettings(kith.book)), [kith]).value;
  const zone = kith.ports.zone();
  const today = localDate(kith.ports.now(), zone);

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
  /** A letter is closed by `close`: it stays, as it was written, where the act failed. */
  const run = (entry: BoardEntry, event: IntroductionEvent, close?: () => void): Promise<boolean> =>
    act(advanceIntroduction(kith, entry.introduction.id, event), t('noted'), close);
  const shown = board.filter(({ introduction }) => columnOf(introduction.state) !== undefined);
  const drafted =
    writing &&
    settings &&
    introductionLetter(
      writing.step,
      {
        to: calledName(writing.to),
        other: calledName(writing.other),
        me: settings.name,
        reason: wordsOfStored(writing.entry.introduction.reasons[0] ?? ''),
      },
      settings,
    );
  const letter = writing && {
    onMail: (text: string) =>
      void kith.page.open(
        mailtoOf(
          writing.all.flatMap((person) => person.emails.slice(0, 1).map(({ value }) => value)),
          { subject: drafted?.subject ?? t('draft_subject'), body: text },
        ),
      ),
    onCopy: (text: string) => void kith.page.copy(text).then(() => announce({ text: t('draft_copied') })),
    onSent: (text: string) => void run(writing.entry, writing.event(text), () => setWriting(undefined)),
    onClose: () => setWriting(undefined),
  };

  return (
    <div class="page board-page">
      <header class="page-head">
        <h1>{t('section_introductions')}</h1>
        <span class="grow" />
        <Button icon={Plus} onClick={() => setNoting(true)}>
          {t('somebody_introduced_me')}
        </Button>
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
                    aria-label={`${entry.a.name}, ${entry.b.name}`}
                    class={`board-card ${entry.introduction.id === rest ? 'board-found' : ''}`}
                  >
                    <BoardCard
                      entry={entry}
                      zone={zone}
                      today={today}
                      onEvent={(event, close) => void run(entry, event, close)}
                      onWrite={setWriting}
                    />
                  </article>
                ))}
              </section>
            );
          })}
        </div>
      )}
      {shown.length > 0 && (
        <p class="faint board-times">
          {t('history_times', { days: EXPIRY_DAYS, first: OUTCOME_DAYS[0], second: OUTCOME_DAYS[1] })}
        </p>
      )}
      {shown.length === 0 && <p class="soft board-times">{t('board_empty_hint')}</p>}
      <Suggestions />
      {noting && <IntroducedByOthers onClose={() => setNoting(false)} />}
      {writing && letter && settings && writing.step === 'ask-second' && (
        <AskDialog {...letter} step="ask-second" to={writing.to} other={writing.other} me={settings.name} />
      )}
      {writing && letter && drafted && writing.step !== 'ask-second' && (
        <Compose
          {...letter}
          title={t('write_to', { name: writing.all.map(calledName).join(', ') })}
          text={drafted.body}
          byMail={writing.all.every((person) => person.emails.length > 0)}
          sent={t('i_sent')}
        />
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { askFirst, dismissPair, forgetLessons, introduceAtOnce, swapped } from '../../app/acts/introduce.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { live } from '../../app/live.ts';
import { lessonsLearned } from '../../app/reads/lessons.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { stillSuggested } from '../../app/reads/still-suggested.ts';
import { readSettings } from '../../app/settings.ts';
import { localDate } from '../../domain/dates.ts';
import { ownWish } from '../../domain/introductions/drafts.ts';
import type { Suggestion } from '../../domain/introductions/suggest.ts';
import type { Person } from '../../domain/person.ts';
import { pairId } from '../../domain/rows.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Compose } from '../../ui/compose.tsx';
import { calledName } from '../../ui/format.ts';
import { introductionLetter } from '../../ui/introduction-draft.ts';
import { mailtoOf } from '../../ui/letter.ts';
import { useLive } from '../../ui/live.ts';
import { inWords } from '../../ui/reason-words.ts';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { useAct } from '../use-act.ts';
import { PairCard } from './pair-card.tsx';
import './introductions.css';

interface PairListProps {
  pairs: readonly Suggestion[];
  /** How many of them are shown; all unless given. */
  shown?: number | undefined;
  /** The pairs that are left, after one was acted on or that was undone. */
  onPairs: (pairs: readonly Suggestion[]) => void;
}

/** Pairs who ought to meet, with all that can be done about them; each act can be undone. */
export function PairList({ pairs, shown, onPairs }: PairListProps) {
  const kith = useKith();
  const announce = useAnnounce();
  const failed = useFailed();
  const run = useAct();
  const [writing, setWriting] = useState<{ pair: Suggestion; kind: 'ask' | 'introduce' }>();
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const read = useLive(
    () =>
      live(async () => ({
        people: new Map((await peopleRows(kith, ids)).map((person) => [person.id, person])),
        settings: await readSettings(kith.book),
        lessons: await lessonsLearned(kith),
      })),
    [kith, ids.join()],
  ).value;
  if (!read) return null;

  /** A letter is closed by `close`: it stays, as it was written, where the act failed. */
  const done = async (text: string, act: Promise<{ act: string }>, close?: () => void): Promise<void> => {
    try {
      const { act: id } = await act;
      close?.();
      onPairs(await stillSuggested(kith.book, pairs, localDate(kith.ports.now(), kith.ports.zone())));
      announce({
        text,
        undo: async () => {
          const outcome = await undoAct(kith, id);
          onPairs(pairs);
          return outcome;
        },
      });
    } catch (error) {
      failed(error);
    }
  };
  const forget = (): Promise<boolean> => run(forgetLessons(kith), t('lessons_forgotten'));
  const a = writing && read.people.get(writing.pair.a);
  const b = writing && read.people.get(writing.pair.b);
  const mail = (to: readonly Person[], text: string, subject = t('draft_subject')): void =>
    void kith.page.open(
      mailtoOf(
        to.flatMap(({ emails }) => emails.slice(0, 1).map(({ value }) => value)),
        { subject, body: text },
      ),
    );
  const onCopy = (text: string): void => void kith.page.copy(text).then(() => announce({ text: t('draft_copied') }));
  const onClose = (): void => setWriting(undefined);
  const introducing =
    writing?.kind === 'introduce' && a && b
      ? introductionLetter(
          'introduce',
          {
            to: calledName(a),
            other: calledName(b),
            me: read.settings.name,
            reason: writing.pair.reasons[0]?.text ?? '',
          },
          read.settings,
        )
      : undefined;
  return (
    <>
      <div class="suggested">
        {pairs.slice(0, shown).map((pair) => {
          const one = read.people.get(pair.a);
          const other = read.people.get(pair.b);
          if (!one || !other) return null;
          const told = inWords(pair, { a: calledName(one), b: calledName(other) });
          return (
            <PairCard
              key={pairId(pair.a, pair.b)}
              pair={told}
              a={one}
              b={other}
              lessons={read.lessons}
              onAsk={(first) => setWriting({ kind: 'ask', pair: first === 'a' ? told : swapped(told) })}
              onIntroduce={() => setWriting({ kind: 'introduce', pair: told })}
              onDismiss={(why) => void done(t('dismissed'), dismissPair(kith, told, why))}
              onForget={() => void forget()}
            />
          );
        })}
      </div>
      {writing?.kind === 'ask' && a && b && (
        <AskDialog
          step="ask-first"
          to={a}
          other={b}
          me={read.settings.name}
          wish={ownWish(writing.pair, 'a')}
          onMail={(text) => mail([a], text)}
          onCopy={onCopy}
          onSent={(text) => void done(t('asked', { name: calledName(a) }), askFirst(kith, writing.pair, text), onClose)}
          onClose={onClose}
        />
      )}
      {writing?.kind === 'introduce' && introducing && a && b && (
        <Compose
          title={t('introduce_both', { a: calledName(a), b: calledName(b) })}
          text={introducing.body}
          byMail={a.emails.length > 0 && b.emails.length > 0}
          sent={t('i_introduced')}
          onMail={(text) => mail([a, b], text, introducing.subject)}
          onCopy={onCopy}
          onSent={(text) => void done(t('are_introduced'), introduceAtOnce(kith, writing.pair, text), onClose)}
          onClose={onClose}
        >
          <p class="soft">{t('introduce_both_hint')}</p>
        </Compose>
      )}
    </>
  );
}

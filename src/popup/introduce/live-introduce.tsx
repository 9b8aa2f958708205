import { useEffect, useState } from 'preact/hooks';
import {
  askFirst,
  dismissPair,
  forgetLessons,
  introduceAtOnce,
  swapped,
  type Suggested,
} from '../../app/acts/introduce.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { findIntroductions } from '../../app/jobs/find-introductions.ts';
import { live } from '../../app/live.ts';
import { lessonsLearned } from '../../app/reads/lessons.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { photosOf } from '../../app/reads/photos.ts';
import { stillSuggested } from '../../app/reads/still-suggested.ts';
import type { SuggestionsFound } from '../../app/reads/suggestions.ts';
import { readSettings } from '../../app/settings.ts';
import { localDate } from '../../domain/dates.ts';
import { ownWish } from '../../domain/introductions/drafts.ts';
import type { Person } from '../../domain/person.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Compose } from '../../ui/compose.tsx';
import { failureWords } from '../../ui/failure-words.ts';
import { calledName } from '../../ui/format.ts';
import { introductionLetter } from '../../ui/introduction-draft.ts';
import { mailtoOf } from '../../ui/letter.ts';
import { useLive } from '../../ui/live.ts';
import { PairWhy } from '../../ui/pair-why.tsx';
import { furtherReasons, gainWords, inWords } from '../../ui/reason-words.ts';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { Introduce, type Pair } from './introduce.tsx';

/** More reasons convince nobody more. */
const SHOWN_REASONS = 2;

/** Introduce, on the book: suggestions are looked for in a worker, and shown one by one. */
export function LiveIntroduce() {
  const kith = useKith();
  const announce = useAnnounce();
  const [found, setFound] = useState<Pick<SuggestionsFound, 'pairs' | 'hasWishes' | 'partial'>>();
  const [share, setShare] = useState<number>();
  const [asking, setAsking] = useState<Suggested>();
  const [introducing, setIntroducing] = useState(false);
  const suggestion = found?.pairs[0];

  useEffect(() => {
    const job = findIntroductions({ today: localDate(kith.ports.now(), kith.ports.zone()), top: 20 }, setShare);
    job.result.then(setFound, (error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        setFound({ pairs: [], hasWishes: true, partial: true });
    });
    return () => job.stop();
  }, [kith]);

  const both = useLive(
    () =>
      live(async () => {
        if (!suggestion) return undefined;
        const ids = [suggestion.a, suggestion.b];
        const [a, b] = await peopleRows(kith, ids);
        return a && b
          ? {
              suggestion: inWords(suggestion, { a: calledName(a), b: calledName(b) }),
              of: suggestion,
              a,
              b,
              photos: await photosOf(kith, ids),
              settings: await readSettings(kith.book),
              lessons: await lessonsLearned(kith),
            }
          : undefined;
      }),
    [kith, suggestion],
  ).value;
  const names = both && { a: calledName(both.a), b: calledName(both.b) };
  const pair: Pair | null | undefined =
    found === undefined
      ? undefined
      : suggestion === undefined
        ? null
        : both && names && both.of === suggestion
          ? {
              a: both.a,
              b: both.b,
              photoOfA: both.photos.get(both.a.id),
              photoOfB: both.photos.get(both.b.id),
              gainOfA: gainWords(suggestion, 'a', names),
              gainOfB: gainWords(suggestion, 'b', names),
              reasons: furtherReasons(suggestion, names).slice(0, SHOWN_REASONS),
            }
          : undefined;

  /** A letter is closed by `close`: it stays, as it was written, where the act failed. */
  const done = async (text: string, act: Promise<{ act: string }>, close?: () => void): Promise<void> => {
    try {
      const { act: id } = await act;
      close?.();
      const before = found;
      const today = localDate(kith.ports.now(), kith.ports.zone());
      if (before) setFound({ ...before, pairs: await stillSuggested(kith.book, before.pairs, today) });
      announce({
        text,
        undo: async () => {
          const outcome = await undoAct(kith, id);
          setFound(before);
          return outcome;
        },
      });
    } catch (error) {
      announce({ text: failureWords(error), bad: true });
    }
  };

  const first = both && asking && (asking.a === both.a.id ? both.a : both.b);
  const failed = (error: unknown): void => announce({ text: failureWords(error), bad: true });
  const letter =
    introducing && both && names
      ? introductionLetter(
          'introduce',
          { to: names.a, other: names.b, me: both.settings.name, reason: both.suggestion.reasons[0]?.text ?? '' },
          both.settings,
        )
      : undefined;
  const onCopy = (text: string): void =>
    void kith.page.copy(text).then(() => announce({ text: t('draft_copied') }), failed);
  const mail = (people: readonly Person[], text: string, subject = t('draft_subject')): void =>
    void kith.page
      .open(
        mailtoOf(
          people.flatMap(({ emails }) => emails.slice(0, 1).map(({ value }) => value)),
          { subject, body: text },
        ),
      )
      .catch(failed);
  const forget = async (): Promise<void> => {
    try {
      const { act } = await forgetLessons(kith);
      announce({ text: t('lessons_forgotten'), undo: () => undoAct(kith, act) });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <>
      <Introduce
        pair={pair}
        share={share}
        isPartial={found?.partial}
        hasNeeds={found?.hasWishes ?? false}
        onAsk={(_, who) => both && setAsking(who === 'a' ? both.suggestion : swapped(both.suggestion))}
        onIntroduce={() => setIntroducing(true)}
        onDismiss={(_, why) => both && void done(t('dismissed'), dismissPair(kith, both.suggestion, why))}
        onOpen={(person) => void kith.page.openDashboard(`person/${person.id}`)}
        why={
          both &&
          names && (
            <PairWhy
              key={both.of.a + both.of.b}
              pair={both.of}
              names={names}
              lessons={both.lessons}
              onForget={() => void forget()}
            />
          )
        }
      />
      {asking && first && both && (
        <AskDialog
          step="ask-first"
          to={first}
          other={first === both.a ? both.b : both.a}
          me={both.settings.name}
          wish={ownWish(asking, 'a')}
          onMail={(text) => mail([first], text)}
          onCopy={onCopy}
          onSent={(text) =>
            void done(t('asked', { name: calledName(first) }), askFirst(kith, asking, text), () => setAsking(undefined))
          }
          onClose={() => setAsking(undefined)}
        />
      )}
      {letter && both && names && (
        <Compose
          title={t('introduce_both', names)}
          text={letter.body}
          byMail={both.a.emails.length > 0 && both.b.emails.length > 0}
          sent={t('i_introduced')}
          onMail={(text) => mail([both.a, both.b], text, letter.subject)}
          onCopy={onCopy}
          onSent={(text) =>
            void done(t('are_introduced'), introduceAtOnce(kith, both.suggestion, text), () => setIntroducing(false))
          }
          onClose={() => setIntroducing(false)}
        >
          <p class="soft">{t('introduce_both_hint')}</p>
        </Compose>
      )}
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { askFirst, dismissPair, type Suggested } from '../../app/acts/introduce.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { findIntroductions } from '../../app/jobs/find-introductions.ts';
import { live } from '../../app/live.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { photosOf } from '../../app/reads/photos.ts';
import { readSettings } from '../../app/settings.ts';
import { localDate } from '../../domain/dates.ts';
import { ownWish } from '../../domain/introductions/drafts.ts';
import type { Suggestion } from '../../domain/introductions/suggest.ts';
import { Compose } from '../../ui/compose.tsx';
import { calledName } from '../../ui/format.ts';
import { introductionDraft } from '../../ui/introduction-draft.ts';
import { mailtoOf } from '../../ui/letter.ts';
import { useLive } from '../../ui/live.ts';
import { reasonWords } from '../../ui/reason-words.ts';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { Introduce, type Pair } from './introduce.tsx';

/** More reasons convince nobody more. */
const SHOWN_REASONS = 3;

/** Introduce, on the book: suggestions are looked for in a worker, and shown one by one. */
export function LiveIntroduce() {
  const kith = useKith();
  const announce = useAnnounce();
  const [found, setFound] = useState<{ pairs: Suggestion[]; hasWishes: boolean }>();
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState<Suggested>();
  const suggestion = found?.pairs[at];

  useEffect(() => {
    const job = findIntroductions({ today: localDate(kith.ports.now(), kith.ports.zone()), top: 20 });
    job.result.then(setFound, (error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFound({ pairs: [], hasWishes: false });
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
          ? { suggestion, a, b, photos: await photosOf(kith, ids), settings: await readSettings(kith.book) }
          : undefined;
      }),
    [kith, suggestion],
  ).value;
  const pair: Pair | null | undefined =
    found === undefined
      ? undefined
      : suggestion === undefined
        ? null
        : both?.suggestion === suggestion
          ? {
              a: both.a,
              b: both.b,
              photoOfA: both.photos.get(both.a.id),
              photoOfB: both.photos.get(both.b.id),
              reasons: suggestion.reasons
                .slice(0, SHOWN_REASONS)
                .map((reason) => reasonWords(reason, { a: calledName(both.a), b: calledName(both.b) })),
            }
          : undefined;

  const done = async (text: string, act: Promise<{ act: string }>): Promise<void> => {
    try {
      const { act: id } = await act;
      const here = at;
      setAt(here + 1);
      announce({
        text,
        undo: async () => {
          await undoAct(kith, id);
          setAt(here);
        },
      });
    } catch (error) {
      announce({ text: t('save_failed', { reason: String(error) }), bad: true });
    }
  };

  const first = both && asking && (asking.a === both.a.id ? both.a : both.b);
  const wish = asking && ownWish(asking, 'a');
  return (
    <>
      <Introduce
        pair={pair}
        hasNeeds={found?.hasWishes ?? false}
        onAsk={(_, who) => suggestion && setAsking(who === 'a' ? suggestion : swapped(suggestion))}
        onDismiss={(_, why) => suggestion && void done(t('dismissed'), dismissPair(kith, suggestion, why))}
        onOpen={(person) => void kith.page.openDashboard(`person/${person.id}`)}
      />
      {asking && first && both && (
        <Compose
          title={t('ask_named', { name: calledName(first) })}
          text={introductionDraft('ask-first', {
            TO: calledName(first),
            ME: both.settings.name,
            ...(wish !== undefined && { WISH: wish }),
          })}
          byMail={first.emails.length > 0}
          sent={t('i_asked')}
          onMail={(text) =>
            void kith.page.open(
              mailtoOf(
                first.emails.slice(0, 1).map(({ value }) => value),
                { subject: t('draft_subject'), body: text },
              ),
            )
          }
          onCopy={(text) => void kith.page.copy(text).then(() => announce({ text: t('draft_copied') }))}
          onSent={(text) => {
            setAsking(undefined);
            void done(t('asked', { name: calledName(first) }), askFirst(kith, asking, text));
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

/** The same pair with the other one asked first. */
function swapped({ a, b, reasons }: Suggested): Suggested {
  return {
    a: b,
    b: a,
    reasons: reasons.map(({ gains, ...reason }) => ({
      ...reason,
      a: reason.b,
      b: reason.a,
      ...(gains !== undefined && { gains: gains === 'a' ? ('b' as const) : ('a' as const) }),
    })),
  };
}

import { useEffect, useState } from 'preact/hooks';
import { askFirst, dismissPair } from '../../app/acts/introduce.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { findIntroductions } from '../../app/jobs/find-introductions.ts';
import { live } from '../../app/live.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { readSettings } from '../../app/settings.ts';
import { localDate } from '../../domain/dates.ts';
import { ownWish } from '../../domain/introductions/drafts.ts';
import type { Suggestion } from '../../domain/introductions/suggest.ts';
import { pairId } from '../../domain/rows.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Compose } from '../../ui/compose.tsx';
import { calledName } from '../../ui/format.ts';
import { introductionDraft } from '../../ui/introduction-draft.ts';
import { mailtoOf } from '../../ui/letter.ts';
import { useLive } from '../../ui/live.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { reasonWords } from '../../ui/reason-words.ts';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';

/** Pairs looked for; reasons told of each. */
const TOP = 12;
const REASONS = 3;

/** Who else ought to meet: found in a worker, with progress and a way to stop. */
export function Suggestions() {
  const kith = useKith();
  const announce = useAnnounce();
  const [pairs, setPairs] = useState<readonly Suggestion[]>();
  const [share, setShare] = useState<number>();
  const [stop, setStop] = useState<() => void>();
  const [asking, setAsking] = useState<Suggestion>();

  useEffect(() => {
    const job = findIntroductions({ today: localDate(kith.ports.now(), kith.ports.zone()), top: TOP }, setShare);
    setStop(() => () => job.stop());
    job.result.then(
      (found) => setPairs(found.pairs),
      () => setPairs([]),
    );
    return () => job.stop();
  }, [kith]);

  const ids = [...new Set((pairs ?? []).flatMap(({ a, b }) => [a, b]))];
  const read = useLive(
    () =>
      live(async () => ({
        people: new Map((await peopleRows(kith, ids)).map((person) => [person.id, person])),
        settings: await readSettings(kith.book),
      })),
    [kith, ids.join()],
  ).value;

  if (!pairs) return <ProgressBar label={t('looking_for_pairs')} share={share} {...(stop && { onStop: stop })} />;
  if (pairs.length === 0 || !read) return null;
  const done = async (pair: Suggestion, text: string, act: Promise<{ act: string }>): Promise<void> => {
    try {
      const { act: id } = await act;
      setPairs(pairs.filter((other) => other !== pair));
      announce({
        text,
        undo: async () => {
          await undoAct(kith, id);
          setPairs(pairs);
        },
      });
    } catch (error) {
      announce({ text: t('save_failed', { reason: String(error) }), bad: true });
    }
  };
  const first = asking && read.people.get(asking.a);
  const wish = asking && ownWish(asking, 'a');
  return (
    <section aria-labelledby="suggested">
      <h2 id="suggested">{t('ought_to_meet')}</h2>
      <div class="suggested">
        {pairs.map((pair) => {
          const a = read.people.get(pair.a);
          const b = read.people.get(pair.b);
          if (!a || !b) return null;
          return (
            <article key={pairId(pair.a, pair.b)} class="board-card">
              <div class="board-pair">
                <Avatar name={a.name} />
                <Avatar name={b.name} />
                <p class="grow">
                  <a class="name" href={hrefOf('person', a.id)}>
                    {a.name}
                  </a>
                  <br />
                  <a class="name" href={hrefOf('person', b.id)}>
                    {b.name}
                  </a>
                </p>
              </div>
              <ul>
                {pair.reasons.slice(0, REASONS).map((reason) => {
                  const words = reasonWords(reason, { a: calledName(a), b: calledName(b) });
                  return (
                    <li key={words} class="soft said">
                      {words}
                    </li>
                  );
                })}
              </ul>
              <div class="line">
                <Button small look="primary" onClick={() => setAsking(pair)}>
                  {t('ask_named', { name: calledName(a) })}
                </Button>
                <Button
                  small
                  look="quiet"
                  onClick={() => void done(pair, t('dismissed'), dismissPair(kith, pair, 'not-now'))}
                >
                  {t('not_now')}
                </Button>
                <Button
                  small
                  look="quiet"
                  onClick={() => void done(pair, t('dismissed'), dismissPair(kith, pair, 'acquainted'))}
                >
                  {t('dismiss_acquainted')}
                </Button>
              </div>
            </article>
          );
        })}
      </div>
      {asking && first && (
        <Compose
          title={t('ask_named', { name: calledName(first) })}
          text={introductionDraft('ask-first', {
            TO: calledName(first),
            ME: read.settings.name,
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
            void done(asking, t('asked', { name: calledName(first) }), askFirst(kith, asking, text));
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}

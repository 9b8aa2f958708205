import { useState } from 'preact/hooks';
import { askFirst } from '../../app/acts/introduce.ts';
import { logInteraction } from '../../app/acts/log-interaction.ts';
import { live } from '../../app/live.ts';
import { introductionBoard } from '../../app/reads/introduction-board.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { readSettings } from '../../app/settings.ts';
import { type Helper, YOU, helpReason } from '../../domain/introductions/who-could-help.ts';
import type { Suggestion } from '../../domain/introductions/suggest.ts';
import { isSuggested } from '../../domain/introductions/workflow.ts';
import type { Person } from '../../domain/person.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Compose } from '../../ui/compose.tsx';
import { calledName } from '../../ui/format.ts';
import { introductionDraft } from '../../ui/introduction-draft.ts';
import { mailtoOf } from '../../ui/letter.ts';
import { useLive } from '../../ui/live.ts';
import { inWords } from '../../ui/reason-words.ts';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { useAct } from '../use-act.ts';

interface WhoHelpsProps {
  /** Whose need it is. */
  person: Person;
  need: string;
  helpers: readonly Helper[];
  /** The pairs that are suggested beside it. */
  pairs: readonly Suggestion[];
}

/** Who could help with one need, each with the next step: to ask a helper about an introduction, or to offer one's own help. */
export function WhoHelps({ person, need, helpers, pairs }: WhoHelpsProps) {
  const kith = useKith();
  const announce = useAnnounce();
  const run = useAct();
  const [asking, setAsking] = useState<Helper>();
  const ids = helpers.map(({ id }) => id).filter((id) => id !== YOU);
  const read = useLive(
    () =>
      live(async () => ({
        people: new Map((await peopleRows(kith, ids)).map((one) => [one.id, one])),
        settings: await readSettings(kith.book),
        // Whoever was asked already, or was introduced, is not asked again.
        begun: new Set(
          (await introductionBoard(kith))
            .map(({ introduction }) => introduction)
            .filter((each) => !isSuggested(each) && (each.a === person.id || each.b === person.id))
            .map(({ a, b }) => (a === person.id ? b : a)),
        ),
      })),
    [kith, person.id, ids.join()],
  ).value;
  if (!read) return null;

  const done = (text: string, act: Promise<{ act: string }>): Promise<boolean> =>
    run(act, text, () => setAsking(undefined));
  const onCopy = (text: string): void => void kith.page.copy(text).then(() => announce({ text: t('draft_copied') }));
  const mail = ({ emails }: Person, subject: string, body: string): void =>
    void kith.page.open(
      mailtoOf(
        emails.slice(0, 1).map(({ value }) => value),
        { subject, body },
      ),
    );
  const onClose = (): void => setAsking(undefined);
  const asked = asking && read.people.get(asking.id);
  return (
    <>
      <ul role="list">
        {helpers.map((helper) => {
          const { id, fact, sure } = helper;
          const known = read.people.get(id);
          if (!known && id !== YOU) return null;
          const suggested = pairs.some(({ a, b }) => a === id || b === id);
          return (
            <li key={id} class="board-side">
              <Avatar name={known?.name ?? t('yourself')} size="s" />
              <div class="grow">
                {known ? (
                  <a class="name" href={hrefOf('person', id)}>
                    {known.name}
                  </a>
                ) : (
                  <strong>{t('yourself')}</strong>
                )}
                <p class="soft said">
                  “{fact.value}”{!sure && <span class="faint"> · {t('may_match')}</span>}
                  {suggested && <span class="faint"> · {t('suggested_above')}</span>}
                </p>
              </div>
              {read.begun.has(id) ? (
                <a class="faint" href={hrefOf('introductions')}>
                  {t('help_begun')}
                </a>
              ) : (
                <Button small onClick={() => setAsking(helper)}>
                  {known ? t('ask_named', { name: calledName(known) }) : t('offer_help')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {asking && asked && (
        <AskDialog
          step="ask-first"
          to={asked}
          other={person}
          me={read.settings.name}
          wish={asking.fact.field === 'offers' ? asking.fact.value : undefined}
          onMail={(text) => mail(asked, t('draft_subject'), text)}
          onCopy={onCopy}
          onSent={(text) => {
            const pair = { a: asked.id, b: person.id, reasons: [helpReason(asking, need)] };
            const told = inWords(pair, { a: calledName(asked), b: calledName(person) });
            void done(t('asked', { name: calledName(asked) }), askFirst(kith, told, text));
          }}
          onClose={onClose}
        />
      )}
      {asking?.id === YOU && (
        <Compose
          title={t('offer_help_to', { name: calledName(person) })}
          text={introductionDraft('offer-help', { to: calledName(person), wish: need, me: read.settings.name })}
          byMail={person.emails.length > 0}
          sent={t('i_sent')}
          onMail={(text) => mail(person, need, text)}
          onCopy={onCopy}
          onSent={() =>
            void done(
              t('noted'),
              logInteraction(kith, { people: [person.id], direction: 'gave', note: t('offered_help', { need }) }),
            )
          }
          onClose={onClose}
        />
      )}
    </>
  );
}

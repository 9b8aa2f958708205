import { useEffect, useRef, useState } from 'preact/hooks';
import { liveLater } from '../../app/live.ts';
import type { Today as TodayRead, TodayItem } from '../../app/reads/today.ts';
import { type LocalDate, localDate } from '../../domain/dates.ts';
import { failureWords } from '../../ui/failure-words.ts';
import type { Person } from '../../domain/person.ts';
import { isTalk } from '../../domain/talk.ts';
import { firstPage } from '../../domain/web-address.ts';
import { calledName } from '../../ui/format.ts';
import { lazy } from '../../ui/lazy.tsx';
import { useLive } from '../../ui/live.ts';
import type { Logged } from '../../ui/log-form.tsx';
import type { Promised } from '../../ui/promise-form.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { Today } from './today.tsx';

// Fetched while the frame is drawn: the frame needs nothing of the rules.
const reads = import('../../app/reads/today.ts');
// What changes the book is fetched when it is needed: the list is there first.
const acts = () => import('../../app/acts/answer-follow-up.ts');

// Asked of few.
const AskNeeds = lazy(async () => (await import('../here/ask-needs.tsx')).AskNeeds);

/** Today's list on the book; undefined while it is read. */
export function useToday(): TodayRead | undefined {
  const kith = useKith();
  return useLive(
    () =>
      liveLater(
        reads.then(
          ({ readToday }) =>
            () =>
              readToday(kith),
        ),
      ),
    [kith],
  ).value;
}

/** Today, on the book. */
export function LiveToday({ today }: { today: TodayRead | undefined }) {
  const kith = useKith();
  const announce = useAnnounce();
  const shown = useRef(false);
  const [talkedTo, setTalkedTo] = useState<Person>();

  useEffect(() => {
    if (!today || shown.current) return;
    shown.current = true;
    const mark = async (): Promise<void> => {
      const { markShown } = await acts();
      await markShown(
        kith,
        [...today.items, ...today.dormant].map(({ item }) => item),
      );
    };
    void mark();
  }, [kith, today]);

  const failed = (error: unknown): void => announce({ text: failureWords(error), bad: true });
  const answered = async (text: string, answer: Promise<{ act: string }>): Promise<void> => {
    try {
      const { act } = await answer;
      announce({
        text,
        undo: async () => {
          const { undoAct } = await import('../../app/acts/undo-act.ts');
          return undoAct(kith, act);
        },
      });
    } catch (error) {
      failed(error);
    }
  };
  const answer = async (
    entry: TodayItem,
    kind: { kind: 'done' } | { kind: 'write' } | { kind: 'rest' } | { kind: 'snooze'; until?: LocalDate },
    log?: Logged,
  ): Promise<{ act: string }> => {
    const { answerFollowUp } = await acts();
    return answerFollowUp(kith, entry.item, kind, log);
  };

  const makePromise = async (promise: Promised): Promise<{ act: string }> => {
    const { makeFollowUp } = await acts();
    return makeFollowUp(kith, { reason: 'promise', ...promise });
  };

  const write = async (entry: TodayItem): Promise<void> => {
    if (entry.introduction) return kith.page.openDashboard(`introductions/${entry.introduction.id}`);
    const { person, item } = entry;
    const { letterDraft, letterKindOf, mailtoOf } = await import('../../ui/letter.ts');
    const kind = letterKindOf(item.reason, item.why.occasion?.kind);
    const letter = letterDraft(
      kind,
      calledName(person),
      await (await import('../../app/settings.ts')).readSettings(kith.book),
      item.why.occasion?.about,
    );
    const [mail] = person.emails;
    const link = firstPage(person.links);
    await answer(entry, { kind: 'write' });
    if (mail) return kith.page.open(mailtoOf([mail.value], letter));
    await kith.page.copy(letter.body);
    announce({ text: t('draft_copied') });
    if (link) await kith.page.open(link);
    return undefined;
  };

  const name = (entry: TodayItem): string => calledName(entry.person);
  return (
    <>
      {talkedTo && (
        <div class="today-ask">
          <AskNeeds key={talkedTo.id} person={talkedTo} />
        </div>
      )}
      <Today
        items={today?.items}
        waiting={today?.waiting ?? []}
        dormant={today?.dormant ?? []}
        held={today?.held ?? []}
        named={async (line) => (await import('../../app/reads/named.ts')).peopleNamedIn(kith, line)}
        onPromise={(promise, said) => void answered(said, makePromise(promise))}
        today={today?.day ?? localDate(kith.ports.now(), kith.ports.zone())}
        answered={today?.answered ?? 0}
        quiet={today?.quiet}
        onWrite={(entry) => void write(entry).catch(failed)}
        onDone={(entry, logged) => {
          if (entry.introduction) return void kith.page.openDashboard(`introductions/${entry.introduction.id}`);
          if (isTalk(logged.kind)) setTalkedTo(entry.person);
          return void answered(t('logged', { name: name(entry) }), answer(entry, { kind: 'done' }, logged));
        }}
        onSnooze={(entry, until) =>
          void answered(t('comes_back', { name: name(entry) }), answer(entry, { kind: 'snooze', until }))
        }
        onRest={(entry) => void answered(t('rests', { name: name(entry) }), answer(entry, { kind: 'rest' }))}
        onNotWritten={(entry) =>
          void answered(t('comes_back', { name: name(entry) }), answer(entry, { kind: 'snooze' }))
        }
        onOpen={(entry) => void kith.page.openDashboard(`person/${entry.person.id}`)}
      />
    </>
  );
}

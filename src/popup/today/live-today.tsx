import { useEffect, useRef, useState } from 'preact/hooks';
import type { TodayLine, TodaySight } from '../../app/first-sight.ts';
import type { TodayItem } from '../../app/reads/today.ts';
import type { LocalDate } from '../../domain/dates.ts';
import { failureWords } from '../../ui/failure-words.ts';
import type { Person } from '../../domain/person.ts';
import { isTalk } from '../../domain/talk.ts';
import { firstPage } from '../../domain/web-address.ts';
import { lazy } from '../../ui/lazy.tsx';
import { liveLater, useLive } from '../../ui/live.ts';
import type { Logged } from '../../ui/log-form.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { useWhenThere } from '../../ui/when-there.ts';
import { locale, t } from '../../ui/words.ts';
import { type PopupKith, useOpening } from '../kith-context.ts';
import type { TodayRead } from './read-today.ts';
import { Today } from './today.tsx';

// What changes the book is fetched when it is needed: the list is there first.
const acts = () => import('../../app/acts/answer-follow-up.ts');

// Asked of few.
const AskNeeds = lazy(async () => (await import('../here/ask-needs.tsx')).AskNeeds);

/** Today's list: as it was last drawn until the book is open, then on the book; nothing while neither is there. */
export interface TodayShown {
  sight?: TodaySight | undefined;
  read?: (TodayRead & { kith: PopupKith }) | undefined;
}

/** Today's list, kept for the next opening as often as it changes. */
export function useToday(): TodayShown {
  const { kith, first } = useOpening();
  const { value: read } = useLive(
    () =>
      liveLater(async () => {
        if (!kith) return undefined;
        const { liveToday } = await import('./read-today.ts');
        return liveToday(kith);
      }),
    [kith],
  );
  const kept = useRef(JSON.stringify(first));
  const sight = read?.sight ?? first;
  useEffect(() => {
    if (!kith || !read) return;
    const text = JSON.stringify(read.sight);
    if (text === kept.current) return;
    kept.current = text;
    const moment = { day: read.sight.day, zone: kith.ports.zone(), language: locale() };
    kith.ports.firstSight.keep({ ...moment, sight: read.sight }).catch((error: unknown) => {
      console.error('the next opening of the popup will be slower', error);
    });
  }, [kith, read]);
  return { sight, read: kith && read && { ...read, kith } };
}

/** Today, on the book. What is done before the book is open is done as soon as it is. */
export function LiveToday({ shown: { sight, read } }: { shown: TodayShown }) {
  const announce = useAnnounce();
  const marked = useRef(false);
  const sending = useRef(false);
  const [talkedTo, setTalkedTo] = useState<Person>();
  const whenRead = useWhenThere(read);

  useEffect(() => {
    if (!read || marked.current) return;
    marked.current = true;
    const { kith, today } = read;
    const mark = async (): Promise<void> => {
      const { markShown } = await acts();
      await markShown(
        kith,
        [...today.items, ...today.dormant].map(({ item }) => item),
      );
    };
    void mark();
  }, [read]);

  const failed = (error: unknown): void => announce({ text: failureWords(error), bad: true });
  /** `close`: the form that it was typed into is sent once, and closed once that is written down. */
  const answered = async (
    kith: PopupKith,
    text: string,
    make: () => Promise<{ act: string }>,
    close?: () => void,
  ): Promise<void> => {
    if (close && sending.current) return;
    if (close) sending.current = true;
    try {
      const { act } = await make();
      close?.();
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
    if (close) sending.current = false;
  };
  const answer = async (
    kith: PopupKith,
    entry: TodayItem,
    kind: { kind: 'done' } | { kind: 'write' } | { kind: 'rest' } | { kind: 'snooze'; until?: LocalDate },
    log?: Logged,
  ): Promise<{ act: string }> => {
    const { answerFollowUp } = await acts();
    return answerFollowUp(kith, entry.item, kind, log);
  };

  const write = async (kith: PopupKith, entry: TodayItem, called: string): Promise<void> => {
    if (entry.introduction) return kith.page.openDashboard(`introductions/${entry.introduction.id}`);
    const { person, item } = entry;
    const { letterDraft, letterKindOf, mailtoOf } = await import('../../ui/letter.ts');
    const kind = letterKindOf(item.reason, item.why.occasion?.kind);
    const letter = letterDraft(
      kind,
      called,
      await (await import('../../app/settings.ts')).readSettings(kith.book),
      item.why.occasion?.about,
    );
    const [mail] = person.emails;
    const link = firstPage(person.links);
    await answer(kith, entry, { kind: 'write' });
    if (mail) return kith.page.open(mailtoOf([mail.value], letter));
    await kith.page.copy(letter.body);
    announce({ text: t('draft_copied') });
    if (link) await kith.page.open(link);
    return undefined;
  };

  /** Finds the line's entry as it stands in the book now, and acts on it. */
  const onEntry = (line: TodayLine, act: (kith: PopupKith, entry: TodayItem) => void): void =>
    whenRead(({ kith, today: { items, waiting, dormant } }) => {
      const entry = [...items, ...waiting, ...dormant].find(({ id }) => id === line.id);
      if (entry) act(kith, entry);
    });

  return (
    <>
      {talkedTo && (
        <div class="today-ask today-talked">
          <AskNeeds key={talkedTo.id} person={talkedTo} />
        </div>
      )}
      <Today
        sight={sight}
        photos={read?.photos}
        named={(line) =>
          new Promise((resolve) => {
            whenRead(({ kith }) =>
              resolve(import('../../app/reads/named.ts').then((m) => m.peopleNamedIn(kith, line))),
            );
          })
        }
        onPromise={(promise, said, close) =>
          whenRead(({ kith }) => {
            const make = async (): Promise<{ act: string }> => {
              const { makeFollowUp } = await acts();
              return makeFollowUp(kith, { reason: 'promise', ...promise });
            };
            void answered(kith, said, make, close);
          })
        }
        onWrite={(line) => onEntry(line, (kith, entry) => void write(kith, entry, line.called).catch(failed))}
        onDone={(line, logged, close) =>
          onEntry(line, (kith, entry) => {
            if (entry.introduction) return void kith.page.openDashboard(`introductions/${entry.introduction.id}`);
            const make = (): Promise<{ act: string }> => answer(kith, entry, { kind: 'done' }, logged);
            const after = (): void => {
              close?.();
              if (isTalk(logged.kind)) setTalkedTo(entry.person);
            };
            return void answered(kith, t('logged', { name: line.called }), make, close && after);
          })
        }
        onSnooze={(line, until) =>
          onEntry(line, (kith, entry) => {
            const text = t('comes_back', { name: line.called });
            void answered(kith, text, () => answer(kith, entry, { kind: 'snooze', ...(until && { until }) }));
          })
        }
        onRest={(line) =>
          onEntry(line, (kith, entry) => {
            void answered(kith, t('rests', { name: line.called }), () => answer(kith, entry, { kind: 'rest' }));
          })
        }
        onOpen={(line) => onEntry(line, (kith, { person }) => void kith.page.openDashboard(`person/${person.id}`))}
      />
    </>
  );
}

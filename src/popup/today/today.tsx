import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TodayItem } from '../../app/reads/today.ts';
import type { LocalDate } from '../../domain/dates.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { calledName } from '../../ui/format.ts';
import { Check, Clock, Ellipsis, Leaf, Mail, Moon, User } from '../../ui/icons.ts';
import { useKeys } from '../../ui/keys.ts';
import { lazy } from '../../ui/lazy.tsx';
import type { Logged } from '../../ui/log-form.tsx';
import { usePhoto } from '../../ui/photo.ts';
import { Row } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { plural, t } from '../../ui/words.ts';
import { followUpWords } from './follow-up-words.ts';
import './today.css';

// What is opened from the list is not needed to show it.
const Menu = lazy(async () => (await import('../../ui/menu.tsx')).Menu);
const LogForm = lazy(async () => (await import('../../ui/log-form.tsx')).LogForm);
const Snooze = lazy(async () => (await import('./snooze.tsx')).Snooze);
const KeyList = lazy(async () => (await import('./key-list.tsx')).KeyList);

/** Somebody to get back to today, with their face. */
export interface TodayEntry extends TodayItem {
  photo?: Blob | undefined;
}

interface TodayProps {
  /** Undefined while it is being read. */
  items: readonly TodayEntry[] | undefined;
  today: LocalDate;
  /** How many were answered today already. */
  answered: number;
  /** Nothing is shown today: a quiet day, or the user is away. */
  quiet?: 'day' | 'away' | undefined;
  onWrite: (item: TodayEntry) => void;
  onDone: (item: TodayEntry, logged: Logged) => void;
  onSnooze: (item: TodayEntry, until: LocalDate) => void;
  onRest: (item: TodayEntry) => void;
  onNotWritten: (item: TodayEntry) => void;
  onOpen: (item: TodayEntry) => void;
}

/** The people to get back to today, each with the reason and four answers on one key. */
export function Today({
  items,
  today,
  answered,
  quiet,
  onWrite,
  onDone,
  onSnooze,
  onRest,
  onNotWritten,
  onOpen,
}: TodayProps) {
  const [at, setAt] = useState(0);
  const [doing, setDoing] = useState<string>();
  const [snoozing, setSnoozing] = useState<TodayEntry>();
  const [keysShown, setKeysShown] = useState(false);
  const last = (items?.length ?? 1) - 1;
  const current = Math.max(0, Math.min(at, last));
  const item = items?.[current];
  const on = (act: (item: TodayEntry) => void) => (): void => {
    if (item) act(item);
  };
  const move = (to: number): void => {
    setAt(to);
    document.getElementById(`today-${items?.[to]?.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({
    j: () => move(Math.min(current + 1, last)),
    ArrowDown: () => move(Math.min(current + 1, last)),
    k: () => move(Math.max(current - 1, 0)),
    ArrowUp: () => move(Math.max(current - 1, 0)),
    w: on(onWrite),
    d: on(({ id }) => setDoing(id)),
    s: on(setSnoozing),
    r: on(onRest),
    o: on(onOpen),
    '?': () => setKeysShown(true),
  });

  if (!items) return <Skeleton rows={4} />;
  return (
    <div class="scroll today">
      {items.length === 0 && (
        <EmptyState icon={Leaf} title={quiet ? t('today_quiet') : answered > 0 ? t('today_done') : t('today_empty')}>
          {quiet ? t('today_quiet_hint') : answered > 0 ? plural('today_done_hint', answered) : t('today_empty_hint')}
        </EmptyState>
      )}
      <ul role="list">
        {items.map((one, i) => (
          <li key={one.id} id={`today-${one.id}`}>
            <TodayRow
              item={one}
              today={today}
              current={i === current}
              onSelect={() => (i === current ? onOpen(one) : setAt(i))}
            >
              {i === current && doing !== one.id && (
                <div class="today-acts">
                  {one.writing ? (
                    <>
                      <span class="grow today-ask">{t('did_you_write', { name: calledName(one.person) })}</span>
                      <Button small look="primary" icon={Check} aria-keyshortcuts="d" onClick={() => setDoing(one.id)}>
                        {t('yes')}
                      </Button>
                      <Button small onClick={() => onNotWritten(one)}>
                        {t('not_yet')}
                      </Button>
                    </>
                  ) : (
                    <>
                      <Button small look="primary" icon={Mail} aria-keyshortcuts="w" onClick={() => onWrite(one)}>
                        {t('write')}
                      </Button>
                      <Button small icon={Check} aria-keyshortcuts="d" onClick={() => setDoing(one.id)}>
                        {t('done')}
                      </Button>
                      <Button small icon={Clock} aria-keyshortcuts="s" onClick={() => setSnoozing(one)}>
                        {t('later')}
                      </Button>
                      <Menu
                        label={t('more')}
                        items={[
                          { label: t('let_rest'), icon: Moon, shortcut: 'r', onSelect: () => onRest(one) },
                          { label: t('open_person'), icon: User, shortcut: 'o', onSelect: () => onOpen(one) },
                        ]}
                        button={(props) => <IconButton {...props} icon={Ellipsis} label={t('more')} />}
                      />
                    </>
                  )}
                </div>
              )}
              {doing === one.id && (
                <LogForm
                  today={today}
                  act={t('done')}
                  initial={
                    one.item.reason === 'thanks' || one.item.why.occasion?.kind === 'thanks'
                      ? { kind: 'thanked', direction: 'gave' }
                      : {}
                  }
                  onCancel={() => setDoing(undefined)}
                  onLog={(logged) => {
                    setDoing(undefined);
                    onDone(one, logged);
                  }}
                />
              )}
            </TodayRow>
          </li>
        ))}
      </ul>
      {snoozing && (
        <Snooze
          item={snoozing}
          today={today}
          onClose={() => setSnoozing(undefined)}
          onUntil={(until) => {
            setSnoozing(undefined);
            onSnooze(snoozing, until);
          }}
        />
      )}
      {keysShown && <KeyList onClose={() => setKeysShown(false)} />}
    </div>
  );
}

function TodayRow({
  item,
  today,
  current,
  onSelect,
  children,
}: {
  item: TodayEntry;
  today: LocalDate;
  current: boolean;
  onSelect: () => void;
  children: ComponentChildren;
}) {
  return (
    <div class={`today-item ${current ? 'today-current' : ''}`}>
      <Row
        name={item.person.name}
        photo={usePhoto(item.photo)}
        about={followUpWords(item, today)}
        onSelect={onSelect}
      />
      {children}
    </div>
  );
}

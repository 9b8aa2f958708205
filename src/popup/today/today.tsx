import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TodayItem } from '../../app/reads/today.ts';
import type { LocalDate } from '../../domain/dates.ts';
import type { Person } from '../../domain/person.ts';
import type { Namable } from '../../domain/promises.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { calledName } from '../../ui/format.ts';
import { Check, Clock, Ellipsis, Leaf, Mail, Moon, Plus, User } from '../../ui/icons.ts';
import { useKeys } from '../../ui/keys.ts';
import { lazy } from '../../ui/lazy.tsx';
import type { Logged } from '../../ui/log-form.tsx';
import { usePhoto } from '../../ui/photo.ts';
import type { Promised } from '../../ui/promise-form.tsx';
import { Row } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { plural, t } from '../../ui/words.ts';
import { followUpWords } from './follow-up-words.ts';
import './today.css';

// What is opened from the list is not needed to show it.
const Menu = lazy(async () => (await import('../../ui/menu.tsx')).Menu);
const LogForm = lazy(async () => (await import('../../ui/log-form.tsx')).LogForm);
const Snooze = lazy(async () => (await import('./snooze.tsx')).Snooze);
const PromiseForm = lazy(async () => (await import('../../ui/promise-form.tsx')).PromiseForm);
const KeyList = lazy(async () => (await import('./key-list.tsx')).KeyList);

interface TodayProps {
  /** Undefined while it is being read. */
  items: readonly TodayItem[] | undefined;
  today: LocalDate;
  /** Promises and dates that are due beyond the day's capacity. */
  waiting: readonly TodayItem[];
  /** Ties that fell silent and are worth reviving. */
  dormant: readonly TodayItem[];
  /** Whom Kith holds back with. */
  held: readonly { person: Person; unanswered: number }[];
  /** Everybody whom a line may name. */
  named: (line: string) => Promise<readonly Namable[]>;
  /** How many were answered today already. */
  answered: number;
  /** Nothing is shown today: a quiet day, or the user is away. */
  quiet?: 'day' | 'away' | undefined;
  onWrite: (item: TodayItem) => void;
  onDone: (item: TodayItem, logged: Logged) => void;
  onSnooze: (item: TodayItem, until: LocalDate) => void;
  onRest: (item: TodayItem) => void;
  onNotWritten: (item: TodayItem) => void;
  onOpen: (item: TodayItem) => void;
  onPromise: (promise: Promised, said: string) => void;
}

/** What is logged on "yes, I wrote": one key, nothing to fill in. */
const written: Logged = { on: '', kind: 'message', by: 'me', direction: 'kept', note: '' };

/** The people to get back to today, each with the reason and four answers on one key. */
export function Today({
  items,
  waiting,
  dormant,
  held,
  named,
  today,
  answered,
  quiet,
  onPromise,
  onWrite,
  onDone,
  onSnooze,
  onRest,
  onNotWritten,
  onOpen,
}: TodayProps) {
  const [at, setAt] = useState(0);
  const [doing, setDoing] = useState<string>();
  const [snoozing, setSnoozing] = useState<TodayItem>();
  const [keysShown, setKeysShown] = useState(false);
  const [promising, setPromising] = useState(false);
  const [allShown, setAllShown] = useState(false);
  const due = [...(items ?? []), ...(allShown ? waiting : [])];
  const all = [...due, ...dormant];
  const last = all.length - 1;
  const current = Math.max(0, Math.min(at, last));
  const item = all[current];
  const on = (act: (item: TodayItem) => void) => (): void => {
    if (item) act(item);
  };
  const move = (to: number): void => {
    setAt(to);
    document.getElementById(`today-${all[to]?.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  // What becomes of an introduction is said on its card.
  const done = (entry: TodayItem): void =>
    entry.writing || entry.introduction
      ? onDone(entry, { ...written, ...thanksOf(entry), on: today })
      : setDoing(entry.id);
  useKeys({
    j: () => move(Math.min(current + 1, last)),
    ArrowDown: () => move(Math.min(current + 1, last)),
    k: () => move(Math.max(current - 1, 0)),
    ArrowUp: () => move(Math.max(current - 1, 0)),
    w: on(onWrite),
    d: on(done),
    n: item?.writing ? on(onNotWritten) : undefined,
    p: () => setPromising(true),
    s: on(setSnoozing),
    r: item?.introduction ? undefined : on(onRest),
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
      <ul role="list">{due.map((one, i) => entryOf(one, i))}</ul>
      {waiting.length > 0 && !allShown && (
        <Button small look="quiet" onClick={() => setAllShown(true)}>
          {plural('today_waiting', waiting.length)}
        </Button>
      )}
      {dormant.length > 0 && (
        <section class="today-dormant" aria-labelledby="today-dormant">
          <h2 id="today-dormant">{t('dormant')}</h2>
          <ul role="list">{dormant.map((one, i) => entryOf(one, due.length + i))}</ul>
        </section>
      )}
      {held.length > 0 && (
        <ul role="list" class="today-held" aria-label={t('held')}>
          {held.map(({ person, unanswered }) => (
            <li key={person.id} class="said">
              {plural('held_since', unanswered, { name: person.name })}
            </li>
          ))}
        </ul>
      )}
      <div class="today-foot">
        {promising ? (
          <PromiseForm
            today={today}
            named={named}
            onCancel={() => setPromising(false)}
            onPromise={(promise, said) => {
              setPromising(false);
              onPromise(promise, said);
            }}
          />
        ) : (
          <Button small look="quiet" icon={Plus} aria-keyshortcuts="p" onClick={() => setPromising(true)}>
            {t('promise_add')}
          </Button>
        )}
      </div>
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

  function entryOf(one: TodayItem, i: number) {
    return (
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
                  <Button small look="primary" icon={Check} aria-keyshortcuts="d" onClick={() => done(one)}>
                    {t('yes')}
                  </Button>
                  <Button small aria-keyshortcuts="n" onClick={() => onNotWritten(one)}>
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
                      ...(one.introduction
                        ? []
                        : [{ label: t('let_rest'), icon: Moon, shortcut: 'r', onSelect: () => onRest(one) }]),
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
              initial={thanksOf(one)}
              onCancel={() => setDoing(undefined)}
              onLog={(logged) => {
                setDoing(undefined);
                onDone(one, logged);
              }}
            />
          )}
        </TodayRow>
      </li>
    );
  }
}

/** A thank-you that was said is logged as one. */
function thanksOf({ item }: TodayItem): Partial<Logged> {
  return item.reason === 'thanks' || item.why.occasion?.kind === 'thanks' ? { kind: 'thanked', direction: 'gave' } : {};
}

function TodayRow({
  item,
  today,
  current,
  onSelect,
  children,
}: {
  item: TodayItem;
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

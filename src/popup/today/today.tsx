import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TodayLine, TodaySight } from '../../app/first-sight.ts';
import type { LocalDate } from '../../domain/dates.ts';
import type { Namable } from '../../domain/promises.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Check, Clock, Ellipsis, Leaf, Mail, Moon, Plus, User } from '../../ui/icons.ts';
import { useKeys } from '../../ui/keys.ts';
import { lazy } from '../../ui/lazy.tsx';
import type { Logged } from '../../ui/log-form.tsx';
import { usePhoto } from '../../ui/photo.ts';
import type { Promised } from '../../ui/promise-form.tsx';
import { Row } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { plural, t } from '../../ui/words.ts';
import './today.css';

// What is opened from the list is not needed to show it.
const Menu = lazy(async () => (await import('../../ui/menu.tsx')).Menu);
const LogForm = lazy(async () => (await import('../../ui/log-form.tsx')).LogForm);
const Snooze = lazy(async () => (await import('./snooze.tsx')).Snooze);
const PromiseForm = lazy(async () => (await import('../../ui/promise-form.tsx')).PromiseForm);
const KeyList = lazy(async () => (await import('./key-list.tsx')).KeyList);

interface TodayProps {
  /** Undefined while it is being read. */
  sight: TodaySight | undefined;
  /** Pictures by person, once they were read. */
  photos: ReadonlyMap<string, Blob> | undefined;
  /** Everybody whom a line may name. */
  named: (line: string) => Promise<readonly Namable[]>;
  onWrite: (item: TodayLine) => void;
  /** `close`: to be called once it is written down; until then the form stays, with what was typed. */
  onDone: (item: TodayLine, logged: Logged, close?: () => void) => void;
  /** Without a date: as long as Kith finds right. */
  onSnooze: (item: TodayLine, until?: LocalDate) => void;
  onRest: (item: TodayLine) => void;
  onOpen: (item: TodayLine) => void;
  onPromise: (promise: Promised, said: string, close: () => void) => void;
}

/** What is logged on "yes, I wrote": one key, nothing to fill in. */
const written: Logged = { on: '', kind: 'message', by: 'me', direction: 'kept', note: '' };

/** The people to get back to today, each with the reason and four answers on one key. */
export function Today({ sight, photos, named, onPromise, onWrite, onDone, onSnooze, onRest, onOpen }: TodayProps) {
  const [at, setAt] = useState(0);
  const [doing, setDoing] = useState<string>();
  const [snoozing, setSnoozing] = useState<TodayLine>();
  const [keysShown, setKeysShown] = useState(false);
  const [promising, setPromising] = useState(false);
  const [allShown, setAllShown] = useState(false);
  const {
    day: today = '',
    items = [],
    waiting = [],
    dormant = [],
    held = [],
    answered = 0,
    quiet,
  }: Partial<TodaySight> = sight ?? {};
  const due = [...items, ...(allShown ? waiting : [])];
  const all = [...due, ...dormant];
  const last = all.length - 1;
  const current = Math.max(0, Math.min(at, last));
  const item = all[current];
  const on = (act: (item: TodayLine) => void) => (): void => {
    if (item) act(item);
  };
  const move = (to: number): void => {
    setAt(to);
    document.getElementById(`today-${all[to]?.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  // What becomes of an introduction is said on its card.
  const done = (entry: TodayLine): void =>
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
    n: item?.writing ? on((line) => onSnooze(line)) : undefined,
    p: () => setPromising(true),
    s: on(setSnoozing),
    r: item?.introduction ? undefined : on(onRest),
    o: on(onOpen),
    '?': () => setKeysShown(true),
  });

  if (!sight) return <Skeleton rows={4} />;
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
          {held.map(({ person, about }) => (
            <li key={person} class="said">
              {about}
            </li>
          ))}
        </ul>
      )}
      <div class="today-foot">
        {promising && (
          <PromiseForm
            today={today}
            named={named}
            onCancel={() => setPromising(false)}
            onPromise={(promise, said) => onPromise(promise, said, () => setPromising(false))}
          />
        )}
        <Button
          small
          look="quiet"
          icon={Plus}
          aria-keyshortcuts="p"
          hidden={promising}
          onClick={() => setPromising(true)}
        >
          {t('promise_add')}
        </Button>
      </div>
      {snoozing && (
        <Snooze
          name={snoozing.called}
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

  function entryOf(one: TodayLine, i: number) {
    return (
      <li key={one.id} id={`today-${one.id}`}>
        <TodayRow
          item={one}
          photo={photos?.get(one.person)}
          current={i === current}
          onSelect={() => (i === current ? onOpen(one) : setAt(i))}
        >
          {i === current && (
            <div class="today-acts" hidden={doing === one.id}>
              {one.writing ? (
                <>
                  <span class="grow today-ask">{t('did_you_write', { name: one.called })}</span>
                  <Button small look="primary" icon={Check} aria-keyshortcuts="d" onClick={() => done(one)}>
                    {t('yes')}
                  </Button>
                  <Button small aria-keyshortcuts="n" onClick={() => onSnooze(one)}>
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
              onLog={(logged) => onDone(one, logged, () => setDoing(undefined))}
            />
          )}
        </TodayRow>
      </li>
    );
  }
}

/** A thank-you that was said is logged as one. */
function thanksOf({ thanks }: TodayLine): Partial<Logged> {
  return thanks ? { kind: 'thanked', direction: 'gave' } : {};
}

function TodayRow({
  item,
  photo,
  current,
  onSelect,
  children,
}: {
  item: TodayLine;
  photo: Blob | undefined;
  current: boolean;
  onSelect: () => void;
  children: ComponentChildren;
}) {
  return (
    <div class={`today-item ${current ? 'today-current' : ''}`}>
      <Row name={item.name} photo={usePhoto(photo)} about={item.about} onSelect={onSelect} />
      {children}
    </div>
  );
}

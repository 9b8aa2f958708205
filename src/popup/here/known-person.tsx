import { useState } from 'preact/hooks';
import { makeFollowUp } from '../../app/acts/answer-follow-up.ts';
import { logInteraction } from '../../app/acts/log-interaction.ts';
import { saveDrafts } from '../../app/acts/save-draft.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { today } from '../../app/kith.ts';
import { live } from '../../app/live.ts';
import { fieldsOfDraft } from '../../app/person-of-draft.ts';
import type { Thumbnail } from '../../app/ports.ts';
import { photosOf } from '../../app/reads/photos.ts';
import { personPage } from '../../app/reads/person.ts';
import { update } from '../../domain/changes.ts';
import type { Draft } from '../../domain/draft.ts';
import { currentPosition, type Person } from '../../domain/person.ts';
import { isTalk } from '../../domain/talk.ts';
import { firstPage } from '../../domain/web-address.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { failureWords } from '../../ui/failure-words.ts';
import { calledName, day, fromToday, monthOf } from '../../ui/format.ts';
import { ArrowRight, Check, Mail, NotebookPen, Plus } from '../../ui/icons.ts';
import { isUnkept } from '../../domain/rhythm/standing.ts';
import { useKeys } from '../../ui/keys.ts';
import { lazy } from '../../ui/lazy.tsx';
import { mailtoOf } from '../../ui/letter.ts';
import { useLive } from '../../ui/live.ts';
import { LogForm } from '../../ui/log-form.tsx';
import { usePhoto } from '../../ui/photo.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { AskNeeds } from './ask-needs.tsx';
import { CouldMeetOne } from './could-meet-one.tsx';
import { isWordField, saidOf, type WordField } from '../../ui/said-of.ts';
import { usePicture } from './use-picture.ts';
import './known-person.css';
import './news.css';

// The promise's form is opened by few.
const PromiseForm = lazy(async () => (await import('../../ui/promise-form.tsx')).PromiseForm);

interface KnownPersonProps {
  id: string;
  /** What the page says of them now. */
  draft?: Draft | undefined;
  address?: string | undefined;
  /** The page's picture of them. */
  photo?: Promise<Thumbnail | undefined> | undefined;
  /** They were saved just now: a moment to ask what they look for. */
  fresh?: boolean;
}

/** Somebody whom the user knows: what is new on the page, when they last spoke, what is open between them. */
export function KnownPerson({ id, draft, address, photo: onPage, fresh = false }: KnownPersonProps) {
  const kith = useKith();
  const announce = useAnnounce();
  const [logging, setLogging] = useState(false);
  const [promising, setPromising] = useState(false);
  const [talked, setTalked] = useState(false);
  const page = useLive(() => live(() => personPage(kith, id)), [kith, id]).value;
  const photos = useLive(() => live(() => photosOf(kith, [id])), [kith, id]).value;
  const photo = usePhoto(photos?.get(id));
  const picture = usePicture(onPage);
  const [busy, setBusy] = useState(false);
  const write = (): void => {
    const mail = page?.person.emails[0]?.value;
    const address = mail === undefined ? page && firstPage(page.person.links) : mailtoOf([mail]);
    if (address !== undefined) void kith.page.open(address);
  };
  useKeys({ l: () => setLogging(true), p: () => setPromising(true), w: write });
  if (!page) return <Skeleton rows={2} />;

  const { person } = page;
  const now = today(kith);
  const position = currentPosition(person);
  const [last] = page.interactions;
  const promises = page.followUps.filter((one) => one.reason === 'promise' && isUnkept(one));
  const news = draft === undefined ? [] : newsIn(person, draft, address, kith.ports.now());
  const newPhoto = photos && !photos.has(id) ? picture.thumbnail : undefined;
  /** One at a time. A form is closed by `done`: it stays, with what was typed, where the act failed. */
  const run = async (made: () => Promise<{ act: string }>, said: string, done?: () => void): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const { act } = await made();
      done?.();
      announce({ text: said, undo: () => undoAct(kith, act) });
    } catch (error) {
      announce({ text: failureWords(error), bad: true });
    }
    setBusy(false);
  };
  const take = async (): Promise<void> => {
    if (!draft) return;
    const news = { draft, person: id, ...(address !== undefined && { address }), ...(newPhoto && { photo: newPhoto }) };
    await run(() => saveDrafts(kith, [news]), t('updated', { name: person.name }));
  };

  return (
    <div class="known">
      <div class="known-head">
        <Avatar name={person.name} photo={photo} size="l" />
        <div class="grow">
          <h2 class="name">{person.name}</h2>
          <p class="soft said">
            {[position?.title, position?.organization, person.places[0]].filter(Boolean).join(' · ') || person.headline}
          </p>
        </div>
      </div>
      <div class="line">
        {page.state === 'resting' && <Badge>{t('resting')}</Badge>}
        {page.state === 'trashed' && <Badge tone="bad">{t('in_trash')}</Badge>}
      </div>
      <dl class="facts">
        <dt>{t('last_contact')}</dt>
        <dd>
          {last ? (
            <>
              {fromToday(last.on, now)} · {t(`kind_${last.kind}`)}
              {last.note && <span class="soft said known-note">{last.note}</span>}
            </>
          ) : (
            t('none_yet')
          )}
        </dd>
        {page.news && (
          <>
            <dt>{t('what_is_new')}</dt>
            <dd class="said">{t(`news_${page.news.kind}`, { to: page.news.to, month: monthOf(page.news.on, now) })}</dd>
          </>
        )}
        {page.rhythm?.dueFrom !== undefined && (
          <>
            <dt>{t('next')}</dt>
            <dd>{page.rhythm.dueFrom <= now ? t('due_now') : fromToday(page.rhythm.dueFrom, now)}</dd>
          </>
        )}
        {page.rhythm?.basis === 'held' && (
          <>
            <dt>{t('held')}</dt>
            <dd class="said">{plural('held_since', page.rhythm.unanswered, { name: calledName(person) })}</dd>
          </>
        )}
        {promises.map((promise) => (
          <>
            <dt>{promise.owed === 'by-them' ? t('promised_you') : t('you_promised')}</dt>
            <dd class="said">
              {promise.note} <span class="faint">{day(promise.dueOn, now)}</span>
            </dd>
          </>
        ))}
      </dl>
      {(news.length > 0 || newPhoto) && (
        <section class="news">
          <h3>{t('new_on_page')}</h3>
          <dl class="facts">
            {news.map(({ field, value }) => (
              <>
                <dt>{t(`field_${field}`)}</dt>
                <dd class="said">{value}</dd>
              </>
            ))}
            {newPhoto && (
              <>
                <dt>{t('field_photo')}</dt>
                <dd>
                  <Avatar name={person.name} photo={picture.shown} size="l" />
                </dd>
              </>
            )}
          </dl>
          <Button small look="primary" icon={Check} disabled={busy} onClick={() => void take()}>
            {t('take_over')}
          </Button>
        </section>
      )}
      {(fresh || talked) && <AskNeeds person={person} />}
      {promising && (
        <PromiseForm
          today={now}
          person={{ id, names: [person.name] }}
          onCancel={() => setPromising(false)}
          onPromise={(promise, said) =>
            void run(
              () => makeFollowUp(kith, { reason: 'promise', ...promise }),
              said,
              () => setPromising(false),
            )
          }
        />
      )}
      {page.state === 'active' && <CouldMeetOne person={person} />}
      {logging ? (
        <LogForm
          today={now}
          onCancel={() => setLogging(false)}
          onLog={(logged) =>
            void run(
              () => logInteraction(kith, { ...logged, people: [id] }),
              t('logged', { name: calledName(person) }),
              () => {
                setLogging(false);
                setTalked(isTalk(logged.kind));
              },
            )
          }
        />
      ) : (
        <div class="line">
          <Button
            look={news.length > 0 ? 'plain' : 'primary'}
            icon={NotebookPen}
            aria-keyshortcuts="l"
            onClick={() => setLogging(true)}
          >
            {t('log')}
          </Button>
          {(person.emails.length > 0 || firstPage(person.links) !== undefined) && (
            <Button icon={Mail} aria-keyshortcuts="w" onClick={write}>
              {t('write')}
            </Button>
          )}
          <Button icon={Plus} aria-keyshortcuts="p" onClick={() => setPromising(true)}>
            {t('promise')}
          </Button>
          <Button look="quiet" onClick={() => void kith.page.openDashboard(`person/${id}`)}>
            {t('open_person')}
            <ArrowRight size={16} class="turns" aria-hidden="true" />
          </Button>
        </div>
      )}
    </div>
  );
}

/** What the page says that the book does not know yet, in words. */
function newsIn(
  person: Person,
  draft: Draft,
  address: string | undefined,
  at: number,
): { field: WordField; value: string }[] {
  const said = fieldsOfDraft(draft, address);
  const { name: _, ...rest } = said;
  const source = { kind: 'page' as const, address: address ?? '' };
  const updated = update(person, person.name === '' ? said : rest, source, at);
  const all = [...updated.changed.map((field) => ({ field, value: updated.person[field] })), ...updated.proposals];
  return all.flatMap(({ field, value }) => {
    const words = saidOf(field, added(person[field], value));
    return isWordField(field) && words !== '' ? [{ field, value: words }] : [];
  });
}

/** Of a list only what is new in it. */
function added(before: unknown, now: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(now)) return now;
  const known = new Set(before.map((one) => JSON.stringify(one)));
  return now.filter((one) => !known.has(JSON.stringify(one)));
}

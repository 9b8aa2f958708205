import type { ComponentChildren } from 'preact';
import type { Person } from '../../domain/person.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { calledName } from '../../ui/format.ts';
import { Ellipsis, Handshake, Send } from '../../ui/icons.ts';
import { useKeys } from '../../ui/keys.ts';
import { Menu } from '../../ui/menu.tsx';
import { usePhoto } from '../../ui/photo.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { t } from '../../ui/words.ts';
import '../../ui/kbd.css';
import './introduce.css';

export type Dismissal = 'acquainted' | 'not-useful' | 'not-now' | 'never';

/** Two people who ought to meet. `a` is asked first: who gains less. */
export interface Pair {
  a: Person;
  b: Person;
  photoOfA?: Blob | undefined;
  photoOfB?: Blob | undefined;
  /** What each of them gains, in one sentence. */
  gainOfA: string;
  gainOfB: string;
  /** Further reasons, each in one sentence, the best first. */
  reasons: readonly string[];
}

interface IntroduceProps {
  /** Undefined while it is being looked for; null where there is nobody to introduce. */
  pair: Pair | null | undefined;
  /** How far the search is, 0 to 1. */
  share?: number | undefined;
  /** The search ended before its time: there may be pairs nonetheless. */
  isPartial?: boolean | undefined;
  /** Whether anybody in the book has a need or an offer yet. */
  hasNeeds: boolean;
  onAsk: (pair: Pair, first: 'a' | 'b') => void;
  /** Introduces both at once: the user has spoken with both already. */
  onIntroduce: (pair: Pair) => void;
  onDismiss: (pair: Pair, why: Dismissal) => void;
  onOpen: (person: Person) => void;
  /** Where each fact stands, and what was learned. */
  why?: ComponentChildren;
}

/** One pair at a time: both faces, the reasons, and what to do about it. */
export function Introduce({
  pair,
  share,
  isPartial = false,
  hasNeeds,
  onAsk,
  onIntroduce,
  onDismiss,
  onOpen,
  why,
}: IntroduceProps) {
  useKeys(
    pair
      ? {
          a: () => onAsk(pair, 'a'),
          b: () => onAsk(pair, 'b'),
          i: () => onIntroduce(pair),
          n: () => onDismiss(pair, 'not-now'),
          k: () => onDismiss(pair, 'acquainted'),
          u: () => onDismiss(pair, 'not-useful'),
          x: () => onDismiss(pair, 'never'),
        }
      : {},
  );
  if (pair === undefined)
    return (
      <>
        {share !== undefined && (
          <div class="introduce">
            <ProgressBar label={t('looking_for_pairs')} share={share} />
          </div>
        )}
        <Skeleton rows={2} />
      </>
    );
  if (pair === null)
    return (
      <EmptyState icon={Handshake} title={t(isPartial ? 'introduce_stopped' : 'introduce_empty')}>
        {hasNeeds ? t('introduce_empty_hint') : t('introduce_needs_hint')}
      </EmptyState>
    );
  return (
    <div class="draft">
      <div class="scroll introduce">
        <div class="pair">
          <Face person={pair.a} photo={pair.photoOfA} gain={pair.gainOfA} onOpen={onOpen} />
          <span class="pair-link" aria-hidden="true">
            <Handshake size={18} />
          </span>
          <Face person={pair.b} photo={pair.photoOfB} gain={pair.gainOfB} onOpen={onOpen} />
        </div>
        <section class="pair-why" aria-label={t('introduce_why')}>
          {pair.reasons.length > 0 && (
            <ul role="list">
              {pair.reasons.map((reason) => (
                <li key={reason} class="said">
                  {reason}
                </li>
              ))}
            </ul>
          )}
          {why}
        </section>
        <p class="faint">{t('introduce_consent')}</p>
      </div>
      <footer class="foot">
        <div class="pair-ask">
          <Button look="primary" icon={Send} aria-keyshortcuts="a" onClick={() => onAsk(pair, 'a')}>
            {t('ask_named', { name: calledName(pair.a) })}{' '}
            <kbd class="kbd" aria-hidden="true">
              a
            </kbd>
          </Button>
          <Button aria-keyshortcuts="b" onClick={() => onAsk(pair, 'b')}>
            {t('ask_named', { name: calledName(pair.b) })}{' '}
            <kbd class="kbd" aria-hidden="true">
              b
            </kbd>
          </Button>
        </div>
        <Button aria-keyshortcuts="i" onClick={() => onIntroduce(pair)}>
          {t('introduce')}
        </Button>
        <span class="grow" />
        <Button look="quiet" aria-keyshortcuts="n" onClick={() => onDismiss(pair, 'not-now')}>
          {t('not_now')}
        </Button>
        <Menu
          label={t('not_these_two')}
          items={[
            { label: t('dismiss_acquainted'), shortcut: 'k', onSelect: () => onDismiss(pair, 'acquainted') },
            { label: t('dismiss_not_useful'), shortcut: 'u', onSelect: () => onDismiss(pair, 'not-useful') },
            { label: t('dismiss_never'), shortcut: 'x', onSelect: () => onDismiss(pair, 'never') },
          ]}
          button={(props) => <IconButton {...props} icon={Ellipsis} label={t('not_these_two')} />}
        />
      </footer>
    </div>
  );
}

function Face({
  person,
  photo,
  gain,
  onOpen,
}: {
  person: Person;
  photo: Blob | undefined;
  gain: string;
  onOpen: (person: Person) => void;
}) {
  const position = person.positions[0];
  return (
    <div class="pair-side">
      <button type="button" class="pair-face" onClick={() => onOpen(person)}>
        <Avatar name={person.name} photo={usePhoto(photo)} size="xl" />
        <span class="pair-name name">{person.name}</span>
        <span class="pair-about said">
          {[position?.title, position?.organization].filter(Boolean).join(', ') || person.headline || person.places[0]}
        </span>
      </button>
      {gain !== '' && <p class="pair-gain said">{gain}</p>}
    </div>
  );
}

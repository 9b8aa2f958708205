import type { Person } from '../../domain/person.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { calledName } from '../../ui/format.ts';
import { Ellipsis, Handshake, Send } from '../../ui/icons.ts';
import { useKeys } from '../../ui/keys.ts';
import { Menu } from '../../ui/menu.tsx';
import { usePhoto } from '../../ui/photo.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { t } from '../../ui/words.ts';
import './introduce.css';

export type Dismissal = 'acquainted' | 'not-useful' | 'not-now' | 'never';

/** Two people who ought to meet. `a` is asked first: who gains less. */
export interface Pair {
  a: Person;
  b: Person;
  photoOfA?: Blob | undefined;
  photoOfB?: Blob | undefined;
  /** Why, each in one sentence, the best first. */
  reasons: readonly string[];
}

interface IntroduceProps {
  /** Undefined while it is being looked for; null where there is nobody to introduce. */
  pair: Pair | null | undefined;
  /** Whether anybody in the book has a need or an offer yet. */
  hasNeeds: boolean;
  onAsk: (pair: Pair, first: 'a' | 'b') => void;
  onDismiss: (pair: Pair, why: Dismissal) => void;
  onOpen: (person: Person) => void;
}

/** One pair at a time: both faces, the reasons, and what to do about it. */
export function Introduce({ pair, hasNeeds, onAsk, onDismiss, onOpen }: IntroduceProps) {
  useKeys(
    pair
      ? {
          a: () => onAsk(pair, 'a'),
          b: () => onAsk(pair, 'b'),
          n: () => onDismiss(pair, 'not-now'),
          x: () => onDismiss(pair, 'never'),
        }
      : {},
  );
  if (pair === undefined) return <Skeleton rows={2} />;
  if (pair === null)
    return (
      <EmptyState icon={Handshake} title={t('introduce_empty')}>
        {hasNeeds ? t('introduce_empty_hint') : t('introduce_needs_hint')}
      </EmptyState>
    );
  return (
    <div class="draft">
      <div class="scroll introduce">
        <div class="pair">
          <Face person={pair.a} photo={pair.photoOfA} onOpen={onOpen} />
          <span class="pair-link" aria-hidden="true">
            <Handshake size={18} />
          </span>
          <Face person={pair.b} photo={pair.photoOfB} onOpen={onOpen} />
        </div>
        <section class="pair-why" aria-label={t('introduce_why')}>
          <ul>
            {pair.reasons.map((reason) => (
              <li key={reason} class="said">
                {reason}
              </li>
            ))}
          </ul>
        </section>
        <p class="faint">{t('introduce_consent')}</p>
      </div>
      <footer class="foot">
        <Button look="primary" icon={Send} aria-keyshortcuts="a" onClick={() => onAsk(pair, 'a')}>
          {t('ask_named', { name: calledName(pair.a) })}
        </Button>
        <Button aria-keyshortcuts="b" onClick={() => onAsk(pair, 'b')}>
          {t('ask_named', { name: calledName(pair.b) })}
        </Button>
        <span class="grow" />
        <Button look="quiet" aria-keyshortcuts="n" onClick={() => onDismiss(pair, 'not-now')}>
          {t('not_now')}
        </Button>
        <Menu
          label={t('not_these_two')}
          items={[
            { label: t('dismiss_acquainted'), onSelect: () => onDismiss(pair, 'acquainted') },
            { label: t('dismiss_not_useful'), onSelect: () => onDismiss(pair, 'not-useful') },
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
  onOpen,
}: {
  person: Person;
  photo: Blob | undefined;
  onOpen: (person: Person) => void;
}) {
  const position = person.positions[0];
  return (
    <button type="button" class="pair-face" onClick={() => onOpen(person)}>
      <Avatar name={person.name} photo={usePhoto(photo)} size="xl" />
      <span class="pair-name name">{person.name}</span>
      <span class="pair-about said">
        {[position?.title, position?.organization].filter(Boolean).join(', ') || person.headline || person.places[0]}
      </span>
    </button>
  );
}

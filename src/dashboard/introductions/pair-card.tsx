import type { Lesson } from '../../domain/introductions/lessons.ts';
import type { Suggestion } from '../../domain/introductions/suggest.ts';
import type { Person } from '../../domain/person.ts';
import type { Introduction } from '../../domain/rows.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { calledName } from '../../ui/format.ts';
import { Ellipsis } from '../../ui/icons.ts';
import { Menu } from '../../ui/menu.tsx';
import { PairWhy } from '../../ui/pair-why.tsx';
import { furtherReasons, gainWords } from '../../ui/reason-words.ts';
import { t } from '../../ui/words.ts';
import { hrefOf } from '../route.ts';

/** Reasons told beside what each gains. */
const REASONS = 2;

interface PairCardProps {
  pair: Suggestion;
  a: Person;
  b: Person;
  lessons: readonly Lesson[];
  onAsk: (first: 'a' | 'b') => void;
  onIntroduce: () => void;
  onDismiss: (why: NonNullable<Introduction['dismissal']>) => void;
  onForget: () => void;
}

/** Two people who ought to meet: what each gains, why, and what to do about it. */
export function PairCard({ pair, a, b, lessons, onAsk, onIntroduce, onDismiss, onForget }: PairCardProps) {
  const names = { a: calledName(a), b: calledName(b) };
  const further = furtherReasons(pair, names).slice(0, REASONS);
  return (
    <article class="board-card" aria-label={`${a.name}, ${b.name}`}>
      {([a, b] as const).map((person, i) => (
        <div key={person.id} class="board-side">
          <Avatar name={person.name} />
          <div class="grow">
            <a class="name" href={hrefOf('person', person.id)}>
              {person.name}
            </a>
            <p class="soft said">{gainWords(pair, i === 0 ? 'a' : 'b', names)}</p>
          </div>
        </div>
      ))}
      {further.length > 0 && (
        <ul>
          {further.map((words) => (
            <li key={words} class="soft said">
              {words}
            </li>
          ))}
        </ul>
      )}
      <PairWhy pair={pair} names={names} lessons={lessons} onForget={onForget} />
      <div class="line">
        <Button small look="primary" onClick={() => onAsk('a')}>
          {t('ask_named', { name: names.a })}
        </Button>
        <Button small onClick={() => onAsk('b')}>
          {t('ask_named', { name: names.b })}
        </Button>
        <Button small look="quiet" onClick={() => onDismiss('not-now')}>
          {t('not_now')}
        </Button>
        <Menu
          label={t('not_these_two')}
          items={[
            { label: t('introduce_both', names), onSelect: onIntroduce },
            { label: t('dismiss_acquainted'), onSelect: () => onDismiss('acquainted') },
            { label: t('dismiss_not_useful'), onSelect: () => onDismiss('not-useful') },
            { label: t('dismiss_never'), onSelect: () => onDismiss('never') },
          ]}
          button={(props) => (
            <Button {...props} small look="quiet" icon={Ellipsis}>
              {t('more')}
            </Button>
          )}
        />
      </div>
    </article>
  );
}

import type { Person } from '../../domain/person.ts';
import { currentPosition } from '../../domain/person.ts';
import { Row } from '../../ui/row.tsx';
import { Button } from '../../ui/button.tsx';
import { t } from '../../ui/words.ts';
import './same-person.css';

interface SamePersonProps {
  people: readonly Person[];
  answer: 'new' | { person: string } | undefined;
  onAnswer: (answer: 'new' | { person: string } | undefined) => void;
}

/** Asks whether the draft is somebody who is in the book already under the same name. */
export function SamePerson({ people, answer, onAnswer }: SamePersonProps) {
  if (people.length === 0 || answer === 'new') return null;
  const chosen = answer === undefined ? people : people.filter((person) => person.id === answer.person);
  return (
    <section class="same" aria-label={t('same_person')}>
      <p class="same-title">{answer === undefined ? t('same_person') : t('same_person_yes')}</p>
      {chosen.slice(0, 3).map((person) => {
        const position = currentPosition(person);
        const about = [position?.title, position?.organization, person.places[0]].filter(Boolean).join(' · ');
        return (
          <Row
            key={person.id}
            name={person.name}
            about={about}
            end={
              <Button small onClick={() => onAnswer(answer === undefined ? { person: person.id } : undefined)}>
                {answer === undefined ? t('same_person_take') : t('undo')}
              </Button>
            }
          />
        );
      })}
      {answer === undefined && (
        <Button look="quiet" small onClick={() => onAnswer('new')}>
          {t('same_person_new')}
        </Button>
      )}
    </section>
  );
}

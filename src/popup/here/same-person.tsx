import type { Likeness } from '../../app/reads/similar.ts';
import type { Field, PersonFields } from '../../domain/person.ts';
import { currentPosition } from '../../domain/person.ts';
import { Breakable } from '../../ui/breakable.tsx';
import { Button } from '../../ui/button.tsx';
import { percent } from '../../ui/format.ts';
import { likenessWords } from '../../ui/likeness-words.ts';
import { Row } from '../../ui/row.tsx';
import { saidOf } from '../../ui/said-of.ts';
import { t } from '../../ui/words.ts';
import './same-person.css';

/** What is set side by side, where either has it. */
const compared = [
  'name',
  'positions',
  'places',
  'emails',
  'phones',
  'links',
  'birthday',
  'education',
] as const satisfies readonly Field[];

interface SamePersonProps {
  /** What the page says. */
  said: Partial<PersonFields>;
  people: readonly Likeness[];
  answer: 'new' | { person: string } | undefined;
  onAnswer: (answer: 'new' | { person: string } | undefined) => void;
}

/** Asks whether the draft is somebody who is in the book already: page and book side by side, and what speaks for it. */
export function SamePerson({ said, people, answer, onAnswer }: SamePersonProps) {
  if (people.length === 0 || answer === 'new') return null;
  const shown = answer === undefined ? people : people.filter(({ person }) => person.id === answer.person);
  return (
    <section class="same" aria-label={t('same_person')}>
      <h2 class="same-title">{answer === undefined ? t('same_person') : t('same_person_yes')}</h2>
      {shown.map(({ person, probability, reasons }) => {
        const position = currentPosition(person);
        const about = [position?.title, position?.organization, person.places[0]].filter(Boolean).join(' · ');
        return (
          <div key={person.id} class="same-one">
            <Row
              name={person.name}
              about={about}
              end={
                <Button small onClick={() => onAnswer(answer === undefined ? { person: person.id } : undefined)}>
                  {answer === undefined ? t('same_person_take') : t('undo')}
                </Button>
              }
            />
            {answer === undefined && (
              <details class="same-why" open={people.length === 1}>
                <summary>
                  {[
                    t('likely', { percent: percent(Math.min(0.99, probability)) }),
                    ...reasons.slice(0, 2).map((reason) => likenessWords(reason, [person])),
                  ].join(' · ')}
                </summary>
                <table class="same-table">
                  <thead>
                    <tr>
                      <td />
                      <th scope="col">{t('on_the_page')}</th>
                      <th scope="col">{t('known')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {compared
                      .map((field) => [field, saidOf(field, said[field]), saidOf(field, person[field])] as const)
                      .filter(([, page, book]) => page !== '' || book !== '')
                      .map(([field, page, book]) => (
                        <tr key={field}>
                          <th scope="row">{t(`field_${field}`)}</th>
                          <td class="said">
                            <Breakable text={page || '–'} />
                          </td>
                          <td class="said">
                            <Breakable text={book || '–'} />
                          </td>
                        </tr>
                      ))}
                  </tbody>
                </table>
              </details>
            )}
          </div>
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

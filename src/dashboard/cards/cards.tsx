import { useState } from 'preact/hooks';
import { noteCard } from '../../app/acts/cards.ts';
import { live } from '../../app/live.ts';
import { cardLines, seasonsAt } from '../../app/reads/cards.ts';
import { localDate } from '../../domain/dates.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { Check, Mail, Plus } from '../../ui/icons.ts';
import { useLive } from '../../ui/live.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { PickPerson } from '../pick-person/pick-person.tsx';
import { hrefOf } from '../route.ts';
import { useAct } from '../use-act.ts';
import './cards.css';

/** The cards of the season: who wrote to whom in each of the last three years. */
export function Cards() {
  const kith = useKith();
  const run = useAct();
  const [adding, setAdding] = useState(false);
  const seasons = seasonsAt(localDate(kith.ports.now(), kith.ports.zone()));
  const lines = useLive(() => live(() => cardLines(kith)), [kith]).value;
  const note = (person: string, year: number, wrote: boolean): Promise<boolean> =>
    run(noteCard(kith, person, year, wrote), t('saved'));
  if (!lines)
    return (
      <div class="page">
        <Skeleton rows={5} />
      </div>
    );
  return (
    <div class="page">
      <header class="page-head">
        <h1>{t('section_cards')}</h1>
        <span class="grow" />
        <Button icon={Plus} onClick={() => setAdding(true)}>
          {t('cards_add')}
        </Button>
      </header>
      <p class="soft">{t('cards_hint')}</p>
      {lines.length === 0 ? (
        <EmptyState icon={Mail} title={t('cards_none')}>
          {t('cards_none_hint')}
        </EmptyState>
      ) : (
        <div class="cards-scroll scrolls" tabIndex={0} role="region" aria-label={t('section_cards')}>
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">{t('field_name')}</th>
                {seasons.map((year) => (
                  <th key={year} scope="col">
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ person, seasons: known }) => (
                <tr key={person.id}>
                  <th scope="row">
                    <a class="name" href={hrefOf('person', person.id)}>
                      {person.name}
                    </a>
                  </th>
                  {seasons.map((year) => {
                    const season = known.get(year);
                    return (
                      <td key={year}>
                        <Checkbox
                          label={<span title={t('card_wrote', { name: person.name, year })}>{t('card_mine')}</span>}
                          checked={season?.wrote === true}
                          onChecked={(wrote) => void note(person.id, year, wrote)}
                        />
                        {season?.received === true && (
                          <span class="soft cards-theirs">
                            <Check size={14} aria-hidden="true" /> {t('card_theirs')}
                          </span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {adding && (
        <PickPerson
          title={t('cards_add')}
          onClose={() => setAdding(false)}
          except={[]}
          onPick={(person) => {
            setAdding(false);
            void note(person, seasons[0] ?? 0, true);
          }}
        />
      )}
    </div>
  );
}

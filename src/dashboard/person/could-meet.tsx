import { useEffect, useState } from 'preact/hooks';
import { findIntroductions } from '../../app/jobs/find-introductions.ts';
import type { SuggestionsFound } from '../../app/reads/suggestions.ts';
import { localDate } from '../../domain/dates.ts';
import type { Person } from '../../domain/person.ts';
import { Card } from '../../ui/card.tsx';
import { calledName } from '../../ui/format.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { t } from '../../ui/words.ts';
import { PairList } from '../introductions/pair-list.tsx';
import { useKith } from '../kith-context.ts';
import { ShowMore } from './show-more.tsx';
import { WhoHelps } from './who-helps.tsx';
import './could-meet.css';

/** Looked for, and shown at first. */
const TOP = 10;
const SHOWN = 3;

/** Whom a person could meet, and who could help with what they look for; found in a worker as soon as the page stands. */
export function CouldMeet({ person }: { person: Person }) {
  const kith = useKith();
  const [found, setFound] = useState<SuggestionsFound>();
  const [share, setShare] = useState<number>();
  const [all, setAll] = useState(false);
  const said = [...person.needs, '', ...person.offers].join('\n');

  useEffect(() => {
    setFound(undefined);
    const job = findIntroductions(
      { today: localDate(kith.ports.now(), kith.ports.zone()), top: TOP, person: person.id },
      setShare,
    );
    job.result.then(setFound, () => {});
    return () => job.stop();
  }, [kith, person.id, said]);

  const name = calledName(person);
  if (!found)
    return (
      <Card title={t('could_meet')}>
        <ProgressBar label={t('looking_for_pairs')} share={share} />
      </Card>
    );
  const rest = found.pairs.length - SHOWN;
  return (
    <>
      <Card title={t('could_meet')}>
        {found.pairs.length === 0 && (
          <p class="faint">
            {person.needs.length + person.offers.length > 0 ? t('could_meet_nobody') : t('could_meet_say', { name })}
          </p>
        )}
        {/* Without it the cards would stand in a grid of columns that the page has no room for. */}
        <div class="could-meet">
          <PairList
            pairs={found.pairs}
            shown={all ? undefined : SHOWN}
            onPairs={(pairs) => setFound({ ...found, pairs: [...pairs] })}
          />
        </div>
        <ShowMore count={all ? 0 : rest} onMore={() => setAll(true)} />
      </Card>
      {found.help.length > 0 && (
        <Card title={t('could_help')}>
          {found.help.map(({ need, helpers }) => (
            <section key={need} class="help" aria-label={need}>
              <h3 class="said">{need}</h3>
              {helpers.length === 0 && <p class="faint">{t('could_help_nobody')}</p>}
              <WhoHelps person={person} need={need} helpers={helpers} pairs={found.pairs} />
            </section>
          ))}
        </Card>
      )}
    </>
  );
}

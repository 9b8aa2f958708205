import { useEffect, useState } from 'preact/hooks';
import { findIntroductions } from '../../app/jobs/find-introductions.ts';
import { live } from '../../app/live.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { type SuggestionsFound, YOU } from '../../app/reads/suggestions.ts';
import { localDate } from '../../domain/dates.ts';
import type { Helper } from '../../domain/introductions/help.ts';
import type { Suggestion } from '../../domain/introductions/suggest.ts';
import type { Person } from '../../domain/person.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { calledName } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { t } from '../../ui/words.ts';
import { PairList } from '../introductions/pair-list.tsx';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
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
            pairs={all ? found.pairs : found.pairs.slice(0, SHOWN)}
            onPairs={(pairs) =>
              setFound({ ...found, pairs: all ? [...pairs] : [...pairs, ...found.pairs.slice(SHOWN)] })
            }
          />
        </div>
        {!all && rest > 0 && (
          <Button small look="quiet" onClick={() => setAll(true)}>
            {t('show_more_pairs', { count: rest })}
          </Button>
        )}
      </Card>
      {found.help.length > 0 && (
        <Card title={t('could_help')}>
          {found.help.map(({ need, helpers }) => (
            <section key={need} class="help" aria-label={need}>
              <h3 class="said">{need}</h3>
              {helpers.length === 0 && <p class="faint">{t('could_help_nobody')}</p>}
              <Helpers helpers={helpers} pairs={found.pairs} />
            </section>
          ))}
        </Card>
      )}
    </>
  );
}

/** Who could help with one need; the user first among equals. */
function Helpers({ helpers, pairs }: { helpers: readonly Helper[]; pairs: readonly Suggestion[] }) {
  const kith = useKith();
  const ids = helpers.map(({ id }) => id).filter((id) => id !== YOU);
  const people = useLive(
    () => live(async () => new Map((await peopleRows(kith, ids)).map((one) => [one.id, one]))),
    [kith, ids.join()],
  ).value;
  if (!people) return null;
  return (
    <ul role="list">
      {helpers.map(({ id, fact, sure }) => {
        const helper = people.get(id);
        if (!helper && id !== YOU) return null;
        const suggested = pairs.some(({ a, b }) => a === id || b === id);
        return (
          <li key={id} class="board-side">
            <Avatar name={helper?.name ?? t('yourself')} size="s" />
            <div class="grow">
              {helper ? (
                <a class="name" href={hrefOf('person', id)}>
                  {helper.name}
                </a>
              ) : (
                <strong>{t('yourself')}</strong>
              )}
              <p class="soft said">
                “{fact.value}”{!sure && <span class="faint"> · {t('may_match')}</span>}
                {suggested && <span class="faint"> · {t('suggested_above')}</span>}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

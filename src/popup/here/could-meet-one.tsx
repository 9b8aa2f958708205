import { useEffect, useState } from 'preact/hooks';
import { findIntroductions } from '../../app/jobs/find-introductions.ts';
import { today } from '../../app/kith.ts';
import { live } from '../../app/live.ts';
import { peopleRows } from '../../app/reads/people.ts';
import type { Suggestion } from '../../domain/introductions/suggest.ts';
import type { Person } from '../../domain/person.ts';
import { Button } from '../../ui/button.tsx';
import { calledName } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { gainWords } from '../../ui/reason-words.ts';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import './news.css';

/** The one introduction to think of while somebody is in front of the user; nothing where nobody comes to mind. */
export function CouldMeetOne({ person }: { person: Person }) {
  const kith = useKith();
  const [pair, setPair] = useState<Suggestion>();
  // Looked for anew once the user has said what they look for.
  const wishes = JSON.stringify([person.needs, person.offers]);
  useEffect(() => {
    const job = findIntroductions({ today: today(kith), top: 1, person: person.id });
    job.result.then(
      ({ pairs }) => setPair(pairs[0]),
      () => {},
    );
    return () => job.stop();
  }, [kith, person.id, wishes]);
  const otherId = pair && (pair.a === person.id ? pair.b : pair.a);
  const other = useLive(
    () => live(async () => (otherId === undefined ? undefined : (await peopleRows(kith, [otherId]))[0])),
    [kith, otherId],
  ).value;
  if (!pair || !other) return null;

  const side = pair.a === person.id ? 'a' : 'b';
  const names = {
    a: calledName(side === 'a' ? person : other),
    b: calledName(side === 'a' ? other : person),
  };
  return (
    <section class="news" aria-label={t('could_meet')}>
      <h3>{t('could_meet_named', { name: other.name })}</h3>
      <p class="soft said">{gainWords(pair, side, names)}</p>
      <Button small onClick={() => void kith.page.openDashboard(`person/${person.id}`)}>
        {t('look_closer')}
      </Button>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { findIntroductions } from '../../app/jobs/find-introductions.ts';
import type { SuggestionsFound } from '../../app/reads/suggestions.ts';
import { localDate } from '../../domain/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Handshake } from '../../ui/icons.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { PairList } from './pair-list.tsx';

/** Pairs looked for. */
const TOP = 12;

/** Who else ought to meet: found in a worker, with progress and a way to stop. */
export function Suggestions() {
  const kith = useKith();
  const [found, setFound] = useState<SuggestionsFound>();
  const [share, setShare] = useState<number>();
  const [stop, setStop] = useState<() => void>();

  useEffect(() => {
    const job = findIntroductions({ today: localDate(kith.ports.now(), kith.ports.zone()), top: TOP }, setShare);
    setStop(() => () => job.stop());
    job.result.then(setFound, () => setFound({ pairs: [], hasWishes: true, partial: true, help: [] }));
    return () => job.stop();
  }, [kith]);

  if (!found) return <ProgressBar label={t('looking_for_pairs')} share={share} {...(stop && { onStop: stop })} />;
  return (
    <section aria-labelledby="suggested">
      <h2 id="suggested">{t('ought_to_meet')}</h2>
      {found.pairs.length > 0 ? (
        <PairList pairs={found.pairs} onPairs={(pairs) => setFound({ ...found, pairs: [...pairs] })} />
      ) : (
        <EmptyState icon={Handshake} title={t(found.partial ? 'introduce_stopped' : 'introduce_empty')}>
          {found.hasWishes ? t('introduce_empty_hint') : t('introduce_needs_hint')}
        </EmptyState>
      )}
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../domain/dates.ts';
import { timeOf } from '../../ui/format.ts';
import { locale, t } from '../../ui/words.ts';
import { zoneOfPlace } from './zone-of-place.ts';

/** What time it is where somebody lives, as long as that can be told from the place and differs from the user's. */
export function LocalTime({ place, now, zone }: { place: string | undefined; now: () => Instant; zone: string }) {
  const [at, setAt] = useState(now);
  const theirs = place === undefined ? undefined : zoneOfPlace(place, locale(), at);
  useEffect(() => {
    const minute = setInterval(() => setAt(now()), 30_000);
    return () => clearInterval(minute);
  }, []);
  if (theirs === undefined || timeOf(at, theirs) === timeOf(at, zone)) return null;
  return <span class="person-time">{t('time_there', { time: timeOf(at, theirs) })}</span>;
}

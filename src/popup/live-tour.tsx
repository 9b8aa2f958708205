import { changeSettings } from '../app/acts/change-settings.ts';
import { live } from '../app/live.ts';
import { readSettings } from '../app/settings.ts';
import { useLive } from '../ui/live.ts';
import { Tour } from '../ui/tour.tsx';
import { t } from '../ui/words.ts';
import { useKith } from './kith-context.ts';

/** The popup's tour, at its first opening after the welcome. */
export function LiveTour() {
  const kith = useKith();
  const tours = useLive(() => live(async () => (await readSettings(kith.book)).tours), [kith]).value;
  if (tours?.includes('popup') !== true) return null;
  return (
    <Tour
      notes={[
        { text: t('tour_today'), about: '[role=tab]:nth-of-type(2)' },
        { text: t('tour_here'), about: '[role=tab]:nth-of-type(1)' },
      ]}
      onEnd={() => void changeSettings(kith, { tours: tours.filter((one) => one !== 'popup') })}
    />
  );
}

import { changeSettings } from '../app/acts/change-settings.ts';
import type { Settings } from '../domain/settings.ts';
import { Tour } from '../ui/tour.tsx';
import { t } from '../ui/words.ts';
import { useKith } from './kith-context.ts';
import { hrefOf } from './route.ts';

/** The dashboard's tour, once after the welcome. */
export function LiveTour({ tours }: { tours: Settings['tours'] }) {
  const kith = useKith();
  return (
    <Tour
      notes={[
        { text: t('tour_people'), about: `.side-link[href="${hrefOf('people')}"]` },
        { text: t('tour_search'), about: '.side-search' },
        { text: t('tour_introductions'), about: `.side-link[href="${hrefOf('introductions')}"]` },
        { text: t('tour_settings'), about: `.side-link[href="${hrefOf('settings')}"]` },
      ]}
      onEnd={() => void changeSettings(kith, { tours: tours.filter((one) => one !== 'dashboard') })}
    />
  );
}

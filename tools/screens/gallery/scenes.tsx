import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Kith } from '../../../src/app/kith.ts';
import type { PagePorts } from '../../../src/app/ports.ts';
import type { PageReading } from '../../../src/domain/draft.ts';
import { KithProvider as PopupProvider } from '../../../src/popup/kith-context.ts';
import { Popup } from '../../../src/popup/popup.tsx';
import { Components } from './components.tsx';
import { type Fullness, inventedKith, knownProfile, nobody, profile, team } from './invented-kith.ts';

type SceneKith = Kith & { page: PagePorts };

function useInvented(scene: string, fullness: Fullness, reading?: PageReading): SceneKith | undefined {
  const [kith, setKith] = useState<SceneKith>();
  useEffect(() => {
    void inventedKith(scene, fullness, reading).then(setKith);
  }, []);
  return kith;
}

/** The popup on a page, over a book that is so full. */
function popup(scene: string, fullness: Fullness, reading?: PageReading): FunctionComponent {
  return function PopupScene() {
    const kith = useInvented(scene, fullness, reading);
    return kith ? (
      <PopupProvider value={kith}>
        <Popup />
      </PopupProvider>
    ) : null;
  };
}

/** Every scene of the gallery by name. */
export const scenes: Record<string, FunctionComponent> = {
  components: Components,
  'popup-profile': popup('profile', 'few', profile),
  'popup-known': popup('known', 'few', knownProfile),
  'popup-team': popup('team', 'few', team),
  'popup-nobody': popup('nobody', 'few', nobody),
  'popup-today': popup('today', 'few'),
  'popup-empty': popup('empty', 'empty'),
  'popup-full': popup('full', 'full'),
};

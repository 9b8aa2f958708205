import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Kith } from '../../../src/app/kith.ts';
import type { PagePorts } from '../../../src/app/ports.ts';
import type { PageReading } from '../../../src/domain/draft.ts';
import { lazy } from '../../../src/ui/lazy.tsx';
import { Components } from './components.tsx';
import { type Fullness, inventedKith, knownProfile, nobody, profile, team } from './invented-kith.ts';

// Each with its own stylesheets, as in the extension.
const Popup = lazy(async () => {
  const { KithProvider } = await import('../../../src/popup/kith-context.ts');
  const { Popup } = await import('../../../src/popup/popup.tsx');
  return ({ kith }: { kith: SceneKith }) => (
    <KithProvider value={kith}>
      <Popup />
    </KithProvider>
  );
});
const Dashboard = lazy(async () => {
  const { KithProvider } = await import('../../../src/dashboard/kith-context.ts');
  const { Dashboard } = await import('../../../src/dashboard/dashboard.tsx');
  return ({ kith }: { kith: SceneKith }) => (
    <KithProvider value={kith}>
      <Dashboard />
    </KithProvider>
  );
});

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
    return kith ? <Popup kith={kith} /> : null;
  };
}

/** The dashboard at an address. */
function dashboard(scene: string, fullness: Fullness, hash: string): FunctionComponent {
  return function DashboardScene() {
    if (location.hash === '') history.replaceState(null, '', hash);
    const kith = useInvented(scene, fullness);
    return kith ? <Dashboard kith={kith} /> : null;
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
  welcome: dashboard('welcome', 'empty', '#/welcome'),
  people: dashboard('people', 'few', '#/people'),
  'people-empty': dashboard('people', 'empty', '#/people'),
  'people-full': dashboard('full', 'full', '#/people'),
  person: dashboard('person', 'few', '#/person/sample-mara'),
  groups: dashboard('groups', 'few', '#/groups'),
  introductions: dashboard('introductions', 'few', '#/introductions'),
  network: dashboard('network', 'few', '#/network'),
  health: dashboard('health', 'few', '#/health'),
  settings: dashboard('settings', 'few', '#/settings'),
};

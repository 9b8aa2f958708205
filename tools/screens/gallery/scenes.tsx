import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageReading } from '../../../src/domain/draft.ts';
import type { PopupKith } from '../../../src/popup/kith-context.ts';
import { lazy } from '../../../src/ui/lazy.tsx';
import { Components } from './components.tsx';
import { type Fullness, inventedKith, knownProfile, nobody, profile, team } from './invented-kith.ts';

// Each with its own stylesheets, as in the extension.
const Popup = lazy(async () => {
  const { KithProvider } = await import('../../../src/popup/kith-context.ts');
  const { Popup } = await import('../../../src/popup/popup.tsx');
  return ({ kith }: { kith: PopupKith }) => (
    <KithProvider value={{ kith }}>
      <Popup />
    </KithProvider>
  );
});
const Dashboard = lazy(async () => {
  const { KithProvider } = await import('../../../src/dashboard/kith-context.ts');
  const { Dashboard } = await import('../../../src/dashboard/dashboard.tsx');
  return ({ kith }: { kith: PopupKith }) => (
    <KithProvider value={kith}>
      <Dashboard />
    </KithProvider>
  );
});

function useInvented(fullness: Fullness, reading?: PageReading): PopupKith | undefined {
  const [kith, setKith] = useState<PopupKith>();
  useEffect(() => {
    void inventedKith(fullness, reading).then(setKith);
  }, []);
  return kith;
}

/** The popup on a page, over a book that is so full. */
function popup(fullness: Fullness, reading?: PageReading, section?: number): FunctionComponent {
  return function PopupScene() {
    const kith = useInvented(fullness, reading);
    useEffect(() => {
      // Tabs answer to their number.
      if (kith && section !== undefined)
        setTimeout(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: String(section) })), 300);
    }, [kith]);
    return kith ? <Popup kith={kith} /> : null;
  };
}

/** The dashboard at an address. */
function dashboard(fullness: Fullness, hash: string): FunctionComponent {
  return function DashboardScene() {
    if (location.hash === '') history.replaceState(null, '', hash);
    const kith = useInvented(fullness);
    return kith ? <Dashboard kith={kith} /> : null;
  };
}

/** Every scene of the gallery by name. */
export const scenes: Record<string, FunctionComponent> = {
  components: Components,
  'popup-profile': popup('few', profile),
  'popup-known': popup('few', knownProfile),
  'popup-team': popup('few', team),
  'popup-nobody': popup('few', nobody),
  'popup-today': popup('few'),
  'popup-introduce': popup('few', undefined, 3),
  'popup-introduce-empty': popup('empty', undefined, 3),
  'popup-empty': popup('empty'),
  'popup-full': popup('full'),
  welcome: dashboard('empty', '#/welcome'),
  people: dashboard('few', '#/people'),
  'people-empty': dashboard('empty', '#/people'),
  'people-full': dashboard('full', '#/people'),
  person: dashboard('few', '#/person/sample-mara'),
  groups: dashboard('few', '#/groups'),
  duplicates: dashboard('doubled', '#/duplicates'),
  introductions: dashboard('few', '#/introductions'),
  changes: dashboard('few', '#/changes'),
  settings: dashboard('few', '#/settings'),
};

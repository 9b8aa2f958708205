import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { live } from '../app/live.ts';
import { readSettings } from '../app/settings.ts';
import {
  Copy,
  Eye,
  Handshake,
  HeartPulse,
  type Icon,
  Search,
  Settings as SettingsIcon,
  Share2,
  Undo2,
  User,
  Users,
} from '../ui/icons.ts';
import { Kbd } from '../ui/kbd.tsx';
import { useKeys } from '../ui/keys.ts';
import { lazy } from '../ui/lazy.tsx';
import { useLive } from '../ui/live.ts';
import { Mark } from '../ui/mark.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { t } from '../ui/words.ts';
import { useKith } from './kith-context.ts';
import { hrefOf, type Screen, useRoute } from './route.ts';
import './dashboard.css';

const waiting = () => (
  <div class="page">
    <Skeleton rows={6} />
  </div>
);
const People = lazy(async () => (await import('./people/people.tsx')).People, waiting);
const Person = lazy(async () => (await import('./person/person.tsx')).PersonScreen, waiting);
const Introductions = lazy(async () => (await import('./introductions/introductions.tsx')).Introductions, waiting);
const Duplicates = lazy(async () => (await import('./duplicates/duplicates.tsx')).Duplicates, waiting);
const Changes = lazy(async () => (await import('./changes/changes.tsx')).Changes, waiting);
const Seen = lazy(async () => (await import('./seen/seen.tsx')).Seen, waiting);
const Groups = lazy(async () => (await import('./groups/groups.tsx')).Groups, waiting);
const Network = lazy(async () => (await import('./network/network.tsx')).NetworkScreen, waiting);
const Health = lazy(async () => (await import('./health/health.tsx')).HealthScreen, waiting);
const Cards = lazy(async () => (await import('./cards/cards.tsx')).Cards, waiting);
const Settings = lazy(async () => (await import('./settings/settings.tsx')).SettingsScreen, waiting);
const Welcome = lazy(async () => (await import('./welcome/welcome.tsx')).Welcome, waiting);
const BackupLine = lazy(async () => (await import('./backup-line.tsx')).BackupLine);
const LiveTour = lazy(async () => (await import('./live-tour.tsx')).LiveTour);
const Palette = lazy(async () => (await import('./palette/palette.tsx')).Palette);

const content: Record<Screen, FunctionComponent<{ rest: string }>> = {
  people: People,
  person: Person,
  introductions: Introductions,
  groups: Groups,
  duplicates: Duplicates,
  changes: Changes,
  network: Network,
  health: Health,
  cards: Cards,
  seen: Seen,
  settings: Settings,
  welcome: Welcome,
};

type Section = Exclude<Screen, 'person' | 'welcome'>;

const sections: [Section, Icon][] = [
  ['people', User],
  ['introductions', Handshake],
  ['groups', Users],
  ['network', Share2],
  ['health', HeartPulse],
];

/** What keeps the book in order, apart from what it is for. */
const upkeep: [Section, Icon][] = [
  ['duplicates', Copy],
  ['seen', Eye],
  ['changes', Undo2],
  ['settings', SettingsIcon],
];

/** The dashboard: its sections at the side, one screen beside them. */
export function Dashboard() {
  const kith = useKith();
  const { screen, rest } = useRoute();
  const [palette, setPalette] = useState(false);
  const main = useRef<HTMLElement>(null);
  const settings = useLive(() => live(() => readSettings(kith.book)), [kith]).value;

  useEffect(() => {
    if (!settings) return;
    if (settings.theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = settings.theme;
  }, [settings?.theme]);

  const here = `${screen} ${rest}`;
  const before = useRef(here);
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    // What had the focus went with the screen that it stood on.
    if (before.current !== here && document.activeElement === document.body) main.current?.focus();
    before.current = here;
  }, [here]);

  // The list is there for whoever switched it on.
  const keepsSeen = screen === 'seen' || settings?.sites.some(({ keepSeen }) => keepSeen) === true;

  useKeys({ 'Mod+k': () => setPalette(true) });

  const Content = content[screen];
  if (screen === 'welcome')
    return (
      <main class="whole">
        <Content rest={rest} />
      </main>
    );
  return (
    <div class="dashboard">
      <a class="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {t('skip_to_content')}
      </a>
      <nav class="side" aria-label={t('sections')}>
        <a class="side-mark" href={hrefOf('people')} aria-label="Kith">
          <Mark size={28} name />
        </a>
        <button type="button" class="side-search" aria-keyshortcuts="Control+K Meta+K" onClick={() => setPalette(true)}>
          <Search size={16} aria-hidden="true" />
          <span class="grow">{t('search')}</span>
          <Kbd keys="Mod+K" />
        </button>
        <div class="side-lists scrolls">
          {[sections, upkeep].map((list) => (
            <ul key={list === upkeep} role="list" class="side-list">
              {list
                .filter(([name]) => name !== 'seen' || keepsSeen)
                .map(([name, Glyph]) => {
                  const here = screen === name || (screen === 'person' && name === 'people');
                  return (
                    <li key={name}>
                      <a class="side-link" href={hrefOf(name)} aria-current={here ? 'page' : undefined}>
                        <Glyph size={18} strokeWidth={1.8} aria-hidden="true" />
                        <span>{t(`section_${name}`)}</span>
                      </a>
                    </li>
                  );
                })}
            </ul>
          ))}
        </div>
      </nav>
      <main ref={main} id="main" class="main" tabIndex={-1}>
        <BackupLine />
        {settings?.tours.includes('dashboard') && <LiveTour tours={settings.tours} />}
        <Content key={here} rest={rest} />
      </main>
      {palette && <Palette onClose={() => setPalette(false)} />}
    </div>
  );
}

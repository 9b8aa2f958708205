import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/button.tsx';
import { LayoutDashboard, Search } from '../ui/icons.ts';
import { useKeys } from '../ui/keys.ts';
import { lazy } from '../ui/lazy.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { useAnnounce } from '../ui/toast.tsx';
import { useWhenThere } from '../ui/when-there.ts';
import { plural, t } from '../ui/words.ts';
import { savedIn } from './here/page-state.ts';
import { usePageState } from './here/use-page-state.ts';
import { useOpening } from './kith-context.ts';
import { LiveToday, useToday } from './today/live-today.tsx';
import '../ui/kbd.css';
import './popup.css';

// Today is what the popup opens with; the rest is fetched when it is wanted, so that nothing delays it.
const Here = lazy(
  async () => (await import('./here/here.tsx')).Here,
  () => <Skeleton />,
);
const LiveIntroduce = lazy(
  async () => (await import('./introduce/live-introduce.tsx')).LiveIntroduce,
  () => <Skeleton />,
);
const LiveTour = lazy(async () => (await import('./live-tour.tsx')).LiveTour);
const SearchResults = lazy(async () => (await import('./search/search-results.tsx')).SearchResults);

type Section = 'here' | 'today' | 'introduce';

/**
 * The popup: whoever the page is about, whom to get back to today, whom to introduce; search above all of them. It opens with today,
 * and turns to the page's person as soon as one was recognised, unless the user has already begun to do something else or it was opened
 * for today (`#today`).
 */
export function Popup() {
  const { kith } = useOpening();
  const whenOpen = useWhenThere(kith);
  const announce = useAnnounce();
  const page = usePageState(kith);
  const [chosen, setChosen] = useState<Section | undefined>(location.hash === '#today' ? 'today' : undefined);
  const [text, setText] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const today = useToday();
  const told = useRef(new Set<string>());
  const saved = savedIn(page.state);
  const somebody = page.state.kind !== 'reading' && page.state.kind !== 'nobody';
  const section = chosen ?? (somebody ? 'here' : 'today');

  useEffect(() => {
    // Also where an undo brings an earlier one back into sight.
    if (!kith || !saved || told.current.has(saved.act)) return;
    told.current.add(saved.act);
    const { act, people } = saved;
    announce({
      text: people > 1 ? plural('people_saved', people) : t('saved'),
      undo: async () => {
        const { undoAct } = await import('../app/acts/undo-act.ts');
        const outcome = await undoAct(kith, act);
        page.takeBack(act);
        return outcome;
      },
    });
  }, [announce, kith, page, saved]);

  useLayoutEffect(() => {
    // Whoever acts on Today keeps it: the page's person must not push it away.
    if (chosen !== undefined || somebody) return undefined;
    const keep = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('.tab-panel')) setChosen('today');
    };
    document.addEventListener('pointerdown', keep);
    document.addEventListener('keydown', keep);
    return () => {
      document.removeEventListener('pointerdown', keep);
      document.removeEventListener('keydown', keep);
    };
  }, [chosen, somebody]);

  useKeys({
    '/': () => search.current?.focus(),
    '1': () => setChosen('here'),
    '2': () => setChosen('today'),
    '3': () => setChosen('introduce'),
  });

  return (
    <div class="popup">
      <header class="popup-head">
        <h1 class="unseen">Kith</h1>
        <div class="search">
          <Search size={16} aria-hidden="true" />
          <input
            ref={search}
            type="search"
            class="search-input"
            dir="auto"
            aria-label={t('search')}
            aria-keyshortcuts="/"
            placeholder={t('search_placeholder')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || text === '') return;
              event.preventDefault();
              setText('');
            }}
          />
          <kbd class="kbd" aria-hidden="true">
            /
          </kbd>
        </div>
        <IconButton
          icon={LayoutDashboard}
          label={t('open_dashboard')}
          onClick={() => whenOpen(({ page: ports }) => void ports.openDashboard('people').then(close))}
        />
      </header>
      {kith && <LiveTour />}
      {text.trim() !== '' ? (
        <main class="popup-main">{kith ? <SearchResults text={text} onClose={close} /> : <Skeleton />}</main>
      ) : (
        <main class="popup-main">
          <Tabs
            label={t('sections')}
            selected={section}
            onSelect={setChosen}
            tabs={[
              { id: 'here', label: t('here'), dot: somebody && section !== 'here' },
              { id: 'today', label: t('today'), count: today.sight?.items.length ?? 0 },
              { id: 'introduce', label: t('introduce') },
            ]}
          >
            {section !== 'today' && !kith && <Skeleton />}
            {section === 'here' && kith && <Here page={page} onSavedMany={() => setChosen('today')} />}
            {section === 'today' && <LiveToday shown={today} />}
            {section === 'introduce' && kith && <LiveIntroduce />}
          </Tabs>
        </main>
      )}
    </div>
  );
}

/** In a popup this closes it; in a tab (Firefox for Android) the browser leaves it open. */
function close(): void {
  window.close();
}

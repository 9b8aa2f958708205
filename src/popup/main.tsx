import { render } from 'preact';
import { sightAt } from '../app/first-sight.ts';
import { localDate } from '../domain/dates.ts';
import { firstSightPort, words } from '../platform/native.ts';
import { failureWords } from '../ui/failure-words.ts';
import { Announcements } from '../ui/toast.tsx';
import { direction, locale, provideWords, t } from '../ui/words.ts';
import { KithProvider, type Opening, type PopupKith } from './kith-context.ts';
import { Popup } from './popup.tsx';
import '../ui/theme.css';
import '../ui/base.css';

// Asked for before all else: the answer comes from another process.
const kept = firstSightPort.read();
// Looked at in lastSight.
kept.catch(() => {});

provideWords(words.message, words.language());
document.documentElement.lang = locale();
document.documentElement.dir = direction();

const root = document.getElementById('root');
let closed = false;

function show(opening: Opening): void {
  if (root && !closed)
    render(
      <KithProvider value={opening}>
        <Announcements>
          <Popup />
        </Announcements>
      </KithProvider>,
      root,
    );
}

function say(text: string): void {
  closed = true;
  if (root)
    render(
      <p class="popup-closed" role="alert">
        {text}
      </p>,
      root,
    );
}

/** The book can't be read here: a newer Kith took it over, waits for another tab, or wrote it. What stands on the screen is not its state any more. */
function onClosed(reason: 'newer' | 'blocked'): void {
  say(t(reason === 'newer' ? 'reopen' : 'book_blocked'));
}

/** Large: fetched once a page was written down, so that today's list is not kept waiting for it. */
const engine = () => import('../app/engine.ts');

/** All that the first sight does not need. */
async function openKith(): Promise<PopupKith> {
  const [{ openBook }, { ports }, { pagePorts }, { readPage, reportPage }] = await Promise.all([
    import('../app/book.ts'),
    import('../platform/ports.ts'),
    import('../platform/page-ports.ts'),
    import('../app/reads/page.ts'),
    // Wanted next.
    import('./today/read-today.ts'),
  ]);
  const book = openBook(onClosed);
  // Opened while the rest is fetched.
  book.open().catch((error: unknown) => say(failureWords(error)));
  return {
    book,
    ports,
    page: pagePorts,
    readPage: (tab, url) => readPage(pagePorts.lookAtPage(tab, url), url, engine),
    reportPage: (tab, url) => reportPage(pagePorts.lookAtPage(tab, url), url, engine),
  };
}

/** What the popup showed last, where that still holds. Without it the popup waits for the book. */
async function lastSight() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const moment = { day: localDate(Date.now(), zone), zone, language: locale() };
  try {
    return sightAt(moment, await kept);
  } catch {
    return undefined;
  }
}

/** How long a frame is waited for at most, in ms: a page that nobody looks at has none. */
const LONGEST_FRAME = 100;

/** Until what was rendered last is painted; not within a frame, which would have to wait for what is done next. */
async function painted(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, LONGEST_FRAME);
  });
}

/** Shows the last sight first, and the book once that is painted. */
async function open(): Promise<void> {
  const first = await lastSight();
  show({ first });
  if (first) await painted();
  show({ first, kith: await openKith() });
}

open().catch((error: unknown) => say(failureWords(error)));

import { render } from 'preact';
import { openBook } from '../app/book.ts';
import { readPage, reportPage } from '../app/reads/page.ts';
import { browser } from '../platform/browser.ts';
import { pagePorts } from '../platform/page-ports.ts';
import { ports } from '../platform/ports.ts';
import { failureWords } from '../ui/failure-words.ts';
import { Announcements } from '../ui/toast.tsx';
import { direction, locale, provideWords, t } from '../ui/words.ts';
import { KithProvider, type PopupKith } from './kith-context.ts';
import { Popup } from './popup.tsx';
import '../ui/theme.css';
import '../ui/base.css';

provideWords((key) => browser.i18n.getMessage(key), browser.i18n.getUILanguage());
document.documentElement.lang = locale();
document.documentElement.dir = direction();

/** Large: fetched once a page was written down, so that today's list is not kept waiting for it. */
const engine = () => import('../app/engine.ts');

const root = document.getElementById('root');
const kith: PopupKith = {
  book: openBook(onClosed),
  ports,
  page: pagePorts,
  readPage: (tab, url) => readPage(pagePorts.lookAtPage(tab, url), url, engine),
  reportPage: (tab, url) => reportPage(pagePorts.lookAtPage(tab, url), url, engine),
};
// Opened while the frame is drawn.
kith.book.open().catch((error: unknown) => say(failureWords(error)));

/** The book can't be read here: a newer Kith took it over, waits for another tab, or wrote it. What stands on the screen is not its state any more. */
function onClosed(reason: 'newer' | 'blocked'): void {
  say(t(reason === 'newer' ? 'reopen' : 'book_blocked'));
}

function say(text: string): void {
  if (root)
    render(
      <p class="popup-closed" role="alert">
        {text}
      </p>,
      root,
    );
}

if (root)
  render(
    <KithProvider value={kith}>
      <Announcements>
        <Popup />
      </Announcements>
    </KithProvider>,
    root,
  );

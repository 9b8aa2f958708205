import { render } from 'preact';
import { openBook } from '../app/book.ts';
import { readPage } from '../app/reads/page.ts';
import { browser } from '../platform/browser.ts';
import { pagePorts } from '../platform/page-ports.ts';
import { ports } from '../platform/ports.ts';
import { Announcements } from '../ui/toast.tsx';
import { direction, locale, provideWords, t } from '../ui/words.ts';
import { KithProvider, type PopupKith } from './kith-context.ts';
import { Popup } from './popup.tsx';
import '../ui/theme.css';
import '../ui/base.css';

provideWords((key) => browser.i18n.getMessage(key), browser.i18n.getUILanguage());
document.documentElement.lang = locale();
document.documentElement.dir = direction();

const root = document.getElementById('root');
const kith: PopupKith = {
  book: openBook(onClosed),
  ports,
  page: pagePorts,
  readPage: (tab, url) => readPage(pagePorts.lookAtPage(tab, url), url, import('../app/engine.ts')),
};

/** A newer Kith took the book over: this popup is the old one's, and one click opens the new. */
function onClosed(): void {
  if (root) render(<p class="popup-closed">{t('reopen')}</p>, root);
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

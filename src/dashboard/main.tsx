import { render } from 'preact';
import { openBook } from '../app/book.ts';
import { browser } from '../platform/browser.ts';
import { pagePorts } from '../platform/page-ports.ts';
import { ports } from '../platform/ports.ts';
import { Announcements } from '../ui/toast.tsx';
import { direction, locale, provideWords, t } from '../ui/words.ts';
import { Dashboard } from './dashboard.tsx';
import { KithProvider } from './kith-context.ts';
import '../ui/theme.css';
import '../ui/base.css';

provideWords((key) => browser.i18n.getMessage(key), browser.i18n.getUILanguage());
document.documentElement.lang = locale();
document.documentElement.dir = direction();

const root = document.getElementById('root');
const kith = { book: openBook(onClosed), ports, page: pagePorts };

/** A newer Kith took the book over: this tab is the old one's, and a reload brings the new. */
function onClosed(): void {
  if (root) render(<p class="page">{t('reopen')}</p>, root);
}

if (root)
  render(
    <KithProvider value={kith}>
      <Announcements>
        <Dashboard />
      </Announcements>
    </KithProvider>,
    root,
  );

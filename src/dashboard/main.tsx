import { render } from 'preact';
import { openBook } from '../app/book.ts';
import { browser } from '../platform/browser.ts';
import { pagePorts } from '../platform/page-ports.ts';
import { ports } from '../platform/ports.ts';
import { failureWords } from '../ui/failure-words.ts';
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

/** The book can't be read here: a newer Kith took it over, waits for another tab, or wrote it. What stands on the screen is not its state any more. */
function onClosed(reason: 'newer' | 'blocked'): void {
  say(t(reason === 'newer' ? 'reopen' : 'book_blocked'));
}

function say(text: string): void {
  if (root)
    render(
      <p class="page" role="alert">
        {text}
      </p>,
      root,
    );
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

/** The week's backup, where it is wanted; its code comes after the first screen. What keeps it from being made shows as the quiet line. */
async function backUp(): Promise<void> {
  try {
    const { backUpByItself } = await import('../app/automatic-backup.ts');
    await backUpByItself(kith, (name, bytes) => pagePorts.saveFile(name, bytes));
  } catch (error) {
    console.error('no automatic backup', error);
  }
}

void backUp();

kith.book.open().catch((error: unknown) => say(failureWords(error)));

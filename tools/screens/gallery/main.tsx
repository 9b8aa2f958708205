import { render } from 'preact';
import { Announcements } from '../../../src/ui/toast.tsx';
import { direction, provideWords } from '../../../src/ui/words.ts';
import { scenes } from './scenes.tsx';
import '../../../src/ui/theme.css';
import '../../../src/ui/base.css';
import './gallery.css';

/**
 * Every component and every screen with invented people, outside the extension: `?scene=NAME&lang=de&dir=rtl&theme=dark`. Without a
 * scene: the list of them. `lang=pseudo` stretches and accents the English text, to find what is cut off or not translated.
 */
const query = new URLSearchParams(location.search);
const language = query.get('lang') ?? 'en';

interface Messages {
  default: Record<string, { message: string }>;
}
const files = import.meta.glob<Messages>('../../../public/_locales/*/messages.json');
const file = files[`../../../public/_locales/${language === 'pseudo' ? 'en' : language}/messages.json`];
const messages = (await file?.())?.default ?? {};

/** Accents and a third more length, marks kept: [Ŝàvé contact~~~]. */
function pseudo(text: string): string {
  const accents: Record<string, string> = {
    a: 'á',
    e: 'ë',
    i: 'î',
    o: 'ö',
    u: 'ü',
    c: 'ç',
    n: 'ñ',
    A: 'Á',
    E: 'Ë',
    S: 'Š',
  };
  const accented = text.replace(/\{\w+\}|[aeioucnAES]/g, (found) => accents[found] ?? found);
  return `[${accented}${'~'.repeat(Math.ceil(text.length / 3))}]`;
}

provideWords(
  (key) => {
    const text = messages[key]?.message ?? '';
    return language === 'pseudo' && key !== 'locale' && text !== '' ? pseudo(text) : text;
  },
  language === 'pseudo' ? 'en' : language,
);

document.documentElement.lang = language === 'pseudo' ? 'en' : language;
document.documentElement.dir = query.get('dir') ?? direction();
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;

const wanted = query.get('scene');
const root = document.getElementById('root');
const Scene = wanted === null ? undefined : scenes[wanted];
if (root)
  render(
    <Announcements>
      {Scene ? (
        <Scene />
      ) : (
        <ul class="gallery-list">
          {Object.keys(scenes).map((name) => (
            <li key={name}>
              <a href={`?scene=${name}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Announcements>,
    root,
  );

import { useState } from 'preact/hooks';
import { changeSettings } from '../../app/acts/change-settings.ts';
import { live } from '../../app/live.ts';
import { findPeople } from '../../app/reads/find-people.ts';
import { peopleRows } from '../../app/reads/people.ts';
import { readSettings } from '../../app/settings.ts';
import { currentPosition, type Person } from '../../domain/person.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import {
  ArrowRight,
  type Icon,
  Keyboard,
  Moon,
  Pin,
  Plus,
  Search,
  ShieldCheck,
  Sparkles,
  Sun,
  Upload,
  UserPlus,
} from '../../ui/icons.ts';
import { useLive } from '../../ui/live.ts';
import { t } from '../../ui/words.ts';
import { type DashboardKith, useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import './palette.css';

interface Entry {
  id: string;
  name: string;
  about: string;
  href: string;
  person: boolean;
  /** What is done instead of going somewhere. */
  act?: () => void;
  icon?: Icon;
}

function entryOf(person: Person): Entry {
  const position = currentPosition(person);
  return {
    id: person.id,
    name: person.name,
    about: [position?.title, position?.organization].filter(Boolean).join(' · '),
    href: hrefOf('person', person.id),
    person: true,
  };
}

/** ⌘K: people, places, saved filters and acts by a few letters; arrows and Enter. */
export function Palette({ onClose }: { onClose: () => void }) {
  const kith = useKith();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const find = async (): Promise<Person[]> =>
    text.trim() === '' ? [] : peopleRows(kith, (await findPeople(kith, { text })).ids.slice(0, 8));
  const found = useLive(() => live(async () => ({ text, people: await find() })), [kith, text]).value;
  const folded = text.trim().toLocaleLowerCase();
  const places = (
    ['people', 'introductions', 'groups', 'network', 'health', 'duplicates', 'changes', 'cards', 'settings'] as const
  )
    .map((screen) => ({ id: screen, name: t(`section_${screen}`), about: '', href: hrefOf(screen), person: false }))
    .filter(({ name }) => name.toLocaleLowerCase().includes(folded));
  const acts = actsOf(kith).filter(({ name }) => name.toLocaleLowerCase().includes(folded));
  const filters = (useLive(() => live(() => readSettings(kith.book)), [kith]).value?.savedFilters ?? [])
    .map(({ name, query }) => ({
      id: `filter-${name}`,
      name,
      about: t('section_people'),
      href: hrefOf('people', query),
      person: false,
      icon: Pin,
    }))
    .filter(({ name }) => folded !== '' && name.toLocaleLowerCase().includes(folded));
  const entries: Entry[] = [...(found?.people ?? []).map(entryOf), ...acts, ...places, ...filters];
  const current = Math.max(0, Math.min(at, entries.length - 1));
  const go = (entry: Entry | undefined): void => {
    if (!entry) return;
    onClose();
    if (entry.act) entry.act();
    else location.hash = entry.href;
  };
  // Enter may come before those are found whom the last letter asks for.
  const goFirst = async (): Promise<void> => {
    const [first] = await find();
    go(first ? entryOf(first) : entries.find(({ person }) => !person));
  };
  return (
    <Dialog title={t('search')} bare onClose={onClose}>
      <div class="palette-search">
        <Search size={18} aria-hidden="true" />
        <input
          role="combobox"
          list={undefined}
          dir="auto"
          autofocus
          aria-label={t('search')}
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={entries[current] && `palette-${entries[current].id}`}
          placeholder={t('palette_hint')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') setAt(Math.min(current + 1, entries.length - 1));
            else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0));
            else if (event.key !== 'Enter') return;
            else if (found?.text === text) go(entries[current]);
            else void goFirst();
            event.preventDefault();
          }}
        />
      </div>
      <div id="palette-list" role="listbox" aria-label={t('search')} class="palette-list">
        {entries.map((entry, i) => (
          <div
            key={entry.id}
            id={`palette-${entry.id}`}
            role="option"
            aria-selected={i === current}
            class={`palette-entry ${i === current ? 'row-current' : ''}`}
            onMouseMove={() => setAt(i)}
            onClick={() => go(entry)}
          >
            {entry.person ? <Avatar name={entry.name} size="s" /> : <EntryIcon icon={entry.icon} />}
            <span class="name">{entry.name}</span>
            <span class="faint one-line grow said">{entry.about}</span>
          </div>
        ))}
      </div>
      {entries.length === 0 && <p class="faint palette-none">{t('nobody_matches')}</p>}
    </Dialog>
  );
}

function EntryIcon({ icon: Glyph }: { icon: Icon | undefined }) {
  return Glyph ? (
    <Glyph size={16} class="palette-arrow" aria-hidden="true" />
  ) : (
    <ArrowRight size={16} class="turns palette-arrow" aria-hidden="true" />
  );
}

/** What can be done from anywhere. */
function actsOf(kith: DashboardKith): Entry[] {
  const to = (id: string, name: string, icon: Icon, href: string): Entry => ({
    id,
    name,
    about: '',
    href,
    person: false,
    icon,
  });
  const look = (theme: 'light' | 'dark', icon: Icon): Entry => ({
    ...to(`theme-${theme}`, `${t('settings_look')}: ${t(`theme_${theme}`)}`, icon, ''),
    act: () => void changeSettings(kith, { theme }),
  });
  return [
    to('add-person', t('add_person'), UserPlus, hrefOf('people', 'new')),
    to('add-group', t('add_group'), Plus, hrefOf('groups', 'new')),
    to('import', t('import_file'), Upload, hrefOf('settings', 'files')),
    to('backup', t('backup_make'), ShieldCheck, hrefOf('settings', 'files')),
    to('keys', t('keys'), Keyboard, hrefOf('settings', 'keys')),
    to('first-steps', t('first_steps'), Sparkles, hrefOf('welcome')),
    look('light', Sun),
    look('dark', Moon),
  ];
}

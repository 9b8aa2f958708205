import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { live } from '../../app/live.ts';
import { changeSettings } from '../../app/acts/change-settings.ts';
import { readSettings } from '../../app/settings.ts';
import { localDate } from '../../domain/dates.ts';
import type { Settings } from '../../domain/settings.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { Card } from '../../ui/card.tsx';
import { Choice, TextField } from '../../ui/field.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useLive } from '../../ui/live.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { TokenInput } from '../../ui/token-input.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { BookCard } from './book-card.tsx';
import { Files } from './files.tsx';
import { Lessons } from './lessons.tsx';
import { RemindersCard } from './reminders-card.tsx';
import { RhythmCard } from './rhythm-card.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { TemplatesCard } from './templates-card.tsx';
import { Sites } from './sites.tsx';
import './settings.css';

/** What the user chose, what is stored, files in and out, and the way to end it all. `rest`: the part to show. */
export function SettingsScreen({ rest }: { rest: string }) {
  const kith = useKith();
  const announce = useAnnounce();
  const settings = useLive(() => live(() => readSettings(kith.book)), [kith]).value;
  useEffect(() => {
    if (settings && rest !== '') show(rest);
  }, [rest, settings === undefined]);

  if (!settings)
    return (
      <div class="page">
        <Skeleton rows={6} />
      </div>
    );
  const today = localDate(kith.ports.now(), kith.ports.zone());
  const change = (changed: Partial<Settings>): void => {
    changeSettings(kith, changed).then(
      () => announce({ text: t('saved') }),
      (error: unknown) => announce({ text: failureWords(error), bad: true }),
    );
  };

  const parts: [id: string, title: string, content: ComponentChildren][] = [
    ['rhythm', t('settings_rhythm'), <RhythmCard settings={settings} today={today} onChange={change} />],
    ['reminders', t('settings_reminders'), <RemindersCard settings={settings} today={today} onChange={change} />],
    [
      'you',
      t('settings_you'),
      <Card title={t('settings_you')}>
        <div class="stack">
          <Saved
            label={t('your_name')}
            hint={t('your_name_hint')}
            value={settings.name}
            onSave={(name) => change({ name })}
          />
          <TokenInput
            label={t('your_offers')}
            hint={t('your_offers_hint')}
            phrases
            values={settings.offers}
            onValues={(offers) => change({ offers })}
          />
        </div>
      </Card>,
    ],
    ['introductions', t('section_introductions'), <Lessons />],
    ['templates', t('settings_templates'), <TemplatesCard settings={settings} onChange={change} />],
    [
      'look',
      t('settings_look'),
      <Card title={t('settings_look')}>
        <Choice
          label={t('theme')}
          bare
          value={settings.theme}
          options={[
            ['system', t('theme_system')],
            ['light', t('theme_light')],
            ['dark', t('theme_dark')],
          ]}
          onValue={(theme) => change({ theme })}
        />
      </Card>,
    ],
    ['sites', t('settings_sites'), <Sites sites={settings.sites} />],
    ['files', t('settings_files'), <Files />],
    ['book', t('settings_book'), <BookCard />],
    [
      'keys',
      t('keys'),
      <Card title={t('keys')}>
        <div class="stack">
          <Shortcuts />
          <dl class="facts">
            {keys().map(([combination, text]) => (
              <>
                <dt>
                  <Kbd keys={combination} />
                </dt>
                <dd>{text}</dd>
              </>
            ))}
          </dl>
        </div>
      </Card>,
    ],
  ];

  return (
    <div class="page settings">
      <header class="page-head">
        <h1>{t('section_settings')}</h1>
      </header>
      <div class="settings-columns">
        <nav class="settings-parts" aria-label={t('section_settings')}>
          <ul role="list">
            {parts.map(([id, title]) => (
              <li key={id}>
                <a
                  href={hrefOf('settings', id)}
                  onClick={(event) => {
                    // Half-typed text stays: only the place on the page changes.
                    event.preventDefault();
                    history.replaceState(null, '', hrefOf('settings', id));
                    show(id);
                  }}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="stack">
          {parts.map(([id, , content]) => (
            <div key={id} id={id} class="settings-part" tabIndex={-1}>
              {content}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Brings a part of the settings into sight; the next Tab goes on in it. */
function show(id: string): void {
  const part = document.getElementById(id);
  part?.focus({ preventScroll: true });
  part?.scrollIntoView();
}

function keys(): [string, string][] {
  return [
    ['Mod+K', t('search')],
    ['j', t('key_next')],
    ['k', t('key_previous')],
    ['x', t('key_choose')],
    ['n', t('add_person')],
    ['l', t('log')],
    ['w', t('write')],
    ['z', t('undo')],
  ];
}

/** A line of text that is saved when it is left. */
function Saved({
  label,
  hint,
  value,
  onSave,
}: {
  label: string;
  hint: string;
  value: string;
  onSave: (value: string) => void;
}) {
  const [text, setText] = useState(value);
  return (
    <TextField
      label={label}
      hint={hint}
      value={text}
      onValue={setText}
      onBlur={() => {
        if (text.trim() !== value) onSave(text.trim());
      }}
    />
  );
}

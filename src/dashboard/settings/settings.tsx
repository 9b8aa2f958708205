import { useEffect, useState } from 'preact/hooks';
import { removeSample } from '../../app/acts/remove-sample.ts';
import { live } from '../../app/live.ts';
import { peopleCount } from '../../app/reads/people.ts';
import { addSample, hasSample } from '../../app/sample.ts';
import { changeSettings } from '../../app/acts/change-settings.ts';
import { readSettings } from '../../app/settings.ts';
import { localDate } from '../../domain/dates.ts';
import type { Settings } from '../../domain/settings.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice, TextField } from '../../ui/field.tsx';
import { bytes, number } from '../../ui/format.ts';
import { ShieldCheck, Sparkles, Trash2 } from '../../ui/icons.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useLive } from '../../ui/live.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { TokenInput } from '../../ui/token-input.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { EraseEverything } from './erase-everything.tsx';
import { Files } from './files.tsx';
import { Lessons } from './lessons.tsx';
import { RemindersCard } from './reminders-card.tsx';
import { RhythmCard } from './rhythm-card.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { TemplatesCard } from './templates-card.tsx';
import { Sites } from './sites.tsx';
import './settings.css';

/** What the user chose, what is stored, files in and out, and the way to end it all. */
export function SettingsScreen({ rest }: { rest: string }) {
  const kith = useKith();
  const announce = useAnnounce();
  const settings = useLive(() => live(() => readSettings(kith.book)), [kith]).value;
  const book = useLive(
    () =>
      live(async () => ({
        sample: await hasSample(kith),
        active: await peopleCount(kith),
        resting: await peopleCount(kith, 'resting'),
        trashed: await peopleCount(kith, 'trashed'),
      })),
    [kith],
  ).value;
  const [size, setSize] = useState<number>();
  const [erasing, setErasing] = useState(false);

  useEffect(() => {
    void navigator.storage?.estimate().then(({ usage }) => setSize(usage));
  }, []);
  useEffect(() => {
    if (settings && rest !== '') document.getElementById(rest)?.scrollIntoView();
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

  return (
    <div class="page settings">
      <header class="page-head">
        <h1>{t('section_settings')}</h1>
      </header>
      <div class="stack">
        <RhythmCard settings={settings} today={today} onChange={change} />
        <RemindersCard settings={settings} today={today} onChange={change} />
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
        </Card>
        <Lessons />
        <TemplatesCard settings={settings} onChange={change} />
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
        </Card>
        <div id="sites">
          <Sites sites={settings.sites} />
        </div>
        <div id="files">
          <Files />
        </div>
        <Card title={t('settings_book')}>
          <div class="stack">
            <dl class="facts">
              <dt>{t('section_people')}</dt>
              <dd>
                {number(book?.active ?? 0)} {t('state_active')} · {number(book?.resting ?? 0)} {t('state_resting')} ·{' '}
                <a href={hrefOf('people')}>
                  {number(book?.trashed ?? 0)} {t('state_trashed')}
                </a>
              </dd>
              <dt>{t('on_disk')}</dt>
              <dd>{size === undefined ? '–' : bytes(size)}</dd>
            </dl>
            <p class="privacy">
              <ShieldCheck size={18} aria-hidden="true" />
              <span>{t('privacy_stored')}</span>
            </p>
            <div class="line">
              {book?.sample === true ? (
                <Button
                  icon={Sparkles}
                  onClick={() => void removeSample(kith).then(() => announce({ text: t('sample_removed') }))}
                >
                  {t('remove_sample')}
                </Button>
              ) : (
                <Button
                  icon={Sparkles}
                  onClick={() => void addSample(kith).then(() => announce({ text: t('sample_added') }))}
                >
                  {t('try_sample')}
                </Button>
              )}
              <Button look="danger" icon={Trash2} onClick={() => setErasing(true)}>
                {t('erase_everything')}
              </Button>
            </div>
          </div>
        </Card>
        <div id="keys">
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
          </Card>
        </div>
      </div>
      {erasing && <EraseEverything onClose={() => setErasing(false)} />}
    </div>
  );
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

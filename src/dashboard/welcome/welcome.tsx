import { useEffect, useState } from 'preact/hooks';
import { addSample } from '../../app/sample.ts';
import { changeSettings } from '../../app/acts/change-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { listed, number } from '../../ui/format.ts';
import { ArrowRight, Check, Pin, ShieldCheck, Sparkles, Upload, User } from '../../ui/icons.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { IntroducePicture, SavePicture, TodayPicture } from './pictures.tsx';
import './welcome.css';

/** The first page after the install: what Kith does in three pictures, what it may read, the button, a rhythm, and ways to begin. */
export function Welcome() {
  const kith = useKith();
  const failed = useFailed();
  const [capacity, setCapacity] = useState<'3' | '5' | '8'>('5');
  const begin = async (screen: 'people' | 'settings', sample = false): Promise<void> => {
    try {
      await changeSettings(kith, { capacity: Number(capacity), welcomed: true, tours: ['dashboard', 'popup'] });
      if (sample) await addSample(kith);
    } catch (error) {
      failed(error);
      return;
    }
    void kith.page.persist().catch(() => false);
    location.hash = hrefOf(screen, screen === 'settings' ? 'files' : '');
  };
  return (
    <div class="welcome">
      <header class="welcome-head">
        <Mark size={56} />
        <h1>{t('welcome_title')}</h1>
        <p class="welcome-lead">{t('welcome_lead')}</p>
      </header>
      <ol role="list" class="welcome-pictures">
        <li>
          <SavePicture />
          <h2>{t('welcome_save')}</h2>
          <p>{t('welcome_save_hint')}</p>
        </li>
        <li>
          <TodayPicture />
          <h2>{t('welcome_touch')}</h2>
          <p>{t('welcome_touch_hint')}</p>
        </li>
        <li>
          <IntroducePicture />
          <h2>{t('welcome_introduce')}</h2>
          <p>{t('welcome_introduce_hint')}</p>
        </li>
      </ol>
      <Privacy />
      <section class="welcome-start" aria-labelledby="start">
        <h2 id="start">{t('welcome_rhythm')}</h2>
        <Choice
          label={t('welcome_rhythm')}
          bare
          value={capacity}
          options={[
            ['3', t('rhythm_light')],
            ['5', t('rhythm_steady')],
            ['8', t('rhythm_busy')],
          ]}
          onValue={setCapacity}
        />
        <div class="line welcome-acts">
          <Button look="primary" onClick={() => void begin('people')}>
            {t('begin')}
            <ArrowRight size={16} class="turns" aria-hidden="true" />
          </Button>
          <Button icon={Upload} onClick={() => void begin('settings')}>
            {t('import_file')}
          </Button>
          <Button icon={Sparkles} onClick={() => void begin('people', true)}>
            {t('try_sample')}
          </Button>
        </div>
        <p class="faint">{t('sample_hint')}</p>
      </section>
      <FirstPage />
    </div>
  );
}

/** What Kith may read, with the proof: what the browser itself says, and the way to its page about it. */
function Privacy() {
  const kith = useKith();
  const announce = useAnnounce();
  const [sites, setSites] = useState<string[]>();
  useEffect(() => {
    void kith.ports.sites.granted().then(setSites);
  }, [kith]);
  const show = (): void => {
    kith.page.openPermissions().catch(() => announce({ text: t('permissions_how') }));
  };
  return (
    <section class="welcome-promise" aria-labelledby="promise">
      <ShieldCheck size={28} aria-hidden="true" />
      <div class="stack">
        <div>
          <h2 id="promise">{t('welcome_private')}</h2>
          <p>{t('welcome_private_hint')}</p>
        </div>
        <div class="line">
          {sites && (
            <p class="welcome-proof">
              {t('welcome_proof')}: <strong>{sites.length === 0 ? number(0) : listed(sites)}</strong>
            </p>
          )}
          <Button small onClick={show}>
            {t('welcome_permissions')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** How to pin the button in this browser, and how a real page is saved. */
function FirstPage() {
  const kith = useKith();
  const [toolbar, setToolbar] = useState<Awaited<ReturnType<typeof kith.page.toolbar>>>();
  const [key, setKey] = useState('');
  useEffect(() => {
    const look = (): void => {
      void kith.page.toolbar().then(setToolbar);
      void kith.page.shortcuts().then((keys) => setKey(keys?.open ?? ''));
    };
    look();
    // Whoever pins it looks back here.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [kith]);
  return (
    <ul role="list" class="welcome-steps">
      {toolbar && (
        <li>
          {toolbar.pinned ? <Check size={18} aria-hidden="true" /> : <Pin size={18} aria-hidden="true" />}
          <div>
            <h2>{t('welcome_pin')}</h2>
            <p role="status">{t(toolbar.pinned ? 'welcome_pinned' : `welcome_pin_${toolbar.browser}`)}</p>
          </div>
        </li>
      )}
      <li>
        <User size={18} aria-hidden="true" />
        <div>
          <h2>{t('welcome_real')}</h2>
          <p>
            {t('welcome_real_hint')} {key !== '' && <Kbd keys={key} />}
          </p>
        </div>
      </li>
    </ul>
  );
}

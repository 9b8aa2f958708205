import { useState } from 'preact/hooks';
import { addSample } from '../../app/sample.ts';
import { changeSettings } from '../../app/acts/change-settings.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { ArrowRight, Check, Handshake, Mail, ShieldCheck, Sparkles, Upload } from '../../ui/icons.ts';
import { Mark } from '../../ui/mark.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import './welcome.css';

/** The first page after the install: what Kith does in three pictures, what it may read, a rhythm, and three ways to begin. */
export function Welcome() {
  const kith = useKith();
  const [capacity, setCapacity] = useState<'3' | '5' | '8'>('5');
  const begin = async (screen: 'people' | 'settings', sample = false): Promise<void> => {
    await changeSettings(kith, { capacity: Number(capacity), welcomed: true });
    if (sample) await addSample(kith);
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
          <div class="picture" aria-hidden="true">
            <div class="picture-page">
              <Avatar name="Nora Feldt" size="l" />
              <span class="picture-lines">
                <span />
                <span />
              </span>
              <span class="picture-button">
                <Check size={14} />
              </span>
            </div>
          </div>
          <h2>{t('welcome_save')}</h2>
          <p>{t('welcome_save_hint')}</p>
        </li>
        <li>
          <div class="picture" aria-hidden="true">
            {['Mara L', 'Tomás A', 'Farid B'].map((name) => (
              <div key={name} class="picture-row">
                <Avatar name={name} />
                <span class="picture-lines">
                  <span />
                  <span />
                </span>
                <Mail size={16} />
              </div>
            ))}
          </div>
          <h2>{t('welcome_touch')}</h2>
          <p>{t('welcome_touch_hint')}</p>
        </li>
        <li>
          <div class="picture picture-pair" aria-hidden="true">
            <Avatar name="Ilse W" size="xl" />
            <Handshake size={22} />
            <Avatar name="Hideo K" size="xl" />
          </div>
          <h2>{t('welcome_introduce')}</h2>
          <p>{t('welcome_introduce_hint')}</p>
        </li>
      </ol>
      <section class="welcome-promise" aria-labelledby="promise">
        <ShieldCheck size={28} aria-hidden="true" />
        <div>
          <h2 id="promise">{t('welcome_private')}</h2>
          <p>{t('welcome_private_hint')}</p>
        </div>
      </section>
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
        <p class="faint">{t('welcome_pin')}</p>
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
    </div>
  );
}

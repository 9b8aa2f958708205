import { useEffect, useState } from 'preact/hooks';
import { clearSeen } from '../../app/acts/seen.ts';
import { keepSeen, switchSiteOff, switchSiteOn } from '../../app/acts/switch-site.ts';
import { undoAct } from '../../app/acts/undo-act.ts';
import { live } from '../../app/live.ts';
import { seenProfiles } from '../../app/reads/seen.ts';
import { readSettings } from '../../app/settings.ts';
import { Button } from '../../ui/button.tsx';
import { failureWords } from '../../ui/failure-words.ts';
import { useLive } from '../../ui/live.ts';
import { SiteKeeps } from '../../ui/site-keeps.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import './site-switch.css';

/** Whether Kith recognises people on the site in front by itself; it says what is read before the browser asks for it. */
export function SiteSwitch() {
  const kith = useKith();
  const announce = useAnnounce();
  const [host, setHost] = useState<string>();
  useEffect(() => {
    const look = async (): Promise<void> => {
      const tab = await kith.page.activeTab();
      if (tab && URL.canParse(tab.url)) {
        const { protocol, hostname } = new URL(tab.url);
        if (protocol === 'https:') setHost(hostname);
      }
    };
    void look();
  }, [kith]);
  const read = useLive(
    () => live(async () => ({ settings: await readSettings(kith.book), seen: await seenProfiles(kith) })),
    [kith],
  ).value;
  if (host === undefined || !read) return null;

  const site = read.settings.sites.find((one) => one.host === host);
  const kept = read.seen.filter((one) => one.host === host).map(({ key }) => key);
  const shown = host.replace(/^www\./, '');
  const run = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => announce({ text: failureWords(error), bad: true }));
  };
  const switchOn = (): void => {
    // The browser asks only within the click: nothing may come before.
    const asked = kith.page.askForSite(host);
    run(
      asked.then((given) =>
        given ? switchSiteOn(kith, host) : announce({ text: t('site_refused', { host: shown }), bad: true }),
      ),
    );
  };
  const clear = async (): Promise<void> => {
    const { act } = await clearSeen(kith, kept);
    announce({ text: t('seen_cleared'), undo: () => undoAct(kith, act) });
  };

  return (
    <details class="site">
      <summary>{t(site ? 'recognises_on' : 'recognise_on', { host: shown })}</summary>
      <p class="soft">{t('recognise_what')}</p>
      <div class="line">
        {site ? (
          <Button small onClick={() => run(switchSiteOff(kith, host))}>
            {t('switch_off')}
          </Button>
        ) : (
          <Button small look="primary" onClick={switchOn}>
            {t('switch_on')}
          </Button>
        )}
      </div>
      <SiteKeeps
        host={shown}
        keeps={site?.keepSeen}
        kept={kept.length}
        link={(text) => (
          <Button small look="quiet" onClick={() => void kith.page.openDashboard('seen')}>
            {text}
          </Button>
        )}
        onKeep={(on) => run(keepSeen(kith, host, on))}
        onClear={() => run(clear())}
      />
    </details>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { clearSeen } from '../../app/acts/seen.ts';
import { keepSeen, settleSites, switchSiteOff, switchSiteOn } from '../../app/acts/switch-site.ts';
import { live } from '../../app/live.ts';
import { seenProfiles } from '../../app/reads/seen.ts';
import type { Settings } from '../../domain/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/field.tsx';
import { ShieldCheck } from '../../ui/icons.ts';
import { useLive } from '../../ui/live.ts';
import { SiteKeeps } from '../../ui/site-keeps.tsx';
import { useFailed } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { hrefOf } from '../route.ts';
import { useAct } from '../use-act.ts';
import './sites.css';

/** Sites on which Kith recognises people by itself: what is read there and when, site by site, and the way out. */
export function Sites({ sites }: { sites: Settings['sites'] }) {
  const kith = useKith();
  const failed = useFailed();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const seen = useLive(() => live(() => seenProfiles(kith)), [kith]).value ?? [];
  // A restored book may name sites that this browser was never given.
  useEffect(() => void settleSites(kith).catch(failed), [kith]);

  const switchOn = (): void => {
    const host = hostIn(typed);
    if (host === undefined) {
      setError(t('site_wrong'));
      return;
    }
    // The browser asks only within the click: nothing may come before.
    const asked = kith.page.askForSite(host);
    const answered = async (): Promise<void> => {
      if (!(await asked)) return setError(t('site_refused', { host }));
      await switchSiteOn(kith, host);
      setTyped('');
      return setError(undefined);
    };
    answered().catch(failed);
  };
  const clear = (host: string): Promise<boolean> => {
    const keys = seen.filter((one) => one.host === host).map(({ key }) => key);
    return act(clearSeen(kith, keys), t('seen_cleared'));
  };
  const hosts = [...new Set([...sites.map(({ host }) => host), ...seen.map(({ host }) => host)])].sort();

  return (
    <Card title={t('settings_sites')}>
      <div class="stack">
        <p class="privacy">
          <ShieldCheck size={18} aria-hidden="true" />
          <span>{t('recognise_what')}</span>
        </p>
        {hosts.length > 0 && (
          <ul role="list" class="sites">
            {hosts.map((host) => {
              const site = sites.find((one) => one.host === host);
              return (
                <li key={host} class="sites-one">
                  <div class="line">
                    <b class="grow said">{host}</b>
                    {site && (
                      <Button
                        small
                        aria-label={`${t('switch_off')}: ${host}`}
                        onClick={() => void switchSiteOff(kith, host).catch(failed)}
                      >
                        {t('switch_off')}
                      </Button>
                    )}
                  </div>
                  <SiteKeeps
                    host={host}
                    keeps={site?.keepSeen}
                    kept={seen.filter((one) => one.host === host).length}
                    link={(text) => <a href={hrefOf('seen')}>{text}</a>}
                    onKeep={(on) => void keepSeen(kith, host, on).catch(failed)}
                    onClear={() => void clear(host)}
                  />
                </li>
              );
            })}
          </ul>
        )}
        <form
          class="line sites-add"
          onSubmit={(event) => {
            event.preventDefault();
            switchOn();
          }}
        >
          <div class="grow">
            <TextField
              label={t('site')}
              placeholder="www.example.com"
              value={typed}
              error={error}
              onValue={(value) => {
                setTyped(value);
                setError(undefined);
              }}
            />
          </div>
          <Button type="submit">{t('switch_on')}</Button>
        </form>
      </div>
    </Card>
  );
}

/** The host in what was typed: an address or a bare host. Undefined for anything else. */
function hostIn(text: string): string | undefined {
  const address = text.trim().replace(/^(?!\w+:\/\/)/, 'https://');
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && /^[\w-]+(?:\.[\w-]+)+$/.test(hostname) ? hostname : undefined;
}

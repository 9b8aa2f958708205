import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';

/** The keys that the browser itself gives Kith. It leaves out those that another extension has: that is said here, with the way to set them. */
export function Shortcuts() {
  const kith = useKith();
  const announce = useAnnounce();
  const [keys, setKeys] = useState<{ open: string; save: string }>();
  useEffect(() => {
    const look = (): void => void kith.page.shortcuts().then(setKeys);
    look();
    // They are set on a page of the browser: whoever comes back sees what was set.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [kith]);
  if (!keys) return null;
  const change = async (): Promise<void> => {
    try {
      await kith.page.openShortcuts();
    } catch {
      announce({ text: t('shortcuts_how') });
    }
  };
  return (
    <>
      <dl class="facts">
        {(['open', 'save'] as const).map((what) => (
          <>
            <dt>{keys[what] === '' ? <span class="soft">{t('shortcut_none')}</span> : <Kbd keys={keys[what]} />}</dt>
            <dd>{t(what === 'open' ? 'shortcut_open' : 'command_save_contact')}</dd>
          </>
        ))}
      </dl>
      {(keys.open === '' || keys.save === '') && <p class="soft">{t('shortcut_missing')}</p>}
      <div>
        <Button small onClick={() => void change()}>
          {t('shortcuts_change')}
        </Button>
      </div>
    </>
  );
}

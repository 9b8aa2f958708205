import { changeSettings } from '../app/acts/change-settings.ts';
import { isBackupOld } from '../app/automatic-backup.ts';
import { live } from '../app/live.ts';
import { Button } from '../ui/button.tsx';
import { useLive } from '../ui/live.ts';
import { t } from '../ui/words.ts';
import { useKith } from './kith-context.ts';
import { hrefOf } from './route.ts';
import './top-line.css';

/** A quiet line where the book was not backed up for a month; "later" keeps it away for another one. */
export function BackupLine() {
  const kith = useKith();
  const isOld = useLive(() => live(() => isBackupOld(kith)), [kith]).value;
  if (!isOld) return null;
  return (
    <p class="top-line">
      <span class="grow">{t('backup_old')}</span>
      <a class="button button-plain button-small" href={hrefOf('settings', 'files')}>
        {t('backup_make')}
      </a>
      <Button small look="quiet" onClick={() => void changeSettings(kith, { backupLaterAt: kith.ports.now() })}>
        {t('later')}
      </Button>
    </p>
  );
}

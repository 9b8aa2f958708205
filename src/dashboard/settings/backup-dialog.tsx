import { useState } from 'preact/hooks';
import { makeBackup } from '../../app/backup.ts';
import { localDate } from '../../domain/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { download } from '../../ui/download.ts';
import { TextField } from '../../ui/field.tsx';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';

/** The whole book as one file, encrypted where a passphrase is given. */
export function BackupDialog({ onClose }: { onClose: () => void }) {
  const kith = useKith();
  const announce = useAnnounce();
  const failed = useFailed();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const make = async (): Promise<void> => {
    setBusy(true);
    try {
      const bytes = await makeBackup(kith, passphrase === '' ? undefined : passphrase);
      const date = localDate(kith.ports.now(), kith.ports.zone());
      download(`kith-backup-${date}.${passphrase === '' ? 'json' : 'age'}`, [bytes], 'application/octet-stream');
      announce({ text: t('backup_made') });
      onClose();
    } catch (error) {
      setBusy(false);
      failed(error);
    }
  };
  return (
    <Dialog title={t('backup_make')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField
          label={t('passphrase')}
          type="password"
          autocomplete="new-password"
          hint={t('passphrase_hint')}
          value={passphrase}
          onValue={setPassphrase}
          autofocus
        />
        <div class="line">
          <Button look="primary" type="submit" disabled={busy}>
            {t('backup_make')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

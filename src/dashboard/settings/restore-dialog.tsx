import { useEffect, useState } from 'preact/hooks';
import { openBackup, type Refusal, restoreBackup, undoRestore } from '../../app/backup.ts';
import { localDate } from '../../domain/dates.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { partialDay } from '../../ui/format.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { plural, t, type Word } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';

const refusals: Readonly<Record<Refusal['refused'], Word>> = {
  'not-a-backup': 'refused_not_a_backup',
  newer: 'refused_newer',
  damaged: 'refused_damaged',
  'passphrase-needed': 'refused_passphrase',
  'wrong-passphrase': 'refused_wrong_passphrase',
  invalid: 'refused_damaged',
};

/** What a backup holds against what the book holds, and the two ways to bring it back. */
export function RestoreDialog({ bytes, onClose }: { bytes: Uint8Array; onClose: () => void }) {
  const kith = useKith();
  const announce = useAnnounce();
  const [opened, setOpened] = useState<Awaited<ReturnType<typeof openBackup>>>();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);

  const open = async (phrase?: string): Promise<void> => {
    setBusy(true);
    try {
      setOpened(await openBackup(kith, bytes, phrase));
    } catch (error) {
      announce({ text: failureWords(error), bad: true });
      onClose();
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => {
    void open();
  }, [bytes]);

  const restore = async (how: 'replace' | 'merge'): Promise<void> => {
    if (!opened || 'refused' in opened) return;
    setBusy(true);
    try {
      await restoreBackup(kith, opened.backup, how);
      announce({ text: t('backup_restored'), undo: () => undoRestore(kith) });
      onClose();
    } catch (error) {
      setBusy(false);
      announce({ text: failureWords(error), bad: true });
    }
  };

  if (!opened)
    return (
      <Dialog title={t('backup_restore')} onClose={onClose}>
        <Skeleton rows={1} />
      </Dialog>
    );
  if ('refused' in opened) {
    const wanted = opened.refused === 'passphrase-needed' || opened.refused === 'wrong-passphrase';
    return (
      <Dialog title={t('backup_restore')} onClose={onClose}>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void open(passphrase);
          }}
        >
          <p role="alert">{t(refusals[opened.refused])}</p>
          {opened.detail !== undefined && !wanted && <p class="faint said">{opened.detail}</p>}
          {wanted && (
            <>
              <TextField
                label={t('passphrase')}
                type="password"
                autocomplete="current-password"
                value={passphrase}
                onValue={setPassphrase}
                autofocus
              />
              <div class="line">
                <Button look="primary" type="submit" disabled={busy || passphrase === ''}>
                  {t('open')}
                </Button>
              </div>
            </>
          )}
        </form>
      </Dialog>
    );
  }
  const { preview } = opened;
  return (
    <Dialog
      title={t('backup_restore')}
      onClose={onClose}
      foot={
        <>
          <Button disabled={busy || preview.empty} look="danger" onClick={() => void restore('replace')}>
            {t('restore_replace')}
          </Button>
          <Button look="primary" disabled={busy} onClick={() => void restore('merge')}>
            {t('restore_merge')}
          </Button>
        </>
      }
    >
      <div class="stack">
        <p>
          {t('backup_from', {
            date: partialDay(localDate(preview.createdAt, kith.ports.zone())),
            people: plural('people', preview.people),
          })}
        </p>
        <p class="soft">
          {[
            plural('people_new', preview.added),
            plural('people_newer', preview.newer),
            plural('people_same', preview.same + preview.older),
          ].join(' · ')}
        </p>
        <p class="faint">{t('restore_hint')}</p>
      </div>
    </Dialog>
  );
}

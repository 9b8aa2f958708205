import { useEffect, useState } from 'preact/hooks';
import { openBackup, type Refusal, restoreBackup, undoRestore } from '../../app/backup.ts';
import type { RestorePreview, RestoreRow } from '../../app/restore-preview.ts';
import { localDate } from '../../domain/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { number, partialDay } from '../../ui/format.ts';
import { isWordField } from '../../ui/said-of.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
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
  const failed = useFailed();
  const [opened, setOpened] = useState<Awaited<ReturnType<typeof openBackup>>>();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);

  const open = async (phrase?: string): Promise<void> => {
    setBusy(true);
    try {
      setOpened(await openBackup(kith, bytes, phrase));
    } catch (error) {
      failed(error);
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
      failed(error);
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
    // A new one: its first control has the focus.
    <Dialog
      key="preview"
      title={t('backup_restore')}
      wide
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
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
        <RestoreRows preview={preview} />
        <p class="faint">{t('restore_hint')}</p>
      </div>
    </Dialog>
  );
}

/** Rows shown at first, and more at each wish for more. */
const SHOWN = 50;

type Listed = Exclude<RestoreRow['fate'], 'barred'>;

/** Who is new in the backup, newer, in conflict or older, each with what differs; and how many are the same, stay away or would be taken out. */
function RestoreRows({ preview: { counts, rows, lacking } }: { preview: RestorePreview }) {
  const [only, setOnly] = useState<Listed>();
  const [shown, setShown] = useState(SHOWN);
  const choices: [Listed, string][] = [
    ['new', t('fates_new', { count: number(counts.new) })],
    ['known', t('fates_known', { count: number(counts.known) })],
    ['newer', plural('people_newer', counts.newer)],
    ['conflict', t('fates_conflict', { count: number(counts.conflict) })],
    ['older', plural('people_older', counts.older)],
  ];
  // Of those who were forgotten no name is shown again.
  const listed = rows.filter(({ fate }) => fate !== 'barred' && (only === undefined || fate === only));
  return (
    <>
      <div class="line" role="group" aria-label={t('filters')}>
        {choices
          .filter(([fate]) => counts[fate] > 0)
          .map(([fate, text]) => (
            <Button
              key={fate}
              small
              aria-pressed={only === fate}
              onClick={() => {
                setOnly(only === fate ? undefined : fate);
                setShown(SHOWN);
              }}
            >
              {text}
            </Button>
          ))}
        {counts.same > 0 && <span class="faint">{plural('people_same', counts.same)}</span>}
      </div>
      {listed.length > 0 && (
        <ul role="list" class="import-list" tabIndex={0} aria-label={t('section_people')}>
          {listed.slice(0, shown).map(({ id, name, fate, fields, taken }) => (
            <li key={id}>
              <span class="grow one-line name">{name}</span>
              <span class="faint said">
                {[...new Set(fields.filter(isWordField).map((field) => t(`field_${field}`)))].join(', ')}
              </span>
              {fate === 'new' && <Badge tone="accent">{t('fate_new')}</Badge>}
              {fate === 'known' && <Badge>{t('known')}</Badge>}
              {fate === 'newer' && <Badge tone="accent">{t('restore_newer')}</Badge>}
              {fate === 'older' && <Badge>{t('restore_older')}</Badge>}
              {fate === 'conflict' && (
                <Badge tone="warm">{t(taken ? 'restore_conflict_newer' : 'restore_conflict_older')}</Badge>
              )}
            </li>
          ))}
        </ul>
      )}
      {listed.length > shown && (
        <Button small look="quiet" onClick={() => setShown(shown + 10 * SHOWN)}>
          {plural('and_more', listed.length - shown)}
        </Button>
      )}
      {counts.barred > 0 && <p>{plural('restore_barred', counts.barred)}</p>}
      {lacking > 0 && <p>{plural('restore_lacking', lacking)}</p>}
    </>
  );
}

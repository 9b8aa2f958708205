import { useRef, useState } from 'preact/hooks';
import { dropImport, openImports, undoImport } from '../../app/acts/import-people.ts';
import type { Job } from '../../app/jobs/job.ts';
import { importFile, previewFile, resumeFile } from '../../app/jobs/import-file.ts';
import type { Imported, Refused } from '../../app/acts/import-people.ts';
import { live } from '../../app/live.ts';
import type { ImportPreview } from '../../app/reads/import-preview.ts';
import { backUpByItself } from '../../app/automatic-backup.ts';
import { changeSettings } from '../../app/acts/change-settings.ts';
import { readSettings } from '../../app/settings.ts';
import { localDate } from '../../domain/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { download } from '../../ui/download.ts';
import { fromToday, number } from '../../ui/format.ts';
import { Download, RotateCcw, Upload } from '../../ui/icons.ts';
import { useLive } from '../../ui/live.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useAnnounce, useFailed } from '../../ui/toast.tsx';
import { plural, t } from '../../ui/words.ts';
import { useKith } from '../kith-context.ts';
import { ImportDialog } from './import-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { BackupDialog } from './backup-dialog.tsx';
import './files.css';

/** Files in and out: contacts from anywhere, everything back out, and the whole book as one file. */
export function Files() {
  const kith = useKith();
  const announce = useAnnounce();
  const say = useFailed();
  const imports = useRef<HTMLInputElement>(null);
  const backups = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<ImportPreview>();
  const [restore, setRestore] = useState<Uint8Array>();
  const [backup, setBackup] = useState(false);
  const [running, setRunning] = useState<{ label: string; share?: number; stop: () => void }>();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const state = useLive(
    () => live(async () => ({ open: await openImports(kith), settings: await readSettings(kith.book) })),
    [kith],
  ).value;
  const last = state?.settings.lastBackupAt;
  const today = localDate(kith.ports.now(), kith.ports.zone());

  const failed = (error: unknown): void => {
    setRunning(undefined);
    if (!(error instanceof DOMException && error.name === 'AbortError')) say(error);
  };
  const read = async (file: File): Promise<void> => {
    try {
      const job = previewFile(file.name, new Uint8Array(await file.arrayBuffer()));
      setRunning({ label: t('reading_file', { name: file.name }), stop: () => job.stop() });
      setPreview(await job.result);
      setRunning(undefined);
    } catch (error) {
      failed(error);
    }
  };
  const run = async (label: string, start: (progress: (share: number) => void) => Job<Imported>): Promise<void> => {
    const job = start((share) => setRunning({ label, share, stop: () => job.stop() }));
    setRunning({ label, stop: () => job.stop() });
    try {
      const done = await job.result;
      setRunning(undefined);
      announce({
        text: t('imported', {
          created: plural('people_new', done.created),
          updated: plural('people_updated', done.updated),
        }),
        undo: () => undoImport(kith, done.job),
      });
      setRefused(done.refused);
    } catch (error) {
      failed(error);
    }
  };
  const take = async (format: 'vcard' | 'csv'): Promise<void> => {
    const { exportPeople } = await import('../../app/export.ts');
    const text = await exportPeople(kith, format);
    if (format === 'vcard') download(`kith-${today}.vcf`, [text], 'text/vcard');
    else download(`kith-${today}.csv`, [text], 'text/csv');
  };

  return (
    <Card title={t('settings_files')}>
      <div class="stack">
        <p class="soft">{t('files_hint')}</p>
        {running && (
          <ProgressBar
            label={running.label}
            share={running.share}
            onStop={() => (running.stop(), setRunning(undefined))}
          />
        )}
        {!running &&
          state?.open.map((job) => (
            <p key={job.id} class="line files-open">
              <span class="grow said">
                {t('import_open', { name: job.name, done: number(job.done), total: number(job.total) })}
              </span>
              <Button small onClick={() => void run(t('importing'), (progress) => resumeFile(kith, job.id, progress))}>
                {t('go_on')}
              </Button>
              <Button small look="quiet" onClick={() => void dropImport(kith, job.id).catch(failed)}>
                {t('undo')}
              </Button>
            </p>
          ))}
        <div
          class="files-drop"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            const file = event.dataTransfer?.files[0];
            if (file) void read(file);
          }}
        >
          <Button icon={Upload} disabled={running !== undefined} onClick={() => imports.current?.click()}>
            {t('import_file')}
          </Button>
          <span class="faint">{t('import_kinds')}</span>
          <input
            ref={imports}
            type="file"
            class="unseen"
            tabIndex={-1}
            aria-label={t('import_file')}
            accept=".vcf,.vcard,.csv,.tsv,.txt,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void read(file);
            }}
          />
        </div>
        <div class="line">
          <Button icon={Download} onClick={() => void take('vcard').catch(failed)}>
            {t('export_vcard')}
          </Button>
          <Button icon={Download} onClick={() => void take('csv').catch(failed)}>
            {t('export_csv')}
          </Button>
        </div>
        <hr />
        <p class="soft">
          {last === undefined
            ? t('backup_never')
            : t('backup_last', { when: fromToday(localDate(last, kith.ports.zone()), today) })}
        </p>
        <div class="line">
          <Button icon={Download} onClick={() => setBackup(true)}>
            {t('backup_make')}
          </Button>
          <Button icon={RotateCcw} onClick={() => backups.current?.click()}>
            {t('backup_restore')}
          </Button>
          <input
            ref={backups}
            type="file"
            class="unseen"
            tabIndex={-1}
            aria-label={t('backup_restore')}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void file.arrayBuffer().then((bytes) => setRestore(new Uint8Array(bytes)), failed);
            }}
          />
        </div>
        <Checkbox
          label={t('backup_automatic')}
          hint={t('backup_automatic_hint')}
          checked={state?.settings.automaticBackup ?? false}
          onChecked={(on) => {
            // The question comes first: it has to be asked within the click.
            const allowed = on ? kith.page.allowDownloads() : Promise.resolve(false);
            void allowed
              .then((automaticBackup) => changeSettings(kith, { automaticBackup }))
              .then(() => (on ? undefined : kith.page.giveBack('downloads')))
              .then(() => backUpByItself(kith, (name, bytes) => kith.page.saveFile(name, bytes)))
              .catch(failed);
          }}
        />
      </div>
      {preview && (
        <ImportDialog
          preview={preview}
          onClose={() => setPreview(undefined)}
          onImport={(people) => {
            setPreview(undefined);
            void run(t('importing'), (progress) => importFile(kith, preview.name, people, progress));
          }}
        />
      )}
      {refused.length > 0 && (
        <Dialog title={t('import_refused_title')} onClose={() => setRefused([])}>
          <ul role="list" class="import-list" tabIndex={0} aria-label={t('import_refused_title')}>
            {refused.map(({ name, reason }, at) => (
              <li key={at}>
                <span class="name">{name}</span>
                <span class="grow said">{reason}</span>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
      {backup && <BackupDialog onClose={() => setBackup(false)} />}
      {restore && <RestoreDialog bytes={restore} onClose={() => setRestore(undefined)} />}
    </Card>
  );
}

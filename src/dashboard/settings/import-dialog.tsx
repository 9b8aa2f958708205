import type { ImportPreview, ImportRow } from '../../app/reads/import-preview.ts';
import type { PersonFields } from '../../domain/person.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { plural, t } from '../../ui/words.ts';

/** Rows shown of each; the numbers tell the rest. */
const SHOWN = 50;

interface ImportDialogProps {
  preview: ImportPreview;
  onImport: (people: PersonFields[]) => void;
  onClose: () => void;
}

/** What a file would bring, before anything is written: who is new, who is known, what could not be read and why. */
export function ImportDialog({ preview, onImport, onClose }: ImportDialogProps) {
  const { rows, skipped, warnings, name } = preview;
  const coming = rows.filter(({ fate }) => fate !== 'barred');
  const count = (fate: ImportRow['fate']): number => rows.filter((row) => row.fate === fate).length;
  return (
    <Dialog
      title={t('import_title', { name })}
      wide
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            look="primary"
            disabled={coming.length === 0}
            onClick={() => onImport(coming.map(({ fields }) => fields))}
          >
            {plural('import_people', coming.length)}
          </Button>
        </>
      }
    >
      <p>
        {[
          plural('people_new', count('new')),
          plural('people_updated', count('known') + count('conflict')),
          ...(count('barred') > 0 ? [plural('people_barred', count('barred'))] : []),
          ...(skipped.length > 0 ? [plural('lines_skipped', skipped.length)] : []),
        ].join(' · ')}
      </p>
      <ul role="list" class="import-list" tabIndex={0} aria-label={t('section_people')}>
        {rows.slice(0, SHOWN).map(({ line, fields, fate, known }) => (
          <li key={line}>
            <span class="grow one-line name">{fields.name}</span>
            <span class="faint one-line said">{fields.positions[0]?.organization ?? fields.emails[0]?.value}</span>
            {fate === 'new' && <Badge tone="accent">{t('fate_new')}</Badge>}
            {fate === 'known' && <Badge>{t('known')}</Badge>}
            {fate === 'conflict' && <Badge tone="warm">{t('fate_conflict', { name: known?.name ?? '' })}</Badge>}
            {fate === 'barred' && <Badge tone="bad">{t('fate_barred')}</Badge>}
          </li>
        ))}
      </ul>
      {skipped.length + warnings.length > 0 && (
        <details>
          <summary>{t('import_remarks')}</summary>
          <ul role="list" class="import-list" tabIndex={0} aria-label={t('import_remarks')}>
            {[...skipped, ...warnings].slice(0, SHOWN).map((remark, i) => (
              <li key={i}>
                <span class="faint">{t('line_number', { line: remark.line })}</span>
                <span class="grow said">{remark.reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Dialog>
  );
}

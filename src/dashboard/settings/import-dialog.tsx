import { useState } from 'preact/hooks';
import type { ToImport } from '../../app/acts/import-people.ts';
import type { ImportPreview, ImportRow } from '../../app/reads/import-preview.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { number } from '../../ui/format.ts';
import { plural, t, type Word } from '../../ui/words.ts';

/** Rows shown at first of each kind, and more at each wish for more. */
const SHOWN = 50;

type Fate = ImportRow['fate'] | 'unreadable';

/** What to do with somebody who shares an address with another name in the book. */
type Choice = 'ask' | 'new' | 'leave';

interface ImportDialogProps {
  preview: ImportPreview;
  onImport: (people: ToImport[]) => void;
  onClose: () => void;
}

/**
 * What a file would bring, before anything is written: who is new, who is known, who shares an address with somebody else, and what could not
 * be read and why. Everybody can be left out.
 */
export function ImportDialog({ preview, onImport, onClose }: ImportDialogProps) {
  const { rows, skipped, warnings, name } = preview;
  const [left, setLeft] = useState<ReadonlySet<ImportRow>>(new Set());
  const [choices, setChoices] = useState<ReadonlyMap<ImportRow, Choice>>(new Map());
  const [only, setOnly] = useState<Fate>();
  const [shown, setShown] = useState(SHOWN);
  const choice = (row: ImportRow): Choice => choices.get(row) ?? 'ask';
  const coming = rows.filter(
    (row) => row.fate !== 'barred' && !left.has(row) && (row.fate !== 'conflict' || choice(row) !== 'leave'),
  );
  const counts: [Fate, number, Word][] = [
    ['new', count('new'), 'fates_new'],
    ['known', count('known'), 'fates_known'],
    ['conflict', count('conflict'), 'fates_conflict'],
    ['barred', count('barred'), 'fates_barred'],
    ['unreadable', skipped.length, 'fates_unreadable'],
  ];
  const listed = rows.filter(({ fate }) => only === undefined || fate === only);
  const remarks = [...skipped, ...(only === undefined ? warnings : [])];

  function count(fate: Fate): number {
    return rows.filter((row) => row.fate === fate).length;
  }
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
            onClick={() =>
              onImport(
                coming.map((row) => ({
                  fields: row.fields,
                  ...(row.photo && { photo: row.photo }),
                  ...(row.fate === 'conflict' && choice(row) === 'new' && { asNew: true }),
                })),
              )
            }
          >
            {plural('import_people', coming.length)}
          </Button>
        </>
      }
    >
      <div class="line" role="group" aria-label={t('filters')}>
        {counts
          .filter(([, many]) => many > 0)
          .map(([fate, many, word]) => (
            <Button
              key={fate}
              small
              aria-pressed={only === fate}
              onClick={() => {
                setOnly(only === fate ? undefined : fate);
                setShown(SHOWN);
              }}
            >
              {t(word, { count: number(many) })}
            </Button>
          ))}
      </div>
      {listed.length > 0 && (
        <ul role="list" class="import-list" tabIndex={0} aria-label={t('section_people')}>
          {listed.slice(0, shown).map((row, at) => (
            // A file may hold several people on one line.
            <li key={`${row.line} ${at}`}>
              <Checkbox
                bare
                label={t('bring_in', { name: row.fields.name })}
                checked={row.fate !== 'barred' && !left.has(row)}
                disabled={row.fate === 'barred'}
                onChecked={(on) => {
                  const next = new Set(left);
                  if (on) next.delete(row);
                  else next.add(row);
                  setLeft(next);
                }}
              />
              <span class="grow one-line name">{row.fields.name}</span>
              <span class="faint one-line said">
                {row.fields.positions[0]?.organization ?? row.fields.emails[0]?.value}
              </span>
              {row.fate === 'new' && <Badge tone="accent">{t('fate_new')}</Badge>}
              {row.fate === 'known' && <Badge>{t('known')}</Badge>}
              {row.fate === 'barred' && <Badge tone="bad">{t('fate_barred')}</Badge>}
              {row.fate === 'conflict' && (
                <>
                  <Badge tone="warm">{t('fate_conflict', { name: row.known?.name ?? '' })}</Badge>
                  <select
                    class="control control-select import-choice"
                    aria-label={t('fate_conflict', { name: row.known?.name ?? '' })}
                    value={choice(row)}
                    onChange={(event) => {
                      const value = choiceOf(event.currentTarget.value);
                      setChoices(new Map(choices).set(row, value));
                    }}
                  >
                    <option value="ask">{t('conflict_ask')}</option>
                    <option value="new">{t('conflict_new')}</option>
                    <option value="leave">{t('conflict_leave')}</option>
                  </select>
                </>
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
      {remarks.length > 0 && (only === undefined || only === 'unreadable') && (
        <details open={only === 'unreadable' || listed.length === 0}>
          <summary>{t('import_remarks')}</summary>
          <ul role="list" class="import-list" tabIndex={0} aria-label={t('import_remarks')}>
            {remarks.slice(0, shown).map((remark, i) => (
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

function choiceOf(value: string): Choice {
  return value === 'new' || value === 'leave' ? value : 'ask';
}

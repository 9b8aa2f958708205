import { identityKeys } from '../../domain/identity.ts';
import type { PersonFields } from '../../domain/person.ts';
import { Bearers, isSameBearer } from '../../domain/same-bearer.ts';
import type { ImportKind, ImportReading, Picture, Remark } from '../../exchange/reading.ts';
import { readFile } from '../../exchange/read-file.ts';
import { type Book, peopleByKeys, type PersonRow } from '../../store/book.ts';
import { barredCheck } from '../../store/forget.ts';
import { broughtBefore } from './brought-before.ts';

/** What becomes of a person of a file: `conflict`: somebody shares an identity but has another name. */
export type ImportFate = 'new' | 'known' | 'conflict' | 'barred';

/** One person of a file before anything is written. */
export interface ImportRow {
  line: number;
  fields: PersonFields;
  fate: ImportFate;
  /** The name of whom it would update: in the book, or earlier in the file. */
  known?: { name: string };
  photo?: Picture;
}

/** A file before it is imported: each record stands in `rows` or, with its reason, in `skipped`. */
export interface ImportPreview {
  name: string;
  kind: ImportKind;
  rows: ImportRow[];
  skipped: Remark[];
  warnings: Remark[];
}

type Bearer = Pick<PersonRow, 'name' | 'keys' | 'createdAt'>;

/** Reads a file and says of every record what would become of it. Nothing is written. */
export async function importPreview(book: Book, name: string, bytes: Uint8Array): Promise<ImportPreview> {
  const reading: ImportReading = await readFile(name, bytes);
  const isBarred = await barredCheck(book);
  const rows: ImportRow[] = [];
  const bearers = new Bearers<Bearer>();
  const seen = new Set<string>();
  for (let at = 0; at < reading.people.length; at += 500) {
    const batch = reading.people.slice(at, at + 500);
    const keys = batch.map(({ fields }) => identityKeys(fields));
    const found = await book.transaction('r', book.people, () => peopleByKeys(book, [...new Set(keys.flat())]));
    for (const row of found) if (!seen.has(row.id)) bearers.add(row);
    for (const { id } of found) seen.add(id);
    const brought = await broughtBefore(
      book,
      batch.flatMap(({ fields }, i) => (keys[i]?.length ? [] : [fields])),
    );
    for (const [i, { fields, line, photo }] of batch.entries()) {
      const own = keys[i] ?? [];
      const known = own.length ? bearers.likeliest(own, fields) : brought(fields);
      const fate = known ? (isSameBearer(known, fields) ? 'known' : 'conflict') : 'new';
      const barred = !known && (await isBarred(own));
      rows.push({
        line,
        fields,
        fate: barred ? 'barred' : fate,
        ...(photo && { photo }),
        ...(known && { known: { name: known.name } }),
      });
      if (barred || fate === 'conflict') continue;
      bearers.add(known ?? { name: fields.name, keys: own, createdAt: Infinity }, own);
    }
  }
  const { kind, skipped, warnings } = reading;
  return { name, kind, rows, skipped, warnings };
}

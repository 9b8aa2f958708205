import { identityKeys } from '../../domain/identity.ts';
import type { PersonFields } from '../../domain/person.ts';
import { isSameBearer } from '../../domain/same-bearer.ts';
import type { ImportKind, ImportReading, Picture, Remark } from '../../exchange/reading.ts';
import { readFile } from '../../exchange/read-file.ts';
import type { Book } from '../../store/book.ts';
import { barredCheck } from '../../store/forget.ts';

/** What becomes of a person of a file: `conflict`: somebody shares an identity but has another name. */
export type ImportFate = 'new' | 'known' | 'conflict' | 'barred';

/** One person of a file before anything is written. */
export interface ImportRow {
  line: number;
  fields: PersonFields;
  fate: ImportFate;
  /** Whom it would update. */
  known?: { id: string; name: string };
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

/** Reads a file and says of every record what would become of it. Nothing is written. */
export async function importPreview(book: Book, name: string, bytes: Uint8Array): Promise<ImportPreview> {
  const reading: ImportReading = await readFile(name, bytes);
  const isBarred = await barredCheck(book);
  const rows: ImportRow[] = [];
  for (let at = 0; at < reading.people.length; at += 500) {
    const batch = reading.people.slice(at, at + 500);
    const keys = batch.map(({ fields }) => identityKeys(fields));
    const found = await book.people
      .where('keys')
      .anyOf([...new Set(keys.flat())])
      .distinct()
      .toArray();
    const byKey = new Map(found.flatMap((row) => row.keys.map((key) => [key, row] as const)));
    for (const [i, { fields, line, photo }] of batch.entries()) {
      const own = keys[i] ?? [];
      const known = own.map((key) => byKey.get(key)).find((row) => row !== undefined);
      const fate = known ? (isSameBearer(known, fields) ? 'known' : 'conflict') : 'new';
      rows.push({
        line,
        fields,
        fate: !known && (await isBarred(own)) ? 'barred' : fate,
        ...(photo && { photo }),
        ...(known && { known: { id: known.id, name: known.name } }),
      });
    }
  }
  const { kind, skipped, warnings } = reading;
  return { name, kind, rows, skipped, warnings };
}

import type { Kith } from '../kith.ts';

/** What the book holds, as its owner thinks of it. */
export type StoredKind = 'people' | 'contacts' | 'introductions' | 'groups' | 'photos' | 'history' | 'seen';

/** How much there is of one kind. `bytes`: about how large its rows are, indexes left out, measured on a few of them. */
export interface Stored {
  kind: StoredKind;
  rows: number;
  bytes: number;
}

type Table = Kith['book']['tables'][number];

/** Rows that are measured at either end of a table. */
const MEASURED = 50;

/** What is stored, and about how large it is; what there is nothing of is left out. Counting is linear: for a page that one waits for. */
export async function storedKinds({ book }: Kith): Promise<Stored[]> {
  // Of each kind the rows that are counted come first; what only serves them adds to their size alone.
  const tables: [StoredKind, Table, ...Table[]][] = [
    ['people', book.people, book.rhythm, book.proposals],
    ['contacts', book.interactions, book.followUps],
    ['introductions', book.introductions, book.ties],
    ['groups', book.groups],
    ['photos', book.photos],
    ['history', book.changes, book.acts],
    ['seen', book.seen],
  ];
  const kinds = await Promise.all(
    tables.map(async ([kind, counted, ...others]): Promise<Stored> => {
      const sizes = await Promise.all([counted, ...others].map(sizeOf));
      return { kind, rows: sizes[0]?.rows ?? 0, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) };
    }),
  );
  return kinds.filter(({ rows }) => rows > 0);
}

async function sizeOf(table: Table): Promise<{ rows: number; bytes: number }> {
  const rows = await table.count();
  const first = await table.limit(MEASURED).toArray();
  const last =
    rows > MEASURED
      ? await table
          .reverse()
          .limit(Math.min(MEASURED, rows - MEASURED))
          .toArray()
      : [];
  const measured = [...first, ...last];
  const sum = measured.reduce((total: number, row) => total + bytesOf(row), 0);
  return { rows, bytes: measured.length === 0 ? 0 : Math.round((sum / measured.length) * rows) };
}

/** A row as text, and the pictures in it. */
function bytesOf(row: unknown): number {
  let pictures = 0;
  const text = JSON.stringify(row, (_, value: unknown) => {
    if (!(value instanceof ArrayBuffer)) return value;
    pictures += value.byteLength;
    return undefined;
  });
  return text.length + pictures;
}

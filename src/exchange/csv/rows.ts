import type { Remark } from '../reading.ts';

/** A row of a table and the line on which it begins (from 1). */
export interface Row {
  line: number;
  cells: string[];
}

/** A table cut into rows. `repaired` names the lines whose quotes did not close. */
export interface Table {
  rows: Row[];
  repaired: Remark[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A quote that never closes swallows its neighbours: this often its line is taken by itself and reading goes on behind it. */
const MOST_REPAIRS = 200;

/**
 * The rows of a text by a delimiter (RFC 4180, any line end). At most `most` rows are read. A row whose quotes are broken is
 * cut at its own line, so that it costs no other row.
 */
export async function rowsOf(text: string, delimiter: Delimiter, most = Number.POSITIVE_INFINITY): Promise<Table> {
  const { default: Papa } = await import('papaparse');
  const table: Table = { rows: [], repaired: [] };
  let rest = text;
  let line = 1;
  while (rest !== '' && table.rows.length < most) {
    let cursor = 0;
    let broken = false;
    const part = rest;
    Papa.parse<string[]>(part, {
      delimiter,
      step: (result, parser) => {
        const end = result.meta.cursor;
        const cells = result.data;
        broken = result.errors.some((error) => error.type === 'Quotes') && table.repaired.length < MOST_REPAIRS;
        if (broken) {
          parser.abort();
          return;
        }
        table.rows.push({ line, cells });
        line += lineBreaks(part.slice(cursor, end));
        cursor = end;
        if (table.rows.length >= most) parser.abort();
      },
    });
    if (!broken) break;
    const end = /\r\n|\n|\r/.exec(part.slice(cursor));
    const row = part.slice(cursor, end ? cursor + end.index : undefined);
    table.rows.push({
      line,
      cells: row.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
    });
    table.repaired.push({ line, reason: 'the quotes in this line do not close; it was taken by itself' });
    rest = end ? part.slice(cursor + end.index + end[0].length) : '';
    line += 1;
  }
  return table;
}

function lineBreaks(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1;
}

/** The delimiter under which the beginning of a text reads best by a score of its rows; the comma where all are alike. */
export async function bestDelimiter(text: string, score: (row: readonly string[]) => number): Promise<Delimiter> {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const { rows } = await rowsOf(text.slice(0, 64_000), delimiter, 40);
    const own = Math.max(0, ...rows.map(({ cells }) => score(cells)));
    if (own > most) {
      most = own;
      best = delimiter;
    }
  }
  return best;
}

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

/**
 * A quote that never closes swallows its neighbours: its line is taken by itself and reading goes on behind it. Once this many
 * characters were read in vain, all lines that are left are taken one by one.
 */
const MOST_REREAD = 50_000_000;

/**
 * The rows of a text by a delimiter (RFC 4180, any line end). At most `most` rows are read. A row whose quotes are broken is
 * cut at its own line, so that it costs no other row.
 */
export async function rowsOf(text: string, delimiter: Delimiter, most = Number.POSITIVE_INFINITY): Promise<Table> {
  const { default: Papa } = await import('papaparse');
  const table: Table = { rows: [], repaired: [] };
  let rest = text;
  let line = 1;
  let reread = 0;
  while (rest !== '' && table.rows.length < most) {
    let cursor = 0;
    let broken = false;
    const part = rest;
    Papa.parse<string[]>(part, {
      delimiter,
      step: (result, parser) => {
        const end = result.meta.cursor;
        const cells = result.data;
        broken = result.errors.some((error) => error.type === 'Quotes');
        if (broken) {
          reread += end - cursor;
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
    const trusted = reread < MOST_REREAD;
    const until = trusted ? 0 : part.length;
    do {
      const end = nextBreak(part, cursor);
      table.rows.push({ line, cells: cellsOfLine(part.slice(cursor, end.from), delimiter) });
      if (trusted)
        table.repaired.push({ line, reason: 'the quotes in this line do not close; it was taken by itself' });
      cursor = end.to;
      line += 1;
    } while (cursor < until && table.rows.length < most);
    if (!trusted)
      table.repaired.push({
        line,
        reason: 'too many quotes do not close: the lines before this one were taken one by one',
      });
    rest = part.slice(cursor);
  }
  return table;
}

/** Where the next line break begins and ends; the end of the text where there is none. */
function nextBreak(text: string, from: number): { from: number; to: number } {
  const breaks = /\r\n|\n|\r/g;
  breaks.lastIndex = from;
  const found = breaks.exec(text);
  return found ? { from: found.index, to: breaks.lastIndex } : { from: text.length, to: text.length };
}

/** The cells of a line whose quotes are broken: one in quotes ends with a quote before a delimiter or the line's end. */
function cellsOfLine(line: string, delimiter: Delimiter): string[] {
  const cells: string[] = [];
  let rest = line;
  for (;;) {
    const close = rest.startsWith('"') ? rest.indexOf(`"${delimiter}`, 1) : -1;
    const end =
      close >= 0 ? close + 1 : rest.startsWith('"') && rest.endsWith('"') ? rest.length : rest.indexOf(delimiter);
    const cell = end < 0 ? rest : rest.slice(0, end);
    cells.push(cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
    if (end < 0 || end >= rest.length) return cells;
    rest = rest.slice(end + delimiter.length);
  }
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

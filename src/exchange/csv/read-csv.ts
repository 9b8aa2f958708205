import type { ImportReading, Remark } from '../reading.ts';
import { nothingRead } from '../reading.ts';
import { columnsOf, headingScore, isOwnTable, linkedInTable, tellsPeople, type Column } from './columns.ts';
import { dateOrder } from './dates.ts';
import { personOfRow, type Sheet } from './person-of-row.ts';
import { bestDelimiter, rowsOf, type Row } from './rows.ts';

/** The heading may stand below notes, as LinkedIn's does; it is looked for in this many rows. */
const HEADING_WITHIN = 30;

const LINKEDIN_TABLES = {
  'linkedin-messages': 'these are LinkedIn messages, no list of people: import Connections.csv of the same archive',
  'linkedin-invitations':
    'these are LinkedIn invitations, no list of people: import Connections.csv of the same archive',
};

/**
 * Reads a table of people: exports of Google, Outlook, Thunderbird, Roundcube, LinkedIn (Connections.csv) and whatever has headings
 * in a widely used language; without headings, columns are told by what stands in them. Comma, semicolon, tab or bar.
 */
export async function readCsv(text: string): Promise<ImportReading> {
  const delimiter = await bestDelimiter(text, headingScore);
  const { rows, repaired } = await rowsOf(text, delimiter);
  const scores = rows.slice(0, HEADING_WITHIN).map(({ cells }) => headingScore(cells));
  const most = Math.max(0, ...scores);
  const heading = most > 0 ? scores.indexOf(most) : -1;
  const headings = heading < 0 ? [] : (rows[heading]?.cells ?? []);
  const body = rows.slice(heading + 1);
  for (const { cells } of rows.slice(0, HEADING_WITHIN)) {
    const table = linkedInTable(cells);
    if (table) return nothingRead(table, LINKEDIN_TABLES[table]);
  }
  const columns = heading < 0 ? columnsByContent(body) : columnsOf(headings);
  const guessed = heading < 0 && !columns.some((column) => column.concept === 'email' || column.concept === 'phone');
  if (guessed || !tellsPeople(columns)) {
    return nothingRead(
      'csv',
      'no column of this table is known: there has to be a name, an e-mail address or a phone number',
    );
  }
  const linkedIn = columns.some((column) => column.concept === 'connectedOn');
  const sheet: Sheet = {
    columns,
    orders: columns.map((column, at) => orderOf(column, at, body)),
    inverted: columns.map((column, at) => isInverted(column, at, columns, body)),
    isForeign: !isOwnTable(headings),
    linkedIn,
  };
  const reading: ImportReading = {
    kind: linkedIn ? 'linkedin-connections' : 'csv',
    people: [],
    skipped: [],
    warnings: repaired,
  };
  readRows(body, sheet, reading);
  if (reading.people.length === 0 && reading.skipped.length === 0) {
    reading.skipped.push({ line: 1, reason: 'there are no rows below the headings' });
  }
  return reading;
}

function readRows(body: readonly Row[], sheet: Sheet, reading: ImportReading): void {
  const seen = new Map<string, number>();
  let blank: Remark | undefined;
  let blanks = 0;
  for (const { line, cells } of body) {
    if (cells.every((cell) => cell.trim() === '')) {
      // An empty line is nothing; a row of empty cells was somebody's row, many in a row are worth one word.
      if (cells.length === 1) continue;
      blanks = blank ? blanks + 1 : 1;
      if (blank) blank.reason = `${blanks} empty rows`;
      else {
        blank = { line, reason: 'an empty row' };
        reading.skipped.push(blank);
      }
      continue;
    }
    blank = undefined;
    const key = cells.join('\u0000');
    const same = seen.get(key);
    if (same !== undefined) {
      reading.skipped.push({ line, reason: `the same as line ${same}` });
      continue;
    }
    seen.set(key, line);
    const read = personOfRow(cells, line, sheet);
    if ('fields' in read) reading.people.push(read);
    else reading.skipped.push(read);
  }
}

function orderOf(column: Column, at: number, body: readonly Row[]) {
  const isDate = ['birthday', 'anniversary', 'dateValue', 'connectedOn', 'metOn'].includes(column.concept ?? '');
  if (!isDate) return undefined;
  const told = dateOrder(body.map(({ cells }) => cells[at] ?? ''));
  // Where no date tells, the language of the heading does: only English-speaking programs put the month first.
  return (
    told ??
    (/^[\w\s'-]*$/.test(column.heading) && /birth|anniversary|connected|value/i.test(column.heading) ? 'month' : 'day')
  );
}

/** Whether most names of a column stand family name first behind a comma, where no other column has either name. */
function isInverted(column: Column, at: number, columns: readonly Column[], body: readonly Row[]): boolean {
  if (column.concept !== 'name') return false;
  if (columns.some(({ concept }) => concept === 'given' || concept === 'family')) return false;
  const names = body.flatMap(({ cells }) => cells[at]?.trim() || []);
  return names.filter((name) => /^[^,]+, [^,]+$/.test(name)).length * 2 > names.length;
}

/** Columns of a table without headings by what most of their cells look like; the first other one with letters is the name. */
function columnsByContent(body: readonly Row[]): Column[] {
  const width = Math.max(0, ...body.slice(0, 200).map(({ cells }) => cells.length));
  let named = false;
  return Array.from({ length: width }, (_, at): Column => {
    const cells = body.slice(0, 200).flatMap((row) => row.cells[at]?.trim() || []);
    const share = (pattern: RegExp) => cells.filter((cell) => pattern.test(cell)).length / Math.max(1, cells.length);
    const column: Column = { heading: `column ${at + 1}`, isLabel: false, group: `column ${at}` };
    if (share(/^[^\s@]+@[^\s@]+\.[^\s@]+$/) > 0.6) return { ...column, concept: 'email' };
    if (share(/^\+?[\d\s()./-]{6,20}$/) > 0.6 && share(/^\d{4}-\d\d-\d\d$/) < 0.5)
      return { ...column, concept: 'phone' };
    if (share(/^(?:https?:\/\/|www\.)\S+$/i) > 0.6) return { ...column, concept: 'link' };
    if (!named && share(/^\p{L}[\p{L}\p{M}\s.,'’-]*$/u) > 0.6) {
      named = true;
      return { ...column, concept: 'name' };
    }
    return column;
  });
}

// Spreadsheets run what begins like this, also in its full-width form: https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet takes for a formula: an apostrophe before it. */
export function neutralised(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * A cell without the apostrophe that kept it from being a formula; the inverse of `neutralised`. A formula that is a mere text (`="0150"`, as
 * spreadsheets are made to keep a leading zero) is that text.
 */
export function withoutGuard(cell: string): string {
  if (cell.startsWith("'") && FORMULA.test(cell)) return cell.slice(1);
  const text = /^="((?:[^"]|"")*)"$/.exec(cell)?.[1];
  return text === undefined ? cell : text.replaceAll('""', '"');
}

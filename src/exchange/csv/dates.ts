import type { PartialDate } from '../../domain/dates.ts';
import { partialDate, readDate } from '../vcard/dates.ts';

/** Month names as people and LinkedIn write them, by their first letters without accents, in some widely used languages. */
const MONTHS: [RegExp, number][] = [
  [/^(?:jan|ene|gen|янв)/, 1],
  [/^(?:feb|fev|фев)/, 2],
  [/^(?:mar|mrz|maerz|maart|mrt|мар)/, 3],
  [/^(?:apr|avr|abr|апр)/, 4],
  [/^(?:may|mai|mag|mei|maj|маи|мая)/, 5],
  [/^(?:jun|juin|giu|июн)/, 6],
  [/^(?:jul|juil|lug|июл)/, 7],
  [/^(?:aug|aou|ago|авг)/, 8],
  [/^(?:sep|set|сен)/, 9],
  [/^(?:oct|okt|ott|out|окт)/, 10],
  [/^(?:nov|ноя)/, 11],
  [/^(?:dec|dez|dic|des|дек)/, 12],
];

/** Which of day and month stands first in dates like 4/5/2020. */
export type DateOrder = 'day' | 'month';

/** Two digits of a year: nobody in a book of contacts was born before 1930, and no connection is older. */
const fullYear = (text: string) =>
  text.length === 4 ? text : String(Number(text) + (Number(text) < 30 ? 2000 : 1900));

/** The order that a column's dates must have: the first that has a part above 12 tells; undefined where none does. */
export function dateOrder(cells: readonly string[]): DateOrder | undefined {
  for (const cell of cells) {
    const [, first, second] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(cell) ?? [];
    if (Number(first) > 12) return 'day';
    if (Number(second) > 12) return 'month';
  }
  return undefined;
}

/** A date as tables have it: ISO, vCard's forms, numbers in either order, with the month's name, Japanese. Undefined for none. */
export function readCellDate(cell: string, order: DateOrder): PartialDate | undefined {
  const text = cell.trim();
  const plain = readDate(text);
  if (plain) return plain;
  const [, year, month = '', day = ''] =
    /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?$/.exec(text) ?? [];
  if (year) return partialDate(year, month, day);
  const numbers = /^(\d{1,2})([/.-])\s*(\d{1,2})[/.-]\s*(\d{4}|\d{2})(?:[ ,T].*)?$/.exec(text);
  if (numbers) {
    const [, first = '', separator, second = '', last = ''] = numbers;
    const dayFirst = Number(first) > 12 || separator === '.' || (order === 'day' && Number(second) <= 12);
    return partialDate(fullYear(last), dayFirst ? second : first, dayFirst ? first : second);
  }
  const short = /^(\d{1,2})[/.](\d{1,2})\.?$/.exec(text);
  if (short) {
    const [, first = '', second = ''] = short;
    const dayFirst = Number(first) > 12 || text.includes('.') || order === 'day';
    return partialDate(undefined, dayFirst ? second : first, dayFirst ? first : second);
  }
  return namedMonthDate(text);
}

function namedMonthDate(text: string): PartialDate | undefined {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s,.'’/-]+/)
    .filter((word) => word !== '' && !/^(?:de|of|the)$/.test(word));
  const name = words.find((word) => /^\p{L}{3,}/u.test(word) && MONTHS.some(([pattern]) => pattern.test(word)));
  const month = MONTHS.find(([pattern]) => name !== undefined && pattern.test(name))?.[1];
  const numbers = words
    .map((word) => /^(\d{1,4})(?:st|nd|rd|th|er|º)?$/.exec(word)?.[1])
    .filter((word) => word !== undefined);
  if (month === undefined || numbers.length === 0 || numbers.length > 2) return undefined;
  const year = numbers.find((number) => number.length === 4) ?? numbers[1];
  const day = numbers.find((number) => number !== year);
  if (year === undefined) return partialDate(undefined, String(month), day ?? '');
  if (day === undefined) return partialDate(fullYear(year), String(month), '1')?.slice(0, 7);
  return partialDate(fullYear(year), String(month), day);
}

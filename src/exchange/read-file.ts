import { isJCard, readJCards } from './jcard.ts';
import { nothingRead, type ImportReading } from './reading.ts';
import { readSocialJson } from './social-json.ts';
import { decodeText } from './text-encoding.ts';
import { readVCards } from './vcard/read-vcard.ts';

/**
 * Reads a file of people: vCards, jCards, tables (CSV of any program), Facebook's and Instagram's lists. The kind is told by what
 * stands in it; the name decides only for text that could be anything. Never throws for what a file holds: see ImportReading.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<ImportReading> {
  const text = decodeText(bytes.subarray(0, 1 << 16));
  if (text.trim() === '') return nothingRead('unknown', 'this file is empty');
  const format = binaryFormat(bytes);
  if (format) return nothingRead('unknown', format);
  if (/^\s*\ufeff?BEGIN\s*:\s*VCARD/im.test(text) || /\.(?:vcf|vcard)$/i.test(name)) return readVCards(bytes);
  if (/^\s*[[{]/.test(text)) return readJson(decodeText(bytes));
  if (/^\s*BEGIN\s*:\s*VCALENDAR/i.test(text)) return nothingRead('unknown', 'this is a calendar, no list of people');
  if (/^\s*</.test(text))
    return nothingRead('unknown', 'this is a page or XML, no list of people that can be read here');
  const { readCsv } = await import('./csv/read-csv.ts');
  return readCsv(decodeText(bytes));
}

function readJson(text: string): ImportReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return nothingRead('unknown', 'this JSON file is damaged');
  }
  if (isJCard(data)) return readJCards(data, text);
  return readSocialJson(data) ?? nothingRead('unknown', 'this JSON holds no people that can be read here');
}

/** What a file is that can't be read as text, by its first bytes; undefined for text. */
function binaryFormat(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0x50 && b === 0x4b) return 'this is an archive or a spreadsheet: unpack it, or save the sheet as CSV';
  if (a === 0x1f && b === 0x8b) return 'this file is compressed: unpack it first';
  if (a === 0xd0 && b === 0xcf && c === 0x11) return 'this is an old Office file: save it as CSV';
  if (a === 0x25 && b === 0x50 && c === 0x44) return 'this is a PDF, no list of people';
  return undefined;
}

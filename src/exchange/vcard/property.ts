/**
 * One property of a card. `key` is the name in capitals. `value` is in the text form of RFC 6350, 3.4, whatever the file was
 * written in: decoded, on one line, with `\n`, `\,`, `\;` and `\\` still escaped. `binary` holds base64 where the value was
 * bytes (then `value` is empty). Parameter names are in capitals, a list of values is repeated as several entries.
 */
export interface Property {
  group?: string;
  name: string;
  key: string;
  parameters: [string, string][];
  value: string;
  binary?: string;
  line: number;
}

/** A text value with its escapes undone (RFC 6350, 3.4). Escapes that no version defines are left as they are. */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([nN,;:"\\])/g, (_, escaped: string) =>
    escaped === 'n' || escaped === 'N' ? '\n' : escaped,
  );
}

/** A text as a value: backslash, comma, semicolon and line breaks escaped (RFC 6350, 3.4). */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A value cut at each separator that is not escaped; the parts are still escaped. */
export function splitValue(value: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < value.length; at += 1) {
    const char = value[at];
    if (char === '\\') {
      part += value.slice(at, at + 2);
      at += 1;
    } else if (char === separator) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  parts.push(part);
  return parts;
}

/** The first value of a parameter, or undefined. */
export function parameter(property: Property, name: string): string | undefined {
  return property.parameters.find(([own]) => own === name)?.[1];
}

/** All values of a parameter. */
export function parameterValues(property: Property, name: string): string[] {
  return property.parameters.filter(([own]) => own === name).map(([, value]) => value);
}

// Control characters have no place in a vCard (RFC 6350, 3.3: NON-ASCII, WSP, VCHAR), nor lone surrogates in UTF-8.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text of one line: control characters and line breaks become spaces, none at its ends. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROL, ' ')
    .replace(/[\r\n\t]+/g, ' ')
    .trim();
}

/** A text of several lines: line breaks as `\n`, no control characters, no blank ends. */
export function lines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|\r/g, '\n')
    .replace(CONTROL, ' ')
    .trim();
}

/** A value as it may stand in a content line: line breaks escaped, no control characters, no blank ends. */
export function valueLine(value: string): string {
  return lines(value).replaceAll('\n', '\\n');
}

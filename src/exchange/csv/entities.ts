const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  ndash: '–',
  rsquo: '’',
};
const MARKS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

/**
 * A text without the character references of HTML that programs of the web leave in their tables (`R&amp;D`, `S&ouml;n`, `&#39;`): what
 * Latin-1 holds, and numbers. Any other is left as it stands.
 */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined) return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : whole;
      const own = NAMED[name];
      if (own !== undefined) return own;
      const mark = MARKS[name.slice(1)];
      return mark === undefined ? whole : `${name[0]}${mark}`.normalize('NFC');
    },
  );
}

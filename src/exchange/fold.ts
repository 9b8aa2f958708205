const WIDTH = 75;

/**
 * A content line of a vCard or calendar in pieces of at most 75 octets, each but the first after CRLF and a space, with CRLF at
 * the end (RFC 6350, 3.2; RFC 5545, 3.1). No character is cut.
 */
export function fold(line: string): string {
  const pieces: string[] = [];
  let start = 0;
  let width = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (width + octets > WIDTH) {
      pieces.push(line.slice(start, at));
      start = at;
      width = 1;
    }
    width += octets;
    at += code < 0x10000 ? 1 : 2;
  }
  pieces.push(line.slice(start));
  return `${pieces.join('\r\n ')}\r\n`;
}

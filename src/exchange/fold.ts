const encoder = new TextEncoder();
const WIDTH = 75;

/**
 * A content line of a vCard or calendar in pieces of at most 75 octets, each but the first after CRLF and a space, with CRLF at the
 * end (RFC 6350, 3.2; RFC 5545, 3.1). No character is cut.
 */
export function fold(line: string): string {
  // oxlint-disable-next-line no-control-regex
  if (/^[\u0000-\u007f]*$/.test(line)) {
    const pieces = [line.slice(0, WIDTH)];
    for (let at = WIDTH; at < line.length; at += WIDTH - 1) pieces.push(line.slice(at, at + WIDTH - 1));
    return `${pieces.join('\r\n ')}\r\n`;
  }
  let folded = '';
  let width = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (width + octets > WIDTH) {
      folded += '\r\n ';
      width = 1;
    }
    folded += character;
    width += octets;
  }
  return `${folded}\r\n`;
}

const ALPHABET = /^[A-Za-z0-9+/]*={0,2}$/;

/** The bytes of a base64 text (RFC 4648, 4; white space and missing padding are allowed), or undefined where it is none. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const compact = text.replace(/\s+/g, '').replace(/=+$/, '');
  if (!ALPHABET.test(compact) || compact.length % 4 === 1) return undefined;
  const binary = atob(compact);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Bytes as base64 with padding, on one line. */
export function base64OfBytes(bytes: Uint8Array): string {
  return btoa(binaryString(bytes));
}

/** A string with one character (U+0000 to U+00FF) a byte: text of unknown encoding that can be searched and cut. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return parts.join('');
}

/** The bytes of a binary string; the inverse of `binaryString`. */
export function bytesOfBinary(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

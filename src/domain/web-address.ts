import type { Labelled } from './person.ts';

/** A host with a dot, at most a port, and then the end or a path: what people write for an address, without its scheme. */
const BARE =
  /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+\p{L}[\p{L}\p{M}\p{N}-]+\.?(?::\d{1,5})?(?:[/?#]\S*)?$/u;

/**
 * The http(s) address that a text stands for: as it is written, and with `https://` before it where it has no scheme but looks like a
 * host (`linkedin.com/in/ada`). Undefined for any other scheme, a mail address, and what is no address.
 */
export function webAddress(text: string): string | undefined {
  const plain = text.trim();
  if (/^https?:/i.test(plain)) return plain;
  return plain.length <= 2048 && BARE.test(plain) ? `https://${plain}` : undefined;
}

/** The first of somebody's links that can be opened, or undefined. */
export function firstPage(links: readonly Labelled[]): string | undefined {
  return links.map(({ value }) => webAddress(value)).find((address) => address !== undefined);
}

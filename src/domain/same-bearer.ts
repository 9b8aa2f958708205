import { identityKeys, type Identifying } from './identity.ts';

/**
 * Whether somebody who shares an identity key with a person is plausibly that person: a profile address is one person's alone; an e-mail
 * address or a phone may be a family's or an office's, so the names must have a word in common.
 */
export function isSameBearer(
  known: { readonly name: string; readonly keys: readonly string[] },
  said: Pick<Identifying, 'links'> & { readonly name: string },
): boolean {
  if (identityKeys({ links: said.links ?? [] }).some((key) => known.keys.includes(key))) return true;
  const own = wordsOf(known.name);
  return own.size === 0 || [...wordsOf(said.name)].some((word) => own.has(word));
}

function wordsOf(name: string): Set<string> {
  return new Set(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}]{2,}/gu),
  );
}

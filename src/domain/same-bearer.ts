import { identityKeys, type Identifying } from './identity.ts';

interface Bearer {
  readonly name: string;
  readonly keys: readonly string[];
}

/**
 * Whether somebody who shares an identity key with a person is plausibly that person: a profile address is one person's alone; an e-mail
 * address or a phone may be a family's or an office's, so the names must have a word in common.
 */
export function isSameBearer(known: Bearer, said: Pick<Identifying, 'links'> & { readonly name: string }): boolean {
  if (identityKeys({ links: said.links ?? [] }).some((key) => known.keys.includes(key))) return true;
  const own = wordsOf(known.name);
  return own.size === 0 || [...wordsOf(said.name)].some((word) => own.has(word));
}

/**
 * Who of several people that share an identity key with somebody is most likely them: who may be the same (`isSameBearer`) before who may not,
 * then a profile address before an e-mail address, and that before a phone, which families and offices share; then who came first.
 */
export function likeliestBearer<T extends Bearer & { readonly createdAt: number }>(
  people: readonly T[],
  said: Identifying & { readonly name: string },
): T | undefined {
  if (people.length < 2) return people[0];
  const keys = new Set(identityKeys(said));
  const strength = (one: T): number => Math.min(3, ...one.keys.filter((key) => keys.has(key)).map(keyRank));
  const ranked = people.map((one) => ({ one, differs: Number(!isSameBearer(one, said)), rank: strength(one) }));
  ranked.sort((a, b) => a.differs - b.differs || a.rank - b.rank || a.one.createdAt - b.one.createdAt);
  return ranked[0]?.one;
}

/** People by the keys that they have, and those that a file gives them on the way. */
export class Bearers<T extends Bearer & { readonly createdAt: number }> {
  readonly #byKey = new Map<string, Set<T>>();

  add(bearer: T, keys: readonly string[] = bearer.keys): void {
    for (const key of keys) {
      const known = this.#byKey.get(key);
      if (known) known.add(bearer);
      else this.#byKey.set(key, new Set([bearer]));
    }
  }

  /** Who somebody with these identity keys most likely is; see `likeliestBearer`. */
  likeliest(keys: readonly string[], said: Identifying & { readonly name: string }): T | undefined {
    return likeliestBearer([...new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]))], said);
  }
}

function keyRank(key: string): number {
  return key.startsWith('url:') ? 0 : key.startsWith('mail:') ? 1 : 2;
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

import type { LinkageRecord } from '../../src/domain/linkage/record.ts';

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = 'ka lo mi ren tas vel dor sha bi nu gar eth lin os pra jun wo fir zel mar que ty ul hem'.split(' ');

/**
 * A book of invented people: names, employers and towns are as unevenly spread as real ones (Zipf), one in ten shares a home
 * with another, one in ten has a double with typing errors and missing fields. `person` tells whose record it is.
 */
export function inventedBook(size: number, seed = 1): { record: LinkageRecord; person: number }[] {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const word = (number: number, length: number): string => {
    let text = '';
    for (let rest = number * 7 + 3, at = 0; at < length; at++, rest = Math.floor(rest / SYLLABLES.length) + at) {
      text += SYLLABLES[rest % SYLLABLES.length] ?? '';
    }
    return text;
  };
  /** A number below the limit, small ones more often: as 1/(n + 20). */
  const zipf = (limit: number): number => Math.floor(20 * (1 + limit / 20) ** random()) - 20;
  const digits = (length: number): string => Array.from({ length }, () => below(10)).join('');
  const typo = (text: string): string => {
    if (text.length < 3) return text;
    const at = 1 + below(text.length - 2);
    const kind = below(3);
    if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
    if (kind === 1) return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
    return text.slice(0, at) + (SYLLABLES[below(SYLLABLES.length)]?.[0] ?? '') + text.slice(at + 1);
  };
  const book: { record: LinkageRecord; person: number }[] = [];
  const taken = new Set<string>();
  let person = 0;
  let previous: { family: string; address: NonNullable<LinkageRecord['addresses']>[number]; phone: string } | undefined;
  while (book.length < size) {
    const related = random() < 0.1 ? previous : undefined;
    const given = word(zipf(1500), 2 + (person % 2));
    const family = related?.family ?? word(10_000 + zipf(20_000), 3);
    const employer = word(50_000 + zipf(4000), 3);
    const address = related?.address ?? {
      street: `${1 + below(200)} ${word(90_000 + zipf(3000), 3)} street`,
      locality: word(70_000 + zipf(800), 3),
      postalCode: digits(5),
    };
    const phone = related?.phone ?? `+44${digits(10)}`;
    let email = `${given}.${family}@${employer}.example`;
    while (taken.has(email)) email = `${given}.${family}${below(1000)}@${employer}.example`;
    taken.add(email);
    const full: LinkageRecord = {
      id: String(book.length),
      name: { given, family },
      emails: random() < 0.7 ? [email] : [],
      phones: random() < 0.5 ? [phone] : [],
      urls: random() < 0.5 ? [`https://network.example/in/${given}-${family}-${digits(5)}`] : [],
      birthday:
        random() < 0.4
          ? `${1940 + below(65)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`
          : '',
      addresses: random() < 0.5 ? [address] : [{ locality: address.locality }],
      organizations: random() < 0.8 ? [employer] : [],
    };
    book.push({ record: full, person });
    if (random() < 0.1) {
      const keep = <Value>(values: readonly Value[] | undefined): readonly Value[] =>
        random() < 0.7 ? (values ?? []) : [];
      const double: LinkageRecord = {
        ...full,
        id: String(book.length),
        name:
          random() < 0.1
            ? { given: family, family: given }
            : { given: random() < 0.3 ? typo(given) : given, family: random() < 0.3 ? typo(family) : family },
        emails: keep(full.emails?.map((email) => (random() < 0.2 ? typo(email) : email))),
        phones: keep(full.phones),
        urls: keep(full.urls),
        addresses: keep(
          full.addresses?.map((home) => ({
            ...home,
            locality: random() < 0.2 ? typo(home.locality ?? '') : (home.locality ?? ''),
          })),
        ),
        organizations: random() < 0.2 ? [word(50_000 + zipf(4000), 3)] : (full.organizations ?? []),
      };
      book.push({ record: double, person });
    }
    previous = { family, address, phone };
    person++;
  }
  return book.slice(0, size);
}

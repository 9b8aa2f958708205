import type { Instant } from '../../domain/dates.ts';
import { Draft } from '../../domain/draft.ts';
import { addressOfKey } from '../../domain/identity.ts';
import type { Kith } from '../kith.ts';

/** A profile that was opened on a switched-on site and is kept for 30 days. */
export interface SeenProfile {
  key: string;
  at: Instant;
  host: string;
  address: string;
  draft: Draft;
}

const DAYS = 30 * 86_400_000;

/** The profiles under Seen, the last opened first; those of people who came into the book meanwhile are left out. */
export async function seenProfiles(kith: Kith): Promise<SeenProfile[]> {
  const { seen, people } = kith.book;
  const rows = await seen
    .where('at')
    .above(kith.ports.now() - DAYS)
    .reverse()
    .toArray();
  const known = new Set(
    (
      await people
        .where('keys')
        .anyOf(rows.map(({ key }) => key))
        .toArray()
    ).flatMap(({ keys }) => keys),
  );
  return rows.flatMap(({ key, at, host, draft }) => {
    const parsed = Draft.safeParse(draft);
    if (!parsed.success || known.has(key)) return [];
    return [{ key, at, host, address: addressOfKey(key.replace(/^url:/, '')), draft: parsed.data }];
  });
}

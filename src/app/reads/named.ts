import type { Namable } from '../../domain/promises.ts';
import { beginnings, queryWords } from '../../domain/search.ts';
import type { Kith } from '../kith.ts';

/** More people than this share a word of the line: it names none of them. */
const TOO_MANY = 200;

/** Everybody whom a line of text may name, those last in touch first. Looks the line's words up, reads nobody else. */
export async function peopleNamedIn(kith: Kith, line: string): Promise<Namable[]> {
  const words = queryWords(line).filter((word) => word.length > 1);
  if (!words.length) return [];
  const { book } = kith;
  const names = words.map((word) => beginnings(word).name);
  const rows = await book.people.where('words').anyOf(names).distinct().limit(TOO_MANY).toArray();
  const active = rows.filter(({ state, tact }) => state === 'active' && (tact === undefined || tact === 'kin'));
  const rhythms = await book.rhythm.bulkGet(active.map(({ id }) => id));
  const lastOn = new Map(rhythms.map((rhythm) => [rhythm?.person, rhythm?.lastOn ?? '']));
  return active
    .toSorted((a, b) => ((lastOn.get(a.id) ?? '') < (lastOn.get(b.id) ?? '') ? 1 : -1))
    .map(({ id, name, nameParts, nicknames }) => ({
      id,
      names: [name, nameParts?.given ?? name.split(/\s+/)[0] ?? name, ...nicknames],
    }));
}

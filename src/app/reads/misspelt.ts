import UFuzzy from '@leeoniya/ufuzzy';
import { plainText } from '../../domain/search.ts';
import type { Kith } from '../kith.ts';

/** Names as they are compared, and whose they are. */
interface NameList {
  /** Tells whether the book was written since. */
  stamp: string;
  names: string[];
  ids: string[];
}

/** At most so many are offered: a misspelt name is near to few. */
const MOST = 50;
/** The names of the book at hand: 50,000 are some 2 MB. */
let list: NameList | undefined;

/**
 * Who is called nearly as the text says: each word may have one letter wrong, missing, too much or exchanged with the next. Reads two
 * indexes the first time and after the book was written, no rows.
 */
export async function misspeltIds(kith: Kith, text: string): Promise<string[]> {
  const { names, ids } = await nameList(kith);
  const fuzzy = new UFuzzy({
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
    intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
    intraChars: "[\\p{L}\\d']",
    intraContr: "'\\p{L}{1,2}\\b",
    intraMode: 1,
    intraSlice: [0, Infinity],
  });
  const found = fuzzy.filter(names, plainText(text)) ?? [];
  return found.slice(0, MOST).flatMap((at) => ids[at] ?? []);
}

async function nameList({ book }: Kith): Promise<NameList> {
  const [last, count] = await Promise.all([book.acts.orderBy('at').lastKey(), book.counters.get('people.active')]);
  const stamp = JSON.stringify([book.name, last, count?.n]);
  if (list?.stamp === stamp) return list;
  const all = () => book.people.where('[state+sort]').between(['active', ''], ['resting', '\uffff']);
  const [keys, ids] = await Promise.all([all().keys(), all().primaryKeys()]);
  list = { stamp, names: keys.map((key) => plainText(Array.isArray(key) ? String(key[1]) : '')), ids };
  return list;
}

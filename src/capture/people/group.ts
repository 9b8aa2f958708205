import { fold } from '../fold.ts';
import { hasCase, nameKey } from '../name.ts';
import { announcesPeople, namesOthers } from './announce.ts';
import { readItems, type Around, type Item } from './items.ts';
import type { Slot } from './places.ts';

/** People in the same places of a page. */
export interface Group {
  readonly items: readonly Item[];
  /** Share of the items that are surely people: by their names, or by what more is told. */
  readonly human: number;
  readonly quality: number;
  /** Mean evidence of an item: picture, contact, link, role. */
  readonly mean: number;
  /** Share of the places in question that hold a name. */
  readonly purity: number;
  readonly heading: string | undefined;
}

/**
 * Judges whether names in the same places under a heading are a list of people. Undefined where they repeat for another reason: goods, works,
 * firms, posts with dates, speakers in turns. `end` is the index of the node that nobody's part goes beyond.
 */
export function judge(
  around: Around,
  all: readonly Slot[],
  heading: string | undefined,
  end = Infinity,
): Group | undefined {
  const { announced, organization } = around;
  if (heading && namesOthers(heading) && !announcesPeople(heading)) return undefined;
  const read = readItems(around, all, end);
  if (!read) return undefined;
  const { missed } = read;
  const items = withoutLookalikes(read.items);
  const distinct = new Set(items.map((item) => nameKey(item.name.text).join(' ')));
  if (distinct.size < 2) return undefined;
  const count = items.length;
  const purity = count / (count + missed);
  const share = (test: (item: Item) => boolean): number => items.filter(test).length / count;
  const known = share((item) => item.name.sure >= 0.6);
  const mean = items.reduce((sum, item) => sum + Math.min(3, item.signs.score), 0) / count;
  // "BEN India", "BEN Italy": one word before all is a brand, not a family.
  const firsts = new Map<string, number>();
  for (const item of items) {
    const token = fold(item.name.tokens[0] ?? '');
    firsts.set(token, (firsts.get(token) ?? 0) + 1);
  }
  if (distinct.size >= 3 && Math.max(...firsts.values()) > count * 0.6) return undefined;
  const role = share((item) => item.signs.role !== undefined);
  // Who speaks in turns comes again and again; a list names each person once, or once for each of few offices.
  const said = heading !== undefined && announcesPeople(heading);
  const offices = announced && (role >= 0.6 || (said && role >= 0.4 && known >= 0.6));
  if (count >= 4 && distinct.size < count * (offices ? 0.6 : 0.85)) return undefined;
  const titled = share((item) => item.name.titled === true);
  // The same words under each of several unknown names describe things: "Included in all plans".
  const same = role > 0.5 && new Set(items.map((item) => item.signs.role)).size === 1;
  const contact = share((item) => item.signs.contact);
  const link = share((item) => item.signs.personLink);
  const told = share(vouched);
  // Goods, works, offices and firms are set in the same cards as people.
  if (share((item) => item.signs.thing) > 0.4) return undefined;
  if (share((item) => item.signs.quoted) > 0.5 && !announced) return undefined;
  const dated = share((item) => item.signs.dated);
  if (dated > 0.5 && (!announced || (role < 0.5 && contact < 0.5))) return undefined;
  const uncased = share((item) => !hasCase(item.name.text));
  const human =
    known >= 0.4 ||
    (role >= 0.5 && !(same && known < 0.2)) ||
    contact >= 0.5 ||
    titled >= 0.5 ||
    (link >= 0.5 && known >= 0.25) ||
    (uncased > 0.5 && (announced || told >= 0.3)) ||
    ((announced || said) && share((item) => item.signs.described || item.signs.affiliated) >= 0.5);
  if (!human) return undefined;
  const quality =
    Math.min(2, mean) +
    2 * known +
    (announced ? 1.5 : 0) +
    (said ? 1 : 0) -
    (dated > 0.5 ? 1 : 0) +
    Math.min(2, Math.log2(count) / 2);
  if (purity < (announced || said ? 0.6 : 0.8)) return undefined;
  // A company's page shows some of its people; it is still the company's.
  if (!announced && organization && count < 8) return undefined;
  const backed = share((item) => vouched(item) || item.signs.affiliated);
  if (
    !announced &&
    !(said && (told >= 0.5 || (backed >= 0.6 && known >= 0.4))) &&
    !(known >= 0.5 && count >= 4 && role >= 0.6 && (contact >= 0.6 || link >= 0.6))
  )
    return undefined;
  if (count < 3 && !(announced || said)) return undefined;
  return quality >= 3 || (announced && quality >= 2.3 && count >= 3)
    ? { items, human: Math.max(told, known), quality, mean, purity, heading }
    : undefined;
}

const vouched = ({ signs, name }: Item): boolean =>
  signs.role !== undefined || signs.contact || signs.personLink || name.titled === true;

/** Where people have their roles and contacts, what has none and no known name is something else that looks alike. */
function withoutLookalikes(items: readonly Item[]): readonly Item[] {
  if (items.filter(vouched).length < items.length * 0.6) return items;
  return items.filter((item) => vouched(item) || item.signs.affiliated || item.name.sure >= 0.6);
}

/** Whether a group holds all of another and more, and speaks about as much for people: the same list seen whole. */
export function covers(other: Group, group: Group): boolean {
  return (
    other.items.length > group.items.length &&
    other.quality >= group.quality * 0.6 &&
    group.items.every((item) => other.items.some((known) => known.name.text === item.name.text))
  );
}

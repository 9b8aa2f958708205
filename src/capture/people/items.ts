import { readName, slugFit, type Name } from '../name.ts';
import type { Range } from '../scope/surroundings.ts';
import type { PageNode, Snapshot } from '../snapshot.ts';
import { isWithin, type Line } from '../text-run.ts';
import type { Slot } from './places.ts';
import { signsOf, statesRole, type Signs } from './signs.ts';

/** Somebody in a list: the name, the part of the page that is theirs and what it says. */
export interface Item {
  readonly slot: Slot;
  readonly name: Name;
  readonly range: Range;
  readonly signs: Signs;
}

/** What the places of a page are judged by beside themselves. */
export interface Around {
  readonly page: Snapshot;
  readonly lines: readonly Line[];
  /** Where surely human names stand alone. */
  readonly names: readonly number[];
  readonly announced: boolean;
  /** The page says that it is an organisation's. */
  readonly organization: boolean;
}

/** The items of some places. */
export interface Items {
  readonly items: readonly Item[];
  /** How many of the places hold no name. */
  readonly missed: number;
}

/**
 * Finds whose part of the page is which, of the names in some places: the largest part that holds no other of the names, and what follows it up
 * to the next. A place of a list may also hold a single name, or one in small letters. Undefined where fewer than two places hold names.
 */
export function readItems(around: Around, all: readonly Slot[], end: number): Items | undefined {
  const { page, lines, announced } = around;
  const first = all.findIndex((slot) => slot.name);
  const last = all.findLastIndex((slot) => slot.name);
  const members = all.slice(first, last + 1);
  const below = secondLines(members);
  const candidates = members.filter((slot) => slot.name && !below.has(slot));
  if (candidates.length < 2) return undefined;

  const named = onePerItem(page, lines, candidates);
  if (named.length < 2) return undefined;

  // Somebody's item is the largest part of the page around the name that holds no other name of the group.
  const roots = named.map((slot, at) => itemRoot(slot, named[at - 1], named[at + 1]));
  const leading = photosLead(page, roots, named) || rolesLead(lines, roots);
  const leads = named.filter(
    (slot, at) =>
      !members.some((other) => other.line.from >= (roots[at]?.index ?? 0) && other.line.from < slot.line.from),
  ).length;
  const items: Item[] = [];
  const take = (slot: Slot, name: Name, range: Range): void => {
    items.push({ slot, name, range, signs: signsOf(page, lines, range, name) });
  };
  for (const [at, slot] of named.entries()) {
    const own = roots[at];
    if (!slot.name || !own) continue;
    const before = roots[at - 1];
    const next = roots[at + 1];
    const parent = own.parent;
    const other = around.names.find((at) => at >= own.end) ?? Infinity;
    const stop = Math.min(next?.index ?? end, parent?.end ?? Infinity, own.end + 400, other);
    const start = Math.max(parent?.index ?? 0, before?.end ?? 0, own.index - 40);
    const range =
      own === slot.node && shared(slot, named)
        ? { from: slot.line.from, to: Math.min(own.end, named[at + 1]?.line.from ?? own.end) }
        : leading
          ? { from: start, to: own.end }
          : { from: own.index, to: own.length > slot.text.length * 1.6 ? own.end : Math.max(own.end, stop) };
    // Where names stand first in their items and here something else does, the first line may be one in small letters.
    const ahead = members.find(
      (other) =>
        other.line.from >= own.index &&
        other.line.from < slot.line.from &&
        isWithinRange(other.node, { from: own.index, to: own.end }),
    );
    const instead = ahead && leads >= named.length * 0.6 ? readName(ahead.text, true) : undefined;
    if (ahead && instead && instead.tokens.length > 1) take(ahead, instead, range);
    else take(slot, slot.name, range);
  }
  // In a list of people a place may also hold a single name, or one in small letters.
  let missed = 0;
  for (const slot of members) {
    if (slot.name || items.some((item) => slot.line.from >= item.range.from && slot.line.from < item.range.to))
      continue;
    const root = itemRoot(slot, lastBefore(named, slot), firstAfter(named, slot));
    const range = { from: root.index, to: root.end };
    const loose = slot.text.length <= 40 ? readName(slot.text, true) : undefined;
    const said = loose ? signsOf(page, lines, range, loose) : undefined;
    const single = loose && loose.tokens.length < 2 && !/[^\u0020-\u024f]/.test(loose.text);
    if (loose && said && (single ? said.fit && said.score >= 1 : said.score >= 1 || announced))
      take(slot, loose, range);
    else if (slot.text.length > 1) missed++;
  }
  return { items, missed };
}

/**
 * What stands below the names and only has the letters of one: "Trail Riding" below "Ada Hill", where the same place of other items holds no name
 * at all and nowhere a known one.
 */
function secondLines(members: readonly Slot[]): ReadonlySet<Slot> {
  const byParent = new Map<PageNode | undefined, Slot[]>();
  for (const slot of members) byParent.set(slot.node.parent, [...(byParent.get(slot.node.parent) ?? []), slot]);
  const items = [...byParent.values()].filter((slots) => slots.length > 1);
  const known = (slot: Slot | undefined): boolean => (slot?.name?.sure ?? 0) >= 0.85;
  const below = new Set<Slot>();
  if (items.length < 3 || items.filter(([first]) => known(first)).length < items.length * 0.6) return below;
  for (let at = 1; at < Math.max(...items.map((slots) => slots.length)); at++) {
    const places = items.flatMap((slots) => slots[at] ?? []);
    if (places.every((slot) => slot.name) || places.some(known)) continue;
    for (const slots of items) {
      const slot = slots[at];
      if (slot?.name && slots[0]?.name) below.add(slot);
    }
  }
  return below;
}

/**
 * Where most items hold one name, an item that seems to hold several has one too: the one that its picture, link or address spells, else
 * the first.
 */
function onePerItem(page: Snapshot, lines: readonly Line[], slots: readonly Slot[]): readonly Slot[] {
  const roots = slots.map((slot, at) => itemRoot(slot, slots[at - 1], slots[at + 1]));
  const depths = new Map<number, number>();
  for (const root of roots) depths.set(root.depth, (depths.get(root.depth) ?? 0) + 1);
  const [depth = 0] = [...depths].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const items = new Map<PageNode, Slot[]>();
  for (const slot of slots) {
    let up: PageNode | undefined = slot.node;
    while (up && up.depth > depth) up = up.parent;
    if (!up || up.depth !== depth) return slots;
    items.set(up, [...(items.get(up) ?? []), slot]);
  }
  const single = [...items.values()].filter((members) => members.length === 1).length;
  if (single < items.size * 0.5 || items.size < 3) return slots;
  return [...items].map(([root, members]) => {
    const scored = members.map((slot) => {
      const name = slot.name?.text ?? '';
      const pictured = holds(
        page,
        { from: root.index, to: root.end },
        (node) => node.tag === 'img' && slugFit(name, node.attributes.get('alt') ?? '') >= 0.8,
      );
      const score = slot.name ? signsOf(page, lines, { from: root.index, to: root.end }, slot.name).score : 0;
      return { slot, score: score + (pictured ? 2 : 0) + ((slot.name?.sure ?? 0) >= 0.6 ? 0.5 : 0) };
    });
    return scored.reduce((best, next) => (next.score > best.score ? next : best)).slot;
  });
}

const lastBefore = (named: readonly Slot[], slot: Slot): Slot | undefined =>
  named.findLast((other) => other.line.from < slot.line.from);
const firstAfter = (named: readonly Slot[], slot: Slot): Slot | undefined =>
  named.find((other) => other.line.from > slot.line.from);
const shared = (slot: Slot, named: readonly Slot[]): boolean =>
  named.some((other) => other !== slot && other.node === slot.node);

function itemRoot(slot: Slot, before: Slot | undefined, after: Slot | undefined): PageNode {
  let root = slot.node;
  for (let up = root.parent; up && up.tag !== 'body' && up.tag !== 'main'; up = up.parent) {
    if ((before && isWithin(before.node, up)) || (after && isWithin(after.node, up))) break;
    root = up;
  }
  return root;
}

function holds(page: Snapshot, range: Range, test: (node: PageNode) => boolean): boolean {
  for (let at = range.from; at < range.to; at++) {
    const node = page.nodes[at];
    if (node && test(node)) return true;
  }
  return false;
}

/** Whether the picture that stands before an item belongs to it: its name is that of the item that follows. */
function photosLead(page: Snapshot, roots: readonly PageNode[], named: readonly Slot[]): boolean {
  let lead = 0;
  let follow = 0;
  for (const [at, own] of roots.entries()) {
    const name = named[at]?.name?.text;
    if (!name) continue;
    const fits = (node: PageNode): boolean =>
      node.tag === 'img' &&
      slugFit(name, `${node.attributes.get('alt') ?? ''} ${node.attributes.get('src') ?? ''}`) >= 0.5;
    const from = Math.max(roots[at - 1]?.end ?? 0, own.parent?.index ?? 0, own.index - 40);
    const to = Math.min(roots[at + 1]?.index ?? Infinity, own.parent?.end ?? own.end, own.end + 40);
    if (holds(page, { from, to: own.index }, fits)) lead++;
    if (holds(page, { from: own.end, to }, fits)) follow++;
  }
  return lead > follow && lead >= named.length / 2;
}

/** Whether roles stand before the names they belong to: terms of a list with names as what they mean, or one before the first and none behind the last. */
function rolesLead(lines: readonly Line[], roots: readonly PageNode[]): boolean {
  if (roots.every((root) => root.tag === 'dd')) return true;
  const stated = (from: number, to: number): boolean =>
    lines.some((line) => line.from >= from && line.from < to && statesRole(line.text) && !readName(line.text));
  const [first, last] = [roots[0], roots.at(-1)];
  if (!first || !last || roots.some((root) => stated(root.index, root.end))) return false;
  return (
    stated(Math.max(first.parent?.index ?? 0, first.index - 6), first.index) &&
    !stated(last.end, Math.min(last.parent?.end ?? last.end, last.end + 40)) &&
    roots.slice(1).every((root, at) => stated(roots[at]?.end ?? 0, root.index))
  );
}

export const holdsLine = (range: Range, line: Line): boolean => line.from >= range.from && line.from < range.to;
const isWithinRange = (node: PageNode, range: Range): boolean => node.index >= range.from && node.index < range.to;

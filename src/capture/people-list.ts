import type { Fields } from './claim.ts';
import { absolute, type PageNode, type Snapshot } from './snapshot.ts';
import { cleanUrl, emailOfLink, isProfileLink } from './contact-values.ts';
import { fold, foldedWords, isRole, nameKey, readName, slugFit, type Name } from './name.ts';
import { type LabelRow } from './readers/label-rows.ts';
import { imageSource, readScope, type Placed, type Range } from './scope.ts';
import { headingLevel } from './subject.ts';
import { commonParent, isInline, textOf, type Line } from './text-run.ts';
import { GROUP_PHRASES, GROUP_WORDS, PERSON_PATHS } from './words.ts';

/** Somebody on a page of several people. */
export interface Listed {
  readonly name: Name;
  readonly node: PageNode;
  readonly group?: string | undefined;
  readonly placed: Placed;
}

export interface PeopleList {
  readonly people: readonly Listed[];
  /** How much speaks for a page of people; 3 is the least that is taken. */
  readonly quality: number;
  /** The page itself says in its address, title or first heading that it lists people. */
  readonly announced: boolean;
}

interface Slot {
  readonly line: Line;
  readonly node: PageNode;
  readonly text: string;
  readonly name: Name | undefined;
  readonly section: number;
}

const OTHERS =
  /\b(related|similar|also|viewed|recommended|recommendations?|testimonials?|reviews?|comments?|suggested|you may|more from|more like|trending|popular|latest|references|publications?|papers?|quotes?|what .* say|sponsors?|news|posts?|articles?|blog|past winners|ähnliche|auch|empfohlen|kommentare|referenzen|similaires|commentaires|recomend|comentarios|podobne|komentarze)\b/iu;

/** Whether a phrase announces people: "Our team", "Faculty & Staff", "成员". */
export function announcesPeople(text: string): boolean {
  if (text.length > 80) return false;
  if (GROUP_PHRASES.test(text)) return true;
  const all = foldedWords(text);
  return all.length <= 8 && all.some((word) => GROUP_WORDS.has(word));
}

/**
 * Finds several people who stand in repeated places of the page: names at the same depth under the same tags, with roles, photos or
 * links beside them. Undefined where names repeat for another reason: bylines, co-authors, comments, menus.
 */
export function findPeople(page: Snapshot, lines: readonly Line[], rows: readonly LabelRow[]): PeopleList | undefined {
  const slots = new Map<string, Slot[]>();
  const headings: { text: string; level: number; at: number }[] = [];
  let section = -1;
  for (const line of lines) {
    const zone = line.node.zone;
    if (zone === 'nav' || zone === 'footer' || zone === 'aside') continue;
    const level = headingLevel(line.node);
    const name = line.text.length <= 120 ? readName(line.text) : undefined;
    if (level > 0 && !name) {
      headings.push({ text: line.text, level, at: line.from });
      section = headings.length - 1;
    }
    const add = (node: PageNode, text: string, found: Name | undefined): void => {
      const key = pathOf(node);
      const list = slots.get(key) ?? [];
      list.push({ line, node, text, name: found, section });
      slots.set(key, list);
    };
    add(line.node, line.text, name);
    // "<a>Ada Hill</a>, Professor": the name is the first element of its line.
    const first = name ? undefined : firstElement(page, line);
    if (first && first.length < line.node.length) {
      const text = textOf(page, first, 100);
      if (text && line.text.startsWith(text)) add(first, text, readName(text.replace(/[:,–—-]\s*$/u, '')));
    }
  }

  const heading1 =
    lines.find((line) => headingLevel(line.node) === 1 && line.node.zone !== 'nav' && line.node.zone !== 'aside')
      ?.text ?? '';
  const path = page.address.pathname
    .split('/')
    .filter(Boolean)
    .flatMap((part) => part.toLowerCase().split(/[-_.]/));
  const announced =
    path.some((part) => GROUP_WORDS.has(fold(part))) ||
    announcesPeople(heading1) ||
    page.title.split(/\s*[|·•:»]\s*|\s+[-–—]\s+/).some(announcesPeople);

  const groups: Group[] = [];
  for (const [, list] of slots) {
    const named = list.filter((slot) => slot.name);
    if (named.length < 2) continue;
    const bySection = new Map<number, Slot[]>();
    for (const slot of list) bySection.set(slot.section, [...(bySection.get(slot.section) ?? []), slot]);
    for (const [at, members] of bySection) {
      const group = judge(page, lines, members, at >= 0 ? headings[at]?.text : undefined, announced);
      if (group) groups.push(group);
    }
    // Headings that break the list into ones: a heading a person.
    if (bySection.size >= named.length * 0.7) {
      const group = judge(page, lines, list, undefined, announced);
      if (group) groups.push(group);
    }
  }
  groups.sort((a, b) => b.quality - a.quality || b.items.length - a.items.length);
  const best = groups[0];
  if (!best) return undefined;

  // Other groups that hold other places: sections of the same page, in the order of the page.
  const taken: Group[] = [];
  for (const group of groups) {
    const overlap = group.items.filter((item) =>
      taken.some((other) =>
        other.items.some((known) => item.range.from < known.range.to && known.range.from < item.range.to),
      ),
    );
    if (overlap.length > group.items.length * 0.3) continue;
    taken.push(group);
  }
  const people: Listed[] = [];
  const keys = new Set<string>();
  for (const item of taken
    .flatMap((group) => group.items.map((entry) => ({ ...entry, heading: group.heading })))
    .sort((a, b) => a.slot.node.index - b.slot.node.index)) {
    const key = nameKey(item.name.text).join(' ');
    if (keys.has(key)) continue;
    keys.add(key);
    const placed = readScope(
      page,
      lines.filter((line) => line.from >= item.range.from && line.from < item.range.to),
      rows.filter((row) => row.at >= item.range.from && row.at < item.range.to),
      item.range,
      item.slot.node,
      item.name.text,
      { whole: false, ownSite: false },
    );
    people.push({
      name: item.name,
      node: item.slot.node,
      group: item.heading,
      placed: withOwnPage(page, item, placed),
    });
  }
  return people.length >= 2 ? { people, quality: best.quality, announced } : undefined;
}

/** A person's own page on the same site, where the name is a link to it. */
function withOwnPage(page: Snapshot, item: Item, placed: Placed): Placed {
  const link = linkFor(page, item.range, item.name.text);
  if (!link) return placed;
  const fields: Fields = { ...placed.fields, urls: [...new Set([link, ...(placed.fields.urls ?? [])])] };
  return { fields, places: placed.places };
}

interface Item {
  readonly slot: Slot;
  readonly name: Name;
  readonly range: Range;
}
interface Group {
  readonly items: readonly Item[];
  readonly quality: number;
  readonly heading: string | undefined;
}

function judge(
  page: Snapshot,
  lines: readonly Line[],
  all: readonly Slot[],
  heading: string | undefined,
  announced: boolean,
): Group | undefined {
  const first = all.findIndex((slot) => slot.name);
  const last = all.findLastIndex((slot) => slot.name);
  const members = all.slice(first, last + 1);
  const named = members.filter((slot) => slot.name);
  if (named.length < 2 || (heading && OTHERS.test(heading) && !announcesPeople(heading))) return undefined;
  const start = members[0]?.node;
  const end = members.at(-1)?.node;
  const root = start && end ? commonParent(start, end) : undefined;
  if (!root) return undefined;
  const roots = members.map((slot) => childOf(root, slot.node));
  const items: Item[] = [];
  let evidence = 0;
  const flat = new Set(roots).size < roots.length;
  const leading = !flat && photosLead(page, root, roots, members);
  for (const [at, slot] of members.entries()) {
    const own = flat ? slot.node : (roots[at] ?? slot.node);
    const next = flat ? members[at + 1]?.node : roots[at + 1];
    const before = roots[at - 1];
    const stop = Math.min(next?.index ?? Infinity, flat || next ? root.end : own.end);
    const range: Range = leading
      ? { from: before?.end ?? Math.max(root.index, own.index - 12), to: own.end }
      : { from: own.index, to: Math.max(own.end, Math.min(stop, own.end + 400)) };
    let name = slot.name;
    let said = evidenceOf(page, lines, range, name?.text ?? slot.text);
    if (!name) {
      // In a list of people a place may hold a single name, or one in small letters.
      const loose = slot.text.length <= 40 ? readName(slot.text, true) : undefined;
      if (!loose || (loose.tokens.length < 2 && !(said.fit && said.score >= 1))) continue;
      name = loose;
      said = evidenceOf(page, lines, range, name.text);
    }
    evidence += Math.min(3, said.score);
    items.push({ slot, name, range });
  }
  const distinct = new Set(items.map((item) => nameKey(item.name.text).join(' ')));
  if (distinct.size < 2) return undefined;
  const purity = items.length / members.length;
  const known = items.filter((item) => item.name.sure >= 0.6).length / items.length;
  const mean = evidence / items.length;
  // "BEN India", "BEN Italy": one word before all is a brand, not a family.
  const firsts = new Map<string, number>();
  for (const item of items)
    for (const token of [item.name.tokens[0] ?? '']) firsts.set(fold(token), (firsts.get(fold(token)) ?? 0) + 1);
  if (items.length >= 3 && Math.max(...firsts.values()) > items.length * 0.6) return undefined;
  const dates =
    items.filter((item) => page.elements.some((node) => node.tag === 'time' && isWithinRange(node, item.range)))
      .length / items.length;
  const said = heading !== undefined && announcesPeople(heading);
  const quality =
    Math.min(2, mean) +
    2 * known +
    (announced ? 1.5 : 0) +
    (said ? 1 : 0) -
    (dates > 0.5 ? 2 : 0) +
    (items.length >= 5 ? 0.3 : 0);
  if (purity < (announced || said ? 0.6 : 0.8)) return undefined;
  if (!announced && !(said && (items.length >= 5 || mean >= 2)) && !(mean >= 2 && known >= 0.5 && items.length >= 4))
    return undefined;
  if (items.length < 3 && !(announced || said)) return undefined;
  return quality >= 3 || (announced && quality >= 2.3 && items.length >= 3) ? { items, quality, heading } : undefined;
}

const isWithinRange = (node: PageNode, range: Range): boolean => node.index >= range.from && node.index < range.to;

function childOf(root: PageNode, node: PageNode): PageNode {
  let up = node;
  while (up.parent && up.parent !== root && up !== root) up = up.parent;
  return up;
}

/** Whether the picture that stands before an item belongs to it: its name is that of the item that follows. */
function photosLead(page: Snapshot, root: PageNode, roots: readonly PageNode[], members: readonly Slot[]): boolean {
  let lead = 0;
  let follow = 0;
  for (const [at, own] of roots.entries()) {
    const name = members[at]?.name?.text;
    if (!name) continue;
    const from = roots[at - 1]?.end ?? root.index;
    const to = roots[at + 1]?.index ?? root.end;
    for (const node of page.nodes.slice(from, own.index))
      if (
        node.tag === 'img' &&
        slugFit(name, `${node.attributes.get('alt') ?? ''} ${node.attributes.get('src') ?? ''}`) >= 0.5
      )
        lead++;
    for (const node of page.nodes.slice(own.end, to))
      if (
        node.tag === 'img' &&
        slugFit(name, `${node.attributes.get('alt') ?? ''} ${node.attributes.get('src') ?? ''}`) >= 0.5
      )
        follow++;
  }
  return lead > follow && lead >= members.length / 2;
}

function evidenceOf(
  page: Snapshot,
  lines: readonly Line[],
  range: Range,
  name: string,
): { score: number; fit: boolean } {
  let score = 0;
  let fit = false;
  let photo = false;
  let contact = false;
  let link = false;
  for (let at = range.from; at < range.to; at++) {
    const node = page.nodes[at];
    if (!node?.tag || node.hidden) continue;
    if (
      !photo &&
      (node.tag === 'img' || /background/.test(node.attributes.get('style') ?? '')) &&
      imageSource(page, node)
    )
      photo = true;
    if (node.tag !== 'a') continue;
    const href = node.attributes.get('href') ?? '';
    if (emailOfLink(href) ?? /^tel:/i.test(href)) contact = true;
    const url = absolute(href, page.base);
    if (!url) continue;
    if (isProfileLink(url)) contact = true;
    const parts = new URL(url).pathname.split('/').filter(Boolean);
    if (
      parts.some((part) => slugFit(name, part) >= 0.7) ||
      (parts.length > 1 && PERSON_PATHS.has(parts.at(-2)?.toLowerCase() ?? '') && (parts.at(-1)?.length ?? 0) > 1)
    )
      link = true;
    if (parts.some((part) => slugFit(name, part) >= 0.4)) fit = true;
  }
  const role = lines.some(
    (line) => line.from >= range.from && line.from < range.to && line.text.length < 140 && isRole(line.text),
  );
  score += (photo ? 1 : 0) + (contact ? 1 : 0) + (link ? 1.3 : 0) + (role ? 1 : 0);
  return { score, fit: fit || photo };
}

function linkFor(page: Snapshot, range: Range, name: string): string | undefined {
  for (let at = range.from; at < range.to; at++) {
    const node = page.nodes[at];
    if (node?.tag !== 'a') continue;
    const url = cleanUrl(node.attributes.get('href'), page.base);
    if (!url || new URL(url).host !== page.address.host) continue;
    const parts = new URL(url).pathname.split('/').filter(Boolean);
    if (
      parts.some((part) => slugFit(name, part) >= 0.5) ||
      (parts.length > 1 && PERSON_PATHS.has(parts.at(-2)?.toLowerCase() ?? '') && textOf(page, node, 80).includes(name))
    )
      return url;
  }
  return undefined;
}

/** Tags from a node three blocks up, wrappers that only repeat left out, and its depth: names in the same place have it alike. */
function pathOf(node: PageNode): string {
  const tags: string[] = [];
  for (let up: PageNode | undefined = node; up && tags.length < 4; up = up.parent) tags.push(up.tag);
  return `${tags.join('<')} ${node.depth}`;
}

function firstElement(page: Snapshot, line: Line): PageNode | undefined {
  for (let at = line.node.index + 1; at <= line.from; at++) {
    const node = page.nodes[at];
    if (node?.tag && !node.hidden && node.length > 0 && isInline(node.tag) && node.end > line.from) return node;
  }
  return undefined;
}

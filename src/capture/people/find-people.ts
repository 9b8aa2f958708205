import type { Fields } from '../claim.ts';
import { cleanUrl } from '../contact-values.ts';
import { isRole, nameKey, readName, slugFit, type Name } from '../name.ts';
import type { LabelRow } from '../readers/label-rows.ts';
import { readScope, type Placed } from '../scope.ts';
import type { Range } from '../scope/surroundings.ts';
import type { PageNode, Snapshot } from '../snapshot.ts';
import { ORGANIZATIONS } from '../subject/facts.ts';
import { headingLevel, textOf, type Line } from '../text-run.ts';
import { PERSON_PATHS } from '../words.ts';
import { announcesItself, announcesPeople, namesOthers } from './announce.ts';
import { covers, judge, type Group } from './group.ts';
import { headingOver, sectionOf } from './headings.ts';
import { holdsLine, type Around, type Item } from './items.ts';
import { pathOf, readPlaces, type Places, type Slot } from './places.ts';
import { statesRole } from './signs.ts';

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

/** A group with the places of the page that it was found in. */
interface Placement extends Group {
  readonly slots: readonly Slot[];
}

/**
 * Finds several people who stand in repeated places of the page: names at the same depth under the same tags, with roles, photos or
 * links beside them. Undefined where names repeat for another reason: bylines, co-authors, comments, menus.
 */
export function findPeople(
  page: Snapshot,
  lines: readonly Line[],
  rows: readonly LabelRow[],
  types: ReadonlySet<string>,
): PeopleList | undefined {
  const organization = [...types].some((type) => ORGANIZATIONS.test(type));
  const announced = announcesItself(page, lines);
  const places = readPlaces(page, lines);
  const around: Around = { page, lines, names: places.sure, announced, organization };
  const groups = groupsIn(around, places);
  const taken = sideBySide(groups.length > 0 ? groups : portraits(around), announced);
  const best = taken[0];
  if (!best) {
    const people = peopleInLines(places, new Set());
    return announced && people.length > 2 ? { people, quality: 3, announced } : undefined;
  }
  const listing = announced || taken.some((group) => group.heading !== undefined && announcesPeople(group.heading));
  const apart = listing ? setApart(lines, [...places.slots.values()].flat(), taken) : [];
  const people: Listed[] = [];
  const keys = new Set<string>();
  for (const item of taken
    .flatMap((group) =>
      group.items.map(({ slot, name, range }) => ({ slot, name, range, heading: slot.heading ?? group.heading })),
    )
    .concat(apart)
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
      { whole: false, ownSite: false, curriculum: false },
    );
    people.push({
      name: item.name,
      node: item.slot.node,
      group: item.heading,
      placed: withOwnPage(page, item, placed),
    });
  }
  if (listing) {
    const listed = new Set(taken.flatMap((group) => group.items.map((item) => pathOf(item.slot.line.node))));
    for (const person of peopleInLines(places, listed)) {
      const key = nameKey(person.name.text).join(' ');
      if (!keys.has(key)) people.push(person);
      keys.add(key);
    }
    people.sort((a, b) => a.node.index - b.node.index);
  }
  return people.length >= 2 ? { people, quality: best.quality, announced } : undefined;
}

/** Lists of people in the places of a page, each under its heading. */
function groupsIn(around: Around, { slots, headings }: Places): Placement[] {
  const groups: Placement[] = [];
  for (const list of slots.values()) {
    const named = list.filter((slot) => slot.name);
    if (named.length < 2) continue;
    // A section's heading is above the level of the names themselves.
    const level = list[0] ? headingLevel(list[0].node) : 0;
    const bySection = new Map<number, Slot[]>();
    for (const slot of list) {
      const at = headings.findLastIndex(
        (heading) => heading.at < slot.line.from && (level > 0 ? heading.level < level : !heading.name),
      );
      slot.heading = headings[at]?.text;
      bySection.set(at, [...(bySection.get(at) ?? []), slot]);
    }
    const sections = [...bySection].flatMap(([at, members]) => {
      // What the last of a section has ends where the next section begins.
      const next = Math.min(
        ...[...bySection.keys()].filter((other) => other > at).map((other) => headings[other]?.at ?? Infinity),
      );
      return judge(around, members, sectionOf(headings, at, members), next) ?? [];
    });
    // Sections of one person each, or of some one and some more, are one list under several headings.
    const whole = bySection.size > 1 ? judge(around, list, headingOver(headings, list)) : undefined;
    const found = sections.reduce((sum, group) => sum + group.items.length, 0);
    if (whole && whole.purity >= 0.75 && whole.items.length > found) groups.push({ ...whole, slots: list });
    else groups.push(...sections.map((group) => ({ ...group, slots: list })));
  }
  return groups;
}

/** The best of some groups and those that hold other places: sections of the same page. */
function sideBySide(groups: readonly Placement[], announced: boolean): Placement[] {
  const covered = groups.filter((group) => !groups.some((other) => covers(other, group)));
  covered.sort((a, b) => b.quality - a.quality || b.items.length - a.items.length);
  const best = covered[0];
  if (!best) return [];
  const taken: Placement[] = [];
  for (const group of covered) {
    const overlap = group.items.filter((item) =>
      taken.some((other) =>
        other.items.some((known) => holdsLine(known.range, item.slot.line) || holdsLine(item.range, known.slot.line)),
      ),
    );
    if (overlap.length > group.items.length * 0.3) continue;
    // What is beside the main list must be as much a list of people.
    // But a section of the same places under a heading that announces people is one, if less is told of them.
    const alike =
      group.heading !== undefined &&
      announcesPeople(group.heading) &&
      // The more names there are, the surer is the share of known ones.
      (group.slots === best.slots || (announced && group.human >= (group.items.length >= 5 ? 0.5 : 0.6)));
    if (taken.length > 0 && !alike && (group.quality < best.quality * 0.6 || (group.mean < 1 && best.mean >= 1)))
      continue;
    taken.push(group);
  }
  return taken;
}

/** People who are named by their portraits alone: pictures whose alternative texts are names, on a page that says that it lists people. */
function portraits(around: Around): Placement[] {
  const { page, announced } = around;
  if (!announced) return [];
  const places = new Map<string, Slot[]>();
  for (const node of page.tagged('img')) {
    if (node.hidden || node.zone === 'nav' || node.zone === 'footer' || node.zone === 'aside') continue;
    const text = node.attributes.get('alt') ?? '';
    const name = text.length < 60 ? readName(text) : undefined;
    if (!name || name.tokens.length < 2) continue;
    const line: Line = { text, node, level: 0, from: node.index, to: node.index + 1 };
    places.set(pathOf(node), [...(places.get(pathOf(node)) ?? []), { line, node, text, name }]);
  }
  return [...places.values()].flatMap((slots) => {
    const group = slots.length > 2 && judge({ ...around, lines: [], names: [] }, slots, undefined);
    return group ? [{ ...group, slots }] : [];
  });
}

/**
 * Whom a page that lists people sets apart from the rest, as it does the head of all: a surely human name alone in its line with a role right
 * below, before the end of the list.
 */
function setApart(
  lines: readonly Line[],
  slots: readonly Slot[],
  taken: readonly Group[],
): { slot: Slot; name: Name; range: Range; heading: string | undefined }[] {
  const ranges = taken.flatMap((group) => group.items.map((item) => item.range));
  const end = Math.max(...ranges.map((range) => range.to));
  return slots.flatMap((slot) => {
    const { name, line } = slot;
    if (!name || name.rest || line.text !== slot.text || (name.sure < 0.85 && !name.titled) || line.from >= end)
      return [];
    if (ranges.some((range) => line.from >= range.from && line.from < range.to)) return [];
    const below = lines[lines.indexOf(line) + 1];
    if (!below || below.from - line.to > 4 || !statesRole(below.text)) return [];
    return [{ slot, name, range: { from: line.from, to: below.to }, heading: slot.heading }];
  });
}

/** Who stands in lines with others: under a heading that announces people, behind a role, or in a place of the list. */
function peopleInLines({ several, headings }: Places, listed: ReadonlySet<string>): Listed[] {
  return several.flatMap(({ line, label, names }) => {
    const heading = headings.findLast((one) => one.at < line.from && !one.name)?.text;
    if ((heading && namesOthers(heading)) || (label && /^(?:by|authors?|autor\p{L}*|photos?|fotos?)$/iu.test(label)))
      return [];
    const role = label && isRole(label) ? label : undefined;
    const counts =
      role !== undefined ||
      names.every((name) => name.rest !== undefined) ||
      (heading !== undefined && announcesPeople(heading)) ||
      (label !== undefined && (announcesPeople(label) || listed.has(pathOf(line.node))));
    if (!counts) return [];
    return names.map((name) => {
      const title = role ?? name.rest;
      const placed: Placed = title
        ? { fields: { title }, places: new Map([['title', 'beside-name']]) }
        : { fields: {}, places: new Map() };
      return { name, node: line.node, group: heading, placed };
    });
  });
}

/** A person's own page on the same site, where the name is a link to it. */
function withOwnPage(page: Snapshot, item: Pick<Item, 'name' | 'range'>, placed: Placed): Placed {
  const link = linkFor(page, item.range, item.name.text);
  if (!link) return placed;
  const fields: Fields = { ...placed.fields, urls: [...new Set([link, ...(placed.fields.urls ?? [])])] };
  return { fields, places: placed.places };
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

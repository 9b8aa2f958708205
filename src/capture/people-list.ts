import type { Fields } from './claim.ts';
import { absolute, type PageNode, type Snapshot } from './snapshot.ts';
import { cleanUrl, emailOfLink, isGenericEmail, isProfileLink, readEmails } from './contact-values.ts';
import { fold, foldedWords } from './fold.ts';
import { LANGUAGES } from './languages.ts';
import { hasCase, isOrganization, isRole, nameKey, readName, slugFit, type Name } from './name.ts';
import { labelKey, type LabelRow } from './readers/label-rows.ts';
import { imageSource, readScope, type Placed, type Range } from './scope.ts';
import { ORGANIZATIONS } from './subject.ts';
import { headingLevel, isInline, isWithin, textOf, type Line } from './text-run.ts';
import { GROUP_PHRASES, GROUP_WORDS, MONTH, PERSON_PATHS, ROLE_WORDS, THING_PATHS, words } from './words.ts';

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

interface Heading {
  readonly text: string;
  readonly level: number;
  readonly at: number;
  readonly name: boolean;
}

interface Slot {
  readonly line: Line;
  readonly node: PageNode;
  readonly text: string;
  readonly name: Name | undefined;
  heading?: string | undefined;
}

const OTHERS =
  /^(?:full )?cast(?: (?:&|and) crew)?$|^(?:besetzung|darsteller|reparto|distribution|rollen|obsada|в ролях)$|\b(related|similar|also|viewed|recommended|recommendations?|testimonials?|reviews?|comments?|suggested|you may|more from|more like|trending|popular|latest|references|publications?|papers?|quotes?|what .* say|sponsors?|news|posts?|articles?|blog|past winners|see also|siehe auch|voir aussi|ver también|véase también|vedi anche|zobacz (?:też|także)|zie ook|se även|se også|см. также|див. також|ähnliche|auch|empfohlen|kommentare|referenzen|similaires|commentaires|recomend|comentarios|podobne|komentarze)\b/iu;

/** Words with which a phrase only mentions people: "Loved by teams", "Join our team", "HR for people teams", "Staff picks". */
const ONLY_MENTIONS = words(
  'by cast for your what how why when does do is are can say says picks pick join build loved trusted pricing plan plans software tool tools choice favourites favorites portal login jobs careers recommends favoriten fur pour para tu votre ihr',
);
/** German, Dutch and Scandinavian compounds: Ärzteteam, Praxismitarbeiter. */
const COMPOUND =
  /^\p{L}{3,}(?:team|teams|teamet|mitarbeiter|mitarbeiterinnen|mitglieder|vorstand|kollegium|medewerkers|medarbetare)$/u;
const GROUPS = Object.values(LANGUAGES).flatMap(({ groups }) => groups.split('|').map(fold));
const FOREIGN_GROUPS = new Set(GROUPS.filter((group) => !group.includes(' ')));
const PHRASE_GROUPS = GROUPS.filter((group) => group.includes(' ') || /\p{sc=Thai}/u.test(group));

const isGroupWord = (word: string): boolean =>
  GROUP_WORDS.has(word) ||
  FOREIGN_GROUPS.has(word) ||
  COMPOUND.test(word) ||
  // Roles in the plural: engineers, vets.
  (word.endsWith('s') && ROLE_WORDS.has(word.slice(0, -1)));

/** Whether a phrase announces people: "Our team", "Faculty & Staff", "成员". */
export function announcesPeople(text: string): boolean {
  if (text.length > 80) return false;
  if (GROUP_PHRASES.test(text)) return true;
  const all = foldedWords(text);
  if (all.length > 8 || all.some((word) => ONLY_MENTIONS.has(word))) return false;
  const folded = all.join(' ');
  return (
    all.some(isGroupWord) ||
    PHRASE_GROUPS.some(
      (group) => ` ${folded} `.includes(` ${group} `) || (/\p{sc=Thai}/u.test(group) && fold(text).includes(group)),
    )
  );
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
  const slots = new Map<string, Slot[]>();
  const headings: Heading[] = [];
  const sure: number[] = [];
  let above: { name: Name | undefined } | undefined;
  const several: Several[] = [];
  for (const line of lines) {
    const zone = line.node.zone;
    if (zone === 'nav' || zone === 'footer' || zone === 'aside') continue;
    const level = line.level;
    const many = severalIn(line);
    if (many) several.push(many);
    const read =
      line.text.length <= 120 && !labelKey(line.text) && !many
        ? (readName(line.text) ?? nameBefore(line.text) ?? nameBehind(line.text))
        : undefined;
    // "Consiglio Direttivo" has the letters of a name.
    const whole = read && read.sure < 0.6 && level > 0 && announcesPeople(line.text) ? undefined : read;
    // "<b>Ada Hill</b><em>Vicar</em>": what is set otherwise behind a full name is no part of it.
    const set = whole && emphasized(page, line);
    const name =
      set && set.tokens.length > 1
        ? { ...set, rest: line.text.slice(line.text.indexOf(set.text) + set.text.length).trim() }
        : whole;
    // A small heading right below a name says what they are; it opens no section.
    const subtitle =
      level > 3 &&
      above?.name !== undefined &&
      !announcesPeople(line.text) &&
      (statesRole(line.text) || isOrganization(line.text));
    if (level > 0) headings.push({ text: line.text, level, at: line.from, name: name !== undefined || subtitle });
    if (name && name.sure >= 0.85 && name.tokens.length > 1) sure.push(line.from);
    above = { name };
    const add = (node: PageNode, text: string, found: Name | undefined): void => {
      const key = pathOf(node);
      const list = slots.get(key) ?? [];
      list.push({ line, node, text, name: found });
      slots.set(key, list);
    };
    add(line.node, line.text, name);
    // "<a>Ada Hill</a>, Professor": the name is an element of its line.
    const part = nameElement(page, line);
    if (part && (!name || part.name.text === name.text)) add(part.node, part.text, part.name);
    else {
      const first = name ? undefined : firstElement(page, line);
      const text = first && first.length < line.node.length ? textOf(page, first, 100) : '';
      if (first && text && line.text.startsWith(text)) add(first, text, undefined);
    }
  }

  const heading1 =
    lines.find((line) => line.level === 1 && line.node.zone !== 'nav' && line.node.zone !== 'aside')?.text ?? '';
  const path = page.address.pathname
    .split('/')
    .filter(Boolean)
    .flatMap((part) => decoded(part).toLowerCase().split(/[-_.]/));
  const announced =
    path.some((part) => isGroupWord(fold(part))) ||
    announcesPeople(heading1) ||
    page.title.split(/\s*[|·•:»]\s*|\s+[-–—]\s+/).some(announcesPeople);

  const around: Around = { page, lines, names: sure, announced, organization };
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
  if (groups.length === 0) groups.push(...portraits(around));
  const covered = groups.filter((group) => !groups.some((other) => covers(other, group)));
  covered.sort((a, b) => b.quality - a.quality || b.items.length - a.items.length);
  const best = covered[0];
  if (!best) {
    const people = peopleInLines(several, headings, new Set());
    return announced && people.length > 2 ? { people, quality: 3, announced } : undefined;
  }

  // Other groups that hold other places: sections of the same page, in the order of the page.
  const taken: typeof groups = [];
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
      (group.slots === best.slots || (announced && group.human >= 0.6));
    if (taken.length > 0 && !alike && (group.quality < best.quality * 0.6 || (group.mean < 1 && best.mean >= 1)))
      continue;
    taken.push(group);
  }
  const listing = announced || taken.some((group) => group.heading !== undefined && announcesPeople(group.heading));
  const apart = listing ? setApart(lines, [...slots.values()].flat(), taken) : [];
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
    const places = new Set(taken.flatMap((group) => group.items.map((item) => pathOf(item.slot.line.node))));
    for (const person of peopleInLines(several, headings, places)) {
      const key = nameKey(person.name.text).join(' ');
      if (!keys.has(key)) people.push(person);
      keys.add(key);
    }
    people.sort((a, b) => a.node.index - b.node.index);
  }
  return people.length >= 2 ? { people, quality: best.quality, announced } : undefined;
}

/** The heading that a section is judged by: its own, or one above it that announces people. */
function sectionOf(headings: readonly Heading[], at: number, members: readonly Slot[]): string | undefined {
  const own = headings[at]?.text;
  if (own !== undefined && (announcesPeople(own) || OTHERS.test(own))) return own;
  return headingOver(headings, members) ?? own;
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

/** Whether a group holds all of another and more, and speaks about as much for people: the same list seen whole. */
function covers(other: Group, group: Group): boolean {
  return (
    other.items.length > group.items.length &&
    other.quality >= group.quality * 0.6 &&
    group.items.every((item) => other.items.some((known) => known.name.text === item.name.text))
  );
}

/** Several people in one line: "Members: Ada Hill, Bo Lind and Cy Tran". */
interface Several {
  readonly line: Line;
  /** What stands before the colon. */
  readonly label: string | undefined;
  readonly names: readonly Name[];
}

function severalIn(line: Line): Several | undefined {
  if (line.text.length > 400 || !/[,;&]|\s(?:and|und|et|y|e|og|och|en)\s/u.test(line.text)) return undefined;
  const [, label, body = ''] = /^(?:([^:：,]{3,40}?)\s*[:：]\s*)?(.+?)\.?$/u.exec(line.text) ?? [];
  const parts = body.split(/\s*[,;]\s*(?:and\s)?|\s+(?:&|and|und|et|y|e|og|och|en)\s+/u);
  // Prose ends here.
  if (parts.length < 2 || parts.length > 40 || parts.some((part) => part.length > 40)) return undefined;
  const names = parts.map((part) => readName(part));
  const whole = names.filter((name) => name !== undefined && name.tokens.length > 1 && !name.rest);
  const sure = whole.filter((name) => (name?.sure ?? 0) >= 0.85).length;
  // "Garcia Lopez, Maria" is one person.
  if (whole.length < parts.length || sure < (parts.length === 2 && !label ? 2 : parts.length / 2)) return undefined;
  return { line, label, names: whole.filter((name) => name !== undefined) };
}

/** Who stands in lines with others: under a heading that announces people, behind a role, or in a place of the list. */
function peopleInLines(
  several: readonly Several[],
  headings: readonly Heading[],
  places: ReadonlySet<string>,
): Listed[] {
  return several.flatMap(({ line, label, names }) => {
    const heading = headings.findLast((one) => one.at < line.from && !one.name)?.text;
    if ((heading && OTHERS.test(heading)) || (label && /^(?:by|authors?|autor\p{L}*|photos?|fotos?)$/iu.test(label)))
      return [];
    const role = label && isRole(label) ? label : undefined;
    const listed =
      role !== undefined ||
      (heading !== undefined && announcesPeople(heading)) ||
      (label !== undefined && (announcesPeople(label) || places.has(pathOf(line.node))));
    if (!listed) return [];
    const placed: Placed = role
      ? { fields: { title: role }, places: new Map([['title', 'beside-name']]) }
      : { fields: {}, places: new Map() };
    return names.map((name) => ({ name, node: line.node, group: heading, placed }));
  });
}

/** The heading that announces people over all of several places, those under headings of their own among them. */
function headingOver(headings: readonly Heading[], list: readonly Slot[]): string | undefined {
  const named = list.filter((slot) => slot.name);
  const from = named[0]?.line.from ?? 0;
  const to = named.at(-1)?.line.from ?? 0;
  return headings.findLast(
    (one) =>
      one.at < from &&
      announcesPeople(one.text) &&
      !headings.some((other) => other.at > one.at && other.at < to && other.level <= one.level),
  )?.text;
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

/** A person's own page on the same site, where the name is a link to it. */
function withOwnPage(page: Snapshot, item: Pick<Item, 'name' | 'range'>, placed: Placed): Placed {
  const link = linkFor(page, item.range, item.name.text);
  if (!link) return placed;
  const fields: Fields = { ...placed.fields, urls: [...new Set([link, ...(placed.fields.urls ?? [])])] };
  return { fields, places: placed.places };
}

interface Item {
  readonly slot: Slot;
  readonly name: Name;
  readonly range: Range;
  readonly signs: Signs;
}

/** What stands around a name in a list. */
interface Signs {
  /** How much speaks for somebody rather than something. */
  readonly score: number;
  /** A link or picture that fits the name. */
  readonly fit: boolean;
  /** The line that states their role. */
  readonly role: string | undefined;
  /** An address, number or profile of their own. */
  readonly contact: boolean;
  /** A page of their own where the site keeps its people. */
  readonly personLink: boolean;
  /** What they are of, if no role: "NIT Calicut", a line that names an institution. */
  readonly affiliated: boolean;
  /** A sentence that begins with their given name. */
  readonly described: boolean;
  /** A price, a maker, another firm's home page, a logo: goods, works and firms rather than people. */
  readonly thing: boolean;
  readonly dated: boolean;
  readonly quoted: boolean;
}
interface Group {
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

/** A group with the places of the page that it was found in. */
interface Placement extends Group {
  readonly slots: readonly Slot[];
}

/** What a group is judged by beside its own places. */
interface Around {
  readonly page: Snapshot;
  readonly lines: readonly Line[];
  /** Where surely human names stand alone. */
  readonly names: readonly number[];
  readonly announced: boolean;
  /** The page says that it is an organisation's. */
  readonly organization: boolean;
}

function judge(around: Around, all: readonly Slot[], heading: string | undefined, end = Infinity): Group | undefined {
  const { page, lines, announced, organization } = around;
  const first = all.findIndex((slot) => slot.name);
  const last = all.findLastIndex((slot) => slot.name);
  const members = all.slice(first, last + 1);
  const candidates = members.filter((slot) => slot.name);
  if (candidates.length < 2 || (heading && OTHERS.test(heading) && !announcesPeople(heading))) return undefined;

  const named = onePerItem(page, lines, candidates);
  if (named.length < 2) return undefined;

  // Somebody's item is the largest part of the page around the name that holds no other name of the group.
  const roots = named.map((slot, at) => itemRoot(slot, named[at - 1], named[at + 1]));
  const leading = photosLead(page, roots, named) || rolesLead(lines, roots);
  const leads = named.filter(
    (slot, at) =>
      !members.some((other) => other.line.from >= (roots[at]?.index ?? 0) && other.line.from < slot.line.from),
  ).length;
  let items: Item[] = [];
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
  // Where people have their roles and contacts, what has none and no known name is something else that looks alike.
  const vouched = ({ signs, name }: Item): boolean =>
    signs.role !== undefined || signs.contact || signs.personLink || name.titled === true;
  if (items.filter(vouched).length >= items.length * 0.6)
    items = items.filter((item) => vouched(item) || item.signs.affiliated || item.name.sure >= 0.6);
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
  if (count >= 4 && distinct.size < count * (announced && role >= 0.6 ? 0.6 : 0.85)) return undefined;
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
  const said = heading !== undefined && announcesPeople(heading);
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

const holdsLine = (range: Range, line: Line): boolean => line.from >= range.from && line.from < range.to;
const isWithinRange = (node: PageNode, range: Range): boolean => node.index >= range.from && node.index < range.to;

const PRICE = /[$€£¥₹₽₩]\s?\d|\d[\d.,]*\s?(?:[€£₽]|kr|zł|Kč|Ft|lei|USD|EUR|CHF|GBP)(?![\p{L}])/u;
const DATE = new RegExp(
  `\\d{1,2}\\.?\\s${MONTH},?\\s*(?:(?:19|20)\\d\\d)?|(?:^|\\s)${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,|$|\\s)|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d(?!\\d)|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d+\\s?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|yrs?)\\s(?:ago|read)|^\\d+\\s?(?:m|h|d|w|mo|y)$|vor \\d+ |il y a \\d+|hace \\d+|\\d+年\\d+月\\d+日`,
  'iu',
);
const LOGO = /(^|[^a-z])logos?([^a-z]|$)/i;
const BY = /^(?:by|von|par|por|di|door|av|af|written by|posted by|answered|asked)\s+\p{L}/iu;
/** How a line about a thing begins, where a role would begin with the role itself. */
const SENTENCE =
  /^(?:for|we|our|the|a|an|your|with|from|to|in|every|all|this|how|what|für|wir|unsere?|die|der|das|ein|eine|mit|von|pour|nous|nos|les?|un|une|avec|para|nuestr[ao]s?|el|los|las|con|per|il|la|un[ao]?)\s/iu;

/** Whether a line states somebody's role, not only mentions one in passing. */
function statesRole(text: string): boolean {
  return (
    text.length < 110 &&
    text.split(' ').length <= 14 &&
    !SENTENCE.test(text) &&
    !(/[.!?…]$/.test(text) && text.split(' ').length > 4) &&
    isRole(text)
  );
}

function signsOf(page: Snapshot, lines: readonly Line[], range: Range, name: Name): Signs {
  let fit = false;
  let photo = false;
  let contact = false;
  let personLink = false;
  let slugLink = false;
  let thing = false;
  let priced = false;
  let described = false;
  let affiliated = name.rest !== undefined;
  let firm = false;
  let dated = false;
  let quoted = false;
  for (let at = range.from; at < range.to; at++) {
    const node = page.nodes[at];
    if (!node?.tag || node.hidden) continue;
    if (node.tag === 'time') dated = true;
    if (node.tag === 'blockquote' || node.tag === 'q') quoted = true;
    if ((node.tag === 'img' || /background/.test(node.attributes.get('style') ?? '')) && imageSource(page, node))
      photo = true;
    if (
      node.tag === 'img' &&
      LOGO.test(
        `${(node.attributes.get('src') ?? '').replace(/\?.*$/, '')} ${node.attributes.get('alt') ?? ''} ${node.attributes.get('class') ?? ''}`,
      )
    )
      firm = true;
    if (node.tag !== 'a') continue;
    const href = node.attributes.get('href') ?? '';
    const email = emailOfLink(href);
    if (email ? !isGenericEmail(email) : /^tel:/i.test(href)) contact = true;
    const url = absolute(href, page.base);
    if (!url) continue;
    if (isProfileLink(url)) contact = true;
    const { host, pathname } = new URL(url);
    const parts = pathname.split('/').filter(Boolean).map(decoded);
    // A home page elsewhere whose host is spelt by the name is a firm's: "Paul Smith" on paulsmith.example.
    if (host !== page.address.host && parts.length === 0) firm = true;
    const before = parts.slice(0, -1).map((part) => part.toLowerCase());
    if (before.some((part) => PERSON_PATHS.has(part)) && (parts.at(-1)?.length ?? 0) > 1) personLink = true;
    const named = parts.some((part) => slugFit(name.text, part) >= 0.7);
    if (named) slugLink = true;
    // Of the links only the name's own tells what it is: people's cards also link to their projects and posts.
    if (
      before.some((part) => THING_PATHS.has(part)) &&
      !before.some((part) => PERSON_PATHS.has(part)) &&
      (named || textOf(page, node, 120).includes(name.text))
    )
      thing = true;
    if (parts.some((part) => slugFit(name.text, part) >= 0.4)) fit = true;
  }
  let role = name.rest !== undefined && isRole(name.rest) ? name.rest : undefined;
  for (const line of lines) {
    if (line.from < range.from || line.from >= range.to) continue;
    const own = line.text.startsWith(name.text)
      ? line.text.slice(name.text.length).replace(/^[\s,–—|-]+/, '')
      : line.text;
    if (!role && own && statesRole(own)) role = own;
    if (own && own.length < 90 && !SENTENCE.test(own) && isOrganization(own)) affiliated = true;
    if (line.text.length < 80 && PRICE.test(line.text)) priced = true;
    if (line.text.length > 20 && line.text.startsWith(`${name.tokens[0] ?? ''} `) && /^\S+ \p{Ll}/u.test(line.text))
      described = true;
    if (line.text.length < 80 && BY.test(line.text)) thing = true;
    if (line.text.length < 60 && DATE.test(line.text)) dated = true;
    if (/^[“"„«]/.test(line.text) && line.text.length > 25) quoted = true;
    if (line.text.length < 200 && readEmails(line.text).some((email) => !isGenericEmail(email))) contact = true;
  }
  const score = (photo ? 0.6 : 0) + (contact ? 1.2 : 0) + (personLink ? 1.3 : slugLink ? 0.5 : 0) + (role ? 1.2 : 0);
  return {
    score,
    fit: fit || photo,
    role,
    contact,
    personLink,
    affiliated,
    described,
    // A therapist has a price, too.
    thing: thing || (priced && !role) || (firm && !contact && !role),
    dated,
    quoted,
  };
}

/** A part of an address with its letters decoded; as written where that can't be. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
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

/**
 * Tags from a node's block three up and its depth: names in the same place have it alike. What only sets the text off within its line (a link around one
 * name and none around the next) makes no difference.
 */
function pathOf(node: PageNode): string {
  let block = node;
  while (isInline(block.tag) && block.parent && block.parent.length === node.length) block = block.parent;
  const tags: string[] = [];
  for (let up: PageNode | undefined = block; up && tags.length < 4; up = up.parent) tags.push(up.tag);
  return `${tags.join('<')} ${block.depth}`;
}

/** The name in "Avv. Ada Hill — Partner": a dash parts a name from what somebody is, also where that is no role that is known. */
function nameBefore(text: string): Name | undefined {
  const found = /^(.{4,50}?)\s+[–—|]\s+(\S.{1,60})$/u.exec(text);
  const name = found?.[1] ? readName(found[1]) : undefined;
  return name && name.tokens.length > 1 && found?.[2] ? { ...name, rest: found[2] } : undefined;
}

/** The name in "Treasurer: Ada Hill". */
function nameBehind(text: string): Name | undefined {
  const found = /^([^:：]{3,40})\s*[:：]\s*([^(]{4,50}?)(?:\s*\(.*\))?$/u.exec(text);
  if (!found?.[1] || !found[2] || labelKey(found[1]) || !isRole(found[1])) return undefined;
  const name = readName(found[2]);
  return name && name.tokens.length > 1 ? { ...name, rest: found[1] } : undefined;
}

/** The name in the first element of a line that holds two, where the first is set strongly and the second otherwise, or the second is a role. */
function emphasized(page: Snapshot, line: Line): Name | undefined {
  const first = firstElement(page, line);
  const second = first && page.nodes[first.end];
  if (!first || !second || first.end >= line.to) return undefined;
  const next = second.text.trim() === '' && !second.tag ? page.nodes[second.end] : second;
  if (!next?.tag || next.end < line.to) return undefined;
  const rest = textOf(page, next, 120);
  const strong = /^(?:b|strong)$/.test(first.tag) && next.tag !== first.tag && rest !== rest.toUpperCase();
  return strong || isRole(rest) ? readName(textOf(page, first, 100)) : undefined;
}

/** The first element of a line that is a name, where nothing stands before it but a role. */
function nameElement(page: Snapshot, line: Line): { node: PageNode; text: string; name: Name } | undefined {
  if (line.text.length > 160) return undefined;
  for (let at = Math.max(line.node.index + 1, line.from - 4), seen = 0; at < line.to && seen < 6; at++) {
    const node = page.nodes[at];
    if (!node?.tag || node.hidden || node.length === 0 || !isInline(node.tag) || node.end <= line.from) continue;
    if (node.length >= line.node.length) continue;
    seen++;
    const text = textOf(page, node, 100);
    const start = line.text.indexOf(text);
    const before = line.text.slice(0, Math.max(0, start)).trim();
    if (start < 0 || (before && !isRole(before))) continue;
    const name = readName(text.replace(/[:,–—-]\s*$/u, ''));
    if (name) return { node, text, name };
  }
  return undefined;
}

function firstElement(page: Snapshot, line: Line): PageNode | undefined {
  for (let at = line.node.index + 1; at <= line.from; at++) {
    const node = page.nodes[at];
    if (node?.tag && !node.hidden && node.length > 0 && isInline(node.tag) && node.end > line.from) return node;
  }
  return undefined;
}

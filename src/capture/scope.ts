import type { EvidencePlace } from '../domain/draft.ts';
import { callsBiography, callsSelf } from './about-self.ts';
import type { Fields } from './claim.ts';
import {
  cleanUrl,
  emailOfLink,
  handleOf,
  isGenericEmail,
  isPrivateEmail,
  isProfileLink,
  readDate,
  readEmails,
  readPhone,
} from './contact-values.ts';
import { isOrganization, isRole, readName, sameName, slugFit, splitPronouns } from './name.ts';
import { DATED, headsExperience, readCurrentPost } from './readers/curriculum.ts';
import { labelKey, type LabelRow } from './readers/label-rows.ts';
import {
  bareRole,
  calledAs,
  isHeadline,
  isStreet,
  readEmployer,
  readHome,
  readPlace,
  readProse,
  readTrade,
  speaksAsOwner,
  speaksOf,
  splitRole,
} from './readers/visible-text.ts';
import { absolute, type PageNode, type Snapshot } from './snapshot.ts';
import { headingLevel, isWithin, textOf, tidy, type Line } from './text-run.ts';

/** A value with the place that it was read at. */
export interface Placed {
  readonly fields: Fields;
  readonly places: ReadonlyMap<keyof Fields, EvidencePlace>;
}

const NO_PHOTO =
  /ghost|placeholder|default[-_]?(avatar|user|profile|photo|image)|avatar[-_]?default|blank|no-?(photo|image|avatar|picture)|anonymous|silhouette|spacer|pixel|1x1|transparent|(^|[/_-])(logo|icon|sprite|badge|banner|emoji|flag|cover|header)([._/-]|$)|favicon|^data:|\.svg(\?|$)|shields\.io|gravatar\.com\/avatar\/0{8}|mystery|missing/i;

/** The address of an image's source, also of a lazy one or a background; undefined for icons, logos and stand-ins. */
export function imageSource(page: Snapshot, node: PageNode): string | undefined {
  const { attributes } = node;
  let source: string | undefined;
  if (node.tag === 'img' || node.tag === 'amp-img') {
    for (const key of [
      'data-delayed-url',
      'data-src',
      'data-lazy-src',
      'data-original',
      'src',
      'data-srcset',
      'srcset',
    ]) {
      const value = attributes.get(key)?.trim();
      if (!value || /^data:|blank\.|spacer|placeholder/i.test(value)) continue;
      source = key.endsWith('srcset') ? value.split(/[\s,]+/)[0] : value;
      break;
    }
    const size = Number(attributes.get('width') ?? attributes.get('height') ?? 100);
    if (size < 40) return undefined;
  } else {
    source =
      /background(?:-image)?\s*:[^;]*url\(\s*['"]?([^'")]+)/i.exec(attributes.get('style') ?? '')?.[1] ??
      attributes.get('data-bg') ??
      attributes.get('data-background-image');
  }
  if (!source || NO_PHOTO.test(source)) return undefined;
  return absolute(source, page.base);
}

/** Which range of nodes belongs to somebody. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The smallest part of the page around a name that also holds more about them: it grows while it holds nobody else under a heading
 * of the same kind and stays of a card's size.
 */
export function cardAround(lines: readonly Line[], anchor: PageNode, name: string): PageNode {
  let card = anchor;
  for (let up = anchor.parent; up; up = up.parent) {
    if (up.tag === 'body' || up.tag === 'html' || up.zone === 'nav' || up.length > 6000) break;
    const around: PageNode = up;
    const others = lines.filter((line) => {
      if (line.text.length > 60 || !isWithin(line.node, around) || isWithin(line.node, card)) return false;
      if (line.level === 0 && line.node.tag !== anchor.tag) return false;
      const other = readName(line.text);
      return other !== undefined && other.sure >= 0.5 && !sameName(other.text, name);
    });
    if (others.length > 0) break;
    card = up;
  }
  return card;
}

/** How far around a name is looked. */
export interface Reach {
  /** The whole page is about them; else only the range is. */
  readonly whole: boolean;
  readonly ownSite: boolean;
  /** The page is their CV: what stands beside its text is theirs as well. */
  readonly curriculum: boolean;
}

/** What stands around the name of the page's subject: lines below it, contacts within its card, and labelled rows. */
export function readScope(
  page: Snapshot,
  lines: readonly Line[],
  rows: readonly LabelRow[],
  range: Range,
  anchor: PageNode | undefined,
  name: string,
  options: Reach,
): Placed {
  const fields: Fields = {};
  const places = new Map<keyof Fields, EvidencePlace>();
  const set = <K extends keyof Fields>(key: K, value: Fields[K] | undefined, place: EvidencePlace): void => {
    if (!value || value.length === 0 || fields[key] !== undefined) return;
    fields[key] = value;
    places.set(key, place);
  };
  const within = (index: number): boolean => index >= range.from && index < range.to;

  // Labelled rows within the range; a page of one person has none of others but of those who vouch for them.
  const vouching = options.whole ? refereesOf(page, lines) : [];
  for (const row of rows) {
    if (vouching.some((part) => row.at >= part.from && row.at < part.to)) continue;
    if (!within(row.at) && !(options.whole && row.node.zone !== 'aside' && row.node.zone !== 'footer')) continue;
    const place = 'label';
    const text = row.text.trim();
    if (/^[-–—.]*$|^n\/?a$/i.test(text)) continue;
    // A work has a title, too.
    if (row.key === 'title' && text.length < 120 && (isRole(text) || text.split(' ').length < 7))
      set('title', text, place);
    // A heading "Work" has posts with their dates below it.
    else if (row.key === 'organization' && text.length < 140 && !DATED.test(text))
      set('organization', firstItem(page, row.node) ?? text, place);
    else if (row.key === 'location' && text.length < 90) set('location', text, place);
    else if (row.key === 'address') {
      if (/\d/.test(text) && text.length < 160) set('addresses', [text], place);
      set('location', readPlace(text), place);
    } else if (row.key === 'emails') set('emails', readEmails(text), place);
    else if (row.key === 'phones') set('phones', readPhone(text) ? [readPhone(text) ?? ''] : undefined, place);
    else if (row.key === 'birthday') set('birthday', readDate(text), place);
    else if (row.key === 'pronouns') set('pronouns', splitPronouns(text).pronouns, place);
    else if (row.key === 'bio' && text.length > 60) set('bio', text, place);
    else if (row.key === 'education') set('education', schools(page, lines, row.node), place);
    else if (row.key === 'skills' || row.key === 'interests' || row.key === 'languages')
      set(row.key, listItems(page, row.node), place);
  }

  // The lines below the name.
  const below = anchor
    ? lines.filter(
        (line) =>
          line.from >= anchor.index &&
          line.node.zone !== 'nav' &&
          (within(line.from) || (options.whole && line.node.zone !== 'aside' && line.node.zone !== 'footer')),
      )
    : [];
  const own = below[0];
  const rest = own ? readName(own.text, true)?.rest : undefined;
  if (rest && isRole(rest)) {
    const parts = splitRole(rest);
    set('title', bareRole(parts.title ?? rest), 'beside-name');
    set('organization', parts.organization, 'beside-name');
  } else if (rest) {
    // An institution, or when and as what somebody was there.
    if (!/\d{4}/.test(rest)) set('organization', rest, 'beside-name');
    set('headline', rest, 'beside-name');
  }
  const pronouns = below
    .slice(0, 4)
    .map((line) => splitPronouns(line.text).pronouns)
    .find(Boolean);
  set('pronouns', pronouns, 'beside-name');
  let afterName = 0;
  for (const line of below.slice(0, 14).flatMap((whole) => {
    if (readPlace(whole.text)) return [whole];
    const pieces = segmentsOf(page, whole);
    return pieces.length > 1 && pieces.every(isTag) ? [] : pieces;
  })) {
    if (afterName > 8) break;
    const text = line.text.replace(/^[•·|–-]\s*/, '');
    const said = readName(text, true);
    if (line === own || line.from === own?.from || (said && sameName(said.text, name))) continue;
    if (line.text.length > 220) break;
    if (line.level > 0 && line.level < 3 && (labelKey(text) || text.split(/\s+(?:&|und|and|et|y|e)\s+/).some(labelKey)))
      break;
    const key =
      labelKey(text) ??
      (/^([^:：]{1,36}?)\s*[:：]/u.exec(text)?.[1]
        ? labelKey(/^([^:：]{1,36}?)\s*[:：]/u.exec(text)?.[1] ?? '')
        : undefined);
    if (headsExperience(text) || (line.level > 0 && ['education', 'skills', 'past'].includes(key ?? ''))) break;
    if (key) {
      afterName += 2;
      continue;
    }
    const place = readPlace(text) ?? placeAmong(text);
    if (place) {
      set('location', place, 'below-name');
      continue;
    }
    if (!isHeadline(text, name) || callsSelf(text) || callsBiography(text)) continue;
    if (isLabelCell(line.node) || isStreet(text)) continue;
    if (SCHOOL.test(text)) {
      // Of many, what they are of; of one, more often where they learnt.
      if (!options.whole && afterName === 0) set('organization', text, 'below-name');
      continue;
    }
    afterName++;
    // "Head of Engineering. I build reliable systems.": the first of several sentences.
    const opening = /^([^.!?]{4,60})\.\s\p{Lu}/u.exec(text)?.[1];
    if (
      afterName === 1 &&
      opening &&
      isRole(opening) &&
      !speaksAsOwner(opening) &&
      !speaksOf(opening, name) &&
      opening.split(' ').length < 7
    ) {
      const parts = splitRole(opening);
      set('title', parts.title, 'below-name');
      set('organization', parts.organization, 'below-name');
    }
    if (isRole(text) && text.length < 130 && !/[.!?]$/.test(text)) {
      const parts = splitRole(text);
      if (!fields.headline) set('headline', text, 'below-name');
      if (parts.title) set('title', bareRole(parts.title), 'below-name');
      if (parts.organization) set('organization', parts.organization, 'below-name');
    } else if (
      afterName === 1 &&
      !speaksOf(text, name) &&
      text.split(' ').length <= 20 &&
      // A section's heading ("Experience") is none of the person's.
      (line.level === 0 || text.split(' ').length > 2) &&
      !/[.!?]$/.test(text) &&
      !line.node.attributes.has('href')
    ) {
      if (isOrganization(text)) set('organization', text, 'below-name');
      set('headline', text, 'below-name');
    } else if (fields.title && isOrganization(text) && text.length < 120 && !/[.!?]$/.test(text))
      set('organization', text, 'below-name');
  }

  if (options.whole) {
    const post = readCurrentPost(lines);
    set('title', post?.title, 'label');
    set('organization', post?.organization, 'label');
  }

  // Some set the role above the name.
  const above = own ? lines.slice(0, lines.indexOf(own)).findLast((line) => /\p{L}/u.test(line.text)) : undefined;
  if (above && !fields.title && within(above.from) && above.text.length < 80) {
    const said = readName(above.text);
    if (!said && isRole(above.text) && isHeadline(above.text, name) && !/[.!?]$/.test(above.text)) {
      const parts = splitRole(above.text);
      set('title', parts.title ?? above.text, 'beside-name');
      set('organization', parts.organization, 'beside-name');
    }
  }

  // Some set it beside the name elsewhere: in the site's mark, on a card of its own.
  if (options.whole && !fields.title) {
    const family = name.split(' ').at(-1)?.toLowerCase() ?? '';
    const short = lines.filter((line) => line.text.length < 120);
    const role = short
      .flatMap((line, at) => {
        if (!line.text.toLowerCase().includes(family)) return [];
        const pieces = [...segmentsOf(page, line), ...short.slice(at + 1, at + 2)].slice(0, 4);
        return pieces.slice(1).filter((_, before) => sameName(pieces[before]?.text ?? '', name));
      })
      .map(({ text }) => text)
      .find((text) => isRole(text) && isHeadline(text, name) && !/[.!?]$/.test(text));
    const parts = role ? splitRole(role) : undefined;
    set('title', parts?.title, 'beside-name');
    set('organization', parts?.organization, 'beside-name');
  }

  // Prose about them.
  const prose = lines
    .filter(
      (line) =>
        (within(line.from) || options.whole) &&
        line.text.length > 30 &&
        line.node.zone !== 'nav' &&
        line.node.zone !== 'footer' &&
        (!anchor || line.from >= anchor.index),
    )
    .slice(0, 12);
  for (const line of prose) {
    const parts = readProse(line.text, name);
    if (!parts.title) continue;
    if (!fields.title || !fields.organization) {
      set('title', parts.title, 'text');
      set('organization', parts.organization, 'text');
    }
    break;
  }
  if (options.whole) {
    set('title', prose.map((line) => readTrade(line.text) ?? calledAs(line.text, name)).find(Boolean), 'text');
    set('organization', prose.map((line) => readEmployer(line.text)).find(Boolean), 'text');
  }
  if (options.whole) {
    set('location', besideIcon(page, lines, within, options), 'page');
    set(
      'location',
      prose
        .slice(0, 4)
        .map((line) => readHome(line.text, name))
        .find(Boolean),
      'text',
    );
  }
  const bio =
    prose.find(
      (line) =>
        line.text.length > 80 && (speaksOf(line.text.slice(0, 300), name) || speaksAsOwner(line.text.slice(0, 300))),
    ) ?? prose.find((line) => within(line.from) && line.text.length > 120);
  set('bio', bio?.text.slice(0, 2000), 'text');

  contacts(page, lines, range, name, options, set);
  if (options.whole && !fields.location) {
    // A town that stands alone between the name and the first part that has places of work or schools.
    const from = own ? lines.indexOf(own) : 0;
    const upTo = lines.findIndex(
      (line, at) => at > from && (headsExperience(line.text) || labelKey(line.text) === 'education'),
    );
    const opening = lines
      .slice(from, upTo < 0 ? from + 20 : Math.min(upTo, from + 20))
      .filter((line) => line.node.zone === 'main' || line.node.zone === 'body' || line.node.zone === 'header');
    set(
      'location',
      opening
        .flatMap((line) => segmentsOf(page, line))
        .map((line) => readPlace(line.text))
        .find(Boolean),
      'page',
    );
  }
  if (options.curriculum && !fields.location) {
    const reached = lines.findIndex((line) => fields.emails?.some((email) => line.text.includes(email)));
    const beside = reached < 0 ? [] : lines.slice(Math.max(0, reached - 3), reached + 4);
    const places = beside.flatMap((line) => segmentsOf(page, line)).map((line) => line.text);
    set('location', places.map(readPlace).find(Boolean) ?? places.find(isTownAndRegion), 'page');
  }
  photo(page, range, anchor, name, options.whole, set);
  return { fields, places };
}

/** "Husum, Schleswig-Holstein", as stands beside an e-mail address on a CV. */
function isTownAndRegion(text: string): boolean {
  const word = "\\p{Lu}[\\p{L}\\p{M}'’.-]+";
  return (
    new RegExp(`^${word}(?: ${word}){0,2}, ${word}(?: ${word}){0,2}$`, 'u').test(text) &&
    !isRole(text) &&
    !isOrganization(text) &&
    !readName(text)
  );
}

/** Icons that stand before a place, as the sets that most sites use call them: Font Awesome, Bootstrap, Material, Ionicons, Lucide, Octicons. */
const PIN =
  /(?:^|[\s_-])(?:map-?marker|map-?pin|location(?:-(?:dot|pin|arrow|on|outline|sharp))?|geo-alt|pin-map)(?=$|[\s_-])/i;

/** The text that a pin stands before. */
function besideIcon(
  page: Snapshot,
  lines: readonly Line[],
  within: (index: number) => boolean,
  { curriculum, ownSite }: Reach,
): string | undefined {
  for (const icon of page.having('class')) {
    if (
      icon.length > 60 ||
      icon.hidden ||
      !(icon.tag === 'i' || icon.tag === 'svg' || icon.tag === 'span') ||
      icon.zone === 'nav'
    )
      continue;
    if (!within(icon.index) && (icon.zone === 'footer' ? !ownSite : icon.zone === 'aside' && !curriculum)) continue;
    if (!PIN.test(icon.attributes.get('class') ?? '')) continue;
    const line = lines.find((each) => each.to > icon.index);
    // In the same line or in the element that is set beside the icon.
    if (!line || !icon.parent?.parent || !isWithin(line.node, icon.parent.parent) || line.text.length > 90) continue;
    const place =
      readPlace(line.text) ??
      (/^\p{Lu}[\p{L}\p{M}\s,.'’()-]{2,60}$/u.test(line.text) &&
      !isRole(line.text) &&
      !isOrganization(line.text) &&
      !labelKey(line.text)
        ? line.text
        : undefined);
    if (place) return place;
  }
  return undefined;
}

/** The place in a line of contacts: "College Station, TX · ada@hill.example". */
function placeAmong(text: string): string | undefined {
  const parts = text.split(/\s+[·|•]\s+/);
  return parts.length > 1 && /@|\d{5}|\.\p{L}{2,4}\//u.test(text) ? parts.map(readPlace).find(Boolean) : undefined;
}

/** Whether a text is marked up as what a value beside it is called. */
function isLabelCell(node: PageNode): boolean {
  for (let up: PageNode | undefined = node; up && up.length === node.length; up = up.parent)
    if (
      up.tag === 'dt' ||
      up.tag === 'th' ||
      // A heading so called is what somebody calls themselves.
      (up.heading === 0 && /(?:^|[\s_-])label(?:$|\s)/i.test(up.attributes.get('class') ?? ''))
    )
      return true;
  return false;
}

/** A school or a clinic by its name, whose words may be a role's: "Hill Medical School". */
const SCHOOL =
  /^(?!.*(?:,|\s(?:of|at|for|and|&|de|für|der)\s)).*\s(?:school|college|university|institute|hospital|clinic|academy)$/i;

/** One of several words set beside each other, as services and skills are. */
function isTag({ text }: Line): boolean {
  return text.split(' ').length < 4 && !isRole(text) && !readPlace(text) && !/[\d@]/.test(text);
}

/** The pieces of a line that is set as several: elements side by side with nothing between them but space. */
function segmentsOf(page: Snapshot, line: Line): Line[] {
  const pieces: PageNode[] = [];
  for (let at = line.node.index + 1; at < line.node.end;) {
    const child = page.nodes[at];
    if (!child) break;
    if (child.index >= line.to) break;
    if (!child.tag && child.text.trim()) return [line];
    if (child.tag && child.length > 0 && child.index >= line.from - 6) pieces.push(child);
    at = child.end;
  }
  if (pieces.length < 2) return [line];
  return pieces.map((piece) => ({
    text: textOf(page, piece, 300),
    node: piece,
    level: headingLevel(piece),
    from: piece.index,
    to: piece.end,
  }));
}

type Set_ = <K extends keyof Fields>(key: K, value: Fields[K] | undefined, place: EvidencePlace) => void;

/** How a part of a CV is headed that names those who vouch for somebody, with their addresses and numbers. */
const REFEREES =
  /^(?:(?:academic |professional )?(?:references|referees)|referenzen|références|referencias|referências|referenze|referenties|referenser|referanser|referencer|referencje|reference|referinte|referințe|suosittelijat|рекомендации|рекомендатели|推薦人|推荐人)(?: available)?\s*:?$/iu;

function refereesOf(page: Snapshot, lines: readonly Line[]): Range[] {
  return lines.flatMap((line, at) => {
    if (!REFEREES.test(line.text)) return [];
    const next = lines
      .slice(at + 1)
      .find((other) =>
        line.level > 0 ? other.level > 0 && other.level <= line.level : other.node.tag === line.node.tag,
      );
    return [{ from: line.from, to: next?.from ?? page.nodes.length }];
  });
}

/** Whether an address is spelt by another name that stands in the same line: "Peter Straker, p.straker@oakmere.example". */
function isOfAnother(line: string, email: string, name: string): boolean {
  return line
    .replace(email, ' ')
    .split(/\s*[,;:|·•()–—]\s*|\s-\s/)
    .some((part) => {
      const other = readName(part);
      return (
        other !== undefined && !sameName(other.text, name) && slugFit(other.text, email.split('@')[0] ?? '') >= 0.5
      );
    });
}

const WRITTEN = /(?<![@\w./-])(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,6}\/[\w@%./-]*\w\/?/gi;

function contacts(page: Snapshot, lines: readonly Line[], range: Range, name: string, options: Reach, set: Set_): void {
  const referees = options.whole ? refereesOf(page, lines) : [];
  const emails = new Map<string, number>();
  const phones = new Map<string, number>();
  const urls = new Map<string, number>();
  const seen = (map: Map<string, number>, value: string, weight: number): void =>
    void map.set(value, Math.max(map.get(value) ?? 0, weight));
  // A card of many reads only itself.
  const nodes = options.whole ? page.nodes : page.nodes.slice(range.from, range.to);
  for (const node of nodes) {
    if (node.hidden || referees.some((part) => node.index >= part.from && node.index < part.to)) continue;
    const inside = node.index >= range.from && node.index < range.to && node.zone !== 'nav';
    const main =
      inside ||
      (options.whole &&
        node.zone !== 'nav' &&
        (node.zone !== 'aside' || options.curriculum) &&
        (node.zone !== 'footer' || options.ownSite));
    if (!node.tag) {
      // Addresses that are written but not linked, as on CVs that are printed.
      if ((inside || (main && options.curriculum)) && node.text.length < 200)
        for (const [written] of node.text.matchAll(WRITTEN)) {
          const url = cleanUrl(written, page.base);
          if (url && isProfileLink(url)) seen(urls, url, 2);
        }
      if (node.text.length > 3000 || !/[@＠[(]|\bat\b|\d\d[\d\s./-]{4}/.test(node.text)) continue;
      for (const email of readEmails(node.text)) seen(emails, email, inside ? 2 : main ? 1 : 0);
      const alone = main && options.ownSite && /^\s*\+?[\d\s()./-]+$/.test(node.text);
      if (
        (inside || alone || (main && options.curriculum)) &&
        node.text.length < 60 &&
        /^\s*(\+|\(?\d)/.test(node.text)
      ) {
        // A national number has seven digits or more behind its 0; fewer are a register's.
        const phone = /^\s*(\+\d|\(\d|0\d)/.test(node.text) ? readPhone(node.text) : undefined;
        if (phone && phone.replace(/\D/g, '').length > 7) seen(phones, phone, 1);
      }
      continue;
    }
    if (node.tag === 'div' || node.tag === 'p' || node.tag === 'span' || node.tag === 'li' || node.tag === 'td') {
      // An address broken up by elements, such as ada<span> at </span>example.org.
      if (inside && node.length < 80 && node.length > 6 && node.end > node.index + 2)
        for (const email of readEmails(textOf(page, node, 100))) seen(emails, email, 2);
      if (node.attributes.has('data-email') && main)
        for (const email of readEmails(node.attributes.get('data-email') ?? '')) seen(emails, email, 2);
      continue;
    }
    if (node.tag !== 'a') continue;
    const href = node.attributes.get('href') ?? '';
    const email = emailOfLink(href);
    if (email) {
      seen(emails, email, inside ? 2 : main ? 1 : 0);
      continue;
    }
    if (/^tel:/i.test(href)) {
      const phone = readPhone(href);
      if (phone && (inside || (main && (options.ownSite || options.curriculum)))) seen(phones, phone, inside ? 2 : 1);
      continue;
    }
    const url = cleanUrl(href, page.base);
    if (!url) continue;
    const me = /(^|\s)me(\s|$)/i.test(node.attributes.get('rel') ?? '');
    if (me && node.zone !== 'aside') seen(urls, url, 2);
    // On a site of profiles its own links lead to posts and to other people: "who to follow", co-authors.
    else if (isProfileLink(url) && !(options.whole && new URL(url).host === page.address.host)) {
      const fit = slugFit(name, handleOf(url));
      if (inside) seen(urls, url, 2);
      else if (fit >= 0.5) seen(urls, url, 2);
      else if (main && options.ownSite) seen(urls, url, 1);
    }
  }
  const fitting = (email: string): boolean =>
    slugFit(name, email.split('@')[0] ?? '') >= 0.4 ||
    slugFit(name, email.split('@')[1]?.split('.').slice(0, -1).join('.') ?? '') >= 0.5;
  const foreign = (email: string): boolean =>
    options.whole &&
    lines.some((line) => line.text.length < 300 && line.text.includes(email) && isOfAnother(line.text, email, name));
  const kept = [...emails].filter(
    ([email, weight]) =>
      fitting(email) ||
      (weight >= 2 && !isGenericEmail(email)) ||
      (weight >= 1 &&
        !isGenericEmail(email) &&
        // The only address of a page about one person is theirs where no institution gives it out.
        (options.ownSite || (emails.size === 1 && isPrivateEmail(email)))),
  );
  const own = kept.filter(([email]) => fitting(email));
  const spelt = (email: string): boolean => slugFit(name, email.split('@')[0] ?? '') >= 0.7;
  const chosen = (own.length > 0 ? kept.filter(([email, weight]) => fitting(email) || weight >= 2) : kept).filter(
    // Beside an address of their own an office's is everybody's.
    ([email]) => spelt(email) || (!foreign(email) && !(isGenericEmail(email) && own.some(([other]) => spelt(other)))),
  );
  set('emails', chosen.map(([email]) => email).slice(0, 6), 'page');
  set('phones', unique([...phones].sort((a, b) => b[1] - a[1]).map(([phone]) => phone)).slice(0, 5), 'page');
  set(
    'urls',
    [...urls]
      .filter(([url]) => url.replace(/\/+$/, '') !== page.address.href.replace(/\/+$/, ''))
      .map(([url]) => url)
      .slice(0, 25),
    'links',
  );
}

function unique(phones: string[]): string[] {
  const keys = new Set<string>();
  return phones.filter((phone) => {
    const key = phone.replace(/\D/g, '').slice(-7);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

function photo(
  page: Snapshot,
  range: Range,
  anchor: PageNode | undefined,
  name: string,
  whole: boolean,
  set: Set_,
): void {
  let best: { source: string; weight: number } | undefined;
  for (const node of whole ? page.nodes : page.nodes.slice(range.from, range.to)) {
    if (!node.tag || node.hidden || node.zone === 'nav' || node.zone === 'footer') continue;
    if (
      node.tag !== 'img' &&
      !node.attributes.has('style') &&
      !node.attributes.has('data-bg') &&
      node.tag !== 'amp-img'
    )
      continue;
    const source = imageSource(page, node);
    if (!source) continue;
    const alt = node.attributes.get('alt') ?? node.attributes.get('aria-label') ?? '';
    const words = `${alt} ${node.attributes.get('class') ?? ''} ${node.attributes.get('id') ?? ''} ${node.attributes.get('itemprop') ?? ''}`;
    const named = alt.length < 120 && slugFit(name, alt) >= 0.5;
    const inside = node.index >= range.from && node.index < range.to;
    if (/logo|icon|badge|banner|flag|cover/i.test(words) && !named) continue;
    const portrait =
      /photo|portrait|avatar|profile|headshot|prof_pic|picture|foto|me\b/i.test(
        `${words} ${source.replace(/^https?:\/\/[^/]+/, '')}`,
      ) ||
      slugFit(
        name,
        source
          .split('/')
          .at(-1)
          ?.replace(/\.\w+$/, '') ?? '',
      ) >= 0.5;
    const weight =
      (named ? 3 : 0) +
      (inside ? 1.5 : 0) +
      (portrait ? 1.5 : 0) -
      // A picture that says that it shows something else: an employer's mark, a place.
      (whole && !named && !portrait && /\p{L}{3}/u.test(alt) ? 1.2 : 0) -
      (anchor ? Math.min(1, Math.abs(node.index - anchor.index) / 300) : 0) -
      (node.zone === 'aside' ? 1 : 0);
    if (weight >= (inside ? 0.8 : whole ? 1.1 : 2.2) && (!best || weight > best.weight)) best = { source, weight };
  }
  set('photo', best?.source, 'picture');
}

function listItems(page: Snapshot, node: PageNode): string[] {
  const items = page.elements.filter(
    (item) => isWithin(item, node) && (item.tag === 'li' || item.tag === 'a' || item.tag === 'p' || item.tag === 'dd'),
  );
  const lists = items.filter((item) => item.tag === 'li');
  const texts = (lists.length > 0 ? lists : items).map((item) => textOf(page, item, 120));
  const plain = texts.length > 0 ? texts : textOf(page, node, 400).split(/\s*[,;、，•·|]\s*/);
  return [...new Set(plain.map(tidy).filter((text) => text.length > 1 && text.length < 120))].slice(0, 30);
}

/** The schools of a part about education, each without what was learnt there and when. */
function schools(page: Snapshot, lines: readonly Line[], node: PageNode): string[] {
  const found = lines
    .filter((line) => line.from >= node.index && line.from < node.end && isOrganization(line.text))
    .map((line) => line.text.replace(DATED, ''))
    .map((text) => text.split(/,\s+|\s+[–—|·]\s+/).find((part) => isOrganization(part)) ?? text)
    .filter((text) => text.length > 2 && text.length < 120);
  return found.length > 0 ? [...new Set(found)] : listItems(page, node).filter((item) => isOrganization(item));
}

function firstItem(page: Snapshot, node: PageNode): string | undefined {
  const first = page.tagged('li').find((item) => isWithin(item, node));
  return first ? textOf(page, first, 140).replace(/[,;]$/, '') : undefined;
}

import { emailOfLink, isGenericEmail, isProfileLink, readEmails } from '../contact-values.ts';
import { isOrganization, isRole, slugFit, type Name } from '../name.ts';
import { imageSource } from '../scope/photo.ts';
import type { Range } from '../scope/surroundings.ts';
import { absolute, type Snapshot } from '../snapshot.ts';
import { textOf, type Line } from '../text-run.ts';
import { MONTH, PERSON_PATHS, THING_PATHS } from '../words.ts';
import { pathParts } from './path-parts.ts';

/** What stands around a name in a list. */
export interface Signs {
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
export function statesRole(text: string): boolean {
  return (
    text.length < 110 &&
    text.split(' ').length <= 14 &&
    !SENTENCE.test(text) &&
    !(/[.!?…]$/.test(text) && text.split(' ').length > 4) &&
    isRole(text)
  );
}

/** Reads what stands around a name in its part of the page. */
export function signsOf(page: Snapshot, lines: readonly Line[], range: Range, name: Name): Signs {
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
    const { host } = new URL(url);
    const parts = pathParts(new URL(url));
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

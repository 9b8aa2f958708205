import type { Claim, Fields, PageClaims } from '../claim.ts';
import { cleanUrl, emailOfLink, readDate, readEmails, readPhone } from '../contact-values.ts';
import { memo } from '../memo.ts';
import { absolute, type PageNode, type Snapshot } from '../snapshot.ts';
import { textOf, tidy } from '../text-run.ts';

// Only these start an item: utility classes such as `h-full` look like roots (microformats2, prefix h-).
const ROOTS = new Set(
  'h-card h-adr h-geo h-entry h-feed h-event h-resume h-org h-product h-recipe h-review h-cite h-item'.split(' '),
);
// Classic names of properties and what they are called in microformats2.
const CLASSIC = new Map(
  Object.entries({
    fn: 'name',
    'given-name': 'given-name',
    'family-name': 'family-name',
    'additional-name': 'additional-name',
    'honorific-prefix': 'honorific-prefix',
    'honorific-suffix': 'honorific-suffix',
    nickname: 'nickname',
    url: 'url',
    email: 'email',
    tel: 'tel',
    photo: 'photo',
    logo: 'logo',
    org: 'org',
    'organization-name': 'organization-name',
    'organization-unit': 'organization-unit',
    title: 'job-title',
    role: 'role',
    note: 'note',
    bday: 'bday',
    adr: 'adr',
    locality: 'locality',
    region: 'region',
    'country-name': 'country-name',
    'street-address': 'street-address',
    'postal-code': 'postal-code',
    label: 'label',
    category: 'category',
    uid: 'uid',
  }),
);

export interface Card {
  readonly node: PageNode;
  readonly classic: boolean;
  readonly parent: Card | undefined;
  readonly root: string;
  /** What the card is within its parent: `author`, `attendee`, or empty. */
  readonly as: string;
  readonly properties: Map<string, PageNode[]>;
}

const wordsOf = memo((text): readonly string[] => text.split(/\s+/).filter(Boolean), 2000);
const classes = (node: PageNode): readonly string[] => wordsOf(node.attributes.get('class') ?? '');

const CLASSIC_ROOTS = new Set(['vcard', 'hresume', 'hentry', 'adr', 'vevent']);
/** What a class says in microformats: roots and properties, in both spellings. */
const meaningOf = memo((text) => {
  const names = wordsOf(text);
  const modern = names.find((name) => ROOTS.has(name));
  return {
    modern,
    classic: modern ? undefined : names.find((name) => CLASSIC_ROOTS.has(name)),
    prefixed: names
      .filter((name) => /^(p|u|dt|e)-[a-z]+(-[a-z]+)*$/.test(name))
      .map((name) => name.replace(/^\w+-/, '')),
    unprefixed: names.flatMap((name) => CLASSIC.get(name) ?? []),
  };
}, 2000);

/** All microformats items of a page with their properties, outer before inner. */
export function collectCards(page: Snapshot): Card[] {
  const cards: Card[] = [];
  const open: Card[] = [];
  for (const node of page.having('class')) {
    const { modern, classic, prefixed, unprefixed } = meaningOf(node.attributes.get('class') ?? '');
    while (open.length > 0 && node.index >= (open.at(-1)?.node.end ?? 0)) open.pop();
    const parent = open.at(-1);
    if (parent) {
      const own = parent.classic ? unprefixed : prefixed;
      for (const name of own) {
        const list = parent.properties.get(name) ?? [];
        list.push(node);
        parent.properties.set(name, list);
        // The parts of an address or a job are also looked up on the person.
      }
      if (parent.parent && (parent.root === 'h-adr' || parent.root === 'adr'))
        for (const name of own)
          if (!parent.parent.properties.has(name) && /locality|region|country|street|postal/.test(name))
            parent.parent.properties.set(name, [node]);
    }
    if ((modern ?? classic) && cards.length < 400 && !(classic === 'adr' && !parent)) {
      const as =
        prefixed[0] ??
        classes(node).find(
          (name) => name === 'author' || name === 'reviewer' || name === 'attendee' || name === 'agent',
        ) ??
        (node.attributes.get('rel') === 'author' ? 'author' : '');
      const card: Card = {
        node,
        classic: !modern,
        parent,
        root: modern ?? classic ?? '',
        as: /^(card|entry|url|adr|geo)$/.test(as) ? '' : as,
        properties: new Map(),
      };
      cards.push(card);
      open.push(card);
    }
  }
  return cards;
}

/** The value-class pattern, `abbr title`, `data value`, `alt`: what a property's element says (microformats2 parsing, p-*). */
export function propertyText(page: Snapshot, node: PageNode): string {
  const parts: string[] = [];
  for (let at = node.index + 1; at < node.end; at++) {
    const part = page.nodes[at];
    if (!part?.tag) continue;
    const names = classes(part);
    if (names.includes('value-title')) parts.push(part.attributes.get('title') ?? '');
    else if (names.includes('value')) parts.push(ownText(page, part));
  }
  return tidy(parts.length > 0 ? parts.join(' ') : ownText(page, node));
}

function ownText(page: Snapshot, node: PageNode): string {
  const { attributes, tag } = node;
  if ((tag === 'abbr' || tag === 'link') && attributes.has('title')) return attributes.get('title') ?? '';
  if ((tag === 'data' || tag === 'input') && attributes.has('value')) return attributes.get('value') ?? '';
  if ((tag === 'img' || tag === 'area') && attributes.has('alt')) return attributes.get('alt') ?? '';
  if (tag === 'time' && attributes.has('datetime')) return attributes.get('datetime') ?? '';
  return textOf(page, node, 2000);
}

function propertyLink(node: PageNode): string | undefined {
  const { attributes } = node;
  return (
    attributes.get('href') ??
    attributes.get('src') ??
    attributes.get('data-src') ??
    attributes.get('data-delayed-url') ??
    attributes.get('data') ??
    attributes.get('poster')
  );
}

/** The name of a card: its property, else what its only child or its whole text says (microformats2, implied name). */
export function cardName(page: Snapshot, card: Card): string {
  const own = card.properties.get('name')?.[0];
  if (own) return propertyText(page, own);
  const parts = ['honorific-prefix', 'given-name', 'additional-name', 'family-name', 'honorific-suffix'].flatMap(
    (key) => card.properties.get(key)?.slice(0, 1) ?? [],
  );
  if (parts.length > 1) return parts.map((part) => propertyText(page, part)).join(' ');
  // Implied only where nothing else is said, or the whole text of a page's card would be its name.
  if (card.classic || [...card.properties.keys()].some((key) => !/^(url|photo|uid)$/.test(key))) return '';
  const alone = (node: PageNode, depth = 0): string => {
    if ((node.tag === 'img' || node.tag === 'area') && node.attributes.get('alt'))
      return node.attributes.get('alt') ?? '';
    if (node.tag === 'abbr' && node.attributes.get('title')) return node.attributes.get('title') ?? '';
    const children = childrenOf(page, node);
    const only = children.length === 1 ? children[0] : undefined;
    return only && depth < 2 && !textBeside(page, node) ? alone(only, depth + 1) : '';
  };
  return tidy(alone(card.node) || textOf(page, card.node, 300));
}

function childrenOf(page: Snapshot, node: PageNode): PageNode[] {
  const out: PageNode[] = [];
  for (let at = node.index + 1; at < node.end;) {
    const child = page.nodes[at];
    if (!child) break;
    if (child.tag) out.push(child);
    at = child.end;
  }
  return out;
}

function textBeside(page: Snapshot, node: PageNode): boolean {
  for (let at = node.index + 1; at < node.end;) {
    const child = page.nodes[at];
    if (!child) break;
    if (!child.tag && child.text.trim()) return true;
    at = child.end;
  }
  return false;
}

/** The fields of a card. */
export function cardFields(page: Snapshot, card: Card): Fields {
  const all = (...names: string[]): PageNode[] => names.flatMap((name) => card.properties.get(name) ?? []);
  const texts = (...names: string[]): string[] => [
    ...new Set(
      all(...names)
        .map((node) => propertyText(page, node))
        .filter((text) => text && text !== '--'),
    ),
  ];
  const fields: Fields = {};
  const set = <K extends keyof Fields>(key: K, value: Fields[K] | '' | undefined): void => {
    if (value && value.length > 0) fields[key] = value;
  };
  const org = all('organization-name')[0] ?? all('org')[0];
  set('given', texts('given-name')[0]);
  set('family', texts('family-name')[0]);
  set('title', texts('job-title', 'role')[0]);
  set('organization', org && propertyText(page, org));
  set(
    'location',
    ['locality', 'region', 'country-name'].flatMap((key) => texts(key).slice(0, 1)).join(', ') ||
      texts('adr', 'label')[0],
  );
  set(
    'emails',
    all('email').flatMap(
      (node) => emailOfLink(node.attributes.get('href') ?? '') ?? readEmails(propertyText(page, node)),
    ),
  );
  set(
    'phones',
    all('tel').flatMap(
      (node) =>
        readPhone(
          /^tel:/i.test(node.attributes.get('href') ?? '')
            ? (node.attributes.get('href') ?? '')
            : propertyText(page, node),
        ) ?? [],
    ),
  );
  const link = card.node.tag === 'a' || card.node.tag === 'area' ? [card.node] : [];
  let urls = all('url');
  if (urls.length === 0 && !card.classic) {
    const linksIn = (node: PageNode): PageNode[] =>
      childrenOf(page, node).filter((child) => child.tag === 'a' || child.tag === 'area');
    const direct = linksIn(card.node);
    const single = childrenOf(page, card.node);
    const only = direct.length === 0 && single.length === 1 && single[0] ? linksIn(single[0]) : direct;
    urls = link.length > 0 ? link : only.length === 1 ? only : [];
  }
  set('urls', [
    ...new Set(urls.flatMap((node) => cleanUrl(propertyLink(node) ?? propertyText(page, node), page.base) ?? [])),
  ]);
  let photo = all('photo')[0];
  if (!photo && !card.classic) {
    const imagesIn = (node: PageNode): PageNode[] =>
      childrenOf(page, node).filter((child) => child.tag === 'img' || child.tag === 'object');
    const children = childrenOf(page, card.node);
    const inner = children.length === 1 && children[0] ? imagesIn(children[0]) : [];
    const own = card.node.tag === 'img' || card.node.tag === 'object' ? [card.node] : imagesIn(card.node);
    const images = own.length > 0 ? own : inner;
    photo = images.length === 1 ? images[0] : undefined;
  }
  set('photo', photo && absolute(propertyLink(photo) ?? propertyText(page, photo), page.base));
  set('bio', texts('note', 'summary')[0]);
  set('skills', texts('skill', 'category'));
  set('birthday', readDate(texts('bday')[0] ?? ''));
  return fields;
}

/**
 * People in microformats: h-card and classic vcard, h-resume's contact. The card whose own address is this page's, or whose `uid` is,
 * stands for the page (microformats wiki, representative h-card); an author's stands for an article.
 */
export function readMicroformats(page: Snapshot): PageClaims {
  const claims: Claim[] = [];
  const types = new Set<string>();
  const here = page.address.href.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const cards = collectCards(page);
  for (const card of cards) {
    if (!card.parent) types.add(card.root.replace('hentry', 'h-entry'));
    if (card.root !== 'h-card' && card.root !== 'vcard') continue;
    const name = cardName(page, card);
    const org = card.properties.get('org')?.[0];
    // A card whose name is its organisation's is the organisation's (hCard 1.0, implied "org").
    if (!name || (org && propertyText(page, org) === name)) continue;
    const fields = cardFields(page, card);
    const entry = card.parent && /entry|feed|cite|review|event/.test(card.parent.root);
    const own = fields.urls?.some((url) => url.replace(/\/+$/, '') === here) ?? false;
    const resume = card.parent?.root === 'h-resume' || card.parent?.root === 'hresume';
    claims.push({
      name,
      fields,
      reader: 'microformats',
      place: 'card',
      confidence: own ? 0.9 : 0.75,
      standing:
        card.as === 'author' ||
        entry ||
        card.as === 'reviewer' ||
        /comment|author|byline/.test(card.node.attributes.get('class') ?? '')
          ? 'other'
          : (own && !card.parent) || resume
            ? 'subject'
            : card.parent
              ? 'other'
              : 'person',
      node: card.node,
    });
  }
  return { claims, types };
}

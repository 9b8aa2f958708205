import { memo } from './memo.ts';
import { BOUNDS } from './raw-page.ts';

/** An element or a run of text as it stood when the page was read. */
export interface PageNode {
  readonly index: number;
  readonly parent: PageNode | undefined;
  /** Lower-case tag; empty for text. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text as written, of a text node only. */
  readonly text: string;
  readonly depth: number;
  /** Not shown to the reader. */
  readonly hidden: boolean;
  /** The part of the page it belongs to; `aside` covers dialogs and forms' chrome too. */
  zone: Zone;
  /** 1 to 6 for a heading (also by role), 0 for what is none. */
  readonly heading: number;
  /** One past the index of its last descendant. */
  end: number;
  /** Characters of shown text within. */
  length: number;
}

export type Zone = 'body' | 'main' | 'nav' | 'aside' | 'header' | 'footer';

/** A page as the readers see it: `RawPage` with its tree, its parts and what is hidden worked out. */
export interface Snapshot {
  readonly nodes: readonly PageNode[];
  readonly elements: readonly PageNode[];
  /** The elements of a tag, in order. */
  readonly tagged: (tag: string) => readonly PageNode[];
  /** The elements that have an attribute, in order. */
  readonly having: (attribute: string) => readonly PageNode[];
  /** The tab's address; the page has no say in it. */
  readonly address: URL;
  readonly base: string;
  readonly title: string;
  readonly language: string;
  /** Contents of `<script>` elements that hold data: type and text. */
  readonly data: readonly { readonly type: string; readonly id: string; readonly text: string }[];
  /** `name`, `property` or `itemprop` of each meta with its content, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** A bound was reached: the rest of the page was not looked at. */
  readonly partial: boolean;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NOTHING: readonly PageNode[] = [];
const ROLES = new Map<string, Zone>(
  Object.entries<Zone>({
    main: 'main',
    navigation: 'nav',
    menu: 'nav',
    menubar: 'nav',
    complementary: 'aside',
    dialog: 'aside',
    alertdialog: 'aside',
    search: 'aside',
    contentinfo: 'footer',
    banner: 'header',
  }),
);
const TAGS = new Map<string, Zone>(
  Object.entries<Zone>({
    main: 'main',
    nav: 'nav',
    dialog: 'aside',
    aside: 'aside',
    footer: 'footer',
    header: 'header',
  }),
);
// Words that sites of all kinds use for the same parts; only a help where the roles are missing.
const CHROME: readonly (readonly [RegExp, Zone])[] = [
  [/(^|[\s_-])(navbar|nav|navigation|menu|breadcrumbs?|topbar|navbox)([\s_-]|$)/i, 'nav'],
  [/(^|[\s_-])(footer|colophon|copyright)([\s_-]|$)/i, 'footer'],
  [
    /(^|[\s_-])(sidebar|cookies?|modal|popup|newsletter|comments?|respond|disqus|also-viewed|related|recommended|chat|share|sharing)([\s_-]|$)/i,
    'aside',
  ],
];
// The page's own frame holds everything and tells nothing.
const FRAME = new Set(['html', 'body', 'main', 'article', 'h1']);

function zoneOf(tag: string, attributes: ReadonlyMap<string, string>, inherited: Zone): Zone {
  // What lies in a menu, a footer or a dialog stays there; a main inside an aside is still the aside.
  if (inherited === 'nav' || inherited === 'aside' || inherited === 'footer') return inherited;
  const role = ROLES.get(attributes.get('role') ?? '');
  if (role) return role === 'header' && inherited === 'main' ? 'main' : role;
  const own = TAGS.get(tag);
  // A header or footer within the main part belongs to a section, not to the page.
  if (own && !((own === 'header' || own === 'footer') && inherited === 'main')) return own;
  if (FRAME.has(tag)) return inherited;
  const words = `${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`;
  return words.length > 1 ? (chromeOf(words) ?? inherited) : inherited;
}

const chromeOf = memo((words): Zone | undefined => CHROME.find(([pattern]) => pattern.test(words))?.[1], 2000);

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true;
  const style = attributes.get('style');
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longest string that a look within its bounds can give: every character escaped, with the rows' own signs. */
const LONGEST = 6 * (BOUNDS.text + BOUNDS.attributes + BOUNDS.data) + 40 * BOUNDS.nodes;

/**
 * Opens what the injected code gave back for a tab at `address`. It comes out of a page's process, so that its shape and bounds are checked
 * here, by hand: 50,000 rows are too many for a schema. Undefined where it is no page within the bounds.
 */
export function openSnapshot(given: unknown, address: string): Snapshot | undefined {
  if (typeof given !== 'string' || given.length > LONGEST) return undefined;
  let raw: unknown;
  let url: URL;
  try {
    raw = JSON.parse(given);
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (!isRecord(raw) || typeof raw['title'] !== 'string' || !Array.isArray(raw['rows']) || !Array.isArray(raw['data']))
    return undefined;
  const nodes = readRows(raw['rows']);
  const data = raw['data'].map((script: unknown) => readTexts(script)).filter((script) => script !== undefined);
  if (!nodes || data.length !== raw['data'].length) return undefined;
  const elements = nodes.filter((node) => node.tag !== '');
  const tagged = index(elements, (node) => [node.tag]);
  const base = tagged('base')[0]?.attributes.get('href');
  const root = nodes[0]?.attributes;
  return {
    nodes,
    elements,
    tagged,
    having: index(elements, (node) => node.attributes.keys()),
    address: url,
    base: base ? (absolute(base, url.href) ?? url.href) : url.href,
    title: raw['title'].slice(0, 1000),
    language: root?.get('lang') ?? root?.get('xml:lang') ?? '',
    data: data.map(([type = '', id = '', text = '']) => ({ type, id, text })),
    metas: readMetas(tagged('meta')),
    partial: raw['partial'] === true,
  };
}

/** The elements by what they are called; made when it is first asked for. */
function index(
  elements: readonly PageNode[],
  keys: (node: PageNode) => Iterable<string>,
): (key: string) => readonly PageNode[] {
  let known: Map<string, PageNode[]> | undefined;
  return (key) => {
    if (!known) {
      known = new Map();
      for (const node of elements)
        for (const name of keys(node)) {
          const list = known.get(name);
          if (list) list.push(node);
          else known.set(name, [node]);
        }
    }
    return known.get(key) ?? NOTHING;
  };
}

function readTexts(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
}

function readRows(rows: readonly unknown[]): PageNode[] | undefined {
  if (rows.length > BOUNDS.nodes) return undefined;
  const nodes: PageNode[] = [];
  for (const row of rows) {
    if (!Array.isArray(row)) return undefined;
    const at: unknown = row[0];
    const tag: unknown = row[1];
    if (typeof at !== 'number' || typeof tag !== 'string') return undefined;
    const parent = nodes[at];
    // Only the first row has no parent, and a row stands in the row before it or in what that one stands in.
    if (nodes.length === 0 ? at !== -1 : !parent?.tag || !isOpen(parent, nodes)) return undefined;
    const node = tag === '' ? textNode(nodes.length, parent, row) : elementNode(nodes.length, parent, tag, row);
    if (!node) return undefined;
    if (node.depth > BOUNDS.depth + 2) return undefined;
    nodes.push(node);
  }
  for (let index = nodes.length - 1; index > 0; index--) {
    const node = nodes[index];
    if (!node?.parent) continue;
    node.parent.end = Math.max(node.parent.end, node.end);
    node.parent.length += node.length;
  }
  openMenus(nodes);
  return nodes;
}

/** Some pages stand wholly within what is marked up as their menu: a part with most of the page's text in sentences is none. */
function openMenus(nodes: readonly PageNode[]): void {
  const whole = nodes[0]?.length ?? 0;
  const menu = nodes.find((node) => node.zone === 'nav' && node.parent?.zone !== 'nav' && node.length > whole * 0.7);
  if (
    !menu ||
    !nodes.some((node) => !node.tag && node.text.length > 200 && node.index > menu.index && node.index < menu.end)
  )
    return;
  menu.zone = menu.parent?.zone ?? 'body';
  for (const node of nodes.slice(menu.index + 1, menu.end))
    node.zone = node.tag
      ? zoneOf(node.tag, node.attributes, node.parent?.zone ?? 'body')
      : (node.parent?.zone ?? 'body');
}

function isOpen(parent: PageNode, nodes: readonly PageNode[]): boolean {
  let up = nodes.at(-1);
  while (up && up.index > parent.index) up = up.parent;
  return up === parent;
}

function textNode(index: number, parent: PageNode | undefined, row: readonly unknown[]): PageNode | undefined {
  const text = row[2] ?? '';
  if (typeof text !== 'string') return undefined;
  const hidden = parent?.hidden ?? false;
  return {
    index,
    parent,
    tag: '',
    attributes: NO_ATTRIBUTES,
    text,
    depth: (parent?.depth ?? 0) + 1,
    hidden,
    zone: parent?.zone ?? 'body',
    heading: 0,
    end: index + 1,
    // The space between two elements is no text of theirs.
    length: hidden || text === ' ' ? 0 : text.length,
  };
}

function elementNode(
  index: number,
  parent: PageNode | undefined,
  tag: string,
  row: readonly unknown[],
): PageNode | undefined {
  const attributes = row.length > 2 ? readAttributes(row) : NO_ATTRIBUTES;
  if (!attributes) return undefined;
  return {
    index,
    parent,
    tag,
    attributes,
    text: '',
    depth: (parent?.depth ?? 0) + 1,
    hidden: (parent?.hidden ?? false) || tag === 'noscript' || tag === 'head' || isHidden(attributes),
    zone: zoneOf(tag, attributes, parent?.zone ?? 'body'),
    heading: headingOf(tag, attributes),
    end: index + 1,
    length: 0,
  };
}

/** Names and values in turns, behind the parent and the tag. */
function readAttributes(row: readonly unknown[]): Map<string, string> | undefined {
  const map = new Map<string, string>();
  for (let at = 2; at < row.length; at += 2) {
    const name = row[at];
    const value = row[at + 1] ?? '';
    if (typeof name !== 'string' || typeof value !== 'string') return undefined;
    map.set(name, value);
  }
  return map;
}

function headingOf(tag: string, attributes: ReadonlyMap<string, string>): number {
  if (tag.length === 2 && tag >= 'h1' && tag <= 'h6') return Number(tag[1]);
  return attributes.get('role') === 'heading' ? Number(attributes.get('aria-level') ?? 2) : 0;
}

function readMetas(elements: readonly PageNode[]): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const { attributes } of elements) {
    const content = attributes.get('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attributes.get(key)?.toLowerCase();
      if (!name) continue;
      const list = metas.get(name);
      if (list) list.push(content);
      else metas.set(name, [content]);
    }
  }
  return metas;
}

/** An address as an absolute http(s) one, or undefined for any other scheme, an empty or a malformed one. */
export function absolute(address: string | undefined, base: string): string | undefined {
  const trimmed = address?.trim();
  return trimmed ? resolve(`${base}\n${trimmed}`) : undefined;
}

const resolve = memo((pair): string | undefined => {
  const [base = '', ...rest] = pair.split('\n');
  const trimmed = rest.join('');
  try {
    const url = new URL(trimmed, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    // Names and passwords in an address only mislead.
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return undefined;
  }
});

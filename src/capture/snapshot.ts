import type { Dom } from './dom.ts';
import { memo } from './memo.ts';

/** An element or a run of text as it stood when the page was read. Nothing later touches the page. */
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
  readonly zone: Zone;
  readonly element: Element | undefined;
  /** One past the index of its last descendant. */
  end: number;
  /** Characters of shown text within. */
  length: number;
}

export type Zone = 'body' | 'main' | 'nav' | 'aside' | 'header' | 'footer';

export interface Snapshot {
  readonly document: Document;
  readonly nodes: readonly PageNode[];
  readonly elements: readonly PageNode[];
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

/** Bounds on one look at a page. `visits` also counts what is passed over. */
export const BOUNDS = { nodes: 50_000, text: 2_000_000, script: 3_000_000, depth: 400, visits: 200_000 };

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const PASSED = new Set([
  'style',
  'svg',
  'math',
  'iframe',
  'embed',
  'canvas',
  'template',
  'textarea',
  'select',
  'datalist',
]);
const ROLES: Record<string, Zone> = {
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
};
const TAGS: Record<string, Zone> = {
  main: 'main',
  nav: 'nav',
  dialog: 'aside',
  aside: 'aside',
  footer: 'footer',
  header: 'header',
};
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
  const role = ROLES[attributes.get('role') ?? ''];
  if (role) return role === 'header' && inherited === 'main' ? 'main' : role;
  const own = TAGS[tag];
  // A header or footer within the main part belongs to a section, not to the page.
  if (own && !((own === 'header' || own === 'footer') && inherited === 'main')) return own;
  if (FRAME.has(tag)) return inherited;
  const words = `${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`;
  if (words.length > 1) for (const [pattern, zone] of CHROME) if (pattern.test(words)) return zone;
  return inherited;
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true;
  const style = attributes.get('style');
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/**
 * Looks once at a document, in order, and keeps what the readers need. At most `BOUNDS` is looked at; `partial` says that
 * there was more. The page is not changed. Open shadow roots are read in place; frames are not entered.
 */
export function takeSnapshot(dom: Dom, address: string): Snapshot {
  const nodes: PageNode[] = [];
  const elements: PageNode[] = [];
  const data: { type: string; id: string; text: string }[] = [];
  const metas = new Map<string, string[]>();
  let base = '';
  let language = '';
  let text = 0;
  let script = 0;
  let visits = 0;
  let partial = false;

  const enter = (node: Node, parent: PageNode | undefined): PageNode | undefined => {
    const type = dom.type(node);
    if (type === 3 || type === 4) {
      const raw = dom.data(node);
      if (!parent || !/\S/.test(raw)) {
        // White space between two inline elements still parts their words.
        if (parent && raw) keep('', parent, NO_ATTRIBUTES, ' ', undefined, parent.hidden);
        return undefined;
      }
      const room = BOUNDS.text - text;
      if (raw.length > room) partial = true;
      const value = raw.slice(0, room);
      text += value.length;
      keep('', parent, NO_ATTRIBUTES, value, undefined, parent.hidden);
      if (!parent.hidden) for (let up: PageNode | undefined = parent; up; up = up.parent) up.length += value.length;
      return undefined;
    }
    if (!dom.isElement(node)) return undefined;
    const element = node;
    const tag = dom.tag(element);
    if (PASSED.has(tag)) return undefined;
    const attributes = dom.attributes(element);
    if (tag === 'script') {
      const kind = attributes.get('type') ?? '';
      const id = attributes.get('id') ?? '';
      // Only data is read: JSON, and assignments of a page's state.
      if (attributes.has('src')) return undefined;
      const content = dom.text(element).slice(0, BOUNDS.script - script);
      script += content.length;
      if (script >= BOUNDS.script) partial = true;
      data.push({ type: kind, id, text: content });
      return undefined;
    }
    if (tag === 'meta') {
      const content = attributes.get('content')?.trim();
      for (const key of ['property', 'name', 'itemprop']) {
        const name = attributes.get(key)?.toLowerCase();
        if (!name || !content) continue;
        const list = metas.get(name);
        if (list) list.push(content);
        else metas.set(name, [content]);
      }
    }
    if (tag === 'base' && !base) base = attributes.get('href') ?? '';
    if (tag === 'html') language = attributes.get('lang') ?? attributes.get('xml:lang') ?? '';
    return keep(
      tag,
      parent,
      attributes,
      '',
      element,
      (parent?.hidden ?? false) || tag === 'noscript' || tag === 'head' || isHidden(attributes),
    );
  };

  const keep = (
    tag: string,
    parent: PageNode | undefined,
    attributes: ReadonlyMap<string, string>,
    value: string,
    element: Element | undefined,
    hidden: boolean,
  ): PageNode => {
    const node: PageNode = {
      index: nodes.length,
      parent,
      tag,
      attributes,
      text: value,
      depth: (parent?.depth ?? 0) + 1,
      hidden,
      zone: element ? zoneOf(tag, attributes, parent?.zone ?? 'body') : (parent?.zone ?? 'body'),
      element,
      end: nodes.length + 1,
      length: 0,
    };
    nodes.push(node);
    if (element) elements.push(node);
    return node;
  };

  // A stack of its own: a page of 10,000 levels must not exhaust the call stack.
  const stack: { page: PageNode; next: Node | null; after: Node | null }[] = [];
  const open = (node: Node, parent: PageNode | undefined): void => {
    const page = enter(node, parent);
    if (!page?.element) return;
    if (page.depth > BOUNDS.depth) {
      partial = true;
      return;
    }
    const shadow = page.tag.includes('-') ? dom.shadow(page.element) : null;
    const child = dom.child(page.element);
    if (shadow) stack.push({ page, next: dom.child(shadow), after: child });
    else stack.push({ page, next: child, after: null });
  };
  if (dom.root) open(dom.root, undefined);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.next;
    if (!node && top.after) {
      top.next = top.after;
      top.after = null;
    } else if (!node) {
      top.page.end = nodes.length;
      stack.pop();
    } else if (nodes.length >= BOUNDS.nodes || text >= BOUNDS.text || ++visits >= BOUNDS.visits) {
      partial = true;
      for (const level of stack) level.page.end = nodes.length;
      break;
    } else {
      top.next = dom.next(node);
      open(node, top.page);
    }
  }
  const url = new URL(address);
  return {
    document: dom.document,
    nodes,
    elements,
    address: url,
    base: base ? (absolute(base, url.href) ?? url.href) : url.href,
    title: dom.title.slice(0, 1000),
    language,
    data,
    metas,
    partial,
  };
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

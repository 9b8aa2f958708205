import { BOUNDS, type RawPage, type RawRow } from '../raw-page.ts';
import { openDom } from './dom.ts';

/** Elements whose contents are no part of what a page says. */
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
/** JSON, or a script that begins by giving a name an object: a page's embedded state. */
const DATA_TYPE = /json/i;
const STATE = /^\s*(?:(?:var|let|const)\s+)?[\w$.[\]'"]{3,80}\s*=\s*(?:JSON\.parse\(|[{[])/;

/**
 * Looks once at a document, in order, and writes down what stands there: a `RawPage` in JSON. At most `BOUNDS` is looked at; `partial`
 * says that there was more. `now` is a clock in milliseconds. Never throws on a page's contents and never changes the page. Open shadow
 * roots are read in place; frames are not entered. One string, since the browser copies a string to the extension far faster than as many
 * arrays, and JSON.stringify writes lone surrogates so that they survive (ECMA-262, well-formed JSON.stringify).
 */
export function takeSnapshot(document: Document, now: () => number): string {
  const dom = openDom(document);
  const rows: RawRow[] = [];
  const data: RawPage['data'][number][] = [];
  const until = now() + BOUNDS.ms;
  let text = 0;
  let attributes = 0;
  let script = 0;
  let visits = 0;
  let partial = false;

  const keepText = (node: Node, parent: number): void => {
    const raw = dom.data(node);
    if (!/\S/.test(raw)) {
      // White space between two inline elements still parts their words.
      if (raw) rows.push([parent, '', ' ']);
      return;
    }
    if (raw.length > BOUNDS.text - text) partial = true;
    const value = raw.slice(0, BOUNDS.text - text);
    text += value.length;
    rows.push([parent, '', value]);
  };
  const keepData = (element: Element, own: readonly string[]): void => {
    const valueOf = (name: string): string => own[own.indexOf(name) + 1] ?? '';
    if (own.includes('src')) return;
    const content = dom.text(element);
    const type = own.includes('type') ? valueOf('type') : '';
    if (!DATA_TYPE.test(type) && !STATE.test(content.slice(0, 200))) return;
    if (content.length > Math.min(BOUNDS.script, BOUNDS.data - script)) {
      partial = true;
      return;
    }
    script += content.length;
    data.push([type, own.includes('id') ? valueOf('id') : '', content]);
  };
  /** Writes a node down; the number of its row where its children are to be looked at. */
  const keep = (node: Node, parent: number): number | undefined => {
    const type = dom.type(node);
    if (type === 3 || type === 4) {
      if (parent >= 0) keepText(node, parent);
      return undefined;
    }
    if (!dom.isElement(node)) return undefined;
    const tag = dom.tag(node);
    if (PASSED.has(tag)) return undefined;
    const own = attributes < BOUNDS.attributes ? dom.attributes(node) : [];
    for (const part of own) attributes += part.length;
    if (attributes >= BOUNDS.attributes) partial = true;
    if (tag === 'script') {
      keepData(node, own);
      return undefined;
    }
    rows.push([parent, tag, ...own]);
    return rows.length - 1;
  };

  // A stack of its own: a page of 10,000 levels must not exhaust the call stack.
  const stack: { row: number; next: Node | null; after: Node | null }[] = [];
  const open = (node: Node, parent: number): void => {
    const row = keep(node, parent);
    if (row === undefined || !dom.isElement(node)) return;
    if (stack.length >= BOUNDS.depth) {
      partial = true;
      return;
    }
    const shadow = dom.tag(node).includes('-') ? dom.shadow(node) : null;
    const child = dom.child(node);
    if (shadow) stack.push({ row, next: dom.child(shadow), after: child });
    else stack.push({ row, next: child, after: null });
  };
  if (dom.root) open(dom.root, -1);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.next;
    if (!node && top.after) {
      top.next = top.after;
      top.after = null;
    } else if (!node) stack.pop();
    else if (
      rows.length >= BOUNDS.nodes ||
      text >= BOUNDS.text ||
      ++visits >= BOUNDS.visits ||
      (visits % 512 === 0 && now() > until)
    ) {
      partial = true;
      break;
    } else {
      top.next = dom.next(node);
      open(node, top.row);
    }
  }
  const page: RawPage = { title: dom.title.slice(0, 1000), rows, data, partial };
  return JSON.stringify(page);
}

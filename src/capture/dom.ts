/**
 * A page's own markup can shadow the DOM's methods: `<img name=querySelector>` replaces `document.querySelector`, and an
 * `<input name=getAttribute>` its form's method (HTML, named access on Document and forms), also in an isolated world. So each
 * method is taken from its prototype and called on the node.
 */
export interface Dom {
  readonly document: Document;
  readonly root: Element | undefined;
  readonly title: string;
  child(node: Node): Node | null;
  next(node: Node): Node | null;
  type(node: Node): number;
  /** Lower-case tag name; empty for what is no element. */
  tag(node: Node): string;
  data(node: Node): string;
  /** All attributes; on a throwing getter none. */
  attributes(element: Element): ReadonlyMap<string, string>;
  shadow(element: Element): ShadowRoot | null;
  /** Elements that match, in document order; none for a selector that is not understood. */
  all(selector: string, within?: Element): Element[];
  text(node: Node): string;
}

const MAX_ATTRIBUTE = 4000;
const NONE: ReadonlyMap<string, string> = new Map();

/** The getter or method `name` on a prototype of `object`, own (clobbered) properties left out. */
function native(object: object, name: string): (this: unknown, ...args: unknown[]) => unknown {
  for (let proto: unknown = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    const call: unknown = found?.get ?? found?.value;
    if (typeof call === 'function') return (...args) => Reflect.apply(call, args[0], args.slice(1)) as unknown;
  }
  return () => null;
}

/** Safe access to a document, whichever window it comes from. Never throws on a page's tricks: what fails reads as absent. */
export function openDom(document: Document): Dom {
  // An element made by the document itself has clean prototypes, and no page can name its children.
  const element = native(document, 'createElement')(document, 'div') as object;
  const text = native(document, 'createTextNode')(document, '') as object;
  const firstChild = native(element, 'firstChild');
  const nextSibling = native(element, 'nextSibling');
  const nodeType = native(element, 'nodeType');
  const localName = native(element, 'localName');
  const names = native(element, 'getAttributeNames');
  const attribute = native(element, 'getAttribute');
  const shadowRoot = native(element, 'shadowRoot');
  const select = native(element, 'querySelectorAll');
  const selectAll = native(document, 'querySelectorAll');
  const data = native(text, 'data');
  const textContent = native(element, 'textContent');
  const root = native(document, 'documentElement')(document) as Element | null;
  const attempt = <T>(read: () => unknown, otherwise: T): T => {
    try {
      return (read() ?? otherwise) as T;
    } catch {
      return otherwise;
    }
  };
  return {
    document,
    root: root ?? undefined,
    title: attempt(() => native(document, 'title')(document), ''),
    child: (node) => firstChild(node) as Node | null,
    next: (node) => nextSibling(node) as Node | null,
    type: (node) => nodeType(node) as number,
    tag: (node) => (localName(node) as string | null)?.toLowerCase() ?? '',
    data: (node) => data(node) as string,
    attributes: (node) =>
      attempt(() => {
        const list = names(node) as string[];
        if (list.length === 0) return NONE;
        const map = new Map<string, string>();
        for (const name of list.slice(0, 60)) map.set(name, (attribute(node, name) as string).slice(0, MAX_ATTRIBUTE));
        return map;
      }, NONE),
    shadow: (node) => attempt<ShadowRoot | null>(() => shadowRoot(node), null),
    all: (selector, within) =>
      attempt<Element[]>(
        () => Array.from((within ? select(within, selector) : selectAll(document, selector)) as NodeListOf<Element>),
        [],
      ),
    text: (node) => attempt(() => textContent(node), ''),
  };
}

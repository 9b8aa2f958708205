/**
 * A page's own markup can shadow the DOM's methods: `<img name=querySelector>` replaces `document.querySelector`, and an
 * `<input name=getAttribute>` its form's method (HTML, named access on Document and forms), also in an isolated world. So each
 * method is taken from its prototype and called on the node.
 */
export interface Dom {
  readonly root: Element | undefined;
  readonly title: string;
  child(node: Node): Node | null;
  next(node: Node): Node | null;
  type(node: Node): number;
  isElement(node: Node): node is Element;
  /** Lower-case tag name; empty for what is no element. */
  tag(node: Node): string;
  data(node: Node): string;
  /** Names and values of all attributes in turns; on a throwing getter none. */
  attributes(element: Element): string[];
  shadow(element: Element): ShadowRoot | null;
  text(node: Node): string;
}

/** Bounds on what is read of one element. */
const ATTRIBUTES = { count: 60, length: 2000 };

/** The getter or method `name` on a prototype of `object`, own (clobbered) properties left out. */
function native<T>(object: object, name: string, otherwise: T): (target: object, ...args: unknown[]) => T {
  for (let proto: object | null = prototypeOf(object); proto; proto = prototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    const call: unknown = found && (Reflect.get(found, 'get') ?? Reflect.get(found, 'value'));
    // Reflect.apply gives what the DOM's own interface says it gives.
    if (typeof call === 'function') return (target, ...args) => Reflect.apply(call, target, args) ?? otherwise;
  }
  return () => otherwise;
}

const prototypeOf = (object: object): object | null => Reflect.getPrototypeOf(object);

/** Safe access to a document, whichever window it comes from. Never throws on a page's tricks: what fails reads as absent. */
export function openDom(document: Document): Dom {
  // An element made by the document itself has clean prototypes, and no page can name its children.
  const element = native<object>(document, 'createElement', document)(document, 'div');
  const text = native<object>(document, 'createTextNode', document)(document, '');
  const root = native<Element | undefined>(document, 'documentElement', undefined)(document);
  const title = native(document, 'title', '');
  const child = native<Node | null>(element, 'firstChild', null);
  const next = native<Node | null>(element, 'nextSibling', null);
  const type = native(element, 'nodeType', 0);
  const localName = native(element, 'localName', '');
  const names = native<string[]>(element, 'getAttributeNames', []);
  const attribute = native(element, 'getAttribute', '');
  const shadow = native<ShadowRoot | null>(element, 'shadowRoot', null);
  const data = native(text, 'data', '');
  const textContent = native(element, 'textContent', '');
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch {
      return otherwise;
    }
  };
  return {
    root,
    title: attempt(() => title(document), ''),
    child: (node) => child(node),
    next: (node) => next(node),
    type: (node) => type(node),
    isElement: (node): node is Element => type(node) === 1,
    tag: (node) => localName(node).toLowerCase(),
    data: (node) => data(node),
    attributes: (node) =>
      attempt(() => {
        const out: string[] = [];
        for (const name of names(node).slice(0, ATTRIBUTES.count))
          out.push(name, attribute(node, name).slice(0, ATTRIBUTES.length));
        return out;
      }, []),
    shadow: (node) => attempt<ShadowRoot | null>(() => shadow(node), null),
    text: (node) => attempt(() => textContent(node), ''),
  };
}

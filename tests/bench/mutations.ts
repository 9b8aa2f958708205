/** A way in which sites change their pages; it changes the document in place. */
export type Mutation = (document: Document) => void;

const each = (document: Document, selector: string, change: (element: Element, index: number) => void): void =>
  document.querySelectorAll(selector).forEach((element, index) => change(element, index));

function rename(document: Document, element: Element, tag: string): void {
  const other = document.createElement(tag);
  for (const { name, value } of element.attributes) if (/^[a-z][\w:.-]*$/i.test(name)) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

// What labels become in a translation that the engine was not told of: Esperanto.
const TRANSLATED: Record<string, string> = {
  email: 'Retpoŝto',
  'e-mail': 'Retpoŝto',
  phone: 'Telefono',
  location: 'Loko',
  position: 'Posteno',
  title: 'Titolo',
  name: 'Nomo',
  'real name': 'Vera nomo',
  born: 'Naskita',
  occupation: 'Okupo',
  education: 'Klerigo',
  office: 'Oficejo',
  telefon: 'Telefono',
  raum: 'Ĉambro',
};

/** The changes that a site's redesign makes, by name. */
export const mutations: ReadonlyMap<string, Mutation> = new Map<string, Mutation>([
  [
    'rename all classes',
    (document) =>
      each(document, '[class]', (element, index) => element.setAttribute('class', `x${(index * 7919) % 99991}`)),
  ],
  ['strip ids', (document) => each(document, '[id]', (element) => element.removeAttribute('id'))],
  [
    'wrap in divs',
    (document) =>
      each(document, 'body p, body h1, body h2, body h3, body img, body ul, body table, body dl', (element) => {
        const wrapper = document.createElement('div');
        element.replaceWith(wrapper);
        wrapper.append(element);
      }),
  ],
  ['h1 to h2', (document) => each(document, 'h1', (element) => rename(document, element, 'h2'))],
  ['h1 to p', (document) => each(document, 'h1', (element) => rename(document, element, 'p'))],
  ['drop JSON-LD', (document) => each(document, 'script[type*="ld+json"]', (element) => element.remove())],
  [
    'translate labels',
    (document) =>
      each(document, 'dt, th, label, strong, b, .label, h2, h3', (element) => {
        const key = element.textContent.replace(/[:：]/g, '').trim().toLowerCase();
        const translated = TRANSLATED[key];
        if (translated && element.childElementCount === 0) element.textContent = `${translated}:`;
      }),
  ],
]);

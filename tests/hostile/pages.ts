/** A page that means harm or is broken, with what must hold of the reading besides the common properties. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  /** The only names that may be read; absent: any. */
  readonly names?: readonly string[];
  /** Too large for jsdom's parser; Chromium reads it. */
  readonly large?: true;
}

const NAME = 'Wren Holloway';
const PROFILE = `<title>${NAME} | Pages</title><main><h1>${NAME}</h1><p>Lamp engineer at Northlight</p></main>`;
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** The address that all of these pages are at. */
export const ADDRESS = 'https://pages.example/people/wren-holloway';

/** Hostile pages, each a threat that the engine must stand. */
export const hostilePages: readonly HostilePage[] = [
  {
    name: 'markup in each field',
    html: `${PROFILE}${ld(JSON.stringify({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: NAME, jobTitle: '<img src=x onerror=window.pwned=1>', description: '<script>window.pwned=1<\\/script>', url: 'javascript:window.pwned=1', image: 'javascript:alert(1)', email: '<b>x</b>@evil.example"><script>' } }))}`,
    names: [NAME],
  },
  {
    name: 'scheme tricks',
    html: `${PROFILE}<main><a rel="me" href="javascript:window.pwned=1">me</a><a rel="me" href=" java&#10;script:alert(1)">me</a><a rel="me" href="data:text/html,x">me</a><a rel="me" href="vbscript:x">me</a><a rel="me" href="file:///etc/passwd">me</a><img alt="${NAME}" src="data:image/svg+xml,<svg onload=alert(1)>"></main>`,
    names: [NAME],
  },
  {
    name: 'credentials in an address',
    html: `${PROFILE}<main><a rel="me" href="https://linkedin.com@evil.example/in/wren">LinkedIn</a></main>`,
    names: [NAME],
  },
  {
    name: 'clobbered document',
    html: `<img name="querySelector"><img name="querySelectorAll"><img name="documentElement"><img name="title"><img name="createElement"><img name="body"><img name="kithSite" id="kithSite">${PROFILE}`,
    names: [NAME],
  },
  {
    name: 'clobbered form',
    html: `<main><form><input name="getAttribute"><input name="getAttributeNames"><input name="firstChild"><input name="nextSibling"><input name="nodeType"><input name="localName"><input name="parentNode"><input name="attributes"><h1>${NAME}</h1><p>Lamp engineer at Northlight</p></form></main><title>${NAME} | Pages</title>`,
    names: [NAME],
  },
  {
    name: 'JSON-LD of many levels',
    html: `${PROFILE}${ld(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)}${ld(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)}`,
    names: [NAME],
  },
  {
    name: 'JSON-LD of 20 MB',
    html: `${PROFILE}${ld(`[${'{"@type":"Person","name":"Mallory Crook"},'.repeat(490_000)}0]`)}`,
    names: [NAME],
  },
  {
    name: 'JSON-LD that poisons',
    html: `${PROFILE}${ld('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"@type":"Person","name":"Mallory Crook"}')}`,
    names: [NAME],
  },
  {
    name: 'JSON-LD that refers to itself',
    html: `${PROFILE}${ld('{"@graph":[{"@id":"#a","knows":{"@id":"#b"}},{"@id":"#b","knows":{"@id":"#a"},"@type":"WebPage","mainEntity":{"@id":"#a"}}]}')}`,
    names: [NAME],
  },
  {
    name: 'lone surrogates and marks',
    html: `<title>${NAME}\u202e | Pages</title><main><h1>\u202e${NAME}\u2066\u200b</h1><p>Lamp engineer at \ufdd0Northlight\u0000</p></main>`,
    names: [NAME],
  },
  {
    name: 'lone surrogates in data',
    html: `${PROFILE}${ld(`{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"${NAME}","jobTitle":"Lamp \\ud83d engineer \\udc00","knowsLanguage":["\\ud800"]}}`)}`,
    names: [NAME],
  },
  {
    name: 'hosts in letters that look alike, and written from right to left',
    html: `${PROFILE}<main><a rel="me" href="https://www.linked\u0456n.com/in/wren-holloway">LinkedIn</a><a rel="me" href="https://g\u0456thub.com/wrenholloway">GitHub</a><a rel="me" href="https://\u202emoc.buhtig/wrenholloway">GitHub</a><a rel="me" href="https://\u05d0\u05d1.example/\u202ewren">me</a></main>`,
    names: [NAME],
  },
  {
    name: 'shadow roots',
    html: `<title>${NAME} | Pages</title><main><x-card><template shadowrootmode="open"><h1>${NAME}</h1><p>Lamp engineer at Northlight</p></template></x-card><x-card><template shadowrootmode="closed"><h1>Mallory Crook</h1></template></x-card></main>`,
    names: [NAME],
  },
  { name: 'thousands of levels', large: true, html: `${PROFILE}${'<div>'.repeat(20_000)}deep`, names: [NAME] },
  {
    name: 'a great attribute',
    html: `${PROFILE}<div class="${'x '.repeat(500_000)}" title="${'y'.repeat(1_000_000)}"></div>`,
    names: [NAME],
  },
  {
    name: 'thousands of attributes',
    html: `${PROFILE}<div ${Array.from({ length: 5000 }, (_, at) => `data-a${String(at)}="1"`).join(' ')}></div>`,
    names: [NAME],
  },
  { name: 'a word without end', html: `${PROFILE}<main><p>${'a'.repeat(3_000_000)}</p></main>`, names: [NAME] },
  {
    name: 'patterns made for backtracking',
    html: `${PROFILE}<main><p>${'a.'.repeat(9000)}@</p><p>${'(at) '.repeat(3000)}</p><p>${'1 '.repeat(9000)}</p><p>${'ada '.repeat(4000)}at</p><p>${'((((('.repeat(2000)}</p><p>${', '.repeat(5000)}</p></main>`,
    names: [NAME],
  },
  {
    name: 'a page that claims to be another',
    html: `<link rel="canonical" href="https://www.linkedin.com/in/mallory-crook"><meta property="og:url" content="https://www.linkedin.com/in/mallory-crook">${PROFILE}`,
    names: [NAME],
  },
  {
    name: 'hidden people',
    html: `${PROFILE}<div hidden><h1>Mallory Crook</h1></div><div style="display:none"><h1>Mallory Crook</h1></div><template><h1>Mallory Crook</h1></template><noscript><h1>Mallory Crook</h1></noscript>`,
    names: [NAME],
  },
  {
    name: 'frames',
    html: `${PROFILE}<iframe srcdoc="<title>Mallory Crook</title><h1>Mallory Crook</h1>"></iframe>`,
    names: [NAME],
  },
  {
    name: 'two claims alike',
    html: `<title>Profiles</title>${ld('[{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Mallory Crook"}},{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Trudy Vile"}}]')}<p>x</p>`,
    names: [],
  },
  {
    name: 'state that names others, and itself without end',
    html: `${PROFILE}<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ viewer: { username: 'mallory', name: 'Mallory Crook' }, post: { slug: 'wren-holloway', name: 'Mallory Crook', author: { name: 'Trudy Vile' } } })}</script><script>window.__STATE__ = ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}</script>`,
    names: [NAME],
  },
  { name: 'nothing at all', html: '', names: [] },
  {
    name: 'a base elsewhere',
    html: `<base href="javascript:alert(1)//">${PROFILE}<main><img alt="${NAME}" src="p.jpg"></main>`,
    names: [NAME],
  },
];

/** What holds of each draft, whatever the page: text only, of bounded length, and http(s) addresses. The first breach, or undefined. */
export function breach(drafts: readonly Record<string, unknown>[]): string | undefined {
  const check = (value: unknown, path: string): string | undefined => {
    if (typeof value === 'string') {
      if (value.length > 5000) return `${path} is ${String(value.length)} characters long`;
      if (/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u.test(value)) return `${path} holds control characters`;
      if (/^drafts\.\d+\.(photo|urls)/.test(path) && !/^https?:\/\/(?:(?![@/])[!-~])+(\/|$)/.test(value))
        return `${path} is ${value}`;
      if (/^drafts\.\d+\.emails/.test(path) && /[<>"\s]/.test(value)) return `${path} is ${value}`;
      return undefined;
    }
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [key, inner] of Object.entries(value)) {
      const found = check(inner, `${path}.${key}`);
      if (found) return found;
    }
    return undefined;
  };
  return check(drafts, 'drafts');
}

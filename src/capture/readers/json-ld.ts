import type { Claim, Fields, PageClaims } from '../claim.ts';
import { cleanUrl, readDate, readEmails, readPhone } from '../contact-values.ts';
import { readName } from '../name.ts';
import { absolute, type Snapshot } from '../snapshot.ts';
import { tidy } from '../text-run.ts';

type Item = Record<string, unknown>;
const BUDGET = { bytes: 400_000, items: 4000, depth: 60 };
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values of a property, arrays and `@list`, `@set`, `@value` opened. */
const values = (value: unknown, depth = 0): unknown[] => {
  if (value === undefined || value === null || value === '' || depth > 5) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((entry: unknown) => values(entry, depth + 1));
  if (isItem(value)) {
    for (const key of ['@value', '@list', '@set']) if (key in value) return values(value[key], depth + 1);
  }
  return [value];
};

const typesOf = (item: Item): string[] =>
  values(item['@type'] ?? item['type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/, '').toLowerCase()] : [],
  );

/** Text of a value: a string, or the name of a thing. HTML entities and tags that publishers leave in are dropped. */
function textOf(value: unknown): string {
  const first = values(value)[0];
  const text = isItem(first) ? (values(first['name'])[0] ?? '') : first;
  if (typeof text !== 'string' && typeof text !== 'number') return '';
  return decodeEntities(
    tidy(
      String(text)
        .slice(0, 2000)
        .replace(/<[^>]*>/g, ' '),
    ),
  );
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’' };
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : 0;
      if (code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code);
      return (name && ENTITIES[name]) ?? all;
    },
  );
}

/**
 * Parses JSON as publishers write it: raw line breaks within strings, trailing commas, CDATA and HTML comments around it,
 * a trailing semicolon. Undefined for what still is none, and for more than `BUDGET` of bytes or depth.
 */
export function parseTolerant(text: string): unknown {
  if (text.length > BUDGET.bytes || isDeep(text)) return undefined;
  const trimmed = text
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(trimmed) as unknown;
  } catch {
    try {
      return JSON.parse(repair(trimmed)) as unknown;
    } catch {
      return undefined;
    }
  }
}

// A stack of brackets as deep as a page likes would exhaust the parser's own.
function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 123 || code === 91) {
      if (++depth > BUDGET.depth) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
}

function repair(text: string): string {
  let out = '';
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (inString) {
      if (letter === '\\') {
        const next = text[++at] ?? '';
        out += /["\\/bfnrtu]/.test(next) ? letter + next : next;
      } else if (letter === '"') {
        inString = false;
        out += letter;
      } else out += letter < ' ' ? (letter === '\n' ? '\\n' : ' ') : letter;
    } else if (letter === '"') {
      inString = true;
      out += letter;
    } else if (letter === '/' && text[at + 1] === '*') {
      at = text.indexOf('*/', at + 2) + 1 || text.length;
    } else if (letter === '/' && text[at + 1] === '/') {
      at = (text.indexOf('\n', at) + 1 || text.length) - 1;
    } else if (letter === ',' && /^,\s*[}\]]/.test(text.slice(at, at + 40))) {
      // A trailing comma.
    } else out += letter;
  }
  return out;
}

/** Kinds of business that one person may be. */
const PRACTICES =
  /^(?:localbusiness|professionalservice|legalservice|attorney|notary|physician|dentist|medicalbusiness|healthandbeautybusiness|homeandconstructionbusiness|organization)$/;

/** What is said of people alone. */
const PERSONAL = ['jobTitle', 'honorificPrefix', 'honorificSuffix', 'givenName', 'familyName', 'birthDate', 'gender'];

/** Properties that name people who made, reviewed or gave something: never whose page it is. */
const MAKERS = new Set(
  'author creator editor publisher contributor reviewedby copyrightholder provider sender accountableperson translator illustrator sponsor funder producer director actor actors byartist review comment interactionstatistic knows colleague colleagues spouse parent parents children sibling relatedto follows alumni'.split(
    ' ',
  ),
);

/**
 * People in JSON-LD (schema.org). Items are joined by `@id` over all scripts. A person is the subject when a ProfilePage
 * or the page itself names them as its main entity, or when their own address is this page's.
 */
export function readJsonLd(page: Snapshot): PageClaims {
  const roots: Item[] = [];
  for (const script of page.data) {
    if (!/ld\+json/i.test(script.type)) continue;
    for (const value of values(parseTolerant(script.text))) if (isItem(value)) roots.push(value);
  }
  const found = walk(roots);
  const types = new Set<string>();
  const claims: Claim[] = [];
  const here = samePage(page);
  for (const { item, path } of found) {
    const kinds = typesOf(item);
    const pathTypes = path.map((step) => step.property);
    if (
      path.length <= 1 ||
      pathTypes.every((step) => step === '@graph' || step === 'mainentity' || step === 'mainentityofpage')
    )
      for (const kind of kinds) types.add(kind);
    // A practice that is called by its owner's name: where they are reached stands with it.
    const practice = kinds.some((kind) => PRACTICES.test(kind));
    const named = practice && (readName(textOf(item['name']))?.sure ?? 0) >= 0.5;
    // A doctor is a kind of practice to schema.org; only a person has a degree or a post.
    const somebody = named && PERSONAL.some((key) => key in item);
    if (practice && !somebody) {
      const desk = values(item['contactPoint'])[0];
      const { emails, phones, urls, location } = {
        ...(isItem(desk) && personFields(desk, page)),
        ...personFields(item, page),
      };
      claims.push({
        name: textOf(item['name']),
        fields: {
          ...(emails && { emails }),
          ...(phones && { phones }),
          ...(urls && { urls }),
          ...(location !== undefined && { location }),
        },
        reader: 'json-ld',
        place: 'data',
        confidence: 0.5,
        standing: 'other',
      });
    }
    if (!somebody && (!kinds.includes('person') || kinds.includes('organization'))) continue;
    const fields = personFields(item, page);
    const name =
      textOf(item['name']) ||
      [textOf(item['givenName']), textOf(item['additionalName']), textOf(item['familyName'])].filter(Boolean).join(' ');
    if (!name) continue;
    const main = path.some(
      (step) =>
        step.property === 'mainentity' ||
        (step.property === 'about' && step.parents.some((type) => type.endsWith('page'))),
    );
    const made = path.some((step) => MAKERS.has(step.property));
    const own = [item['url'], item['@id'], item['mainEntityOfPage']]
      .flatMap((value) => values(value))
      .some((value) => here(isItem(value) ? value['@id'] : value));
    const graph = path.every((step) => step.property === '@graph');
    const profile = main && path.some((step) => step.parents.includes('profilepage'));
    claims.push({
      name,
      fields,
      reader: 'json-ld',
      place: 'data',
      confidence: profile ? 0.98 : main ? 0.9 : own ? 0.85 : 0.6,
      standing: made ? 'other' : profile || main || (graph && own) ? 'subject' : graph ? 'person' : 'other',
    });
  }
  return { claims, types };
}

/** Whether an address is this page's, fragments, queries and trailing slashes left out. */
function samePage(page: Snapshot): (value: unknown) => boolean {
  const key = (address: string): string => {
    const url = absolute(address, page.base);
    return url
      ? url
          .replace(/^https?:\/\/(www\.)?/, '')
          .replace(/[?#].*$/, '')
          .replace(/\/+$/, '')
      : '';
  };
  const own = key(page.address.href);
  return (value) =>
    typeof value === 'string' &&
    value !== '' &&
    !value.startsWith('#') &&
    key(value) === own &&
    page.address.pathname.length > 1;
}

interface Found {
  readonly item: Item;
  readonly path: readonly { readonly property: string; readonly parents: readonly string[] }[];
}

function walk(roots: readonly Item[]): Found[] {
  const out: Found[] = [];
  const byId = new Map<string, Item>();
  const makers = new Set<string>();
  const queue: Found[] = roots.map((item) => ({ item, path: [] }));
  for (let at = 0; at < queue.length && at < BUDGET.items; at++) {
    const found = queue[at];
    if (!found) break;
    const id = found.item['@id'];
    const keys = Object.keys(found.item);
    if (typeof id === 'string') {
      const last = found.path.at(-1);
      if (last && MAKERS.has(last.property)) makers.add(id);
      if (keys.length === 1) {
        const known = byId.get(id);
        if (known && found.path.length < 6) out.push({ item: known, path: found.path });
        continue;
      }
      if (keys.length > 2 || !byId.has(id)) byId.set(id, found.item);
    }
    out.push(found);
    if (found.path.length >= 6) continue;
    const parents = typesOf(found.item);
    for (const key of keys.slice(0, 200))
      if (key !== '@context')
        for (const value of values(found.item[key]))
          if (isItem(value))
            queue.push({
              item: value,
              path: [...found.path, { property: key.replace(/^.*[/#:]/, '').toLowerCase(), parents }],
            });
  }
  // A reference may stand before what it refers to.
  for (const found of queue.slice(0, BUDGET.items)) {
    const id = found.item['@id'];
    if (typeof id === 'string' && Object.keys(found.item).length === 1) {
      const known = byId.get(id);
      if (known) out.push({ item: known, path: found.path });
    }
  }
  // Who is the author of something on the page is not its subject just because the graph lists them.
  return out.map((found) => {
    const id = found.item['@id'];
    const graph = found.path.every((step) => step.property === '@graph');
    return graph && typeof id === 'string' && makers.has(id)
      ? { item: found.item, path: [...found.path, { property: 'author', parents: [] }] }
      : found;
  });
}

function personFields(item: Item, page: Snapshot): Fields {
  const texts = (key: string): string[] => [...new Set(values(item[key]).map(textOf).filter(Boolean))].slice(0, 40);
  const place = (value: unknown): string => {
    const first = values(value)[0];
    if (!isItem(first)) return textOf(first);
    const address = values(first['address'])[0];
    if (isItem(address)) return place(address);
    const parts = ['addressLocality', 'addressRegion', 'addressCountry']
      .map((key) => textOf(first[key]))
      .filter(Boolean);
    return parts.join(', ') || textOf(first);
  };
  const fields: Fields = {};
  const set = <K extends keyof Fields>(key: K, value: Fields[K] | '' | undefined): void => {
    if (value && value.length > 0) fields[key] = value;
  };
  const roles = values(item['worksFor']).concat(values(item['affiliation']), values(item['memberOf']));
  set('given', textOf(item['givenName']));
  set('family', textOf(item['familyName']));
  set('title', textOf(item['jobTitle']) || textOf(item['hasOccupation']) || textOf(item['roleName']));
  set('organization', roles.map(textOf).find(Boolean));
  set('location', place(item['homeLocation']) || place(item['workLocation']) || place(item['address']));
  set(
    'emails',
    values(item['email']).flatMap((value) =>
      typeof value === 'string' ? readEmails(value.replace(/^mailto:/i, '')) : [],
    ),
  );
  set(
    'phones',
    texts('telephone').flatMap((value) => readPhone(value) ?? []),
  );
  set(
    'urls',
    [item['sameAs'], item['url']]
      .flatMap((value) => values(value))
      .flatMap((value) => (typeof value === 'string' ? (cleanUrl(value, page.base) ?? []) : [])),
  );
  const image = values(item['image'] ?? item['photo'])[0];
  const source = isItem(image) ? (image['contentUrl'] ?? image['url'] ?? image['@id']) : image;
  set('photo', typeof source === 'string' ? absolute(source, page.base) : undefined);
  set('bio', textOf(item['description']));
  set('skills', texts('knowsAbout').concat(texts('skills')));
  set('languages', texts('knowsLanguage'));
  set('education', texts('alumniOf'));
  set('pronouns', textOf(item['pronouns']));
  set('birthday', readDate(textOf(item['birthDate'])));
  return fields;
}

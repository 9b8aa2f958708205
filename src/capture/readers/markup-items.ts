import type { Claim, Fields, PageClaims } from '../claim.ts';
import { cleanUrl, emailOfLink, readDate, readEmails, readPhone } from '../contact-values.ts';
import { absolute, type PageNode, type Snapshot } from '../snapshot.ts';
import { textOf, tidy } from '../text-run.ts';

/** How a page marks up items: microdata (HTML, 5) or RDFa Lite 1.1 (W3C). */
interface Syntax {
  readonly reader: string;
  readonly type: string;
  readonly property: string;
}
const SYNTAXES: readonly Syntax[] = [
  { reader: 'microdata', type: 'itemtype', property: 'itemprop' },
  { reader: 'rdfa', type: 'typeof', property: 'property' },
];
const MAKERS =
  /^(author|creator|editor|publisher|contributor|reviewer|reviewedby|actor|actors|director|byartist|copyrightholder|provider|knows|colleague|spouse|follows)$/;
const MAX_ITEMS = 400;

interface Item {
  readonly types: readonly string[];
  readonly node: PageNode;
  readonly parent: Item | undefined;
  /** The property of the parent that it is the value of. */
  readonly property: string;
  readonly properties: Map<string, { node: PageNode; item?: Item }[]>;
}

const plain = (name: string): string => name.replace(/^.*[/#:]/, '').toLowerCase();

/** People in microdata and RDFa Lite. */
export function readMarkupItems(page: Snapshot): PageClaims {
  const claims: Claim[] = [];
  const types = new Set<string>();
  for (const syntax of SYNTAXES) {
    const items = collect(page, syntax);
    for (const item of items) {
      if (!item.parent) for (const type of item.types) types.add(type);
      if (!item.types.includes('person')) continue;
      const get = (name: string): string => valueOf(page, item.properties.get(name)?.[0]);
      const name =
        get('name') || [get('givenname'), get('additionalname'), get('familyname')].filter(Boolean).join(' ');
      if (!name) continue;
      const made = [item.property, ...ancestors(item).map((up) => up.property)].some((property) =>
        MAKERS.test(property),
      );
      const main =
        item.property === 'mainentity' ||
        (item.property === 'about' && (item.parent?.types.some((type) => type.endsWith('page')) ?? false));
      claims.push({
        name,
        fields: fieldsOf(page, item),
        reader: syntax.reader,
        place: 'data',
        confidence: main ? 0.95 : 0.75,
        // Themes mark the owner of a page as the author of nothing: only an author within something is one.
        standing: made && item.parent ? 'other' : main ? 'subject' : item.parent ? 'other' : 'person',
        node: item.node,
      });
    }
  }
  return { claims, types };
}

function ancestors(item: Item): Item[] {
  const out: Item[] = [];
  for (let up = item.parent; up; up = up.parent) out.push(up);
  return out;
}

function collect(page: Snapshot, syntax: Syntax): Item[] {
  const items: Item[] = [];
  const open: Item[] = [];
  // A property belongs to an item: without one there is nothing to read.
  for (const node of page.having(syntax.type).length > 0 ? page.elements : []) {
    const type = node.attributes.get(syntax.type);
    const property = node.attributes.get(syntax.property);
    if (type === undefined && property === undefined) continue;
    while (open.length > 0 && node.index >= (open.at(-1)?.node.end ?? 0)) open.pop();
    const parent = open.at(-1);
    const names = property?.split(/\s+/).map(plain).filter(Boolean) ?? [];
    let item: Item | undefined;
    const typed = type?.split(/\s+/).map(plain).filter(Boolean) ?? [];
    if (
      typed.length > 0 &&
      items.length < MAX_ITEMS &&
      (syntax.reader === 'rdfa' || node.attributes.has('itemscope'))
    ) {
      item = { types: typed, node, parent, property: names[0] ?? '', properties: new Map() };
      items.push(item);
    }
    if (parent)
      for (const name of names) {
        const list = parent.properties.get(name) ?? [];
        list.push(item ? { node, item } : { node });
        parent.properties.set(name, list);
      }
    if (item) open.push(item);
  }
  return items;
}

function valueOf(page: Snapshot, found: { node: PageNode; item?: Item } | undefined): string {
  if (!found) return '';
  const { node, item } = found;
  if (item) {
    const parts = ['addresslocality', 'addressregion', 'addresscountry']
      .map((key) => valueOf(page, item.properties.get(key)?.[0]))
      .filter(Boolean);
    return valueOf(page, item.properties.get('name')?.[0]) || parts.join(', ') || textOf(page, node, 200);
  }
  return tidy(
    node.attributes.get('content') ??
      (node.tag === 'time' ? node.attributes.get('datetime') : undefined) ??
      textOf(page, node, 1000),
  );
}

function linkOf(found: { node: PageNode; item?: Item }): string | undefined {
  const { attributes } = found.node;
  return (
    attributes.get('href') ??
    attributes.get('src') ??
    attributes.get('data-src') ??
    attributes.get('content') ??
    attributes.get('resource')
  );
}

function fieldsOf(page: Snapshot, item: Item): Fields {
  const all = (...names: string[]): { node: PageNode; item?: Item }[] =>
    names.flatMap((name) => item.properties.get(name) ?? []);
  const texts = (...names: string[]): string[] => [
    ...new Set(
      all(...names)
        .map((found) => valueOf(page, found))
        .filter((text) => text && text !== '--'),
    ),
  ];
  const fields: Fields = {};
  const set = <K extends keyof Fields>(key: K, value: Fields[K] | '' | undefined): void => {
    if (value && value.length > 0) fields[key] = value;
  };
  set('given', texts('givenname')[0]);
  set('family', texts('familyname')[0]);
  set('title', texts('jobtitle', 'role')[0]);
  set('organization', texts('worksfor', 'affiliation', 'memberof')[0]);
  set('location', texts('homelocation', 'worklocation', 'address')[0]);
  set(
    'emails',
    all('email').flatMap(
      (found) => emailOfLink(found.node.attributes.get('href') ?? '') ?? readEmails(valueOf(page, found)),
    ),
  );
  set(
    'phones',
    all('telephone').flatMap((found) => readPhone(valueOf(page, found)) ?? []),
  );
  set(
    'urls',
    all('url', 'sameas').flatMap((found) => cleanUrl(linkOf(found), page.base) ?? []),
  );
  set('photo', all('image', 'photo').flatMap((found) => absolute(linkOf(found), page.base) ?? [])[0]);
  set('bio', texts('description')[0]);
  set('skills', texts('knowsabout', 'skills'));
  set('languages', texts('knowslanguage'));
  set('education', texts('alumniof'));
  set('birthday', readDate(texts('birthdate')[0] ?? ''));
  return fields;
}

import type { Claim, Fields } from './claim.ts';
import { cleanUrl, emailOfLink, readEmails, readPhone } from './contact-values.ts';
import type { Dom } from './dom.ts';
import { absolute, type Snapshot } from './snapshot.ts';
import { tidy } from './text-run.ts';

/** What a site's file gives: the handle in the page's address, and what its anchors point at. */
export interface Anchored {
  readonly handle?: string | undefined;
  readonly claim?: Claim | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
const LISTS = new Set(['emails', 'phones', 'urls', 'skills', 'interests', 'languages', 'education']);

/**
 * Reads a page by its site's anchors. `site` is what the site's injected file declared; it is checked here, since a page may name
 * an element the same. Empty where the site is unknown, the address is no person's, or the anchors fail.
 */
export function readAnchors(dom: Dom, page: Snapshot, site: unknown): Anchored {
  if (!isRecord(site) || !isRecord(site['addresses'])) return {};
  const handle = handleIn(site['addresses'], page.address);
  if (handle === undefined) return {};
  for (const layout of Array.isArray(site['anchors']) ? site['anchors'] : []) {
    if (!isRecord(layout) || typeof layout['when'] !== 'string' || !isRecord(layout['fields'])) continue;
    if (dom.all(layout['when']).length === 0) continue;
    const subject = typeof layout['subject'] === 'string' ? dom.all(layout['subject'])[0] : dom.root;
    if (!subject) continue;
    const others = texts(layout['others']).flatMap((selector) => dom.all(selector));
    const fields: Fields = {};
    let name = '';
    for (const [field, places] of Object.entries(layout['fields'])) {
      for (const place of texts(places)) {
        const [selector = '', attribute] = place.split(/ @(?=[\w-]+$)/);
        const found = dom.all(selector, subject).filter((element) => !others.some((other) => other.contains(element)));
        const values = found
          .map((element) =>
            tidy((attribute ? dom.attributes(element).get(attribute) : dom.text(element))?.slice(0, 4000) ?? ''),
          )
          .filter((value) => value !== '' && value !== '--');
        if (values.length === 0) continue;
        if (field === 'name') name = values[0] ?? '';
        else assign(fields, field, values, page);
        break;
      }
    }
    if (!name) continue;
    const label = typeof site['addresses']['label'] === 'string' ? site['addresses']['label'] : 'site';
    return {
      handle,
      claim: {
        name,
        fields,
        reader: 'site',
        place: `the page's ${label} heading`,
        confidence: 0.97,
        standing: 'subject',
      },
    };
  }
  return { handle };
}

function assign(fields: Fields, field: string, values: string[], page: Snapshot): void {
  const many = values.slice(0, 60);
  if (field === 'emails') fields.emails = many.flatMap((value) => emailOfLink(value) ?? readEmails(value));
  else if (field === 'phones') fields.phones = many.flatMap((value) => readPhone(value) ?? []);
  else if (field === 'urls') fields.urls = many.flatMap((value) => cleanUrl(value, page.base) ?? []);
  else if (field === 'photo') {
    const photo = absolute(values[0], page.base);
    if (photo) fields.photo = photo;
  } else if (field === 'skills' || field === 'interests' || field === 'languages' || field === 'education')
    fields[field] = [...new Set(many)];
  else if (
    !LISTS.has(field) &&
    (field === 'headline' ||
      field === 'title' ||
      field === 'organization' ||
      field === 'location' ||
      field === 'bio' ||
      field === 'pronouns')
  )
    fields[field] = values[0] ?? '';
}

/** The handle in an address that the site's patterns take for a person's; undefined for any other. */
function handleIn(addresses: Record<string, unknown>, address: URL): string | undefined {
  const reserved = new Set(typeof addresses['reserved'] === 'string' ? addresses['reserved'].split(' ') : []);
  const hosts = texts(addresses['hosts']);
  const host = hosts.find((known) => address.hostname === known || address.hostname.endsWith(`.${known}`));
  if (!host) return undefined;
  const sub = address.hostname.slice(0, -host.length).replace(/\.$/, '');
  let path = address.pathname.replace(/\/{2,}/g, '/').replace(/\/+$/, '');
  try {
    path = decodeURI(path);
  } catch {
    // Kept as written.
  }
  const kept = texts(addresses['query']).flatMap((key) =>
    address.searchParams.has(key) ? [`${key}=${address.searchParams.get(key) ?? ''}`] : [],
  );
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  for (const profile of Array.isArray(addresses['profiles']) ? addresses['profiles'] : []) {
    if (!isRecord(profile) || !(profile['match'] instanceof RegExp)) continue;
    for (const prefix of [sub, sub.replace(/^(www|m|mobile|[a-z]{2}(-[a-z]{2})?)$/i, '')]) {
      const handle = profile['match'].exec(`${prefix}${path}${query}`)?.groups?.['handle'];
      if (handle && !reserved.has(handle.toLowerCase())) return handle;
    }
  }
  return undefined;
}

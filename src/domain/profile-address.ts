import { fediverse, sites } from '../sites/addresses.ts';
import type { Addresses, ProfileAddress } from '../sites/addresses.ts';

/** A web address taken apart, with all that differs between spellings of one address evened out. */
interface Address {
  /** ASCII, lower case, without www or a mobile part; a port that is not the usual one stays behind a colon. */
  readonly host: string;
  /** Begins with a slash, or empty for the home page; letters decoded, no doubled or trailing slashes. */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  /** A route that an application keeps behind `#/` or `#!`, else empty. */
  readonly route: string;
}

/** A link to somebody's own page on a known site. */
export interface Profile {
  /** The site's id, the name of its file. */
  readonly site: string;
  /** The site's name as it is shown: `LinkedIn`. */
  readonly label: string;
  /** What the site calls the person. Not a name: a slug may be an old name, a company's, or anything. */
  readonly handle: string;
  /** The address in its normal form. */
  readonly url: string;
}

const LONGEST = 2048;
const MOBILE = new Set(['www', 'm', 'mobile', 'touch', 'mbasic']);
const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2,4})?$/;
const TRACKING =
  /^(?:utm_.*|trk.*|_(?:ga|gl|hsenc|hsmi)|[a-z]*clid|[gw]braid|mc_[ce]id|igshi?d?|mkt_tok|ref(?:_src|_url|errer)?|src|source|spm|si|lipi|midtoken|originalsubdomain|hl|lang|locale|amp|phpsessid|cmpid|fbc?_.*)$/;
const INDEX = /(?:\/(?:(?:index|default)\.(?:html?|php|aspx?|jsp))?)+$/i;
/** What servers of the fediverse and nobody else write, on any host. */
const FEDERATED = /^\/(?:web\/|deck\/)?@/;

/** Where a site sends its visitors through a page of its own: the parameter that holds the true address. */
const REDIRECTS: readonly (readonly [address: RegExp, parameter: string])[] = [
  [/^lm?\.(?:facebook|instagram|threads)\.(?:com|net)\/(?:l\.php)?$/, 'u'],
  [/^google\.[a-z.]{2,6}\/url$/, 'q'],
  [/^google\.[a-z.]{2,6}\/url$/, 'url'],
  [/^youtube\.com\/redirect$/, 'q'],
  [/^linkedin\.com\/(?:redir\/(?:redirect|general-malware-page)|safety\/go)$/, 'url'],
];

const siteByHost: ReadonlyMap<string, Addresses> = new Map(
  sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)),
);
const reservedWords: ReadonlyMap<Addresses, ReadonlySet<string>> = new Map(
  sites.map((site) => [site, new Set(site.reserved?.split(' '))]),
);

/**
 * The key by which a profile's address is recognised in all its spellings: `linkedin.com/in/ada` for
 * `http://de.linkedin.com/in/Ada/?trk=x`. Behind `https://` it is an address of its own with the same key. Sites that have no
 * file get a general normal form, in which the path keeps its case. Undefined for what is no http(s) address, has
 * credentials in it, or belongs to a known site and is nobody's profile (its home page, a post, a company, a reserved word).
 */
export function profileKey(url: string): string | undefined {
  return profileKeyOf(url)?.key;
}

/** The key as `profileKey` gives it, and whether it is that of a profile on a known site. */
export function profileKeyOf(url: string): { key: string; isKnownSite: boolean } | undefined {
  const address = read(url);
  if (!address) return undefined;
  const known = siteOf(address.host);
  if (known) {
    const profile = profileOn(address, ...known);
    return profile && { key: keyOf(profile.url), isKnownSite: true };
  }
  const federated = FEDERATED.test(address.path) ? profileOn(address, fediverse, '', address.host) : undefined;
  return { key: federated ? keyOf(federated.url) : generalForm(address), isKnownSite: false };
}

/**
 * The site, handle and normal address of a link to a profile on a known site, or undefined for any other address. It
 * lets a link be saved without being loaded; it never says what the person is called.
 */
export function profileOf(url: string): Profile | undefined {
  const address = read(url);
  const known = address && siteOf(address.host);
  return known && profileOn(address, ...known);
}

/** The id of the site that an address belongs to, be it a profile or not. */
export function siteAt(url: string): string | undefined {
  const address = read(url);
  return address && siteOf(address.host)?.[0].site;
}

/** The normal address behind a profile key as `profileKey` gives it. */
export function addressOfKey(key: string): string {
  return profileOf(`https://${key}`)?.url ?? `https://${key}`;
}

function keyOf(normal: string): string {
  return normal.replace(/^https:\/\/(?:www\.)?/, '');
}

/** The plainest addresses mean what they say, and URL is slow: a host of ASCII names, and a path without dot segments. */
const PLAIN = /^https?:\/\/((?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*)(?:\/((?:[\w~@/-]|(?<=[\w~@-])\.)*))?$/i;

/** Takes an address apart, through at most two redirecting pages; undefined for what is no http(s) address. */
function read(text: string, redirects = 2): Address | undefined {
  if (text.length > LONGEST) return undefined;
  const [, name = '', way = ''] = PLAIN.exec(text) ?? [];
  if (name && !/xn--/i.test(name)) return addressOf(plainHost(name), plainPath(`/${way}`));
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname) return undefined;
  const port = url.port && url.port !== '80' && url.port !== '443' ? `:${url.port}` : '';
  const host = plainHost(url.hostname) + port;
  const path = plainPath(url.pathname);
  if (redirects > 0 && url.search !== '') {
    for (const [address, parameter] of REDIRECTS) {
      const target = address.test(host + (path || '/')) && url.searchParams.get(parameter);
      if (target) return read(target, redirects - 1);
    }
  }
  const query = new Map<string, string>();
  for (const [name, value] of url.search === '' ? [] : url.searchParams) {
    if (!TRACKING.test(name.toLowerCase()) && !query.has(name)) query.set(name, value);
  }
  const route = /^#!?\/./.test(url.hash) ? url.hash.replace(/^#!?/, '').replace(/\/+$/, '') : '';
  return addressOf(host, path, query, route);
}

function addressOf(host: string, path: string, query: Address['query'] = new Map(), route = ''): Address {
  // On a known site `index.html` may be somebody's handle.
  return { host, path: siteOf(host) ? path : path.replace(INDEX, ''), query, route };
}

/** A host without trailing dot and without its www and mobile parts, unless nothing but a suffix were left. */
function plainHost(hostname: string): string {
  const labels = hostname.toLowerCase().replace(/\.+$/, '').split('.');
  while (labels.length > 2 && MOBILE.has(labels[0] ?? '')) labels.shift();
  return labels.join('.');
}

function plainPath(pathname: string): string {
  return decodeLetters(pathname)
    .replace(/;jsessionid=[^/]*/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/+$/, '');
}

/** Percent-encoded letters and digits decoded and composed (NFC); whatever has a meaning in an address stays encoded. */
function decodeLetters(path: string): string {
  return path
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      let text: string;
      try {
        text = decodeURIComponent(run);
      } catch {
        return run.toUpperCase();
      }
      return text.replace(/[^\p{L}\p{M}\p{N}\-._~@]/gu, (sign) => encodeURIComponent(sign));
    })
    .normalize('NFC');
}

/** The site that owns a host, with what stands before the site's own host and that host; undefined for an unknown site. */
function siteOf(host: string): [site: Addresses, subdomain: string, own: string] | undefined {
  const labels = host.split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const own = labels.slice(at).join('.');
    const site = siteByHost.get(own);
    if (!site) continue;
    const subdomain = labels.slice(0, at).filter((label) => !MOBILE.has(label));
    return [site, subdomain.join('.'), own];
  }
  return undefined;
}

function profileOn({ path, query, route }: Address, site: Addresses, subdomain: string, host: string) {
  const parameters = (site.query ?? []).flatMap((name) => {
    const value = query.get(name);
    return value ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  const rest = path || !route ? path : route;
  const place = rest + (parameters.length ? `?${parameters.join('&')}` : '');
  const spellings = LANGUAGE.test(subdomain) ? [subdomain + place, place] : [subdomain + place];
  for (const spelling of spellings) {
    for (const profile of site.profiles) {
      const groups = profile.match.exec(spelling)?.groups;
      if (!groups?.handle) continue;
      const handle = plainHandle(groups.handle, profile);
      if (reservedWords.get(site)?.has(groups.handle.toLowerCase())) return undefined;
      const normal = profile.url.replace(/\$<(\w+)>/g, (_, name: string) =>
        name === 'host' ? host : name === 'handle' ? handle : plainHandle(groups[name] ?? '', profile),
      );
      return { site: site.site, label: site.label, handle, url: normal };
    }
  }
  return undefined;
}

function plainHandle(written: string, { letters, ignores }: ProfileAddress): string {
  const handle = ignores ? written.replaceAll(ignores, '') : written;
  if (letters === 'kept') return handle;
  return letters === 'upper' ? handle.toUpperCase() : handle.toLowerCase().normalize('NFC');
}

function generalForm({ host, path, query, route }: Address): string {
  const parameters = [...query]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  return (
    host + path.replace(INDEX, '') + (parameters.length ? `?${parameters.join('&')}` : '') + (route && `#${route}`)
  );
}

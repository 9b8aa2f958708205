import { absolute } from './snapshot.ts';
import { tidy } from './text-run.ts';

// Not the end of @ada@server.example, which is an account of the fediverse.
const EMAIL = /(?<![@\p{L}\p{N}._%+'-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]*@[\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+\p{L}{2,24}/gu;
const AT = String.raw`\s{0,5}(?:\[\s*(?:at|a|ät|@|chez|arroba)\s*\]|\(\s*(?:at|a|ät|@|chez|arroba)\s*\)|\{\s*(?:at|@)\s*\}|<\s*at\s*>|\s(?:AT|\*at\*|_at_|-at-)\s|＠)\s{0,5}`;
const DOT = String.raw`\s*(?:\[\s*(?:dot|punkt|punto|point|\.)\s*\]|\(\s*(?:dot|punkt|punto|point|\.)\s*\)|\{\s*(?:dot|\.)\s*\}|\s(?:DOT|dot)\s)\s*`;
const BRACKETED_DOT = String.raw`\s*(?:\[\s*(?:dot|punkt|punto|point|\.)\s*\]|\(\s*(?:dot|punkt|punto|point|\.)\s*\)|\{\s*(?:dot|\.)\s*\})\s*`;
// A run of letters is tried from its beginning alone, and parts are as long as RFC 5321 (64) and RFC 1035 (63) let them be: time grows as the text does.
const HIDDEN = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}._%+-]{1,64}(?:${BRACKETED_DOT}[\\p{L}\\p{N}._%+-]{1,64}){0,4})${AT}([\\p{L}\\p{N}-]{1,63}(?:(?:\\.|${DOT})[\\p{L}\\p{N}-]{1,63}){1,6})`,
  'giu',
);
// "ada at example dot org": only with both words, and an ending that looks like one.
const SPOKEN =
  /(?<![\p{L}\p{N}._+-])([\p{L}\p{N}._+-]{1,64}(?: dot [\p{L}\p{N}_+-]{1,64}){0,4})\s{1,5}at\s{1,5}([\p{L}\p{N}-]{1,63}(?:\s{1,5}dot\s{1,5}[\p{L}\p{N}-]{1,63}){0,5}\s{1,5}dot\s{1,5}(?:\p{L}{2,6}))\b/giu;
const SIGNS = ['@', '＠', '[', '('];
const DOTS = new RegExp(DOT, 'giu');
const TRAP =
  /\.(png|jpe?g|gif|svg|webp|css|js)$|@(2x|3x|example\.)|^(u003e|you|your|name|email|user|username|someone|yourname|firstname|first\.last|vorname|prenom|nombre)@|no-?spam|remove-?this/i;

/** Whether a text has a sign without which it holds no address. */
export function mayHoldEmail(text: string): boolean {
  return SIGNS.some((sign) => text.includes(sign)) || /\bat\b/i.test(text);
}

/** The e-mail addresses in a text, lower case in the domain, each once; also those written "ada [at] example (dot) org". */
export function readEmails(text: string): string[] {
  if (!mayHoldEmail(text) || text.length > 20_000) return [];
  const found: string[] = [];
  for (const match of text.matchAll(EMAIL)) found.push(match[0]);
  for (const match of text.matchAll(HIDDEN))
    found.push(`${(match[1] ?? '').replace(DOTS, '.')}@${(match[2] ?? '').replace(DOTS, '.')}`);
  for (const match of text.matchAll(SPOKEN))
    found.push(`${(match[1] ?? '').replace(/ dot /gi, '.')}@${(match[2] ?? '').replace(/\s+dot\s+/gi, '.')}`);
  return [...new Set(found.map(cleanEmail).filter((email) => email !== ''))];
}

function cleanEmail(raw: string): string {
  const email = raw
    .replace(/\s+/g, '')
    .replace(/^[.'-]+|[.'-]+$/g, '')
    .replace(/^mailto:/i, '');
  if (TRAP.test(email) || email.length > 254) return '';
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  return /\.\p{L}{2,24}$/u.test(domain) ? `${email.slice(0, at)}@${domain}` : '';
}

const GENERIC =
  /^(info|contact|kontakt|contacto|contato|office|mail|hello|hi|support|help|admin|webmaster|sales|press|presse|privacy|jobs|karriere|enquiries|inquiries|datenschutz|no-?reply|team|service|feedback|editor|secretar\w*|sekretariat|newsletter|marketing|media|bewerbung|accueil|post|postmaster|abuse|dpo)@/i;
/** Whether an address is an office's rather than a person's: info@, sales@. */
export function isGenericEmail(email: string): boolean {
  return GENERIC.test(email);
}

const PRIVATE =
  /@(?:(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|aol|gmx|yahoo|ymail|proton(?:mail)?|pm|zoho|fastmail|tuta(?:nota)?|posteo|yandex)\.[a-z.]{2,6}|(?:web|t-online|freenet|mailbox)\.(?:de|org)|(?:orange|free|wanadoo|laposte|sfr)\.(?:fr|net)|(?:libero|virgilio|tiscali)\.it|(?:wp|o2|onet|interia)\.pl|(?:mail|bk|list|inbox)\.ru|(?:qq|163|126|sina|foxmail)\.com|(?:naver|daum|hanmail)\.(?:com|net)|bluewin\.ch|seznam\.cz|uol\.com\.br)$/i;
/** Whether an address is of a provider that gives one to anybody, so that no institution stands behind it. */
export function isPrivateEmail(email: string): boolean {
  return PRIVATE.test(email);
}

/** The address of a `mailto:` link, also percent-encoded; undefined for one that only shares (no recipient). */
export function emailOfLink(href: string): string | undefined {
  if (!/^\s*mailto:/i.test(href)) return undefined;
  let address = href.replace(/^\s*mailto:\/*/i, '').replace(/\?.*$/s, '');
  try {
    address = decodeURIComponent(address);
  } catch {
    // Kept as written.
  }
  return readEmails(address)[0];
}

/** A phone number as written, or undefined for what has too few or too many digits, or is a filler such as 888 888 88 88. */
export function readPhone(raw: string): string | undefined {
  let text = raw.replace(/^\s*(tel|callto|sms|fax):/i, '').replace(/;.*$/, '');
  try {
    text = decodeURIComponent(text);
  } catch {
    // Kept as written.
  }
  text = tidy(text);
  const number = /\+?[\d(][\d\s()./\u2010-\u2015-]{5,24}\d/.exec(text)?.[0];
  if (!number) return undefined;
  const digits = number.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return undefined;
  if (new Set(digits.replace(/^\d{1,2}/, '')).size < 3 || /(0123456|1234567|555-?01\d\d$)/.test(digits))
    return undefined;
  // A date or a span of years is no number.
  if (
    /^(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d(?:-\d\d)*\s*[-–]\s*(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d(?:-\d\d)*$|^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/.test(
      number,
    )
  )
    return undefined;
  return number.trim();
}

/** Hosts on which people have profiles, with what in the path is none. */
const SOCIAL =
  /(^|\.)(linkedin\.com|github\.com|gitlab\.com|twitter\.com|x\.com|facebook\.com|instagram\.com|threads\.(net|com)|bsky\.app|youtube\.com|tiktok\.com|orcid\.org|scholar\.google\.[a-z.]+|researchgate\.net|xing\.com|stackoverflow\.com|medium\.com|substack\.com|mastodon\.[a-z]+|hachyderm\.io|fosstodon\.org|behance\.net|dribbble\.com|dev\.to|keybase\.io|about\.me|linktr\.ee|crunchbase\.com|goodreads\.com|twitch\.tv|vk\.com|weibo\.com|zhihu\.com|semanticscholar\.org|dblp\.(org|uni-trier\.de)|academia\.edu|publons\.com|webofscience\.com|scopus\.com|kaggle\.com|huggingface\.co|openreview\.net|flickr\.com|pinterest\.[a-z.]+|soundcloud\.com|bitbucket\.org|codepen\.io|t\.me|telegram\.me|speakerdeck\.com|slideshare\.net|wikidata\.org|news\.ycombinator\.com|sessionize\.com|meetup\.com|angel\.co|wellfound\.com|gravatar\.com|plus\.google\.com)$/;
const SHARE =
  /\/(share|sharer|sharing|intent|home\?status|submit|shareArticle|dialog|plugins|hashtag|search|login|signup|join|policies|privacy|legal|terms|about|help|settings|compose|home|explore|watch|playlist|embed|status|p|reel|events|groups|jobs|company|school|showcase|learning|feed|uas|start|redir|authwall|pulse|title)([/?.]|$)|[?&](url|text|u|status|link)=|share\.php|sharer\.php|\/your[-_]?|\/(username|user-?name)$|=#|%20/i;

/** Whether an address is a profile on a social or scholarly site. A share link, a post or a site's own page is none. */
export function isProfileLink(address: string): boolean {
  try {
    const url = new URL(address);
    // A language's part before the host (en.example.com), but not vk of vk.com.
    const host = url.hostname.replace(/^(www|m|mobile|[a-z]{2})\.(?=[^.]+\.)/, '');
    if (!SOCIAL.test(host)) return false;
    if (SHARE.test(url.pathname + url.search)) return false;
    const own = url.pathname.split('/').filter(Boolean);
    // A code host's second path part is a repository, a network's third a post.
    if (/^(github\.com|gitlab\.com|bitbucket\.org)$/.test(host))
      return own.length === 1 && !/^(features|topics|about|pricing|sponsors|orgs|marketplace|apps)$/.test(own[0] ?? '');
    if (host === 'linkedin.com') return /^\/(in|pub|profile)\//.test(url.pathname);
    return own.length > 0 ? own.length <= 4 : /substack|medium|about\.me/.test(host) && host.split('.').length > 2;
  } catch {
    return false;
  }
}

/** The part of a profile's address that names its owner. */
export function handleOf(address: string): string {
  try {
    const url = new URL(address);
    const parts = url.pathname
      .split('/')
      .filter((part) => part && !/^(in|pub|profile|user|users|people|citations|channel|c|u)$/.test(part));
    return (parts.at(0) ?? url.hostname.split('.')[0] ?? '').replace(/^@/, '');
  } catch {
    return '';
  }
}

/** An address without its fragment and known tracking parameters; undefined if it is not http(s). */
export function cleanUrl(address: string | undefined, base: string): string | undefined {
  const found = absolute(
    address &&
      /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address.trim()) &&
      !address.includes(':') &&
      !/\.(html?|php|aspx?|jsp|pdf|jpe?g|png|gif|txt)([/?#]|$)/i.test(address)
      ? `https://${address.trim()}`
      : address,
    base,
  );
  if (!found) return undefined;
  const url = new URL(found);
  // By forEach: the iterators of URLSearchParams can't be iterated in Firefox's content scripts.
  const keys: string[] = [];
  url.searchParams.forEach((_, key) => keys.push(key));
  for (const key of keys)
    if (/^(utm_|fbclid|gclid|trk$|ref$|ref_|source$|original_referer)/.test(key)) url.searchParams.delete(key);
  return url.href.replace(/\/?#.*$/, (fragment) => (fragment.startsWith('/') ? '/' : ''));
}

/** A partial date (`YYYY-MM-DD`, `--MM-DD`, `YYYY`) from ISO forms and "May 4, 1980"-like ones; undefined otherwise. */
export function readDate(raw: string): string | undefined {
  const text = raw.trim();
  const iso = /^(\d{4})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text);
  if (iso) return `${iso[1] ?? ''}-${iso[2] ?? ''}-${iso[3] ?? ''}`;
  if (/^--\d\d-?\d\d$/.test(text)) return `--${text.slice(2, 4)}-${text.slice(-2)}`;
  const inside = /\((\d{4}-\d\d-\d\d)\)/.exec(text);
  if (inside?.[1]) return inside[1];
  // Dots and the East Asian order tell which number is which; strokes only do where one of them is no month.
  const numbers = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/.exec(text);
  if (numbers) {
    const [, one = '', sign, two = '', year = ''] = numbers;
    const [day, month] = sign !== '.' && Number(two) > 12 ? [two, one] : [one, two];
    const told = sign === '.' || Number(day) > 12;
    if (told && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31)
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return undefined;
  }
  const eastern = /^(\d{4})\s?[年년./]\s?(\d{1,2})\s?[月월./]\s?(\d{1,2})(?!\d)/u.exec(text);
  if (eastern && Number(eastern[2]) <= 12 && Number(eastern[3]) <= 31)
    return `${eastern[1] ?? ''}-${(eastern[2] ?? '').padStart(2, '0')}-${(eastern[3] ?? '').padStart(2, '0')}`;
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const worded =
    /\b(?:([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?|(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-z]{3})[a-z]*\.?),?\s+(\d{4})\b/i.exec(
      text,
    );
  if (!worded) return /^\d{4}$/.test(text) ? text : undefined;
  const month = months.indexOf((worded[1] ?? worded[4] ?? '').toLowerCase()) + 1;
  const day = worded[2] ?? worded[3] ?? '';
  return month ? `${worded[5] ?? ''}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

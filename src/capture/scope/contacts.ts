import {
  cleanUrl,
  emailOfLink,
  handleOf,
  isGenericEmail,
  isPrivateEmail,
  isProfileLink,
  readEmails,
  readPhone,
} from '../contact-values.ts';
import { readName, sameName, slugFit } from '../name.ts';
import { textOf } from '../text-run.ts';
import { isIn, type Found, type Surroundings } from './surroundings.ts';

/** Values with how near to the name they stand: 2 within its range or fitting the name, 1 in the page's text, 0 elsewhere. */
type Weighed = Map<string, number>;

const weigh = (values: Weighed, value: string, weight: number): void =>
  void values.set(value, Math.max(values.get(value) ?? 0, weight));

const WRITTEN = /(?<![@\w./-])(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,6}\/[\w@%./-]*\w\/?/gi;

/** Reads e-mail addresses, telephone numbers and profiles that are somebody's own. */
export function readContacts(around: Surroundings, { put }: Found): void {
  const { page, name, range, reach, referees } = around;
  const emails: Weighed = new Map();
  const phones: Weighed = new Map();
  const urls: Weighed = new Map();
  const nodes = reach.whole ? page.nodes : page.nodes.slice(range.from, range.to);
  for (const node of nodes) {
    if (node.hidden || referees.some((part) => isIn(part, node.index))) continue;
    const inside = isIn(range, node.index) && node.zone !== 'nav';
    const main =
      inside ||
      (reach.whole &&
        node.zone !== 'nav' &&
        (node.zone !== 'aside' || reach.curriculum) &&
        (node.zone !== 'footer' || reach.ownSite));
    if (!node.tag) {
      // Addresses that are written but not linked, as on CVs that are printed.
      if ((inside || (main && reach.curriculum)) && node.text.length < 200)
        for (const [written] of node.text.matchAll(WRITTEN)) {
          const url = cleanUrl(written, page.base);
          if (url && isProfileLink(url)) weigh(urls, url, 2);
        }
      if (node.text.length > 3000 || !/[@＠[(]|\bat\b|\d\d[\d\s./-]{4}/.test(node.text)) continue;
      for (const email of readEmails(node.text)) weigh(emails, email, inside ? 2 : main ? 1 : 0);
      for (const piece of node.text.split(/[·•|]/).map((text) => text.trim())) {
        const alone = main && reach.ownSite && /^\+?[\d\s()./-]+$/.test(piece);
        if (piece.length > 60 || !(inside || alone || (main && reach.curriculum))) continue;
        // A national number has seven digits or more behind its 0; fewer are a register's.
        const phone = /^(?:\+\d|\(\d|0\d|8 ?\(\d{3}\))/.test(piece) ? readPhone(piece) : undefined;
        if (phone && phone.replace(/\D/g, '').length > 7) weigh(phones, phone, 1);
      }
      continue;
    }
    if (node.tag === 'div' || node.tag === 'p' || node.tag === 'span' || node.tag === 'li' || node.tag === 'td') {
      // An address broken up by elements, such as ada<span> at </span>example.org.
      if (inside && node.length < 80 && node.length > 6 && node.end > node.index + 2)
        for (const email of readEmails(textOf(page, node, 100))) weigh(emails, email, 2);
      if (node.attributes.has('data-email') && main)
        for (const email of readEmails(node.attributes.get('data-email') ?? '')) weigh(emails, email, 2);
      continue;
    }
    if (node.tag !== 'a') continue;
    const href = node.attributes.get('href') ?? '';
    const email = emailOfLink(href);
    if (email) {
      weigh(emails, email, inside ? 2 : main ? 1 : 0);
      continue;
    }
    if (/^tel:/i.test(href)) {
      const phone = readPhone(href);
      if (phone && (inside || (main && (reach.ownSite || reach.curriculum)))) weigh(phones, phone, inside ? 2 : 1);
      continue;
    }
    const url = cleanUrl(href, page.base);
    if (!url) continue;
    const me = /(^|\s)me(\s|$)/i.test(node.attributes.get('rel') ?? '');
    if (me && node.zone !== 'aside') weigh(urls, url, 2);
    // On a site of profiles its own links lead to posts and to other people: "who to follow", co-authors.
    else if (isProfileLink(url) && !(reach.whole && new URL(url).host === page.address.host)) {
      const fit = slugFit(name, handleOf(url));
      if (inside) weigh(urls, url, 2);
      else if (fit >= 0.5) weigh(urls, url, 2);
      else if (main && reach.ownSite) weigh(urls, url, 1);
    }
  }
  put('emails', ownEmails(emails, around).slice(0, 6), 'page');
  put('phones', unique([...phones].sort((a, b) => b[1] - a[1]).map(([phone]) => phone)).slice(0, 5), 'page');
  put(
    'urls',
    [...urls]
      .filter(([url]) => url.replace(/\/+$/, '') !== page.address.href.replace(/\/+$/, ''))
      .map(([url]) => url)
      .slice(0, 25),
    'links',
  );
}

/** Of all addresses on a page those that are somebody's: that fit the name, stand by it, or are the page's only one. */
function ownEmails(emails: Weighed, { lines, name, reach }: Surroundings): string[] {
  const fitting = (email: string): boolean =>
    slugFit(name, email.split('@')[0] ?? '') >= 0.4 ||
    slugFit(name, email.split('@')[1]?.split('.').slice(0, -1).join('.') ?? '') >= 0.5;
  const foreign = (email: string): boolean =>
    reach.whole &&
    lines.some((line) => line.text.length < 300 && line.text.includes(email) && isOfAnother(line.text, email, name));
  const kept = [...emails].filter(
    ([email, weight]) =>
      fitting(email) ||
      (weight >= 2 && !isGenericEmail(email)) ||
      (weight >= 1 &&
        !isGenericEmail(email) &&
        // The only address of a page about one person is theirs where no institution gives it out.
        (reach.ownSite || (emails.size === 1 && isPrivateEmail(email)))),
  );
  const own = kept.filter(([email]) => fitting(email));
  const spelt = (email: string): boolean => slugFit(name, email.split('@')[0] ?? '') >= 0.7;
  return (own.length > 0 ? kept.filter(([email, weight]) => fitting(email) || weight >= 2) : kept)
    .filter(
      // Beside an address of their own an office's is everybody's.
      ([email]) => spelt(email) || (!foreign(email) && !(isGenericEmail(email) && own.some(([other]) => spelt(other)))),
    )
    .map(([email]) => email);
}

/** Whether an address is spelt by another name that stands in the same line: "Peter Straker, p.straker@oakmere.example". */
function isOfAnother(line: string, email: string, name: string): boolean {
  return line
    .replace(email, ' ')
    .split(/\s*[,;:|·•()–—]\s*|\s-\s/)
    .some((part) => {
      const other = readName(part);
      return (
        other !== undefined && !sameName(other.text, name) && slugFit(other.text, email.split('@')[0] ?? '') >= 0.5
      );
    });
}

function unique(phones: string[]): string[] {
  const keys = new Set<string>();
  return phones.filter((phone) => {
    const key = phone.replace(/\D/g, '').slice(-7);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

import type { Claim } from '../claim.ts';
import { handleOf, isGenericEmail } from '../contact-values.ts';
import { fold } from '../fold.ts';
import { GIVEN_NAMES } from '../given-names.ts';
import { isOrganization, isRole, readName, sameName, slugFit, type Name } from '../name.ts';
import {
  bornBeside,
  calledPerson,
  calledThing,
  readOpeningRole,
  speaksAsGroup,
  speaksAsOwner,
  speaksOf,
} from '../readers/visible-text.ts';
import type { PageNode } from '../snapshot.ts';
import { headingLevel, textOf, type Line } from '../text-run.ts';
import { bestSpelling, type Candidate, type Signal } from './candidates.ts';
import type { PageFacts } from './facts.ts';
import { PERSONAL, portraitsOf } from './owners.ts';
import { titlePhrases } from './titles.ts';

/** Somebody who may be whom the page is about. */
export interface Subject {
  readonly name: Name;
  readonly score: number;
  /** How much speaks for a person at all, and for a page of their own. */
  readonly personal: number;
  /** What speaks for a human being rather than a brand, whose name, address and handles agree as well. */
  readonly human: number;
  readonly claims: readonly Claim[];
  /** Where the name stands, headings first. */
  readonly nodes: readonly PageNode[];
  readonly signals: ReadonlyMap<Signal, number>;
  /** The subject's own site: the host or a root page bears the name. */
  readonly ownSite: boolean;
  /** The page is their CV. */
  readonly curriculum: boolean;
}

/** How a page speaks and whom it lets reach, whoever is judged. */
interface Manner {
  /** Its first lines of some length. */
  readonly body: readonly Line[];
  /** It speaks as its owner, as a group. */
  readonly owner: boolean;
  readonly group: boolean;
  readonly siteName: string;
  /** It shows the account's name of its address. */
  readonly shownHandle: boolean;
  readonly shop: boolean;
  /** Links to networks on which only people have profiles. */
  readonly networks: number;
  readonly portraits: readonly string[];
  /** Lines that may be a name alone. */
  readonly standalone: readonly { readonly line: Line; readonly lower: string }[];
  readonly reachable: boolean;
  readonly reachedByRows: boolean;
}

function readManner({ page, lines, rows, parts, hrefs, meta }: PageFacts): Manner {
  const body = lines.filter((line) => line.node.zone !== 'nav' && line.text.length > 40).slice(0, 60);
  const networks = new Set(
    page
      .tagged('a')
      .filter((node) => node.zone !== 'footer')
      .map((node) => node.attributes.get('href') ?? '')
      .filter((href) => PERSONAL.test(href)),
  ).size;
  return {
    body,
    owner: lines
      .filter((line) => line.node.zone !== 'nav' && line.text.length > 15)
      .slice(0, 30)
      .some((line) => speaksAsOwner(line.text)),
    group: speaksAsGroup(body.map((line) => line.text)),
    siteName: meta('og:site_name'),
    shownHandle: lines.some(
      (line) =>
        line.text.length < 300 &&
        line.text.includes('@') &&
        parts.some(
          (part) => part.length > 2 && line.text.toLowerCase().includes(`@${part.replace(/^@/, '').toLowerCase()}`),
        ),
    ),
    shop: [...hrefs].some((href) => /\/(cart|basket|checkout|warenkorb|panier|carrito|koszyk)([/?#]|$)/i.test(href)),
    networks,
    portraits: portraitsOf(page),
    standalone: lines
      .filter(
        (line) =>
          line.text.length <= 90 &&
          line.node.zone !== 'nav' &&
          line.node.zone !== 'aside' &&
          line.node.zone !== 'footer',
      )
      .map((line) => ({ line, lower: line.text.toLowerCase() })),
    reachable: networks === 1 || rows.some((row) => row.key === 'emails' && row.node.zone !== 'footer'),
    reachedByRows: rows.some(
      (row) =>
        (row.key === 'emails' || row.key === 'phones') && row.node.zone !== 'footer' && row.node.zone !== 'aside',
    ),
  };
}

/** What was found for one candidate, by which they are judged. */
interface Findings {
  /** How well parts of the path and of the host spell the name, 0 to 1: see `slugFit`. */
  readonly fit: number;
  readonly hostFit: number;
  readonly address: number;
  /** An e-mail address on the page goes with the name; `spelling` if it spells it, as no product's does. */
  readonly fitting: boolean;
  readonly spelling: boolean;
  /** A known given name that spells with the other the account whose pages a host shows; brands have domains. */
  readonly hosted: boolean;
  readonly photo: boolean;
  /** The text tells of them, says when they were born, calls them of a trade. */
  readonly told: boolean;
  readonly born: boolean;
  readonly called: boolean;
  /** A role stands beside the name, right below it, a title before it. */
  readonly role: boolean;
  readonly roleBelow: boolean;
  readonly titled: boolean;
  /** A page's title says what they are. */
  readonly titledAs: boolean;
  /** Profiles whose handle fits the name. */
  readonly ownProfiles: readonly string[];
}

/** Makes the judge of a page's candidates. */
export function judgeOf(facts: PageFacts): (candidate: Candidate) => Subject {
  const manner = readManner(facts);
  return (candidate) => {
    const name = bestSpelling(candidate.spelt, facts.spellings);
    const findings = find(candidate, name, facts, manner);
    const personal = personalOf(candidate, name, findings, facts, manner);
    addWeakSignals(candidate, name, findings, facts, manner);
    const { page, structured, selfPage } = facts;
    return {
      name,
      score: scoreOf(candidate, name, findings, facts, manner),
      personal,
      human: humanOf(candidate, name, findings, facts, manner),
      // What is said of them as the maker of something, or of a practice that bears their name, is theirs as well.
      claims: [
        ...candidate.claims,
        ...structured.claims.filter((claim) => claim.standing === 'other' && sameName(claim.name, name.text)),
      ],
      nodes: [...candidate.nodes].sort((a, b) => headingRank(a) - headingRank(b) || a.index - b.index),
      signals: candidate.signals,
      ownSite:
        findings.hostFit >= 0.4 ||
        (selfPage && candidate.signals.has('label')) ||
        (page.address.pathname.length < 2 && candidate.signals.has('title')) ||
        page.address.pathname.startsWith('/~'),
      curriculum: facts.curriculum,
    };
  };
}

/** Looks for all that speaks for a candidate, and gives them the signals that follow from their name. */
function find(candidate: Candidate, name: Name, facts: PageFacts, manner: Manner): Findings {
  const { page, lines, titles, parts, host, handle, personPath, emails, profiles } = facts;
  const { signals } = candidate;
  const fit = Math.max(
    0,
    ...[...parts, ...(handle ? [handle] : [])]
      .filter((part) => personPath || !isHeadline(part, name))
      .map((part) => slugFit(name.text, part)),
  );
  const hostFit = Math.max(0, ...host.map((part) => slugFit(name.text, part)));
  const handleInTitle = titles
    .flatMap((title) => title.split(/\s*[|·•»]\s*|\s+[-–—/]\s+/))
    .some((segment) => segmentNames(segment, parts, candidate.spelt));
  // Deep in a site its host names the site, not who the page is about.
  const address = Math.max(2 * fit, (parts.length === 0 ? 1.8 : 0.6) * hostFit, handleInTitle ? 1.6 : 0);
  if (address > 0.7) signals.set('address', address);
  const last = name.tokens.at(-1) ?? '';
  const photo = manner.portraits.some(
    (alt) => alt.includes(last) && titlePhrases(alt).some((phrase) => sameName(phrase, name.text)),
  );
  if (photo) signals.set('alt', 0.8);
  findStanding(candidate, name, facts, manner);
  const { body } = manner;
  // A product's lists and a brand's desk are addressed by its name, too, which has capitals within or is one word.
  const spelling =
    name.sure > 0.2 &&
    emails.some((email) => !isGenericEmail(email) && slugFit(name.text, email.split('@')[0] ?? '') >= 0.8);
  if (spelling) signals.set('contact', 1);
  const known = name.tokens.length > 1 && name.tokens.some((token) => GIVEN_NAMES.has(fold(token)));
  return {
    fit,
    hostFit,
    address,
    fitting: emails.some(
      (email) =>
        slugFit(name.text, email.split('@')[0] ?? '') >= 0.4 || slugFit(name.text, email.split('@')[1] ?? '') >= 0.5,
    ),
    spelling,
    hosted:
      known &&
      hostFit >= 1 &&
      parts.length === 0 &&
      /\.(?:github\.io|gitlab\.io|neocities\.org|pages\.dev|netlify\.app|vercel\.app)$/.test(page.address.hostname),
    photo,
    told: body.some((line) => speaksOf(line.text.slice(0, 400), name.text)),
    born: body.slice(0, 12).some((line) =>
      bornBeside(
        line.text,
        candidate.spelt.map((each) => each.text),
      ),
    ),
    called: body.some((line) => calledPerson(line.text, name.text)),
    role: roleBeside(lines, candidate.nodes, 4),
    roleBelow: roleBeside(lines, candidate.nodes, 2),
    titled: candidate.spelt.some((each) => each.titled),
    // "Ada Hill - Notary": a title that says what somebody is says that it is their page.
    titledAs: titles.some((title) => {
      const segments = title.split(/\s*[|·•]\s*|\s+[-–—]\s+/);
      return (
        segments.some((part) => sameName(part, name.text)) &&
        segments.some((part) => part.length < 60 && !isOrganization(part) && isRole(part))
      );
    }),
    ownProfiles: profiles.filter((url) => slugFit(name.text, handleOf(url)) >= 0.5),
  };
}

/** Adds where else the name stands alone. */
function findStanding({ signals, nodes }: Candidate, name: Name, { page, titles }: PageFacts, manner: Manner): void {
  const last = (name.tokens.at(-1) ?? '').toLowerCase();
  let standing = 0;
  for (const { line, lower } of manner.standalone) {
    const found = lower.includes(last) ? readName(line.text, true) : undefined;
    if (found && sameName(found.text, name.text)) {
      standing++;
      if (!nodes.includes(line.node)) nodes.push(line.node);
    }
  }
  if (standing > 0 && !signals.has('heading'))
    signals.set(
      'line',
      nodes.some(
        (node) =>
          node.zone !== 'aside' && titles.some((title) => titlePhrases(title).includes(textOf(page, node, 100))),
      )
        ? 1.5
        : 0.8,
    );
}

/** Gives a candidate the signals that count only beside others. */
function addWeakSignals(candidate: Candidate, name: Name, findings: Findings, facts: PageFacts, manner: Manner): void {
  const { signals } = candidate;
  const { ownProfiles, role, titled } = findings;
  if (facts.root && name.sure >= 0.85 && ownProfiles.length > 1) signals.set('profiles', 1);
  if (!facts.curriculum) return;
  if (signals.has('heading') || signals.has('label')) signals.set('curriculum', role || titled ? 1.5 : 1);
  // A CV that begins with a name and how to reach whoever bears it.
  if (signals.has('heading') && (manner.reachedByRows || isReachedBelow(candidate, facts)))
    signals.set('contact', Math.max(0.5, signals.get('contact') ?? 0));
}

/** Whether an address or a number to reach somebody is linked in the two lines below their name. */
function isReachedBelow({ nodes }: Candidate, { page, lines }: PageFacts): boolean {
  const reaching = page.tagged('a').filter((link) => /^\s*(?:mailto|tel):/i.test(link.attributes.get('href') ?? ''));
  return nodes.some((node) => {
    const at = lines.findIndex((line) => line.from >= node.index && line.from < node.end);
    const below = lines.slice(at + 1, at + 3);
    return at >= 0 && reaching.some((link) => below.some((line) => link.index < line.to && link.end > line.from));
  });
}

/** How much speaks for a person at all, and for a page of their own. */
function personalOf({ signals }: Candidate, name: Name, findings: Findings, facts: PageFacts, manner: Manner): number {
  const { personPath, parts, handle, profileType, selfPage, personRows, curriculum } = facts;
  const { address, hostFit } = findings;
  let personal = name.sure >= 0.85 ? 1 : name.sure >= 0.5 ? 0.6 : 0.2;
  const structuredAs = signals.get('structured') ?? 0;
  personal += structuredAs >= 3 ? 2.5 : structuredAs >= 2 ? 1.5 : structuredAs > 0 ? 0.4 : 0;
  if (signals.has('site') || handle) personal += 2;
  if (profileType) personal += 1.5;
  if (personPath && address > 0) personal += 1.5;
  else if (personPath) personal += 0.8;
  if (findings.fitting) personal += 1.5;
  if (manner.shownHandle && address > 0) personal += 1;
  if (findings.titledAs && signals.has('heading')) personal += 1;
  if (findings.photo) personal += 0.7;
  if (hostFit >= 0.4) personal += 0.8;
  if (findings.hosted) personal += 0.6;
  if (selfPage) personal += 1;
  if (manner.owner && (hostFit >= 0.4 || signals.has('author') || signals.has('introduction') || parts.length === 0))
    personal += 1;
  else if (manner.owner && signals.has('title') && signals.has('heading')) personal += 0.6;
  if (signals.has('introduction')) personal += 1;
  if (findings.told) personal += 1;
  if (findings.born) personal += 1.5;
  if (signals.has('label')) personal += 1;
  personal += Math.min(2, personRows * 0.7);
  if (findings.ownProfiles.length > 0) personal += 1;
  // A name in other letters than the address's can't be spelt by it.
  if (!/\p{sc=Latin}/u.test(name.text) && manner.reachable) personal += 1;
  if (findings.role) personal += 0.8;
  // A title before the name, as before people's alone; a few brands have one.
  if (findings.titled) personal += 0.8;
  if (curriculum) personal += 1;
  return personal;
}

/** How much speaks for a human being rather than a brand. */
function humanOf({ signals }: Candidate, name: Name, findings: Findings, facts: PageFacts, manner: Manner): number {
  const { page, personPath, parts, handle, profileType, selfPage, personRows, curriculum } = facts;
  const { fit, hosted, told, ownProfiles } = findings;
  return (
    (name.sure >= 0.85 || hosted ? 1 : name.sure >= 0.5 ? 0.4 : 0) +
    (hosted ? 0.6 : 0) +
    (selfPage ? 1 : 0) +
    ((signals.get('structured') ?? 0) >= 2 ? 2 : 0) +
    (signals.has('introduction') ? 1.5 : 0) +
    (told ? (name.sure >= 0.85 ? 1 : 0.6) : 0) +
    (findings.born ? 1.5 : 0) +
    (findings.role ? (findings.roleBelow ? 1.2 : 1) : 0) +
    (findings.titled ? 0.8 : 0) +
    (findings.called ? 1 : 0) +
    (curriculum ? 1.5 : 0) +
    (findings.photo && !manner.shop ? 0.5 : 0) +
    (signals.has('label') ? 2 : 0) +
    Math.min(2, personRows * 0.7) +
    (personPath ? 1 : 0) +
    // On most networks brands have accounts as people do; a few are people's alone.
    (profileType || (handle && PERSONAL.test(page.address.href)) ? 0.8 : 0) +
    // An initial before a family name (asmith) is how people shorten theirs; a firm writes its own in full.
    (fit >= 0.75 && fit < 1 ? 0.6 : 0) +
    (signals.has('author') ? 0.4 : 0) +
    (manner.owner && (parts.length === 0 || page.address.pathname.length < 12) ? 1 : 0) +
    (findings.spelling ? 1 : 0) +
    (ownProfiles.some((url) => PERSONAL.test(url)) ? 1 : manner.networks === 1 ? 0.7 : 0)
  );
}

/** The sum of a candidate's signals, less what speaks for a page about something else. */
function scoreOf({ signals }: Candidate, name: Name, findings: Findings, facts: PageFacts, manner: Manner): number {
  const { lines, selfPage, personPath, thing, dated, organization, byline } = facts;
  const structuredAs = signals.get('structured') ?? 0;
  // What somebody publishes about themselves is an article to many a site's software.
  const named =
    structuredAs >= 3 || signals.has('site') || (selfPage && signals.has('introduction') && signals.has('label'));
  let score = [...signals.values()].reduce((sum, weight) => sum + weight, 0);
  if (manner.shop && !named && structuredAs < 2) score -= 2;
  if (thing && !named && !personPath) score -= 2;
  if (dated && !named && !personPath) score -= 1.5;
  if (organization && !named && !signals.has('label') && structuredAs < 2)
    score -= personPath || findings.fitting ? 0.3 : 1;
  if (isOrganization(name.text)) score -= 3;
  const thingCalled = lines.slice(0, 80).some((line) => line.text.length > 20 && calledThing(line.text, name.text));
  const doubtful = name.sure < 0.85 && !signals.has('introduction') && !signals.has('label') && !findings.spelling;
  if (thingCalled && !named && !signals.has('label') && !signals.has('introduction')) score -= 4;
  else if (thingCalled && doubtful) score -= 3;
  // An organisation's own site names it in all the places in which a person's names the person, even as a Person.
  const { owner, group, siteName } = manner;
  if (
    doubtful &&
    !owner &&
    !findings.role &&
    (group || (siteName !== '' && sameName(siteName, name.text) && !personPath))
  )
    score -= 3;
  if (byline && !sameName(byline, name.text) && !named && !personPath) score -= 1.5;
  return score;
}

/** "Ada Hill (@adah)" and "adah (Ada Hill)", where the address has the handle. */
function segmentNames(segment: string, parts: readonly string[], spelt: readonly Name[]): boolean {
  const name = spelt.find((known) => segment.includes(known.text));
  // A sentence may well have a word of the address beside a name.
  if (!name || segment.length > name.text.length + 40) return false;
  const rest = segment.replace(name.text, ' ').toLowerCase();
  return parts.some(
    (part) =>
      part.length > 2 &&
      new RegExp(
        `(^|[^\\p{L}\\p{N}])${part.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[^\\p{L}\\p{N}])`,
        'u',
      ).test(rest),
  );
}

/** Whether a part of the address says so much beside a name that it is a news item's headline: "ada-hill-retires-after-ten-years-at-oakmere". */
function isHeadline(part: string, name: Name): boolean {
  return part.split(/[-_]/).length > name.tokens.length + 4;
}

const headingRank = (node: PageNode): number => headingLevel(node) || 7;

/** Whether one of so many lines from a name on, its own counted, says a role. */
function roleBeside(lines: readonly Line[], nodes: readonly PageNode[], within: number): boolean {
  return nodes.slice(0, 3).some((node) => {
    const at = lines.findIndex((line) => line.from >= node.index && line.from < node.end);
    return (
      at >= 0 &&
      lines
        .slice(at, at + within)
        .some((line) => (line.text.length < 120 ? isRole(line.text) : readOpeningRole(line.text) !== undefined))
    );
  });
}

import { callsSelf, isBiography, tellsOfSelf } from './about-self.ts';
import type { Claim, PageClaims } from './claim.ts';
import { emailOfLink, handleOf, isGenericEmail, isProfileLink, mayHoldEmail, readEmails } from './contact-values.ts';
import { isOrganization, isRole, nameKey, readName, sameName, slugFit, type Name } from './name.ts';
import { headsExperience, isCalledCurriculum, isCurriculum } from './readers/curriculum.ts';
import { labelKey, type LabelRow } from './readers/label-rows.ts';
import {
  bornBeside,
  calledPerson,
  calledThing,
  introducedName,
  speaksAsGroup,
  speaksAsOwner,
  speaksOf,
} from './readers/visible-text.ts';
import { fold } from './fold.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { absolute, type PageNode, type Snapshot } from './snapshot.ts';
import { headingLevel, textOf, type Line } from './text-run.ts';
import { isRoleInPlural, PERSON_PATHS } from './words.ts';

/** Kinds of evidence that do not depend on each other. A page's titles are one kind, however often it repeats them. */
type Signal =
  | 'title'
  | 'heading'
  | 'line'
  | 'structured'
  | 'address'
  | 'alt'
  | 'author'
  | 'copyright'
  | 'mark'
  | 'owner'
  | 'label'
  | 'introduction'
  | 'contact'
  | 'curriculum'
  | 'profiles'
  | 'site';

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

export interface Material {
  readonly page: Snapshot;
  readonly lines: readonly Line[];
  readonly rows: readonly LabelRow[];
  readonly structured: PageClaims;
  /** The handle, where the site is known and the address is a person's. */
  readonly handle?: string | undefined;
  /** What a site's own anchors say. */
  readonly anchored?: Claim | undefined;
}

/** What makes a page an article, a shop, a repository: not about a person even if one is named. */
const THINGS =
  /^(newsarticle|article|blogposting|reportagenewsarticle|opinionnewsarticle|liveblogposting|techarticle|scholarlyarticle|product|recipe|event|musicevent|book|movie|tvseries|tvepisode|videoobject|softwareapplication|softwaresourcecode|jobposting|course|qapage|question|discussionforumposting|podcastepisode|podcastseries|localbusiness|restaurant|store|car|vehicle|offer|h-recipe|h-product|h-event|vevent|h-review|itemlist|searchresultspage|collectionpage|howto|musicalbum|musicrecording)$/;
/** What a page may show by its Open Graph type: https://ogp.me/#types. */
const SHOWN = /^(?:video\.(?:movie|episode|tv_show|other)|music\.\w+|product)/i;
export const ORGANIZATIONS =
  /^(organization|corporation|localbusiness|collegeoruniversity|educationalorganization|newsmediaorganization|ngo|onlinestore|store|governmentorganization|h-org|legalservice|medicalbusiness|dentist|restaurant)$/;

/** Networks on which people, not brands, have profiles. */
const PERSONAL = /linkedin\.com\/in\/|orcid\.org|scholar\.google|researchgate\.net\/profile|academia\.edu|dblp/;

const AFFIXES =
  /^(?:contact (?:information |details )?(?:for|of)|about|über|a propos de|à propos de|acerca de|sobre|despre|over|o|(?:who is|wer ist|qui est|qui[eé]n es|quem [eé]|chi [eè])|profile of|profile|profil von|profil de|perfil de|profilo di|homepage of|home page of|welcome to|(?:my |personal )?portfolio (?:of|von|de|di|van)|portafolio de|portf[oó]lio (?:de|da|do)|(?:the )?(?:cv|c\.v\.|r[ée]sum[ée]|curriculum vitae|currículum|curr[íi]culo|lebenslauf|životopis|önéletrajz)(?: (?:of|von|de|di|van|for))?|(?:personal )?website van|(?:web)?seite von|homepage von|site (?:personnel )?(?:de|di)|p[áa]gina (?:web |personal |pessoal )?de|sitio (?:web )?de|website of|the website of|personal page of|faculty profile|staff profile|view profile|user|member|benutzer|utilisateur|usuario|utente|пользователь)\s*:?\s+|(?:['’]s?|s['’])?\s*(?:'s|’s)?\s+(?:home ?page|personal (?:web ?)?(?:site|page|homepage)|profile|web ?site|webpage|(?:personal )?portfolio(?: (?:web ?)?(?:site|page))?|blog|cv|c\.v\.|r[ée]sum[ée]|curriculum(?: vitae)?|curr[íi]culum|lebenslauf|official (?:web)?site|bio|biography|(?:on|auf|sur|en|no) (?:x|twitter|linkedin|instagram|facebook|medium|github|behance|dribbble|tiktok|threads|mastodon|bluesky))$/giu;

/** The phrases in a title that may be a name: "Ada Hill | Foo", "adah (Ada Hill)", "Ada Hill's home page". */
export function titlePhrases(title: string): string[] {
  const cleaned = title
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(/(?<=\p{sc=Han}|\p{sc=Hangul})[-_—–](?=\p{sc=Han}|\p{sc=Hangul})/gu, ' | ')
    .replace(/\(@[\w.-]+\)|@[\w.-]+/g, ' ');
  const parts = cleaned.split(/\s*[|·•»«›‹¦:：]\s*|\s+\/\s*|\s+[-–—~]+\s+|\s*::\s*|[【】「」『』]/u);
  // "About me-Ada Hill": a hyphen parts what says that somebody tells of themselves.
  const hyphened = cleaned.split(/\s*-\s*/);
  if (hyphened.length === 2 && hyphened.some(callsSelf)) parts.push(...hyphened);
  const out: string[] = [];
  for (const part of [...parts, cleaned]) {
    const bare = withoutAffixes(part);
    const bracket = /^(.*?)\s*\((.+?)\)\s*$/.exec(bare);
    out.push(bare);
    if (bracket?.[1] && bracket[2]) out.push(bracket[2], bracket[1]);
    const east = /^(.{2,8}?)(?:さん|氏|先生|教授|的个人主页|的主页|个人主页|のホームページ|의 홈페이지)/u.exec(bare);
    if (east?.[1]) out.push(east[1]);
    if (bare.includes(',')) out.push(...bare.split(',').slice(0, 1));
  }
  return [...new Set(out.filter(Boolean))];
}

const withoutAffixes = (text: string): string => text.trim().replace(AFFIXES, '').replace(AFFIXES, '').trim();

/** The parts of the address that may bear a name: path parts from the end, `~ada`, and labels of the host on a page near its root. */
function addressParts(address: URL): { parts: string[]; host: string[]; personPath: boolean } {
  const path = address.pathname
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/\.(html?|php|aspx?|jsp|shtml)$/i, ''));
  const parts = path
    .filter(
      (part) =>
        !callsSelf(part.replace(/[-_]/g, ' ')) &&
        !isCalledCurriculum(part) &&
        !/^(index|default|home|about|a-propos|sobre|over|om|en|de|fr|es|bio|contact|kontakt|publications|profile)$/i.test(
          part,
        ),
    )
    .slice(-3);
  const host = address.hostname
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1)
    .filter(
      (label) =>
        !/^(github|gitlab|wordpress|blogspot|substack|medium|co|com|ac|edu|org|netlify|vercel|pages|web|people|users|home|site|wixsite|weebly|tumblr|carrd)$/.test(
          label,
        ),
    );
  // By forEach: the iterators of URLSearchParams can't be iterated in Firefox's content scripts.
  const values: string[] = [];
  address.searchParams.forEach((value) => values.push(value));
  const query = values.filter((value) => /^[\p{L}._-]{4,40}$/u.test(value)).slice(0, 2);
  const before = path.slice(0, -1);
  const personPath =
    before.some((part) =>
      [part, ...part.split(/[-_]/)]
        .map((word) => fold(word))
        // German addresses write ä as ae: anwaelte.
        .flatMap((word) => [word, word.replace(/([aou])e/g, '$1')])
        .some((word) => PERSON_PATHS.has(word) || isRoleInPlural(word)),
    ) ||
    path.some((part) => /^[~@]/.test(part)) ||
    (path.some((part) => /^(people|person|staff|profile|user|member)s?$/i.test(part)) && query.length > 0);
  return {
    parts: [...parts, ...query],
    host: [...host, ...(host.length > 0 ? [address.hostname.replace(/^www\./, '')] : [])],
    personPath,
  };
}

/** Judges who the page is about. Undefined where nobody is told with confidence, or two are told alike; `reason` says why in one word. */
export function findSubject(material: Material): {
  subject?: Subject | undefined;
  runnerUp?: Subject | undefined;
  reason: string;
} {
  const { page, lines, rows, structured, anchored } = material;
  interface Candidate {
    name: Name;
    spelt: Name[];
    signals: Map<Signal, number>;
    claims: Claim[];
    nodes: PageNode[];
    heading: boolean;
  }
  const candidates: Candidate[] = [];
  const { parts, host, personPath } = addressParts(page.address);
  const spellings = new Set([...parts, ...host].map((part) => nameKey(part).join('')));
  const curriculum = isCurriculum(page, lines);
  const add = (
    raw: string,
    signal: Signal,
    weight: number,
    options: { node?: PageNode; claim?: Claim; loose?: boolean } = {},
  ): void => {
    // "My career" and "Обо мне" have the form of a name.
    if (headsExperience(raw) || callsSelf(raw)) return;
    const read = readName(raw, options.loose);
    const name = read && asSpelt(read, spellings);
    if (!name) return;
    let candidate = candidates.find((known) => sameName(known.name.text, name.text));
    if (!candidate) {
      if (candidates.length >= 60) return;
      candidate = { name, spelt: [], signals: new Map(), claims: [], nodes: [], heading: false };
      candidates.push(candidate);
    }
    candidate.spelt.push(name);
    candidate.signals.set(signal, Math.max(candidate.signals.get(signal) ?? 0, weight));
    if (options.node) candidate.nodes.push(options.node);
    if (options.claim) candidate.claims.push(options.claim);
  };
  const meta = (name: string): string => page.metas.get(name)?.[0] ?? '';
  const profileType = /profile/i.test(meta('og:type'));

  // Titles.
  const titles = [page.title, meta('og:title'), meta('twitter:title'), meta('title')].filter(Boolean);
  // Han and Hangul are written without spaces: what the first heading says too is as much as two words.
  const unspaced = /^[\p{sc=Han}\p{sc=Hangul}々]+$/u;
  const headed = new Set(lines.filter((line) => line.level === 1).map((line) => line.text));
  for (const title of titles)
    for (const phrase of titlePhrases(title))
      add(phrase, 'title', 2, {
        loose: phrase.includes(' ') || profileType || (unspaced.test(phrase) && headed.has(phrase)),
      });
  const first = meta('profile:first_name') || meta('og:profile:first_name');
  const last = meta('profile:last_name') || meta('og:profile:last_name');
  if (first && last) add(`${first} ${last}`, 'structured', 2.5, { loose: true });

  const { titled: selfTitled, self: selfPage } = tellsOfSelf(page, lines);
  // Headings, and names that stand as a line of their own.
  const small = titles.map((title) => title.toLowerCase());
  const inTitle = (text: string): boolean => small.some((title) => title.includes(text.toLowerCase()));
  const hasFirst = lines.some((line) => line.level === 1 && line.node.zone !== 'nav' && line.node.zone !== 'aside');
  // A name that is set in several lines of one heading: "Ada<br>Hill", as the title has it where it is more than a word a line.
  const parted = page
    .tagged('h1')
    .slice(0, 4)
    .flatMap((node) => {
      const pieces = lines.filter((line) => line.from >= node.index && line.from < node.end);
      const text = pieces.map((line) => line.text).join(' ');
      const short = pieces.every((line) => !line.text.includes(' ') && line.level === 1);
      return pieces.length > 1 && pieces.length < 4 && (short || (inTitle(text) && readName(text)?.text === text))
        ? [{ node, text, whole: !short }]
        : [];
    });
  for (const { node, text } of parted) add(text, 'heading', 2, { node });
  // Where there is no first heading, the first of all is the page's.
  const foremost = lines.find(
    (line) => line.level > 0 && line.node.zone !== 'nav' && line.node.zone !== 'aside' && line.node.zone !== 'footer',
  );
  let headings = 0;
  for (const line of lines) {
    if (line.text.length > 120 || labelKey(line.text)) continue;
    if (parted.some(({ node, whole }) => whole && line.from >= node.index && line.from < node.end)) continue;
    const zone = line.node.zone;
    const level = line.level;
    // The only first heading is the page's, wherever it stands: personal sites set it beside the text.
    const only = zone === 'aside' && level === 1 && !hasFirst && inTitle(line.text);
    if (zone === 'nav' || zone === 'footer' || (zone === 'aside' && !only)) continue;
    if (level === 1 && headings < 4) {
      headings++;
      add(line.text, 'heading', 2, { node: line.node, loose: true });
      const bare = withoutAffixes(line.text);
      if (bare !== line.text) add(bare, 'heading', 2, { node: line.node, loose: true });
      if (selfPage)
        for (const phrase of titlePhrases(line.text))
          if ((readName(phrase)?.sure ?? 0) >= 0.85)
            for (const signal of ['heading', 'label'] as const)
              add(phrase, signal, signal === 'label' ? 1.5 : 2, { node: line.node });
      for (const inner of innerTexts(page, line))
        add(inner.text, 'heading', 2, { node: inner.node, loose: inner.text.includes(' ') });
    } else if (level > 1 && inTitle(line.text)) add(line.text, 'heading', hasFirst ? 1.3 : 2, { node: line.node });
    else if (line === foremost && !hasFirst && (readName(line.text)?.sure ?? 0) >= 0.85)
      add(line.text, 'heading', 2, { node: line.node });
  }

  // What stands right below a line that says "My CV" is whose it is.
  for (const [at, line] of lines.slice(0, 8).entries())
    if (
      line.node.zone !== 'nav' &&
      isCalledCurriculum(lines[at - 1]?.text ?? '') &&
      (readName(line.text)?.sure ?? 0) >= 0.85
    )
      for (const signal of ['heading', 'label'] as const) add(line.text, signal, 2, { node: line.node });

  // So is what stands below "About me", with no more than a few words between.
  for (const [at, line] of lines.entries()) {
    if (line.level === 0 || line.level > 2 || line.node.zone === 'nav' || line.node.zone === 'aside') continue;
    if (!callsSelf(line.text)) continue;
    for (const below of lines.slice(at + 1, at + 3)) {
      const sure = readName(below.text)?.sure ?? 0;
      if (sure < 0.5 && below.text.length < 30) continue;
      if (sure >= 0.5) add(below.text, 'heading', 2, { node: below.node });
      if (sure >= 0.85) add(below.text, 'label', 2, { node: below.node });
      break;
    }
  }

  // "About me – Ada Hill" or "Ada Hill – CV" as a title says whose page it is, whatever its headings say.
  const phrases = titlePhrases(page.title);
  if (selfTitled || phrases.some(isCalledCurriculum))
    for (const phrase of phrases) if ((readName(phrase)?.sure ?? 0) >= 0.7) add(phrase, 'label', 1);
  // A page about oneself without headings may begin with the name.
  const opening = lines.find((line) => line.node.zone !== 'nav');
  if (selfPage && opening && !hasFirst && (readName(opening.text)?.sure ?? 0) >= 0.7) {
    add(opening.text, 'heading', 2, { node: opening.node });
    add(opening.text, 'label', 1.5, { node: opening.node });
  }
  // What is headed or addressed as a biography, or as somebody's own words, is of whom its first sentence tells.
  if (selfPage || isBiography(page, lines))
    for (const line of lines
      .filter((each) => each.node.zone !== 'nav' && each.level === 0 && each.text.length > 20)
      .slice(0, 5)) {
      const storied = openingName(line.text);
      if (!storied) continue;
      for (const signal of ['introduction', 'label'] as const) add(storied, signal, 2, { node: line.node });
      break;
    }

  // On its first page a site's mark in the menu is its owner's name, where the address or several profiles spell it.
  const links = page.tagged('a');
  const hrefs = new Set(links.map((node) => node.attributes.get('href') ?? ''));
  const profiles = [...hrefs].flatMap((href) => {
    const url = absolute(href, page.base);
    return url && isProfileLink(url) ? [url] : [];
  });
  const root = parts.length === 0 && page.address.pathname.split('/').filter(Boolean).length < 2;
  const marks = ownersMarks(page);
  if (root)
    for (const { text, node } of marks)
      if ((readName(text)?.sure ?? 0) >= 0.85 && host.some((part) => slugFit(text, part) >= 0.5))
        add(text, 'heading', 2, { node });

  // A page without a heading may begin with its owner's name, as a CV does; its host says so.
  for (const line of lines.filter((each) => each.node.zone !== 'nav').slice(0, 3))
    if (line.level === 0 && line.text.length < 60 && host.some((part) => slugFit(line.text, part) >= 0.8))
      add(line.text, 'heading', 1.5, { node: line.node });

  // Structured data.
  const people = structured.claims.filter((claim) => claim.standing === 'person');
  const alone = new Set(people.map((claim) => nameKey(claim.name).join(' '))).size === 1;
  for (const claim of structured.claims) {
    const loose = claim.standing !== 'other';
    if (claim.standing === 'subject')
      add(claim.name, 'structured', claim.confidence > 0.87 ? 4 : 3, { claim, loose, ...nodeOf(claim) });
    else if (claim.standing === 'person')
      add(claim.name, 'structured', alone && people.length < 3 ? 2 : 0.7, { claim, ...nodeOf(claim) });
  }
  if (anchored) add(anchored.name, 'site', 4, { claim: anchored, loose: true, ...nodeOf(anchored) });

  const personRows = new Set(
    rows
      .filter(
        (row) =>
          row.node.zone !== 'aside' &&
          row.node.zone !== 'footer' &&
          (row.key === 'person' ||
            row.key === 'birthday' ||
            row.key === 'given' ||
            row.key === 'family' ||
            row.key === 'title' ||
            row.key === 'education' ||
            row.key === 'pronouns'),
      )
      .map((row) => row.text),
  ).size;
  // Labelled names, in the main part.
  const label = (key: LabelRow['key']): LabelRow | undefined =>
    rows.find((row) => row.key === key && row.text.length < 60);
  const family = label('family');
  const names = rows.filter((row) => row.key === 'name');
  // "Nome" beside "Cognome" is the given name.
  const given =
    label('given') ?? (family ? names.find((row) => row.text.length < 60 && row.node !== family.node) : undefined);
  if (given && family && Math.abs(given.at - family.at) < 80)
    add(`${given.text} ${family.text}`, 'label', 3, { node: family.node, loose: true });
  else if (names.length === 1 && names[0])
    add(names[0].text, 'label', personPath || personRows >= 2 || curriculum ? 3 : 2, {
      node: names[0].node,
      loose: true,
    });

  const thing = [...structured.types].some((type) => THINGS.test(type)) || SHOWN.test(meta('og:type'));
  const dated =
    page.metas.has('article:published_time') ||
    page.metas.has('datepublished') ||
    page.metas.has('og:article:published_time');
  // A line that names its writer makes an article of a page, unless it is the writer's own.
  const byline = bylineOf(lines);

  const emails = pageEmails(page);
  // Words of the page's owner.
  for (const author of [meta('author'), meta('dc.creator'), meta('article:author'), meta('citation_author')])
    if (author && !author.includes('/')) add(author.replace(/\s+\d{4}$/, ''), 'author', 0.7);
  let text = 0;
  for (const line of lines) {
    if (line.node.zone === 'nav') continue;
    const copyright =
      line.node.zone !== 'main' &&
      /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}\s*[-–—]?\s*(?:\d{4})?)?[\s,]*(?:by\s+)?([^.|,·©\d]{4,40})/iu.exec(
        line.text.slice(0, 200),
      );
    // "© Fern Translations di Ada Hill" says who does business by a name.
    if (copyright && copyright[1])
      for (const text of [copyright[1], ...copyright[1].split(/\s(?:di|by|von|door|par)\s/).slice(1)])
        add(text, 'copyright', 0.6);
    if (text < 3000 && line.text.length > 12 && line.node.zone !== 'footer' && line.node.zone !== 'aside') {
      text += line.text.length;
      const introduced = introducedName(line.text);
      if (!introduced) continue;
      add(introduced, 'introduction', 1.5, { node: line.node });
      // "Hi, I'm Ada Hill" as a heading above what she says of herself, or her name as one: the page is hers, unless somebody else wrote it.
      const head =
        lines.find((each) => each.level > 0 && each.text.length < 60 && sameName(each.text, introduced)) ??
        (line.level > 0 && lines.some((each) => each !== line && speaksAsOwner(each.text)) ? line : undefined);
      if (head && !thing && !dated && (!byline || sameName(byline, introduced)))
        add(introduced, 'heading', 2, { node: head.node });
    }
  }

  // Who says "I'm Ada" on a page about herself and owns it, as its address, its author or its copyright say, is whom it is about.
  if (selfPage) {
    const foot = lines.filter((line) => line.node.zone === 'footer').map((line) => line.text.slice(0, 300));
    const owns = (other: Candidate): boolean =>
      foot.some((text) => text.includes(other.name.text)) ||
      other.signals.has('author') ||
      other.signals.has('copyright') ||
      host.some((part) => slugFit(other.name.text, part) >= 0.8) ||
      emails.some((email) => slugFit(other.name.text, email.split('@')[0] ?? '') >= 0.8);
    for (const { name, signals } of candidates.filter((candidate) => candidate.signals.has('introduction'))) {
      const full = candidates.find(
        (other) =>
          (name.tokens.length > 1
            ? other.signals === signals && other.name.sure >= 0.5
            : other.name.sure >= 0.85 && other.name.tokens[0] === name.tokens[0]) && owns(other),
      );
      if (!full || (name.tokens.length === 1 && full.name.tokens.length === 1)) continue;
      full.signals.set('introduction', Math.max(1.5, full.signals.get('introduction') ?? 0));
      full.signals.set('label', Math.max(2, full.signals.get('label') ?? 0));
    }
    // So is who says no name there, but whose name stands in two of the places in which a site names its owner. A theme's maker stands in the
    // author's and the copyright's alone.
    if (!candidates.some((candidate) => candidate.signals.has('introduction') && candidate.signals.has('label'))) {
      for (const { text } of marks) add(text, 'mark', 0.8);
      for (const { text } of lines.filter((line) => line.text.length < 60))
        if (host.some((part) => slugFit(text, part) >= 0.8)) add(text, 'mark', 0.8);
      for (const alt of portraitsOf(page))
        for (const phrase of titlePhrases(alt)) if ((readName(phrase)?.sure ?? 0) >= 0.5) add(phrase, 'alt', 0.8);
      const places = ({ name, signals }: Candidate): number =>
        [
          signals.has('mark'),
          signals.has('alt'),
          signals.has('title') && name.sure >= 0.85,
          host.some((part) => slugFit(name.text, part) >= 0.8),
          profiles.some((url) => slugFit(name.text, handleOf(url)) >= 0.8),
        ].filter(Boolean).length;
      const owners = candidates
        .filter(({ name }) => name.tokens.length > 1 && name.sure >= 0.5)
        .map((candidate) => ({ candidate, count: places(candidate) }))
        .filter(
          ({ candidate: { name, signals }, count }) =>
            // A firm's name is its address, its mark and its copyright, too; only a person has a portrait or a profile.
            (name.sure >= 0.85 ||
              signals.has('alt') ||
              profiles.some((url) => PERSONAL.test(url) && slugFit(name.text, handleOf(url)) >= 0.8)) &&
            (count > 1 || (count === 1 && (signals.has('copyright') || signals.has('author')))),
        )
        .sort((one, other) => other.count - one.count);
      const [owner, next] = owners;
      if (owner && owner.count > (next?.count ?? 0)) {
        owner.candidate.signals.set('label', Math.max(2, owner.candidate.signals.get('label') ?? 0));
        owner.candidate.signals.set('owner', 1.5);
      }
    }
  }

  const strong: readonly Signal[] = ['title', 'heading', 'structured', 'label', 'introduction', 'site'];
  // A single word that is somebody's user name belongs to their full name; so does the page's own handle where the name is labelled.
  const labelled = candidates.find((candidate) => candidate.signals.has('label') && candidate.name.tokens.length > 1);
  for (const short of candidates.filter((candidate) => candidate.name.tokens.length === 1)) {
    const isHandle = parts.some((part) => nameKey(part).join('') === nameKey(short.name.text).join(''));
    const full =
      labelled && isHandle
        ? labelled
        : candidates.find(
            (other) =>
              other.name.tokens.length > 1 &&
              (slugFit(other.name.text, short.name.text) >= 0.5 ||
                (other.name.sure >= 0.85 && nameKey(other.name.text).includes(nameKey(short.name.text)[0] ?? ''))) &&
              [...other.signals.keys()].some((signal) => strong.includes(signal)),
          );
    if (!full) continue;
    for (const signal of ['title', 'heading', 'introduction'] as const)
      if (short.signals.has(signal) && !full.signals.has(signal))
        full.signals.set(signal, signal === 'title' ? 1.5 : 1);
    candidates.splice(candidates.indexOf(short), 1);
  }

  // Only candidates with one of these are looked at further.
  const serious = candidates.filter((candidate) => strong.some((signal) => (candidate.signals.get(signal) ?? 0) >= 1));
  const body = lines.filter((line) => line.node.zone !== 'nav' && line.text.length > 40).slice(0, 60);
  const owner = lines
    .filter((line) => line.node.zone !== 'nav' && line.text.length > 15)
    .slice(0, 30)
    .some((line) => speaksAsOwner(line.text));
  const group = speaksAsGroup(body.map((line) => line.text));
  const siteName = meta('og:site_name');
  // A network shows the name of the account beside the person's.
  const shownHandle = lines.some(
    (line) =>
      line.text.length < 300 &&
      line.text.includes('@') &&
      parts.some(
        (part) => part.length > 2 && line.text.toLowerCase().includes(`@${part.replace(/^@/, '').toLowerCase()}`),
      ),
  );
  const organization = [...structured.types].some((type) => ORGANIZATIONS.test(type));

  const shop = [...hrefs].some((href) =>
    /\/(cart|basket|checkout|warenkorb|panier|carrito|koszyk)([/?#]|$)/i.test(href),
  );
  const networks = new Set(
    links
      .filter((node) => node.zone !== 'footer')
      .map((node) => node.attributes.get('href') ?? '')
      .filter((href) => PERSONAL.test(href)),
  );
  const portraits = portraitsOf(page);
  const standalone = lines
    .filter(
      (line) =>
        line.text.length <= 90 && line.node.zone !== 'nav' && line.node.zone !== 'aside' && line.node.zone !== 'footer',
    )
    .map((line) => ({ line, lower: line.text.toLowerCase() }));
  const reachable = networks.size === 1 || rows.some((row) => row.key === 'emails' && row.node.zone !== 'footer');
  const reachedByRows = rows.some(
    (row) => (row.key === 'emails' || row.key === 'phones') && row.node.zone !== 'footer' && row.node.zone !== 'aside',
  );
  const judged: Subject[] = [];
  for (const candidate of serious) {
    const name = bestSpelling(candidate.spelt, spellings);
    const { signals } = candidate;
    const fit = Math.max(
      0,
      ...[...parts, ...(material.handle ? [material.handle] : [])].map((part) => slugFit(name.text, part)),
    );
    const hostFit = Math.max(0, ...host.map((part) => slugFit(name.text, part)));
    const handleInTitle = titles
      .flatMap((title) => title.split(/\s*[|·•»]\s*|\s+[-–—/]\s+/))
      .some((segment) => segmentNames(segment, parts, candidate.spelt));
    // Deep in a site its host names the site, not who the page is about.
    const address = Math.max(2 * fit, (parts.length === 0 ? 1.8 : 0.6) * hostFit, handleInTitle ? 1.6 : 0);
    if (address > 0.7) signals.set('address', address);
    const last = name.tokens.at(-1) ?? '';
    const photo = portraits.some(
      (alt) => alt.includes(last) && titlePhrases(alt).some((phrase) => sameName(phrase, name.text)),
    );
    if (photo) signals.set('alt', 0.8);
    let standing = 0;
    for (const { line, lower } of standalone) {
      const found = lower.includes(last.toLowerCase()) ? readName(line.text, true) : undefined;
      if (found && sameName(found.text, name.text)) {
        standing++;
        if (!candidate.nodes.includes(line.node)) candidate.nodes.push(line.node);
      }
    }
    if (standing > 0 && !signals.has('heading'))
      signals.set(
        'line',
        candidate.nodes.some(
          (node) =>
            node.zone !== 'aside' && titles.some((title) => titlePhrases(title).includes(textOf(page, node, 100))),
        )
          ? 1.5
          : 0.8,
      );

    const told = body.some((line) => speaksOf(line.text.slice(0, 400), name.text));
    const born = body.slice(0, 12).some((line) =>
      bornBeside(
        line.text,
        candidate.spelt.map((each) => each.text),
      ),
    );
    let personal = name.sure >= 0.85 ? 1 : name.sure >= 0.5 ? 0.6 : 0.2;
    const structuredAs = signals.get('structured') ?? 0;
    personal += structuredAs >= 3 ? 2.5 : structuredAs >= 2 ? 1.5 : structuredAs > 0 ? 0.4 : 0;
    if (signals.has('site') || material.handle) personal += 2;
    if (profileType) personal += 1.5;
    if (personPath && address > 0) personal += 1.5;
    else if (personPath) personal += 0.8;
    const fitting = emails.some(
      (email) =>
        slugFit(name.text, email.split('@')[0] ?? '') >= 0.4 || slugFit(name.text, email.split('@')[1] ?? '') >= 0.5,
    );
    if (fitting) personal += 1.5;
    // A product's lists and a brand's desk are addressed by its name, too, which has capitals within or is one word.
    const spelling =
      name.sure > 0.2 &&
      emails.some((email) => !isGenericEmail(email) && slugFit(name.text, email.split('@')[0] ?? '') >= 0.8);
    if (spelling) signals.set('contact', 1);
    if (shownHandle && address > 0) personal += 1;
    // "Ada Hill - Notary": a title that says what somebody is says that it is their page.
    const titledAs = titles.some((title) => {
      const segments = title.split(/\s*[|·•]\s*|\s+[-–—]\s+/);
      return (
        segments.some((part) => sameName(part, name.text)) &&
        segments.some((part) => part.length < 60 && !isOrganization(part) && isRole(part))
      );
    });
    if (titledAs && signals.has('heading')) personal += 1;
    if (photo) personal += 0.7;
    if (hostFit >= 0.4) personal += 0.8;
    // A known given name, whatever its letters' size, that spells with the other the account whose pages a host shows; brands have domains.
    const known = name.tokens.length > 1 && name.tokens.some((token) => GIVEN_NAMES.has(fold(token)));
    const hosted =
      known &&
      hostFit >= 1 &&
      parts.length === 0 &&
      /\.(?:github\.io|gitlab\.io|neocities\.org|pages\.dev|netlify\.app|vercel\.app)$/.test(page.address.hostname);
    if (hosted) personal += 0.6;
    if (selfPage) personal += 1;
    if (owner && (hostFit >= 0.4 || signals.has('author') || signals.has('introduction') || parts.length === 0))
      personal += 1;
    else if (owner && signals.has('title') && signals.has('heading')) personal += 0.6;
    if (signals.has('introduction')) personal += 1;
    if (told) personal += 1;
    if (born) personal += 1.5;
    if (signals.has('label')) personal += 1;
    personal += Math.min(2, personRows * 0.7);
    const ownProfiles = profiles.filter((url) => slugFit(name.text, handleOf(url)) >= 0.5);
    if (ownProfiles.length > 0) personal += 1;
    if (root && name.sure >= 0.85 && ownProfiles.length > 1) signals.set('profiles', 1);
    // A name in other letters than the address's can't be spelt by it.
    if (!/\p{sc=Latin}/u.test(name.text) && reachable) personal += 1;
    const role = roleBeside(lines, candidate.nodes);
    if (role) personal += 0.8;
    // A title before the name, as before people's alone; a few brands have one.
    const titled = candidate.spelt.some((each) => each.titled);
    if (titled) personal += 0.8;
    if (curriculum) {
      personal += 1;
      if (signals.has('heading') || signals.has('label')) signals.set('curriculum', role || titled ? 1.5 : 1);
    }
    // A CV that begins with a name and how to reach whoever bears it.
    if (curriculum && signals.has('heading') && reachedByRows)
      signals.set('contact', Math.max(0.5, signals.get('contact') ?? 0));
    const called = body.some((line) => calledPerson(line.text, name.text));

    const human =
      (name.sure >= 0.85 || hosted ? 1 : name.sure >= 0.5 ? 0.4 : 0) +
      (hosted ? 0.6 : 0) +
      (selfPage ? 1 : 0) +
      (structuredAs >= 2 ? 2 : 0) +
      (signals.has('introduction') ? 1.5 : 0) +
      (told ? (name.sure >= 0.85 ? 1 : 0.6) : 0) +
      (born ? 1.5 : 0) +
      (role ? 1 : 0) +
      (titled ? 0.8 : 0) +
      (called ? 1 : 0) +
      (curriculum ? 1.5 : 0) +
      (photo && !shop ? 0.5 : 0) +
      (signals.has('label') ? 2 : 0) +
      Math.min(2, personRows * 0.7) +
      (personPath ? 1 : 0) +
      // On most networks brands have accounts as people do; a few are people's alone.
      (profileType || (material.handle && PERSONAL.test(page.address.href)) ? 0.8 : 0) +
      // An initial before a family name (asmith) is how people shorten theirs; a firm writes its own in full.
      (fit >= 0.75 && fit < 1 ? 0.6 : 0) +
      (signals.has('author') ? 0.4 : 0) +
      (owner && (parts.length === 0 || page.address.pathname.length < 12) ? 1 : 0) +
      (spelling ? 1 : 0) +
      (ownProfiles.some((url) => PERSONAL.test(url)) ? 1 : networks.size === 1 ? 0.7 : 0);

    // What somebody publishes about themselves is an article to many a site's software.
    const named =
      structuredAs >= 3 || signals.has('site') || (selfPage && signals.has('introduction') && signals.has('label'));
    let score = [...signals.values()].reduce((sum, weight) => sum + weight, 0);
    if (shop && !named && structuredAs < 2) score -= 2;
    if (thing && !named && !personPath) score -= 2;
    if (dated && !named && !personPath) score -= 1.5;
    if (organization && !named && !signals.has('label') && structuredAs < 2) score -= personPath || fitting ? 0.3 : 1;
    if (isOrganization(name.text)) score -= 3;
    const thingCalled = lines.slice(0, 80).some((line) => line.text.length > 20 && calledThing(line.text, name.text));
    const doubtful = name.sure < 0.85 && !signals.has('introduction') && !signals.has('label') && !spelling;
    if (thingCalled && !named && !signals.has('label') && !signals.has('introduction')) score -= 4;
    else if (thingCalled && doubtful) score -= 3;
    // An organisation's own site names it in all the places in which a person's names the person, even as a Person.
    if (doubtful && !owner && !role && (group || (siteName !== '' && sameName(siteName, name.text) && !personPath)))
      score -= 3;
    if (byline && !sameName(byline, name.text) && !named && !personPath) score -= 1.5;
    judged.push({
      name,
      score,
      personal,
      human,
      // What is said of them as the maker of something, or of a practice that bears their name, is theirs as well.
      claims: [
        ...candidate.claims,
        ...structured.claims.filter((claim) => claim.standing === 'other' && sameName(claim.name, name.text)),
      ],
      nodes: [...candidate.nodes].sort((a, b) => headingRank(a) - headingRank(b) || a.index - b.index),
      signals,
      ownSite:
        hostFit >= 0.4 ||
        (selfPage && signals.has('label')) ||
        (page.address.pathname.length < 2 && signals.has('title')) ||
        page.address.pathname.startsWith('/~'),
      curriculum,
    });
  }
  // Somebody of whom too little speaks for a human being does not compete.
  judged.sort((a, b) => Number(b.human >= 1) - Number(a.human >= 1) || b.score - a.score);
  const [winner, second] = judged;
  if (!winner) return { reason: thing || dated ? 'article' : organization ? 'organization' : 'unclear' };
  const kinds =
    [...winner.signals.keys()].filter((signal) => !ASIDE.has(signal)).length + (winner.signals.has('author') ? 0.5 : 0);
  // A name that stands in a labelled row alone, on a site of somebody else's, may be a sample.
  const labelOnly = ![...winner.signals.keys()].some(
    (signal) => signal !== 'label' && signal !== 'line' && signal !== 'alt' && signal !== 'curriculum',
  );
  const owned = candidates.some(
    (other) =>
      !sameName(other.name.text, winner.name.text) && (other.signals.has('author') || other.signals.has('copyright')),
  );
  if (labelOnly && owned) return { runnerUp: winner, reason: 'unclear' };
  // A small word that heads its own site is the site's as likely as a handle.
  const handle =
    winner.name.sure <= 0.1 &&
    !(['structured', 'site', 'introduction', 'label'] as const).some((signal) => winner.signals.has(signal));
  const enough =
    !handle &&
    winner.score >= 3.4 &&
    winner.human >= (winner.name.sure < 0.5 ? 2 : winner.ownSite ? 1.5 : 1) &&
    winner.personal >= 2 &&
    (kinds >= 2 || (winner.signals.get('structured') ?? 0) >= 4 || winner.signals.has('site'));
  if (!enough)
    return { runnerUp: winner, reason: thing || dated ? 'article' : organization ? 'organization' : 'unclear' };
  if (second && second.human >= 1 && second.score >= 3.4 && second.score > winner.score - 0.8 && second.personal >= 2)
    return { runnerUp: winner, reason: 'unclear' };
  return { subject: winner, runnerUp: second, reason: '' };
}

/** The name that a sentence begins with and calls somebody of a trade: "Ada Hill is a writer", "Ada Hill – surgeon", "Ada Hill. Surgeon." */
function openingName(text: string): string | undefined {
  const said =
    /^(\p{Lu}[^,.;:–—]{3,40}?)(?:\s+(?:is|was|ist|est|es|è|é|är|er|jest)\s|\s+[–—-]\s+|[.,]\s+(?=([^.;]{3,60})))/u.exec(
      text,
    );
  const [whole = '', name = ''] = said ?? [];
  if ((readName(name)?.sure ?? 0) < 0.85) return undefined;
  const behind = text.slice(whole.length).split(/[.,;!?\n]|\s\d/, 1)[0] ?? '';
  return calledPerson(text, name) || (/[–—\-.,]\s*$/.test(whole) && behind.split(' ').length < 9 && isRole(behind))
    ? name
    : undefined;
}

/** Who a line near the top says wrote the page, or undefined. */
function bylineOf(lines: readonly Line[]): string | undefined {
  for (const line of lines.filter((each) => each.node.zone !== 'nav').slice(0, 25)) {
    const by =
      /^(?:by|von|par|por|di|door|av|af|text:?|words by|written by)\s+(\p{Lu}.{3,60}?)(?:\s+(?:on|am|le|el|·|\||–)\s.*|,.*)?$/u.exec(
        line.text.replace(/^(?:By|Von|Par|Por|Di|Door|Av|Af|Text|Words by|Written by)(?=[\s:])/, (word) =>
          word.toLowerCase(),
        ),
      )?.[1];
    const name = by && readName(by);
    if (name) return name.text;
  }
  return undefined;
}

/**
 * A given and a family name alone where the address spells them and several words are behind, which say what they do: "Ada Hill Garden Prints" on
 * adahill.example is Ada Hill's page.
 */
function asSpelt(name: Name, spellings: ReadonlySet<string>): Name {
  const text = name.tokens.slice(0, 2).join(' ');
  const shorter =
    name.tokens.length > 3 && spellings.has(nameKey(text).join('')) && !spellings.has(nameKey(name.text).join(''))
      ? readName(text)
      : undefined;
  return shorter ?? name;
}

/** The spelling that most places agree on; of equals the one in the address, else the longer one, in mixed letters rather than capitals. */
function bestSpelling(spelt: readonly Name[], spellings: ReadonlySet<string>): Name {
  const votes = new Map<string, number>();
  for (const name of spelt) votes.set(nameKey(name.text).join(' '), (votes.get(nameKey(name.text).join(' ')) ?? 0) + 1);
  const rank = (name: Name): number =>
    (votes.get(nameKey(name.text).join(' ')) ?? 0) * 10 +
    (name.tokens.length === 2 && spellings.has(nameKey(name.text).join('')) ? 3 : name.tokens.length) +
    name.sure * 5 +
    (/\p{Ll}|\p{Lo}/u.test(name.text) ? 5 : 0);
  return spelt.reduce((best, next) => (rank(next) > rank(best) ? next : best));
}

/** "Ada Hill (@adah)" and "adah (Ada Hill)", where the address has the handle. */
function segmentNames(segment: string, parts: readonly string[], spelt: readonly Name[]): boolean {
  const name = spelt.find((known) => segment.includes(known.text));
  if (!name) return false;
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

function nodeOf(claim: Claim): { node?: PageNode } {
  return claim.node ? { node: claim.node } : {};
}

const headingRank = (node: PageNode): number => headingLevel(node) || 7;

/** Places that name people who have no more to do with a page than its maker or the next picture. */
const ASIDE: ReadonlySet<Signal> = new Set<Signal>(['author', 'copyright', 'alt', 'mark']);

/** Whom pictures show by their descriptions, as in "Photo of Ada Hill". */
function portraitsOf(page: Snapshot): string[] {
  return page
    .tagged('img')
    .filter((node) => node.zone !== 'nav' && node.zone !== 'footer')
    .filter(
      ({ attributes }) => !/logo/i.test(['class', 'src', 'alt'].map((key) => attributes.get(key) ?? '').join(' ')),
    )
    .map((node) => node.attributes.get('alt') ?? '')
    .filter((alt) => alt !== '' && alt.length < 100)
    .map((alt) =>
      alt.replace(
        /^(?:photo|picture|portrait|image|foto|bild|bilde|billede|kuva|profile picture|headshot|avatar) (?:of|von|de|di|van|av|af)\s+/i,
        '',
      ),
    );
}

/** Names that the links to a site's first page in its head say, the pieces of the site's mark before the whole. */
function ownersMarks(page: Snapshot): { text: string; node: PageNode }[] {
  return page
    .tagged('a')
    .filter((link) => link.zone === 'nav' || link.zone === 'header')
    .slice(0, 3)
    .flatMap((link) => {
      const home = absolute(link.attributes.get('href') ?? '', page.base);
      if (!home || new URL(home).host !== page.address.host || !/\/(?:index\.\w+)?$/.test(new URL(home).pathname))
        return [];
      const named = [...page.elements.filter((node) => node.parent === link && !node.hidden), link]
        .map((node) => ({ text: textOf(page, node, 60), node }))
        .find(({ text }) => (readName(text)?.sure ?? 0) >= 0.5);
      return named ? [named] : [];
    });
}

/** Texts of the elements within a line: a name and a nickname in one heading. */
function innerTexts(page: Snapshot, line: Line): { text: string; node: PageNode }[] {
  const out: { text: string; node: PageNode }[] = [];
  for (let at = line.node.index + 1; at < line.node.end && out.length < 6; at++) {
    const node = page.nodes[at];
    if (node?.tag && !node.hidden && node.length > 0 && node.length < line.node.length)
      out.push({ text: textOf(page, node, 100), node });
    else if (node && !node.tag && !node.hidden && node.text.trim() && node.parent === line.node)
      out.push({ text: node.text.trim(), node: line.node });
  }
  return out;
}

function pageEmails(page: Snapshot): string[] {
  const out = new Set<string>();
  for (const node of page.nodes) {
    if (node.hidden) continue;
    if (out.size > 60) break;
    if (node.tag === 'a') {
      const email = emailOfLink(node.attributes.get('href') ?? '');
      if (email) out.add(email);
    } else if (!node.tag && node.text.length < 400 && mayHoldEmail(node.text))
      for (const email of readEmails(node.text)) out.add(email);
  }
  return [...out];
}

function roleBeside(lines: readonly Line[], nodes: readonly PageNode[]): boolean {
  return nodes.slice(0, 3).some((node) => {
    const at = lines.findIndex((line) => line.from >= node.index && line.from < node.end);
    return at >= 0 && lines.slice(at, at + 4).some((line) => line.text.length < 120 && isRole(line.text));
  });
}

import { tellsOfSelf } from '../about-self.ts';
import type { Claim, PageClaims } from '../claim.ts';
import { emailOfLink, isProfileLink, mayHoldEmail, readEmails } from '../contact-values.ts';
import { nameKey, readName } from '../name.ts';
import { isCurriculum } from '../readers/curriculum.ts';
import type { LabelRow } from '../readers/label-rows.ts';
import { absolute, type PageNode, type Snapshot } from '../snapshot.ts';
import { textOf, type Line } from '../text-run.ts';
import { readAddress, type AddressParts } from './address.ts';

/** What the readers say of a page, from which is judged whose it is. */
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
/** Types of organisations in structured data. */
export const ORGANIZATIONS =
  /^(organization|corporation|localbusiness|collegeoruniversity|educationalorganization|newsmediaorganization|ngo|onlinestore|store|governmentorganization|h-org|legalservice|medicalbusiness|dentist|restaurant)$/;

/** What holds for a page as a whole, whoever it is about. */
export interface PageFacts extends Material, AddressParts {
  /** The page's titles, its own and those for previews. */
  readonly titles: readonly string[];
  /** Name keys of what its address spells. */
  readonly spellings: ReadonlySet<string>;
  /** It is somebody's CV. */
  readonly curriculum: boolean;
  /** Its owner tells of themselves on it; `selfTitled` if its title says so. */
  readonly selfPage: boolean;
  readonly selfTitled: boolean;
  /** It has a first heading in its text. */
  readonly hasFirst: boolean;
  /** It says by its Open Graph type that it is a profile. */
  readonly profileType: boolean;
  /** It says that it shows an article, goods, a work. */
  readonly thing: boolean;
  /** It has a date on which it was published. */
  readonly dated: boolean;
  /** It says that it is an organisation's. */
  readonly organization: boolean;
  /** Its first page, or a part of a one-page site. */
  readonly root: boolean;
  /** Who a line near its top says wrote it. */
  readonly byline: string | undefined;
  readonly emails: readonly string[];
  readonly hrefs: ReadonlySet<string>;
  /** Addresses of the profiles that it links to. */
  readonly profiles: readonly string[];
  /** Names that the site's mark says. */
  readonly marks: readonly { readonly text: string; readonly node: PageNode }[];
  /** How many labelled rows say what is said of people alone. */
  readonly personRows: number;
  /** First value of a `meta` by its name or property, or an empty text. */
  readonly meta: (name: string) => string;
  /** Whether a title holds a text, whatever its letters' size. */
  readonly inTitle: (text: string) => boolean;
}

/** Reads what holds for a page as a whole. */
export function readFacts(material: Material): PageFacts {
  const { page, lines, rows, structured } = material;
  const address = readAddress(page.address);
  const meta = (name: string): string => page.metas.get(name)?.[0] ?? '';
  const titles = [page.title, meta('og:title'), meta('twitter:title'), meta('title')].filter(Boolean);
  const small = titles.map((title) => title.toLowerCase());
  const { titled: selfTitled, self: selfPage } = tellsOfSelf(page, lines);
  const hrefs = new Set(page.tagged('a').map((node) => node.attributes.get('href') ?? ''));
  return {
    ...material,
    ...address,
    titles,
    spellings: new Set([...address.parts, ...address.host].map((part) => nameKey(part).join(''))),
    curriculum: isCurriculum(page, lines),
    selfPage,
    selfTitled,
    hasFirst: lines.some((line) => line.level === 1 && line.node.zone !== 'nav' && line.node.zone !== 'aside'),
    profileType: /profile/i.test(meta('og:type')),
    thing: [...structured.types].some((type) => THINGS.test(type)) || SHOWN.test(meta('og:type')),
    dated:
      page.metas.has('article:published_time') ||
      page.metas.has('datepublished') ||
      page.metas.has('og:article:published_time'),
    organization: [...structured.types].some((type) => ORGANIZATIONS.test(type)),
    root: address.parts.length === 0 && page.address.pathname.split('/').filter(Boolean).length < 2,
    byline: bylineOf(lines),
    emails: pageEmails(page),
    hrefs,
    profiles: [...hrefs].flatMap((href) => {
      const url = absolute(href, page.base);
      return url && isProfileLink(url) ? [url] : [];
    }),
    marks: ownersMarks(page),
    personRows: countPersonRows(rows),
    meta,
    inTitle: (text) => small.some((title) => title.includes(text.toLowerCase())),
  };
}

function countPersonRows(rows: readonly LabelRow[]): number {
  return new Set(
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

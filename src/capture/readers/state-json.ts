import { profileOf } from '../../domain/profile-address.ts';
import type { Claim, Fields, PageClaims } from '../claim.ts';
import { cleanUrl, readEmails } from '../contact-values.ts';
import { fold } from '../fold.ts';
import { readName } from '../name.ts';
import { absolute, type Snapshot } from '../snapshot.ts';
import { tidy } from '../text-run.ts';

type Item = Record<string, unknown>;
const BUDGET = { items: 20_000, claims: 20 };
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys under which an account keeps what stands in its address; compared without case, `_` and `-`. */
const HANDLES = new Set(
  'username login handle screenname publicidentifier vanityname nickname usernameslug userslug memberslug'.split(' '),
);
/** Keys that things have, too: only an object that says something else that only people have is taken. */
const SLUGS = new Set('slug id uid urlkey permalink profileslug path profilepath profileurl url key'.split(' '));
const PERSONAL = new Set(
  'firstname lastname givenname familyname surname jobtitle headline pronouns gender birthday birthdate dateofbirth occupation'.split(
    ' ',
  ),
);
/** Keys of goods, works and organisations. */
const OTHERWISE = new Set(
  'price sku currency author authors byline publishedat datepublished duration isbn members employees employeecount repository'.split(
    ' ',
  ),
);
const KIND = /organi[sz]ation|company|business|\bpage\b|team|group|product|article|post|repo|event|brand|school/i;

const plainKey = (key: string): string => key.toLowerCase().replace(/[_-]/g, '');

/**
 * People in a page's embedded state (`__NEXT_DATA__`, `window.__STATE__ = {...}`, other JSON): only an object that the page's own address names, so that
 * the viewer, neighbours and authors who stand in the same state are never taken.
 */
export function readStateJson(page: Snapshot): PageClaims {
  const own = ownSlugs(page);
  const claims: Claim[] = [];
  if (own.size === 0) return { claims, types: new Set() };
  let items = 0;
  for (const script of page.data) {
    if (/ld\+json/i.test(script.type)) continue;
    const queue: unknown[] = [parseState(script.text)];
    for (let at = 0; at < queue.length && items < BUDGET.items; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, 500).filter((entry) => typeof entry === 'object'));
      if (!isItem(value)) continue;
      items++;
      const claim = claims.length < BUDGET.claims ? claimOf(value, own, page) : undefined;
      if (claim) claims.push(claim);
      for (const inner of Object.values(value).slice(0, 500)) if (typeof inner === 'object') queue.push(inner);
    }
  }
  return { claims, types: new Set() };
}

/** What in the address names whose page it is, folded: the handle on a known site, else the last part of the path. */
function ownSlugs(page: Snapshot): ReadonlySet<string> {
  const last = page.address.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return new Set(
    [profileOf(page.address.href)?.handle ?? '', last]
      .map((slug) => fold(slug.replace(/^[@~]/, '')))
      .filter((slug) => slug.length > 2 && !/^(?:about|profile|team|people|index|home|contact|me)$/.test(slug)),
  );
}

/** JSON itself, or the object that a script gives a name. Undefined for what is none. */
function parseState(text: string): unknown {
  const json = text
    .trim()
    .replace(/^(?:(?:var|let|const)\s+)?[\w$.[\]'"]{3,80}\s*=\s*/, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function claimOf(item: Item, own: ReadonlySet<string>, page: Snapshot): Claim | undefined {
  const values = new Map(Object.entries(item).map(([key, value]) => [plainKey(key), value]));
  const named = (keys: ReadonlySet<string>): boolean =>
    [...values].some(
      ([key, value]) =>
        keys.has(key) &&
        typeof value === 'string' &&
        own.has(
          fold(
            value
              .replace(/[?#].*$/, '')
              .split('/')
              .filter(Boolean)
              .at(-1)
              ?.replace(/^@/, '') ?? '',
          ),
        ),
    );
  const account = named(HANDLES);
  if (!account && !named(SLUGS)) return undefined;
  if ([...values.keys()].some((key) => OTHERWISE.has(key))) return undefined;
  if (['type', 'typename', 'kind', 'entitytype'].some((key) => KIND.test(textOf(values.get(key))))) return undefined;
  const text = (...keys: string[]): string => keys.map((key) => textOf(values.get(key))).find(Boolean) ?? '';
  const given = text('firstname', 'givenname');
  const family = text('lastname', 'familyname', 'surname');
  const whole = text('fullname', 'displayname', 'realname', 'name') || [given, family].filter(Boolean).join(' ');
  const name = readName(whole, true);
  if (!name || name.tokens.length < 2) return undefined;
  // A brand has an account, too: its name is no given name, and it has no job.
  const personal = name.sure >= 0.6 || [...values].some(([key, value]) => PERSONAL.has(key) && textOf(value) !== '');
  if (!personal || (!account && ![...values.keys()].some((key) => PERSONAL.has(key)))) return undefined;
  const fields: Fields = {};
  const set = <K extends keyof Fields>(key: K, value: Fields[K] | '' | undefined): void => {
    if (value && value.length > 0) fields[key] = value;
  };
  set('given', given);
  set('family', family);
  set('title', text('jobtitle', 'occupation', 'position'));
  set('headline', text('headline', 'tagline'));
  set('organization', text('company', 'companyname', 'organization', 'employer'));
  set('location', text('location', 'city', 'locationname'));
  set('bio', text('bio', 'about', 'description', 'summary', 'biography'));
  set('pronouns', text('pronouns'));
  set('emails', readEmails(text('email', 'publicemail')));
  set(
    'photo',
    absolute(
      text(
        'avatarurl',
        'avatar',
        'profileimage',
        'profileimageurl',
        'profilepicture',
        'photo',
        'photourl',
        'image',
        'picture',
      ),
      page.base,
    ),
  );
  set(
    'urls',
    [text('website', 'websiteurl', 'blog', 'homepage')].flatMap((url) => (url ? (cleanUrl(url, page.base) ?? []) : [])),
  );
  return {
    name: name.text,
    fields,
    reader: 'state-json',
    place: 'data',
    confidence: account ? 0.85 : 0.8,
    standing: 'subject',
  };
}

/** A string, or the name of an object; empty for all else. */
function textOf(value: unknown): string {
  const text = isItem(value) ? (value['name'] ?? value['url'] ?? '') : value;
  return typeof text === 'string' ? tidy(text.slice(0, 2000)) : '';
}

import * as z from 'zod/mini';
import type { LocalDate } from '../../domain/dates.ts';
import { identityKeys, profileKey } from '../../domain/identity.ts';
import type { Person } from '../../domain/person.ts';
import { isSameBearer } from '../../domain/same-bearer.ts';
import { barredCheck } from '../../store/forget.ts';
import * as engine from '../engine.ts';
import type { Kith } from '../kith.ts';
import type { FromSite, Reported, ToSite } from '../ports.ts';
import { personAt } from '../reads/here.ts';
import { readSettings } from '../settings.ts';
import { saveDrafts } from './save-draft.ts';

const address = z.string().check(z.minLength(1), z.maxLength(2048));
const Message: z.ZodMiniType<FromSite> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened'), address }),
  z.object({ kind: z.literal('elsewhere') }),
  z.object({ kind: z.literal('page'), address, snapshot: z.unknown() }),
]);

/**
 * What a page of a switched-on site reports: the icon of its tab shows somebody in the book, and their page refreshes what pages say of them.
 * Of anybody else nothing is read or kept, unless the site keeps profiles for 30 days. A report that isn't trusted is told to stop.
 */
export async function recognisePage(kith: Kith, { message, sender }: Reported): Promise<ToSite> {
  const from = await admitted(kith, sender);
  if (!from) return { read: false, stop: true };
  const parsed = Message.safeParse(message);
  if (!parsed.success) return { read: false };
  const told = parsed.data;
  // What counts is where the browser says that the tab is.
  const here = told.kind !== 'elsewhere' && told.address === profileKey(from.url);
  const person = here ? await personAt(kith, from.url) : undefined;
  if (person) await kith.ports.badge.show('✓', await titleFor(kith, person), from.tab);
  else await kith.ports.badge.clear(from.tab);
  if (!here) return { read: false };
  if (told.kind === 'opened')
    return { read: person !== undefined || (from.keepSeen && (await seenKey(kith, from.url)) !== undefined) };
  if (person) await refresh(kith, person, told.snapshot, from.url);
  else if (from.keepSeen) await keep(kith, told.snapshot, from);
  return { read: false };
}

interface Admitted {
  tab: number;
  /** The tab's address. */
  url: string;
  host: string;
  keepSeen: boolean;
}

/** The one gate: a report counts when the browser says that this extension's own script sent it, from the top of a tab, on a switched-on site. */
async function admitted(kith: Kith, { own, tab, frame, url }: Reported['sender']): Promise<Admitted | undefined> {
  if (!own || !tab || frame !== 0 || url === undefined) return undefined;
  const host = hostOf(url);
  if (host === undefined || host !== hostOf(tab.url)) return undefined;
  const site = (await readSettings(kith.book)).sites.find((one) => one.host === host);
  return site && { tab: tab.id, url: tab.url, host, keepSeen: site.keepSeen };
}

function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' ? hostname : undefined;
}

/** Takes over what the page says of somebody in the book. A page that names somebody else is left alone: it may not have come round yet. */
async function refresh(kith: Kith, person: Person, snapshot: unknown, url: string): Promise<void> {
  const { kind, people } = engine.readPage(snapshot, url);
  const [draft] = people;
  // The address is the tab's, which says nothing yet of what the page shows: the names must agree.
  if (kind !== 'profile' || !draft || !isSameBearer({ name: person.name, keys: [] }, draft)) return;
  await saveDrafts(kith, [{ draft, address: url, person: person.id }], 'refresh');
}

/** The key that somebody who is not in the book is kept under; undefined where the address is not one person's, or theirs is barred. */
async function seenKey(kith: Kith, url: string): Promise<string | undefined> {
  const keys = identityKeys({ links: [{ value: url }] });
  return keys.length > 0 && !(await (await barredCheck(kith.book))(keys)) ? keys[0] : undefined;
}

async function keep(kith: Kith, snapshot: unknown, { url, host }: Admitted): Promise<void> {
  const { kind, people } = engine.readPage(snapshot, url);
  const [draft] = people;
  const key = await seenKey(kith, url);
  if (kind !== 'profile' || !draft || key === undefined) return;
  await kith.book.seen.put({ key, at: kith.ports.now(), host, draft });
}

/** Who it is, and when the last contact was, for the icon. */
async function titleFor(kith: Kith, person: Person): Promise<string> {
  const { ports } = kith;
  const last = (await kith.book.rhythm.get(person.id))?.lastOn;
  return last === undefined
    ? ports.word('badge_known_none', [person.name])
    : ports.word('badge_known', [person.name, longDay(last, ports.word('locale'))]);
}

function longDay(date: LocalDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
}

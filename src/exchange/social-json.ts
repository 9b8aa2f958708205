import * as z from 'zod/mini';
import { blankPerson } from './blank-person.ts';
import { bytesOfBinary } from './base64.ts';
import type { ImportReading } from './reading.ts';
import { decodeStrictly } from './text-encoding.ts';
import { oneLine } from './vcard/property.ts';

const Friend = z.object({ name: z.string(), timestamp: z.optional(z.number()) });
const Friends = z.object({ friends_v2: z.optional(z.array(z.unknown())), friends: z.optional(z.array(z.unknown())) });
const Followed = z.object({
  title: z.optional(z.string()),
  string_list_data: z.array(
    z.object({ value: z.optional(z.string()), href: z.optional(z.string()), timestamp: z.optional(z.number()) }),
  ),
});

/** Facebook writes the bytes of UTF-8 as one character each: they are put together again where that gives valid text. */
function mended(text: string): string {
  // oxlint-disable-next-line no-control-regex
  if (!/^[\u0000-\u00ff]*$/.test(text)) return text;
  return decodeStrictly(bytesOfBinary(text), 'utf-8') ?? text;
}

/** The day of a Unix time, which some exports give in milliseconds; undefined where that is none of this century or the last. */
function dateOf(time: number): string | undefined {
  const seconds = time > LATEST ? time / 1000 : time;
  return seconds > 0 && seconds <= LATEST ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined;
}

/** 2096, in seconds. */
const LATEST = 4e9;

/** The friends in Facebook's export, or the accounts in Instagram's; undefined for any other JSON. Lines are the entries' numbers. */
export function readSocialJson(data: unknown): ImportReading | undefined {
  const friends = Friends.safeParse(data);
  const entries = friends.success ? (friends.data.friends_v2 ?? friends.data.friends) : undefined;
  if (entries) return readFriends(entries);
  const lists = Array.isArray(data)
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.entries(data).flatMap(([key, list]) =>
          key.startsWith('relationships_') && Array.isArray(list) ? [list] : [],
        )
      : [];
  const accounts: unknown[] = lists.flat();
  return accounts.some((account) => Followed.safeParse(account).success) ? readAccounts(accounts) : undefined;
}

function readFriends(entries: readonly unknown[]): ImportReading {
  const reading: ImportReading = { kind: 'facebook-friends', people: [], skipped: [], warnings: [] };
  entries.forEach((entry, at) => {
    const line = at + 1;
    const friend = Friend.safeParse(entry);
    const name = friend.success ? oneLine(mended(friend.data.name)) : '';
    if (!name) {
      reading.skipped.push({ line, reason: 'an entry without a name' });
      return;
    }
    const fields = { ...blankPerson(), name };
    const since = friend.data?.timestamp;
    const on = since === undefined ? undefined : dateOf(since);
    if (on !== undefined) fields.met = { on, how: 'connected on Facebook' };
    reading.people.push({ fields, line });
  });
  return reading;
}

function readAccounts(accounts: readonly unknown[]): ImportReading {
  const reading: ImportReading = { kind: 'instagram', people: [], skipped: [], warnings: [] };
  accounts.forEach((entry, at) => {
    const line = at + 1;
    const account = Followed.safeParse(entry);
    const [first] = account.data?.string_list_data ?? [];
    const handle = oneLine(
      mended(first?.value || account.data?.title || first?.href?.split('/').findLast(Boolean) || ''),
    );
    if (!handle) {
      reading.skipped.push({ line, reason: 'an entry without a name' });
      return;
    }
    const fields = { ...blankPerson(), name: handle };
    fields.links = [{ value: first?.href ?? `https://www.instagram.com/${handle}`, label: 'Instagram' }];
    reading.people.push({ fields, line });
  });
  return reading;
}

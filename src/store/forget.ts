import { identityKeys } from '../domain/identity.ts';
import { type Person, PersonFields } from '../domain/person.ts';
import type { Book, FormRow } from './book.ts';
import { addToCounter } from './counters.ts';
import { type Act, Door } from './write.ts';

/** The HMAC-SHA-256 of an identity key under the book's own secret, in hexadecimal (RFC 2104): tells nothing without the book. */
async function keyedHash(secret: Uint8Array<ArrayBuffer>, key: string): Promise<string> {
  const hmac = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(key)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function secretOf(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const row = await book.values.get('secret');
  if (row?.value instanceof Uint8Array) return new Uint8Array(row.value);
  const secret = crypto.getRandomValues(new Uint8Array(32));
  await book.values.put({ id: 'secret', value: secret });
  return secret;
}

async function barred(book: Book): Promise<string[]> {
  const row = await book.values.get('barred');
  return Array.isArray(row?.value) ? row.value.filter((hash): hash is string => typeof hash === 'string') : [];
}

/** The secret and the hashes of those who are kept away, to be put back with `keepBars`. */
export interface Bars {
  secret: Uint8Array<ArrayBuffer>;
  hashes: string[];
}

/** Who is kept away from this book; undefined where nobody is. */
export async function barsOf(book: Book): Promise<Bars | undefined> {
  const hashes = await barred(book);
  return hashes.length ? { secret: await secretOf(book), hashes } : undefined;
}

/**
 * Keeps away whom the book kept away before its rows were replaced, and those that came with the rows where their hashes were made with the
 * same secret; hashes of another secret can't be told any more. Part of the transaction that it is called in.
 */
export async function keepBars(book: Book, bars: Bars | undefined): Promise<void> {
  if (!bars) return;
  const row = await book.values.get('secret');
  const isSame = row?.value instanceof Uint8Array && row.value.toString() === bars.secret.toString();
  const others = isSame ? await barred(book) : [];
  await book.values.bulkPut([
    { id: 'secret', value: bars.secret },
    { id: 'barred', value: [...new Set([...bars.hashes, ...others])] },
  ]);
}

/** Tells of identity keys whether they belong to somebody who was forgotten and barred; made once for many people. */
export async function barredCheck(book: Book): Promise<(keys: readonly string[]) => Promise<boolean>> {
  const hashes = new Set(await barred(book));
  if (!hashes.size) return () => Promise.resolve(false);
  const secret = await secretOf(book);
  return async (keys) => {
    for (const key of keys) if (hashes.has(await keyedHash(secret, key))) return true;
    return false;
  };
}

/** Takes somebody out of what is kept by the day and the week, and out of reach of the undo of a restore. */
async function leaveLists(book: Book, id: string): Promise<void> {
  const [agenda, ...lists] = await book.values.bulkGet(['agenda', 'dormant', 'cards']);
  const { items }: { items?: unknown } = Object(agenda?.value);
  const others = (list: unknown[]): unknown[] => list.filter((one) => one !== id && Object(one).person !== id);
  if (agenda && Array.isArray(items))
    await book.values.put({ id: 'agenda', value: { ...Object(agenda.value), items: others(items) } });
  for (const list of lists) {
    const { people }: { people?: unknown } = Object(list?.value);
    if (list && Array.isArray(people))
      await book.values.put({ id: list.id, value: { ...Object(list.value), people: others(people) } });
  }
  const [told, settings] = await book.values.bulkGet(['apart', 'settings']);
  if (told && Array.isArray(told.value))
    await book.values.put({ id: 'apart', value: told.value.filter((pair) => !String(pair).split(' ').includes(id)) });
  const { askedNeeds }: { askedNeeds?: unknown } = Object(settings?.value);
  if (settings && Array.isArray(askedNeeds))
    await book.values.put({ id: 'settings', value: { ...Object(settings.value), askedNeeds: others(askedNeeds) } });
  await book.values.delete('beforeRestore');
}

/** Drops forms that were left half filled about somebody: kept for their page, under their name, or with an e-mail address of theirs. */
async function leaveForms(book: Book, { id, name, emails }: Person, keys: readonly string[]): Promise<void> {
  const isTheirs = (form: FormRow): boolean => {
    const [address = ''] = form.id.split(' ');
    const { name: typed }: { name?: unknown } = Object(form.value);
    if (form.id === `person ${id}` || form.id.endsWith(` ${name}`) || typed === name) return true;
    const text = JSON.stringify([form.id, form.value]).toLowerCase();
    return (
      identityKeys({ links: [{ value: address }] }).some((key) => keys.includes(key)) ||
      emails.some(({ value }) => text.includes(value.toLowerCase()))
    );
  };
  await book.forms.filter(isTheirs).delete();
}

/** Empties the records of an unfinished import that are about somebody: their place stays, since batches count by it. */
async function leaveBatches(book: Book, { name }: Person, keys: readonly string[]): Promise<void> {
  for (const row of await book.batches.toArray()) {
    const records: unknown = JSON.parse(row.records);
    if (!Array.isArray(records)) continue;
    const gone = new Set(
      records.flatMap((record: unknown, at) => {
        const { fields }: { fields?: unknown } = Object(record);
        const person = PersonFields.safeParse(fields).data;
        const own = person ? identityKeys(person) : [];
        return own.some((key) => keys.includes(key)) || (person && !own.length && person.name === name) ? [at] : [];
      }),
    );
    if (!gone.size) continue;
    await book.batches.put({
      ...row,
      records: JSON.stringify(records.map((record: unknown, at) => (gone.has(at) ? { fields: null } : record))),
      pictures: row.pictures.filter(({ at }) => !gone.has(at)),
    });
  }
}

/**
 * Lets people come in again by themselves who were kept away, since the user saved them again. Nothing happens for keys that are not barred.
 */
export async function unbar(book: Book, keys: readonly string[]): Promise<void> {
  if (!(await barred(book)).length) return;
  const secret = await secretOf(book);
  const hashes = new Set(await Promise.all(keys.map((key) => keyedHash(secret, key))));
  await book.transaction('rw', book.values, async () => {
    const known = await barred(book);
    const left = known.filter((hash) => !hashes.has(hash));
    if (left.length < known.length) await book.values.put({ id: 'barred', value: left });
  });
}

/**
 * Purges a person and every trace of them: see app/acts/forget-person. Interactions with others keep the others. Nothing happens
 * for an unknown id.
 */
export async function forget(book: Book, id: string, bar: boolean, act: Act): Promise<void> {
  const person = await book.people.get(id);
  if (!person) return;
  // Not the row's own keys: somebody in the trash has none.
  const keys = identityKeys(person);
  let hashes: string[] = [];
  if (bar) {
    const secret = await secretOf(book);
    hashes = await Promise.all(keys.map((key) => keyedHash(secret, key)));
  }
  await book.transaction('rw', book.tables, async () => {
    const row = await book.people.get(id);
    if (!row) return;
    await book.people.delete(id);
    await addToCounter(book, `people.${row.state}`, -1);
    await book.photos.delete(id);
    await book.rhythm.delete(id);
    await leaveForms(book, row, keys);
    await leaveBatches(book, row, keys);
    await book.changes.where('[person+rev]').between([id, 0], [id, Infinity]).delete();
    await book.proposals.where('person').equals(id).delete();
    await book.followUps.where('person').equals(id).delete();
    await book.introductions.where('a').equals(id).or('b').equals(id).delete();
    await book.ties.where('both').equals(id).delete();
    for (const one of await book.interactions.where('people').equals(id).toArray()) {
      const others = one.people.filter((other) => other !== id);
      if (others.length) await book.interactions.put({ ...one, people: others });
      else await book.interactions.delete(one.id);
    }
    await book.seen.where('key').anyOf(keys).delete();
    await leaveLists(book, id);
    const door = new Door(book, act);
    for (const { met, ...other } of await book.people.where('met.through').equals(id).toArray()) {
      const { through: _, ...rest } = met ?? {};
      await door.person({ ...other, met: rest }, { kind: 'you' });
    }
    await door.close();
    // What could bring them back by undo goes too, and with it the undo of acts that touched them.
    const mention = JSON.stringify(id);
    await book.acts.filter((row) => row.people.includes(id) || JSON.stringify(row.entries).includes(mention)).delete();
    if (hashes.length)
      await book.values.put({ id: 'barred', value: [...new Set([...(await barred(book)), ...hashes])] });
  });
}

import type { Instant } from '../../domain/dates.ts';
import { identityKeys } from '../../domain/identity.ts';
import type { Person } from '../../domain/person.ts';
import { type Book, peopleByKeys, type PersonRow } from '../../store/book.ts';

/** How far the clock may be set back while an import goes on, in milliseconds. */
const CLOCK_BACK = 86_400_000;

/**
 * Whom identity keys belong to, asked batch by batch in an import's transactions. The keys of a book that was empty are known from what the
 * import itself wrote, as long as no act of anybody else came between: asking the database for each key is most of what an import costs over
 * its writing.
 */
export class KnownKeys {
  /** All of the book's keys with the ids of their people; undefined where others wrote, too. */
  #people: Map<string, string[]> | undefined;
  readonly #acts = new Set<string>();

  /** `begun`: when the import began. */
  constructor(readonly begun: Instant) {}

  /** The people with any of these keys; part of the transaction that it is called in. */
  async people(book: Book, keys: readonly string[]): Promise<PersonRow[]> {
    const since = await book.acts
      .where('at')
      .aboveOrEqual(this.begun - CLOCK_BACK)
      .primaryKeys();
    if (await isEmpty(book)) this.#people = new Map();
    else if (since.some((act) => !this.#acts.has(act))) this.#people = undefined;
    for (const act of since) this.#acts.add(act);
    const known = this.#people;
    if (!known) return peopleByKeys(book, keys);
    const ids = new Set(keys.flatMap((key) => known.get(key) ?? []));
    return (await book.people.bulkGet([...ids])).filter((row) => row !== undefined);
  }

  /** What the act of the batch wrote: people new to the book, and others as they are now. */
  wrote(act: string, created: readonly PersonRow[], updated: readonly Person[]): void {
    this.#acts.add(act);
    for (const { id, keys } of created) this.#add(id, keys);
    for (const person of updated) this.#add(person.id, identityKeys(person));
  }

  #add(person: string, keys: readonly string[]): void {
    for (const key of keys) {
      const ids = this.#people?.get(key);
      if (!ids) this.#people?.set(key, [person]);
      else if (!ids.includes(person)) ids.push(person);
    }
  }
}

/** Whether nobody can be recognised; in the trash nobody is. */
async function isEmpty(book: Book): Promise<boolean> {
  const counters = await book.counters.bulkGet(['people.active', 'people.resting']);
  return counters.every((counter) => !counter?.n);
}

import { update } from '../../domain/changes.ts';
import type { Person, PersonFields } from '../../domain/person.ts';
import { type Door, UnknownPerson } from '../../store/write.ts';
import { act } from '../act.ts';
import { type Kith } from '../kith.ts';

/** The person with this id. Throws UnknownPerson. */
export async function requirePerson(door: Door, id: string): Promise<Person> {
  const row = await door.book.people.get(id);
  if (!row) throw new UnknownPerson(id);
  return row;
}

/** How an act on many people is followed: told how far it is (0 to 1), and ended by a signal, with an AbortError and nothing written. */
export interface Watch {
  progress?: (share: number) => void;
  signal?: AbortSignal;
}

/** People between two words of how far it is. */
const STRIDE = 25;

/** Does something for each of many people or clusters, one after the other. */
export async function eachOf<T>(
  many: readonly T[],
  { progress, signal }: Watch,
  work: (one: T) => Promise<void>,
): Promise<void> {
  for (const [at, one] of many.entries()) {
    // Thrown inside the act's transaction, which then takes back what was written.
    signal?.throwIfAborted();
    if (at % STRIDE === 0) progress?.(at / many.length);
    await work(one);
  }
}

/**
 * Writes what the user typed, for one or several people (a tag, a group, a cadence for all). An absent value empties the field. Who joins
 * a group that has a cadence, and has none of their own, takes it over.
 */
export async function editPeople(
  kith: Kith,
  ids: readonly string[],
  edit: (person: Person) => Partial<PersonFields>,
  watch: Watch = {},
): Promise<{ act: string }> {
  return act(kith, 'edit', (door, { at }) =>
    eachOf(ids, watch, async (id) => {
      const before = await requirePerson(door, id);
      const fields = edit(before);
      const cadenceDays = await cadenceOfJoined(door, before, fields);
      const { person, changed } = update(
        before,
        { ...fields, ...(cadenceDays && { cadenceDays }) },
        { kind: 'you' },
        at,
      );
      if (changed.length) await door.person(person, { kind: 'you' });
    }),
  );
}

/** The closest cadence of the groups that an edit joins; undefined where it joins none, or where the person has or is given a cadence. */
export async function cadenceOfJoined(
  door: Door,
  before: Person,
  fields: Partial<PersonFields>,
): Promise<number | undefined> {
  const joined = (fields.groups ?? []).filter((group) => !before.groups.includes(group));
  if (!joined.length || before.cadenceDays !== undefined || 'cadenceDays' in fields) return undefined;
  const cadences = (await door.book.groups.bulkGet(joined)).flatMap((group) => group?.cadenceDays ?? []);
  return cadences.length ? Math.min(...cadences) : undefined;
}

/** Takes people to the trash, where they stay for 30 days. */
export async function trashPeople(kith: Kith, ids: readonly string[], watch: Watch = {}): Promise<{ act: string }> {
  return mark(kith, 'trash', ids, watch, (person, at) => ({ ...person, trashedAt: at }));
}

/** Lets ties rest: no reminder until they are revived. */
export async function restPeople(kith: Kith, ids: readonly string[], watch: Watch = {}): Promise<{ act: string }> {
  return mark(kith, 'rest', ids, watch, (person, at) => ({ ...person, restingSince: at }));
}

/** Ends the rest of ties. */
export async function revivePeople(kith: Kith, ids: readonly string[], watch: Watch = {}): Promise<{ act: string }> {
  return mark(kith, 'revive', ids, watch, ({ restingSince: _, ...person }) => person);
}

async function mark(
  kith: Kith,
  kind: string,
  ids: readonly string[],
  watch: Watch,
  change: (person: Person, at: number) => Person,
): Promise<{ act: string }> {
  return act(kith, kind, (door, { at }) =>
    eachOf(ids, watch, async (id) => {
      const person = change(await requirePerson(door, id), at);
      await door.person({ ...person, updatedAt: at }, { kind: 'you' });
    }),
  );
}

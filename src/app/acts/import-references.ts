import { Group } from '../../domain/rows.ts';
import type { Met, PersonFields } from '../../domain/person.ts';
import type { PersonRow } from '../../store/book.ts';
import { sortKey } from '../../store/person-row.ts';
import type { Door } from '../../store/write.ts';

/** What a file says of somebody by name and the book keeps by id. */
export type References = Pick<PersonFields, 'groups' | 'met'>;

/**
 * What turns the names of groups, and of whoever introduced somebody, into ids; a group that the book lacks is made, in the act of `door`.
 * `bearers`: the people of the same file, by their name and the id that they have or will have. A name that nobody has, or several, goes into
 * how they were met.
 */
export async function resolveReferences(
  door: Door,
  said: readonly References[],
  bearers: readonly { name: string; id: string }[],
): Promise<(references: References) => References> {
  const groups = await groupIds(door, new Set(said.flatMap((one) => one.groups)));
  const through = await peopleIds(door, new Set(said.flatMap(({ met }) => met?.through ?? [])), bearers);
  return (references) => {
    const ids = [...new Set(references.groups.flatMap((name) => groups.get(name) ?? []))];
    return references.met ? { groups: ids, met: metHere(references.met, through) } : { groups: ids };
  };
}

function metHere({ through, ...met }: Met, ids: ReadonlyMap<string, string>): Met {
  if (through === undefined) return met;
  const id = ids.get(through);
  return id === undefined ? { ...met, how: [met.how, through].filter(Boolean).join(', ') } : { ...met, through: id };
}

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

async function groupIds(door: Door, names: ReadonlySet<string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  if (!names.size) return ids;
  const { at, newId } = door.act;
  const known = new Map<string, string>();
  for (const { id, name } of await door.book.groups.toArray()) known.set(id, id).set(folded(name), id);
  const made: Group[] = [];
  for (const name of names) {
    let id = known.get(name) ?? known.get(folded(name));
    if (id === undefined) {
      id = newId();
      made.push(Group.parse({ id, name, createdAt: at, updatedAt: at }));
      known.set(folded(name), id);
    }
    ids.set(name, id);
  }
  await door.put('groups', made);
  return ids;
}

async function peopleIds(
  { book }: Door,
  names: ReadonlySet<string>,
  bearers: readonly { name: string; id: string }[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  if (!names.size) return ids;
  const sorts = [...names].map((name) => sortKey({ name }));
  const keys = sorts.flatMap((sort) => [
    ['active', sort],
    ['resting', sort],
  ]);
  const here = new Map<string, PersonRow[]>();
  for (const row of await book.people.where('[state+sort]').anyOf(keys).toArray())
    here.set(row.name, [...(here.get(row.name) ?? []), row]);
  for (const name of names) {
    const inFile = new Set(bearers.filter((one) => one.name === name).map(({ id }) => id));
    const [id, ...others] = inFile.size ? inFile : new Set(here.get(name)?.map((row) => row.id));
    if (id !== undefined && !others.length) ids.set(name, id);
  }
  return ids;
}

import { Group } from '../../domain/rows.ts';
import { act } from '../act.ts';
import { update } from '../../domain/changes.ts';
import type { PersonRow } from '../../store/book.ts';
import { type Kith } from '../kith.ts';

/** Adds a group, or changes the one with this id. Gives back its id. */
export async function saveGroup(
  kith: Kith,
  group: Partial<Group> & Pick<Group, 'name'>,
): Promise<{ act: string; group: string }> {
  const done = await act(kith, 'group', async (door, { at, newId }) => {
    const before = group.id === undefined ? undefined : await door.book.groups.get(group.id);
    const row = Group.parse({ createdAt: at, ...before, ...group, id: before?.id ?? newId(), updatedAt: at });
    await door.put('groups', [row]);
    return row.id;
  });
  return { act: done.act, group: done.result };
}

/** Sets how often to be in touch with each active member of a group, and notes it with the group; undefined: in their own rhythm. */
export async function setGroupCadence(kith: Kith, id: string, days: number | undefined): Promise<{ act: string }> {
  return act(kith, 'edit', async (door, { at }) => {
    const group = await door.book.groups.get(id);
    if (group) await door.put('groups', [Group.parse({ ...group, cadenceDays: days, updatedAt: at })]);
    for (const row of await activeMembers(door.book, id)) {
      const { person, changed } = update(row, { cadenceDays: days }, { kind: 'you' }, at);
      if (changed.length) await door.person(person, { kind: 'you' });
    }
  });
}

async function activeMembers(book: Kith['book'], group: string): Promise<PersonRow[]> {
  const rows = await book.people.where('groups').equals(group).toArray();
  return rows.filter(({ state, tact }) => state === 'active' && (tact === undefined || tact === 'kin'));
}

/** Takes a group out of the book and out of its members. */
export async function removeGroup(kith: Kith, id: string): Promise<{ act: string }> {
  return act(kith, 'remove-group', async (door, { at }) => {
    for (const person of await door.book.people.where('groups').equals(id).toArray())
      await door.person(
        { ...person, groups: person.groups.filter((group) => group !== id), updatedAt: at },
        { kind: 'you' },
      );
    await door.remove('groups', [id]);
  });
}

import { isField, joinNotes, update, withEntries } from './changes.ts';
import type { Person, PersonFields } from './person.ts';

/**
 * One person out of several who are the same. Whoever came first into the book stays; what the user typed beats what a machine read, newer
 * beats older, lists are joined. The result does not depend on the order of the arguments, and merging it again changes nothing.
 * `stays`: the id of whom the user chose to stay; what is said of them then beats all else. Throws on an empty list.
 */
export function mergePeople(people: readonly Person[], at: number, stays?: string): Person {
  const rank = ({ id }: Person): number => (id === stays ? 0 : 1);
  const [first, ...others] = people.toSorted(
    (a, b) => rank(a) - rank(b) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1),
  );
  if (!first) throw new RangeError('nobody to merge');
  let merged = first;
  for (const other of others) {
    const typed = new Set(other.typed);
    const said: Partial<PersonFields> = {};
    for (const field of Object.keys(other).filter(isField)) Object.assign(said, { [field]: other[field] });
    const { name, notes, positions = [], ...rest } = said;
    // A field that was emptied by hand does not stand against what the other one holds.
    const base = { ...merged, typed: merged.typed.filter((field) => isField(field) && !isEmpty(merged[field])) };
    // Roles that were typed, chosen or newer stay as they are, and first; the other one's stand below them.
    const isNewer = !typed.has('positions') && first.updatedAt >= other.updatedAt;
    const ownFirst = stays !== undefined || isNewer || base.typed.includes('positions');
    const machine = update(
      base,
      { ...rest, ...(!ownFirst && { positions }), ...keepBetter(merged, other, typed, stays !== undefined) },
      { kind: 'merge', from: other.id },
      at,
    ).person;
    merged = {
      ...machine,
      typed: [...new Set([...merged.typed, ...other.typed])].sort(),
      notes: joinNotes(merged.notes, notes ?? ''),
      positions: ownFirst ? withEntries(machine.positions, positions) : machine.positions,
      nicknames:
        name && name !== machine.name && !machine.nicknames.includes(name)
          ? [...machine.nicknames, name]
          : machine.nicknames,
      updatedAt: at,
    };
  }
  return merged;
}

/** Single values of `merged` that stay: all of them where `chosen`; else typed beats read, then the newer record. */
function keepBetter(merged: Person, other: Person, typed: ReadonlySet<string>, chosen: boolean): Partial<PersonFields> {
  const keep: Partial<PersonFields> = {};
  const newer = other.updatedAt > merged.updatedAt;
  for (const field of Object.keys(other).filter(isField)) {
    const own = merged[field];
    if (own === undefined || Array.isArray(own) || own === '') continue;
    const theirs = typed.has(field);
    const mine = merged.typed.includes(field);
    const wins = theirs === mine ? newer && !mine : theirs;
    if (chosen || !wins) Object.assign(keep, { [field]: own });
  }
  return keep;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && !value.length);
}

import { mergePeople } from '../../domain/merge.ts';
import { type Interaction, pairId } from '../../domain/rows.ts';
import type { Door } from '../../store/write.ts';
import { act } from '../act.ts';
import { type Kith } from '../kith.ts';
import { requirePerson } from './edit-person.ts';

/** Makes one person of several; all that pointed to the others points to whoever stays. Undo takes them apart again. */
export async function mergeInto(kith: Kith, ids: readonly string[]): Promise<{ act: string; person: string }> {
  const done = await act(kith, 'merge', async (door, { at }) => {
    const people = await Promise.all([...new Set(ids)].map((id) => requirePerson(door, id)));
    const merged = mergePeople(people, at);
    const gone = people.map((person) => person.id).filter((id) => id !== merged.id);
    await door.person(merged, { kind: 'merge', from: gone.join(' ') });
    for (const id of gone) {
      await repoint(door, id, merged.id);
      await door.removePerson(id);
    }
    return merged.id;
  });
  return { act: done.act, person: done.result };
}

async function repoint(door: Door, from: string, to: string): Promise<void> {
  const { book } = door;
  const swap = (id: string) => (id === from ? to : id);
  const interactions = await book.interactions.where('people').equals(from).toArray();
  const moved: Interaction[] = interactions.map((row) => ({ ...row, people: [...new Set(row.people.map(swap))] }));
  await door.put('interactions', moved);
  const followUps = await book.followUps.where('person').equals(from).toArray();
  await door.put(
    'followUps',
    followUps.map((row) => ({ ...row, person: to })),
  );
  const proposals = await book.proposals.where('person').equals(from).toArray();
  await door.put(
    'proposals',
    proposals.map((row) => ({ ...row, person: to })),
  );
  const ties = await book.ties.where('both').equals(from).toArray();
  await door.remove(
    'ties',
    ties.map((tie) => tie.id),
  );
  for (const tie of ties) {
    const [a, b] = [swap(tie.both[0]), swap(tie.both[1])];
    const id = pairId(a, b);
    if (a !== b && !(await book.ties.get(id))) await door.put('ties', [{ ...tie, id, both: [a, b] }]);
  }
  const introductions = await book.introductions.where('a').equals(from).or('b').equals(from).toArray();
  await door.remove(
    'introductions',
    introductions.map((row) => row.id),
  );
  for (const row of introductions) {
    const [a, b] = [swap(row.a), swap(row.b)];
    const id = pairId(a, b);
    if (a !== b && !(await book.introductions.get(id))) await door.put('introductions', [{ ...row, id, a, b }]);
  }
  const photo = await book.photos.get(from);
  if (photo) {
    await door.remove('photos', [from]);
    if (!(await book.photos.get(to))) await door.put('photos', [{ ...photo, person: to }]);
  }
  for (const row of await book.people.where('met.through').equals(from).toArray())
    await door.person({ ...row, met: { ...row.met, through: to } }, { kind: 'merge', from });
}

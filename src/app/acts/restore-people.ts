import { identityKeys } from '../../domain/identity.ts';
import { isSameBearer } from '../../domain/same-bearer.ts';
import { act } from '../act.ts';
import { type Kith } from '../kith.ts';
import { eachOf, requirePerson, type Watch } from './edit-person.ts';
import { mergeEach } from './merge-people.ts';

/** Takes people back out of the trash. Whoever was saved anew meanwhile, by the same address, becomes one with them. */
export async function restorePeople(kith: Kith, ids: readonly string[], watch: Watch = {}): Promise<{ act: string }> {
  return act(kith, 'restore', (door, { at }) =>
    eachOf(ids, watch, async (id) => {
      const { trashedAt: _, ...person } = await requirePerson(door, id);
      const likes = await door.book.people.where('keys').anyOf(identityKeys(person)).distinct().toArray();
      await door.person({ ...person, updatedAt: at }, { kind: 'you' });
      const twin = likes.find((row) => row.id !== id && isSameBearer(row, person));
      if (twin) await mergeEach(door, [[id, twin.id]]);
    }),
  );
}

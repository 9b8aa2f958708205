import type { Kith } from '../kith.ts';
import { SAMPLE } from '../sample.ts';
import { forgetPeople } from './forget-person.ts';
import { removeGroup } from './groups.ts';

/** Takes the invented network out of the book, with everything that was done with it. */
export async function removeSample(kith: Kith): Promise<void> {
  // First out of the user's own people; no undo brings it back to them.
  for (const id of await kith.book.groups.where('id').startsWith(SAMPLE).primaryKeys()) {
    const { act } = await removeGroup(kith, id);
    await kith.book.acts.delete(act);
  }
  const ids = await kith.book.people.where('id').startsWith(SAMPLE).primaryKeys();
  await forgetPeople(kith, ids, false);
}

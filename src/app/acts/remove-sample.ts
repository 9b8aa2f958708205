import type { Kith } from '../kith.ts';
import { SAMPLE } from '../sample.ts';
import { forgetPeople } from './forget-person.ts';

/** Takes the invented network out of the book, with everything that was done with it. */
export async function removeSample(kith: Kith): Promise<void> {
  const ids = await kith.book.people.where('id').startsWith(SAMPLE).primaryKeys();
  await forgetPeople(kith, ids, false);
  await kith.book.groups.where('id').startsWith(SAMPLE).delete();
}

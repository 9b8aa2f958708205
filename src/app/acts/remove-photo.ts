import { act } from '../act.ts';
import type { Kith } from '../kith.ts';

/** Takes a person's picture out of the book; initials stand in its place. */
export async function removePhoto(kith: Kith, person: string): Promise<{ act: string }> {
  return act(kith, 'remove-photo', (door) => door.remove('photos', [person]));
}

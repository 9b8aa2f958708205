import { act } from '../act.ts';
import type { Kith } from '../kith.ts';
import { seenProfiles } from '../reads/seen.ts';
import { type Saved, saveDrafts } from './save-draft.ts';

/** Takes profiles out of Seen (by their keys) into the book, all in one act. */
export async function saveSeen(kith: Kith, keys: readonly string[]): Promise<{ saved: Saved[]; act: string }> {
  const profiles = await seenProfiles(kith);
  return saveDrafts(
    kith,
    profiles.filter(({ key }) => keys.includes(key)).map(({ draft, address }) => ({ draft, address })),
  );
}

/** Drops profiles from Seen; undo brings them back. */
export async function clearSeen(kith: Kith, keys: readonly string[]): Promise<{ act: string }> {
  return act(kith, 'clear-seen', (door) => door.remove('seen', keys));
}

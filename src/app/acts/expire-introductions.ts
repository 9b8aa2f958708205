import { advance, isExpired } from '../../domain/introductions/workflow.ts';
import type { Introduction } from '../../domain/rows.ts';
import { act } from '../act.ts';
import { type Kith, today } from '../kith.ts';

/** Lets go of questions that waited for too long. Called at every wake; one act for all. */
export async function expireIntroductions(kith: Kith): Promise<void> {
  if (!(await expired(kith)).length) return;
  // Once more inside the act: an answer may have come in between.
  await act(kith, 'expire', async (door, { at }) => {
    const over = await expired(kith);
    await door.put(
      'introductions',
      over.map((row) => advance(row, { kind: 'expired' }, at)),
    );
  });
}

async function expired(kith: Kith): Promise<Introduction[]> {
  const open = await kith.book.introductions.where('state').anyOf(['asked-a', 'asked-b']).toArray();
  return open.filter((row) => isExpired(row, today(kith), kith.ports.zone()));
}

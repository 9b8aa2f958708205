import { advance, isExpired } from '../../domain/introductions/workflow.ts';
import { act } from '../act.ts';
import { type Kith, today } from '../kith.ts';

/** Lets go of questions that waited for too long. Called at every wake; one act for all. */
export async function expireIntroductions(kith: Kith): Promise<void> {
  const zone = kith.ports.zone();
  const open = await kith.book.introductions.where('state').anyOf(['asked-a', 'asked-b']).toArray();
  const over = open.filter((row) => isExpired(row, today(kith), zone));
  if (!over.length) return;
  await act(kith, 'expire', async (door, { at }) => {
    await door.put(
      'introductions',
      over.map((row) => advance(row, { kind: 'expired' }, at)),
    );
  });
}

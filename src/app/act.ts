import { type Act, type Door, write } from '../store/write.ts';
import { type Kith, newAct } from './kith.ts';
import { settleAct } from './settle-act.ts';

/**
 * Does one act in the book and settles badge and alarm afterwards. Returns what `work` returned and the act's id, by which it
 * can be undone. Throws what `work` throws; nothing was written then.
 */
export async function act<T>(
  kith: Kith,
  kind: string,
  work: (door: Door, act: Act) => Promise<T>,
): Promise<{ result: T; act: string }> {
  const frame = newAct(kith, kind);
  const result = await write(kith.book, frame, (door) => work(door, frame));
  await settleAct(kith);
  return { result, act: frame.id };
}

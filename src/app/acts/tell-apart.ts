import { pairId } from '../../domain/rows.ts';
import { act } from '../act.ts';
import { type Kith } from '../kith.ts';
import { toldApart } from '../reads/similar.ts';

/** Remembers that these people are never the same: no two of them are offered for merging again. */
export async function tellApart(kith: Kith, ids: readonly string[]): Promise<{ act: string }> {
  return act(kith, 'tell-apart', async (door) => {
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => pairId(a, b)));
    await door.put('values', [{ id: 'apart', value: [...new Set([...(await toldApart(kith)), ...pairs])] }]);
  });
}

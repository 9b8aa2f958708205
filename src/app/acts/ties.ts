import { pairId } from '../../domain/rows.ts';
import { act } from '../act.ts';
import { type Kith } from '../kith.ts';

/** Notes that two people know each other. */
export async function addTie(kith: Kith, a: string, b: string): Promise<{ act: string }> {
  return act(kith, 'tie', (door, { at }) =>
    door.put('ties', [{ id: pairId(a, b), both: a < b ? [a, b] : [b, a], source: 'you', createdAt: at }]),
  );
}

/** Takes it back that two people know each other. */
export async function removeTie(kith: Kith, a: string, b: string): Promise<{ act: string }> {
  return act(kith, 'untie', (door) => door.remove('ties', [pairId(a, b)]));
}

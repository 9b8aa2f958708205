import { sameValue } from '../../domain/same-value.ts';
import { Settings } from '../../domain/settings.ts';
import { rebuildRhythms } from '../../store/rhythm-row.ts';
import { act } from '../act.ts';
import type { Kith } from '../kith.ts';
import { readSettings } from '../settings.ts';
import { settleAct } from '../settle-act.ts';

/** The value that says that everybody's rhythm is yet to be derived by a new pace: the act that set it. */
export const PACE_STALE = 'paceStale';

const pace = ({ cadenceByCloseness, defaultCloseness }: Settings) => [cadenceByCloseness, defaultCloseness];

/**
 * Changes some settings; a change that hangs on what was chosen before is a function of it, since other windows change settings too. Throws
 * on a value that fits no setting. A new pace derives everybody's rhythm anew.
 */
export async function changeSettings(
  kith: Kith,
  change: Partial<Settings> | ((before: Settings) => Partial<Settings>),
): Promise<Settings> {
  const { result } = await act(kith, 'settings', async (door, { id }) => {
    const before = await readSettings(door.book);
    const value = Settings.parse({ ...before, ...(typeof change === 'function' ? change(before) : change) });
    if (!sameValue(before, value)) await door.put('values', [{ id: 'settings', value }]);
    const isNewPace = !sameValue(pace(before), pace(value));
    if (isNewPace) await door.book.values.put({ id: PACE_STALE, value: id });
    return { value, isNewPace };
  });
  if (result.isNewPace) await takeUpPace(kith);
  return result.value;
}

/** Derives everybody's rhythm by the pace that was chosen, where that was not done or was cut off. */
export async function takeUpPace(kith: Kith): Promise<void> {
  const { book } = kith;
  const stale = await book.values.get(PACE_STALE);
  if (!stale) return;
  await rebuildRhythms(book, kith.ports.zone());
  // Unless another one was chosen meanwhile.
  await book.values
    .where('id')
    .equals(PACE_STALE)
    .filter(({ value }) => value === stale.value)
    .delete();
  await settleAct(kith);
}

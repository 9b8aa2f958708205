import { sameValue } from '../../domain/changes.ts';
import { Settings } from '../../domain/settings.ts';
import { rebuildRhythms } from '../../store/rhythm-row.ts';
import { act } from '../act.ts';
import type { Kith } from '../kith.ts';
import { readSettings } from '../settings.ts';
import { settle } from '../settle.ts';

/**
 * Changes some settings; a change that hangs on what was chosen before is a function of it, since other windows change settings too. Throws
 * on a value that fits no setting. A new pace derives everybody's rhythm anew.
 */
export async function changeSettings(
  kith: Kith,
  change: Partial<Settings> | ((before: Settings) => Partial<Settings>),
): Promise<Settings> {
  const { result } = await act(kith, 'settings', async (door) => {
    const before = await readSettings(door.book);
    const value = Settings.parse({ ...before, ...(typeof change === 'function' ? change(before) : change) });
    if (!sameValue(before, value)) await door.put('values', [{ id: 'settings', value }]);
    return { before, value };
  });
  const { before, value } = result;
  const pace = ({ cadenceByCloseness, defaultCloseness }: Settings) => [cadenceByCloseness, defaultCloseness];
  if (!sameValue(pace(before), pace(value))) {
    await rebuildRhythms(kith.book, kith.ports.zone());
    await settle(kith);
  }
  return value;
}

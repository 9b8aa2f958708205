import { sameValue } from '../../domain/changes.ts';
import { Settings } from '../../domain/settings.ts';
import { rebuildRhythms } from '../../store/rhythm-row.ts';
import { act } from '../act.ts';
import type { Kith } from '../kith.ts';
import { readSettings } from '../settings.ts';
import { settle } from '../settle.ts';

/** Changes some settings. Throws on a value that fits no setting. A new pace derives everybody's rhythm anew. */
export async function changeSettings(kith: Kith, change: Partial<Settings>): Promise<Settings> {
  const before = await readSettings(kith.book);
  const value = Settings.parse({ ...before, ...change });
  await act(kith, 'settings', (door) => door.put('values', [{ id: 'settings', value }]));
  const pace = ({ cadenceByCloseness, defaultCloseness }: Settings) => [cadenceByCloseness, defaultCloseness];
  if (!sameValue(pace(before), pace(value))) {
    await rebuildRhythms(kith.book, kith.ports.zone());
    await settle(kith);
  }
  return value;
}

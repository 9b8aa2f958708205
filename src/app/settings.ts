import { Settings } from '../domain/settings.ts';
import type { Book } from '../store/book.ts';
import { act, type Kith } from './kith.ts';

/** The user's settings; defaults where nothing was chosen. A stored value that fits no longer is passed over, never fatal. */
export async function readSettings(book: Book): Promise<Settings> {
  const row = await book.values.get('settings');
  const parsed = Settings.safeParse(row?.value ?? {});
  return parsed.success ? parsed.data : Settings.parse({});
}

/** Changes some settings. Throws on a value that fits no setting. */
export async function changeSettings(kith: Kith, change: Partial<Settings>): Promise<Settings> {
  const done = await act(kith, 'settings', async (door) => {
    const value = Settings.parse({ ...(await readSettings(kith.book)), ...change });
    await door.put('values', [{ id: 'settings', value }]);
    return value;
  });
  return done.result;
}

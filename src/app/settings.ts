import { Settings } from '../domain/settings.ts';
import type { Book } from '../store/book.ts';

/** The user's settings; defaults where nothing was chosen. A stored value that fits no longer is passed over, never fatal. */
export async function readSettings(book: Book): Promise<Settings> {
  const row = await book.values.get('settings');
  const parsed = Settings.safeParse(row?.value ?? {});
  return parsed.success ? parsed.data : Settings.parse({});
}

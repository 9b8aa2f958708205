import type { Kith } from './kith.ts';

/** Forms older than a week are dropped: nobody comes back to them. */
const WEEK = 7 * 86_400_000;

/** Keeps what was typed into a form (`id`: the page's address, or `person ID`), so that it survives the popup's closing. */
export async function keepForm(kith: Kith, id: string, value: unknown): Promise<void> {
  await kith.book.forms.put({ id, at: kith.ports.now(), value });
}

/** What was typed into a form before, to be parsed by its screen; undefined where nothing was. */
export async function keptForm(kith: Kith, id: string): Promise<unknown> {
  const row = await kith.book.forms.get(id);
  return row && kith.ports.now() - row.at < WEEK ? row.value : undefined;
}

/** Drops a form once it was saved or given up. */
export async function dropForm(kith: Kith, id: string): Promise<void> {
  await kith.book.forms.delete(id);
}

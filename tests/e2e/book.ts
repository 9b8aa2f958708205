import type { Session } from '../../tools/browser/session.ts';

/** A person's row, as far as the tests look at it. */
export interface PersonRow {
  id: string;
  name: string;
  state: string;
  positions: { title?: string; organization?: string }[];
  emails: { value: string }[];
  phones: { value: string }[];
  links: { value: string }[];
  keys: string[];
}

/** All rows of one table as they lie in IndexedDB, read beside Kith's own code. Throws where there is no book. */
export function bookRows(browser: Session, table: string): Promise<unknown[]> {
  return browser.inExtension(async (_, store) => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'kith')) return [];
    const open = indexedDB.open('kith');
    const book = await new Promise<IDBDatabase>((resolve, reject) => {
      open.addEventListener('success', () => resolve(open.result));
      open.addEventListener('error', () => reject(open.error ?? new Error('the book does not open')));
    });
    try {
      const all = book.transaction(store).objectStore(store).getAll();
      return await new Promise<unknown[]>((resolve, reject) => {
        all.addEventListener('success', () => resolve(all.result as unknown[]));
        all.addEventListener('error', () => reject(all.error ?? new Error('the table does not read')));
      });
    } finally {
      book.close();
    }
  }, table);
}

/** The people in the book, by name; those in the trash too. */
export async function bookPeople(browser: Session): Promise<PersonRow[]> {
  const people = (await bookRows(browser, 'people')) as PersonRow[];
  return people.sort((a, b) => a.name.localeCompare(b.name));
}

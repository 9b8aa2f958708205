// Protects finding people from the address bar: the keyword offers who is in the book, also in one that an earlier version of Kith wrote, and
// choosing one opens their page.
import { expect, it } from 'vitest';
import type { Session } from '../../tools/browser/session.ts';
import { bookRows } from './book.ts';
import { inEachBrowser } from './browsers.ts';
import { mira } from './pages.ts';
import { saveMira } from './save.ts';

/** Makes the book what version 1 wrote: the same rows, with search words that don't say where they stand. */
async function makeVersion1(browser: Session): Promise<void> {
  await browser.inExtension(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('the book does not answer')));
      });
    const now = await done(indexedDB.open('kith'));
    const tables = await Promise.all(
      [...now.objectStoreNames].map(async (name) => {
        const store = now.transaction(name).objectStore(name);
        const indexes = [...store.indexNames].map((index) => store.index(index));
        return { name, keyPath: store.keyPath, indexes, rows: (await done(store.getAll())) as { words?: string[] }[] };
      }),
    );
    now.close();
    await done(indexedDB.deleteDatabase('kith'));
    // Dexie's versions are the browser's divided by ten.
    const opened = indexedDB.open('kith', 10);
    opened.addEventListener('upgradeneeded', () => {
      for (const { name, keyPath, indexes } of tables) {
        const store = opened.result.createObjectStore(name, { keyPath });
        for (const { name: index, keyPath: path, multiEntry, unique } of indexes)
          store.createIndex(index, path, { multiEntry, unique });
      }
    });
    const earlier = await done(opened);
    const transaction = earlier.transaction([...earlier.objectStoreNames], 'readwrite');
    for (const { name, rows } of tables)
      for (const row of rows)
        transaction
          .objectStore(name)
          .put(row.words ? { ...row, words: row.words.map((word) => word.replace(/^[=@]/, '')) } : row);
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve);
    });
    earlier.close();
  });
}

inEachBrowser('the address bar', (stage) => {
  it('offers people of the book, and opens whoever is chosen', async () => {
    await saveMira(stage);
    await stage.browser.closePopup();
    const offered = await stage.browser.enterKeyword('glac');
    expect(offered.join()).toContain(mira.name);
    const page = await stage.browser.opened('#/person/');
    await page.waitForText(mira.organization);
  });

  it('offers them in a book of an earlier version, too', async () => {
    await stage.browser.stopBackground();
    await makeVersion1(stage.browser);
    expect((await stage.browser.enterKeyword('glac')).join()).toContain(mira.name);
    const [row] = (await bookRows(stage.browser, 'people')) as { words: string[] }[];
    expect(row?.words.filter((word) => word.startsWith('='))).not.toEqual([]);
  });
});

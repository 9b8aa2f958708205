// Protects: a book that was erased comes back whole from its backup, and an encrypted one opens to its passphrase alone.
import { beforeAll, expect, it } from 'vitest';
import { eventually, type View } from '../../tools/browser/view.ts';
import { bookPeople } from './book.ts';
import { inEachBrowser } from './browsers.ts';
import { saveMira } from './save.ts';

inEachBrowser('backups', (stage) => {
  let view: View;
  let before: unknown[];
  let file: number[];
  beforeAll(async () => {
    await saveMira(stage);
    await stage.browser.closePopup();
    before = await bookPeople(stage.browser);
    view = await stage.browser.openFile('src/dashboard/index.html#/settings');
  });

  /** Makes a backup as the user does, and gives its bytes: what would have become a download. */
  async function backUp(passphrase: string): Promise<number[]> {
    await view.run(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob
          .arrayBuffer()
          .then((bytes) => Object.assign(globalThis, { kithTestFile: [...new Uint8Array(bytes)] }));
        return make(blob);
      };
    });
    await view.click({ role: 'button', name: 'Make a backup' });
    if (passphrase !== '') await view.fill({ css: 'dialog[open] input[type=password]' }, passphrase);
    await view.click({ css: 'dialog[open] .button-primary' });
    return eventually('the file', () =>
      view.run(() => (globalThis as { kithTestFile?: number[] }).kithTestFile ?? null),
    );
  }
  async function chooseFile(bytes: number[]): Promise<void> {
    await view.waitFor({ role: 'button', name: 'Restore a backup' });
    await view.run((given) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file][aria-label="Restore a backup"]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(given)], 'kith-backup'));
      if (!input) throw new Error('nowhere to choose a file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, bytes);
    await view.waitFor({ css: 'dialog[open]' });
  }

  it('bring everybody back after everything was erased', async () => {
    file = await backUp('');
    await view.click({ role: 'button', name: 'Erase everything' });
    await view.fill({ css: 'dialog[open] input' }, 'erase');
    await view.click({ css: 'dialog[open] .button-danger' });
    await expect.poll(() => bookPeople(stage.browser)).toEqual([]);
    await view.close();
    view = await stage.browser.openFile('src/dashboard/index.html#/settings');
    await chooseFile(file);
    await view.click({ role: 'button', name: 'Merge into my book' });
    await view.waitForText('The backup is back in your book.');
    expect(await bookPeople(stage.browser)).toEqual(before);
  });

  it('stay shut to a wrong passphrase, and open to the right one', async () => {
    await view.reload();
    await view.waitFor({ role: 'button', name: 'Make a backup' });
    const shut = await backUp('three lanterns over the ice');
    expect(String.fromCodePoint(...shut.slice(0, 21))).toBe('age-encryption.org/v1');
    await chooseFile(shut);
    await view.fill({ css: 'dialog[open] input[type=password]' }, 'two lanterns');
    await view.click({ css: 'dialog[open] .button-primary' });
    await view.waitForText('That is not the passphrase.');
    await view.fill({ css: 'dialog[open] input[type=password]' }, 'three lanterns over the ice');
    await view.click({ css: 'dialog[open] .button-primary' });
    await view.waitFor({ role: 'button', name: 'Merge into my book' });
  });
});

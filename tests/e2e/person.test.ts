// Protects: everything that is said of somebody is edited on their page, is there after a reload, and one act is taken back.
import { beforeAll, expect, it } from 'vitest';
import { eventually, type View } from '../../tools/browser/view.ts';
import { bookPeople, bookRows, type PersonRow } from './book.ts';
import { inEachBrowser } from './browsers.ts';
import { mira } from './pages.ts';
import { saveMira } from './save.ts';

inEachBrowser('the page of somebody', (stage) => {
  let view: View;
  beforeAll(async () => {
    await saveMira(stage);
    await stage.browser.closePopup();
    view = await stage.browser.openFile(`src/dashboard/index.html#/person/${(await her()).id}`);
  });

  async function her(): Promise<PersonRow & { birthday?: string; notes: string }> {
    const [row] = (await bookPeople(stage.browser)) as (PersonRow & { birthday?: string; notes: string })[];
    if (!row) throw new Error('she is not in the book');
    return row;
  }
  const entered = async (css: string, text: string): Promise<void> => {
    await view.fill({ css }, text);
    await view.press('Enter');
  };

  it('takes another role, with its years, and keeps the first', async () => {
    await view.click({ role: 'button', name: 'Add: Role' });
    await entered('[aria-label=Role] .entry:last-child textarea', 'Field guide');
    await eventually('the role', async () => (await her()).positions.length === 2);
    await view.click({ css: '[aria-label=Role] .entry:last-child summary' });
    await view.fill({ css: '[aria-label=Role] .entry:last-child [aria-label=Until] input' }, '2019');
    await view.press('Tab');
    await expect
      .poll(async () => (await her()).positions)
      .toEqual([expect.objectContaining({ title: mira.title }), { title: 'Field guide', to: '2019' }]);
  });

  it('takes a phone number and what it is for, and a birthday without a year', async () => {
    await entered('[aria-label=Phone] textarea', '+354 555 0101');
    await view.fill({ css: '[aria-label=Phone] .entry-label' }, 'work');
    await view.press('Tab');
    await expect.poll(async () => (await her()).phones).toEqual([{ value: '+354 555 0101', label: 'work' }]);
    await view.choose({ css: '[aria-label=Birthday] select:nth-of-type(2)' }, 'May');
    await expect.poll(async () => (await her()).birthday).toBe('--05-01');
    await view.choose({ css: '[aria-label=Birthday] select' }, '17');
    await expect.poll(async () => (await her()).birthday).toBe('--05-17');
  });

  it('shows notes as they are meant, and runs nothing in them', async () => {
    await view.focus({ role: 'field', name: 'Notes' });
    await view.driver.type('Likes **cold** water <img src=x onerror=alert(1)> [x](javascript:alert)');
    await view.press('Control+Enter');
    await view.waitFor({ css: '.notes strong' });
    expect(await view.run(() => document.querySelectorAll('.notes-text :is(img, a)').length)).toBe(0);
    expect(await view.value({ css: '.notes-text' })).toContain('<img src=x onerror=alert(1)> [x](javascript:alert)');
  });

  it('has all of it after a reload, and takes one act back', async () => {
    await view.reload();
    await view.waitFor({ css: '.notes strong' });
    expect(await view.value({ css: '[aria-label=Role] .entry:last-child textarea' })).toBe('Field guide');
    expect(await view.value({ css: '[aria-label=Role] .entry:last-child summary' })).toBe('– 2019');
    expect(await view.value({ css: '[aria-label=Phone] .entry-label' })).toBe('work');
    expect(await view.value({ css: '[aria-label=Birthday] select' })).toBe('17');
    await view.click({ role: 'button', name: `Remove +354 555 0101` });
    await expect.poll(async () => (await her()).phones).toEqual([]);
    await view.click({ role: 'button', name: 'Undo' });
    await expect.poll(async () => (await her()).phones).toEqual([{ value: '+354 555 0101', label: 'work' }]);
  });

  it('deletes her for good, with all that was noted', async () => {
    await view.click({ role: 'button', name: 'More' });
    await view.click({ css: '[role=menuitem]:last-child' });
    await view.click({ css: 'dialog[open] .button-danger' });
    await view.waitForText('gone for good');
    expect(await bookPeople(stage.browser)).toEqual([]);
    expect(await bookRows(stage.browser, 'changes')).toEqual([]);
  });
});

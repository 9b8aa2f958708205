// Protects whoever has no mouse: the main job by keys alone, from the page of somebody to the contact that is noted, with the focus in sight at
// each step.
import { expect, it } from 'vitest';
import { eventually, type View } from '../../tools/browser/view.ts';
import { bookPeople, bookRows } from './book.ts';
import { inEachBrowser } from './browsers.ts';
import { mira, putPages } from './pages.ts';

/** Tab by Tab until an element has the focus, which is visible there. Throws where a round leads nowhere. */
async function tabTo(view: View, css: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const there = await view.run((wanted) => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || !focused.matches(wanted)) return false;
      // The ring may be drawn around the row or the box that the element fills.
      for (let element: HTMLElement | null = focused; element; element = element.parentElement) {
        const { outlineStyle, borderBlockEndColor, boxShadow } = getComputedStyle(element);
        if (outlineStyle !== 'none' || (element === focused && boxShadow !== 'none')) return 'seen';
        if (element.matches(':focus-within') && element !== focused && borderBlockEndColor === '') break;
      }
      return 'unseen';
    }, css);
    if (there === 'seen') return;
    if (there === 'unseen') throw new Error(`the focus on ${css} is not to be seen`);
    await view.press('Tab');
  }
  throw new Error(`no Tab leads to ${css}`);
}

inEachBrowser('by keyboard alone', (stage) => {
  it('saves the person of a page', async () => {
    putPages(stage.web);
    await stage.browser.open(mira.address);
    const popup = await stage.browser.openPopup();
    await eventually('the draft', async () => (await popup.value({ css: '#draft-name' })) === mira.name);
    await popup.press('Control+Enter');
    await expect.poll(async () => (await bookPeople(stage.browser)).map(({ name }) => name)).toEqual([mira.name]);
    await stage.browser.closePopup();
  });

  it('finds them by the palette, and notes a contact', async () => {
    const view = await stage.browser.openFile('src/dashboard/index.html#/people');
    await view.waitForText(mira.name);
    await view.press('Control+k');
    await view.waitFor({ css: 'dialog[open] input' });
    await view.driver.type('mira');
    await view.waitFor({ css: '[role=option][aria-selected=true]' });
    await eventually('her line', async () =>
      (await view.value({ css: '[role=option][aria-selected=true]' })).includes(mira.name),
    );
    await view.press('Enter');
    await eventually('her page', async () => (await view.url()).includes('#/person/'));
    await view.waitFor({ css: '.person-head' });
    await view.press('l');
    await view.waitFor({ css: '.log-form textarea' });
    await view.driver.type('Walked on the ice.');
    await view.press('Enter');
    await expect
      .poll(async () => JSON.stringify(await bookRows(stage.browser, 'interactions')))
      .toContain('Walked on the ice.');
    await view.close();
  });

  it('walks the list, chooses people and takes it back', async () => {
    const view = await stage.browser.openFile('src/dashboard/index.html#/people');
    await view.waitForText(mira.name);
    await tabTo(view, '.people-list');
    await view.press('x');
    // Before it is there a Tab leads past it, out of the page.
    await view.waitFor({ css: '.bulk' });
    await tabTo(view, '.bulk-acts > .button');
    // The button answers Enter, not the list.
    await view.press('Enter');
    await view.waitFor({ css: 'dialog[open]' });
    await view.press('Escape');
    await eventually('the dialog to close', async () => !(await view.shows({ css: 'dialog[open]' })));
    await view.press('Escape');
    await eventually('nobody to be chosen', async () => !(await view.shows({ css: '.bulk' })));
    // The bar took the focus with it; the list has it again.
    await eventually('the list to have the focus', () => view.run(() => document.activeElement?.id === 'people-list'));
    await view.press('Enter');
    await eventually('her page', async () => (await view.url()).includes('#/person/'));
    // The list is gone with its focus: reading goes on where the page begins.
    await eventually('the page to have the focus', () => view.run(() => document.activeElement?.id === 'main'));
    await view.close();
  });

  it('reaches each section with the skip link before them', async () => {
    const view = await stage.browser.openFile('src/dashboard/index.html#/groups');
    await view.waitFor({ css: 'h1' });
    await tabTo(view, '.skip');
    await view.press('Enter');
    await eventually('the content to have the focus', () => view.run(() => document.activeElement?.id === 'main'));
    // Back from the end of the page a Tab may lead into the browser's own bars; so the walk starts from the top again.
    await view.goto(`${stage.browser.origin}/src/dashboard/index.html?again#/groups`);
    await view.waitFor({ css: 'h1' });
    await tabTo(view, '.side-link[href="#/health"]');
    await view.press('Enter');
    await eventually('health', async () => (await view.url()).endsWith('#/health'));
    await view.close();
  });
});

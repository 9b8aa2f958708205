// Protects finding people from the address bar: the keyword offers who is in the book, and choosing one opens their page.
import { expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';
import { mira } from './pages.ts';
import { saveMira } from './save.ts';

inEachBrowser('the address bar', (stage) => {
  it('offers people of the book, and opens whoever is chosen', async () => {
    await saveMira(stage);
    await stage.browser.closePopup();
    const offered = await stage.browser.enterKeyword('glac');
    expect(offered.join()).toContain(mira.name);
    const page = await stage.browser.opened('#/person/');
    await page.waitForText(mira.organization);
  });
});

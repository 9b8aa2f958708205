// Protects the first sentence of what Kith is: it notices who a page is about and keeps that person with one click; never a wrong
// one, never twice, and nothing that was typed is lost.
import { expect, it } from 'vitest';
import { bookPeople, bookRows } from './book.ts';
import { inEachBrowser } from './browsers.ts';
import { mira, profile, putPages, recipe } from './pages.ts';

/** Two who ought to meet. */
const binder = {
  address: 'https://github.com/tjorven-abara',
  name: 'Tjorven Abara',
  title: 'Bookbinder',
  organization: 'Thread & Board',
  email: 'tjorven@thread.example',
};
const botanist = {
  address: 'https://github.com/orsolya-venn',
  name: 'Orsolya Venn',
  title: 'Botanist',
  organization: 'Green Archive',
  email: 'orsolya@archive.example',
};

/** Files that browsers show in a document of their own making. */
const files = 'https://files.example/';
const paper =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n';
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

inEachBrowser('the popup', (stage) => {
  it('shows who the page is about, under its real address, before anything is saved', async () => {
    putPages(stage.web);
    await stage.browser.open(mira.address);
    const popup = await stage.browser.openPopup();
    await expect.poll(() => popup.value({ role: 'field', name: 'Name' })).toBe(mira.name);
    expect(await popup.value({ role: 'field', name: 'Title' })).toBe(mira.title);
    expect(await popup.value({ role: 'field', name: 'Organisation' })).toBe(mira.organization);
    expect(await popup.text()).toContain(mira.email);
    expect(await bookPeople(stage.browser)).toEqual([]);
  });

  it('keeps what was half typed when the popup closes', async () => {
    const popup = await stage.browser.openPopup();
    await popup.fill({ role: 'field', name: 'Note' }, 'Knows every glacier by name.');
    // It is written down while it is typed, not when the popup closes.
    await expect
      .poll(async () => JSON.stringify(await bookRows(stage.browser, 'forms')))
      .toContain('Knows every glacier by name.');
    await stage.browser.closePopup();
    const again = await stage.browser.openPopup();
    await expect.poll(() => again.value({ role: 'field', name: 'Note' })).toBe('Knows every glacier by name.');
    expect(await again.value({ role: 'field', name: 'Name' })).toBe(mira.name);
  });

  it('saves the person, and knows them from then on', async () => {
    const popup = await stage.browser.openPopup();
    await popup.click({ role: 'button', name: 'Save' });
    await popup.waitFor({ role: 'heading', name: mira.name });
    await popup.waitForText('What is Mira looking for?');
    const [person, ...others] = await bookPeople(stage.browser);
    expect(others).toEqual([]);
    expect(person).toMatchObject({ name: mira.name, state: 'active' });
    expect(person?.emails.map(({ value }) => value)).toEqual([mira.email]);
    expect(person?.positions[0]).toMatchObject({ title: mira.title, organization: mira.organization });
    await stage.browser.closePopup();
    const again = await stage.browser.openPopup();
    await again.waitFor({ role: 'heading', name: mira.name });
    // Asked once; it closed on the question, and that was an answer.
    await again.waitFor({ role: 'button', name: 'Log a contact' });
    expect(await again.text()).not.toContain('looking for');
    await stage.browser.closePopup();
  });

  it('asks what somebody new looks for, and thinks at once of who could help', async () => {
    for (const [person, field, wish] of [
      [binder, 'Can help with', 'restoring and binding old books'],
      [botanist, 'Looks for', 'somebody who restores old books'],
    ] as const) {
      stage.web.put(person.address, profile(person));
      await stage.browser.open(person.address);
      const popup = await stage.browser.openPopup();
      await popup.waitFor({ role: 'field', name: 'Name' });
      await popup.click({ role: 'button', name: 'Save' });
      await popup.fill({ role: 'field', name: field }, wish);
      await popup.press('Enter');
      await popup.click({ role: 'button', name: 'Save' });
      await popup.waitForText('Noted');
      if (person === botanist) await popup.waitForText(`Could meet ${binder.name}`);
      await stage.browser.closePopup();
    }
  });

  it('takes over what the page says anew, and makes no second person', async () => {
    putPages(stage.web, 'Head of Glaciology');
    await stage.browser.open(mira.address);
    const popup = await stage.browser.openPopup();
    await popup.waitForText('Head of Glaciology');
    await popup.click({ role: 'button', name: 'Take it over' });
    await expect
      .poll(async () => (await bookPeople(stage.browser)).map(({ name, positions }) => [name, positions[0]?.title]))
      .toContainEqual([mira.name, 'Head of Glaciology']);
    await stage.browser.closePopup();
  });

  it('reports what was read wrongly without a word of the page', async () => {
    await stage.browser.open(mira.address);
    const popup = await stage.browser.openPopup();
    await popup.waitFor({ role: 'button', name: 'That’s not right' });
    await popup.run(() => {
      const write = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = async (text) => {
        await write(text);
        document.documentElement.dataset['copied'] = text;
      };
    });
    await popup.click({ role: 'button', name: 'That’s not right' });
    await expect
      .poll(() => popup.run(() => document.documentElement.dataset['copied'] ?? ''))
      .toContain('kind profile');
    const report = await popup.run(() => document.documentElement.dataset['copied'] ?? '');
    const words = [mira.name, mira.title, mira.organization, mira.email, mira.address].flatMap((text) =>
      text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 5 && word !== 'https'),
    );
    expect(words.length).toBeGreaterThan(4);
    expect(words.filter((word) => report.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    await stage.browser.closePopup();
  });

  it('saves nobody on a page that is nobody’s', async () => {
    const before = await bookPeople(stage.browser);
    await stage.browser.open(recipe.address);
    const popup = await stage.browser.openPopup();
    await popup.click({ role: 'tab', name: 'Here' });
    await popup.waitFor({ role: 'button', name: 'Save' });
    expect(await popup.value({ role: 'field', name: 'Name' })).toBe('');
    await popup.click({ role: 'button', name: 'Save' });
    await popup.waitFor({ css: '[role=alert]' });
    await stage.browser.closePopup();
    expect(await bookPeople(stage.browser)).toEqual(before);
  });

  it('says in words why a page can’t be read, and offers the form', async () => {
    stage.web.put(`${files}paper.pdf`, { body: paper, type: 'application/pdf' });
    stage.web.put(`${files}face.png`, { body: dot, type: 'image/png' });
    const own = stage.browser.name === 'chromium' ? 'chrome://version/' : 'about:addons';
    for (const [address, why] of [
      [own, 'Browsers keep extensions out of this page.'],
      [`${files}paper.pdf`, 'Kith reads pages, not files like this one.'],
      [`${files}face.png`, 'Kith reads pages, not files like this one.'],
    ] as const) {
      await stage.browser.open(address);
      const popup = await stage.browser.openPopup();
      await popup.click({ role: 'tab', name: 'Here' });
      const seen = await popup.waitForText(why);
      expect(seen).not.toContain('Use “');
      expect(await popup.value({ role: 'field', name: 'Name' })).toBe('');
      await stage.browser.closePopup();
    }
  });

  it('asks the web for nothing but the pages', () => {
    const hosts = new Set([...stage.web.requests].map((address) => new URL(address).host));
    const ours = [files, mira.address, binder.address, botanist.address, recipe.address].map(
      (address) => new URL(address).host,
    );
    // What the browsers ask for by themselves names neither the people nor their pages.
    const others = [...hosts].filter((host) => !ours.includes(host));
    expect(
      others.filter((host) => !/(?:mozilla|firefox|google|googleapis|gstatic|gvt1)\.(?:com|net|org)$/.test(host)),
    ).toEqual([]);
    // Long names alone: in the random letters of a browser's own request a short one stands by chance.
    const told = stage.web.strays.filter((address) => /icefield|tjorven|orsolya/i.test(address));
    expect(told).toEqual([]);
  });
});

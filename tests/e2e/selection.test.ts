// Protects what is selected, linked or looked at and kept by one gesture: everybody in it, each with what is theirs, and nobody who is only guessed.
import { expect, it } from 'vitest';
import { bookPeople, type PersonRow } from './book.ts';
import { inEachBrowser } from './browsers.ts';
import { mira, putPages } from './pages.ts';

const address = 'https://lists.example/archive/7';

inEachBrowser('what is selected', (stage) => {
  const saved = async (
    name: string,
  ): Promise<Pick<PersonRow, 'positions'> & { emails: string[]; phones: string[] }> => {
    const find = async (): Promise<PersonRow | undefined> =>
      (await bookPeople(stage.browser)).find((person) => person.name === name && person.state === 'active');
    await expect.poll(find, { timeout: 15_000 }).toBeDefined();
    const { positions = [], emails = [], phones = [] } = (await find()) ?? {};
    return {
      positions,
      emails: emails.map(({ value }) => value),
      phones: phones.map(({ value }) => value.replace(/[^+\d]/g, '')),
    };
  };
  const choose = async (css: string, on: 'selection' | 'link'): Promise<void> => {
    const page = await stage.browser.open(address);
    await stage.browser.chooseMenu(page, 'save-contact', on, { css });
  };

  it('is kept whole from a signature', async () => {
    putPages(stage.web);
    stage.web.put(
      address,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Archive</title></head><body><main><h1>Archive</h1>
       <pre id="signature">Best wishes
--
Ottoline Farrukh
Head of Restoration | Lantern House Ltd
+44 20 7946 0018
ottoline@lanternhouse.example</pre>
       <p id="one">Kwabena Lindqvist &lt;kwabena@lindqvist.example&gt;</p>
       <p id="list">Yusra Tamm &lt;yusra@tamm.example&gt;, Piet Oyelaran &lt;piet@oyelaran.example&gt;; "Saito, Hana" &lt;hana@saito.example&gt;</p>
       <pre id="card">BEGIN:VCARD
VERSION:3.0
FN:Ilmari Castellanos
N:Castellanos;Ilmari;;;
ORG:North Ferry
TITLE:Purser
TEL:+358 9 5550 123
EMAIL:ilmari@northferry.example
END:VCARD</pre>
       <p>Call <a id="call" href="tel:+3705550199">the editor</a> or see <a id="profile" href="https://www.linkedin.com/in/x-88231">this profile</a>.</p>
       </main></body></html>`,
    );
    await choose('#signature', 'selection');
    expect(await saved('Ottoline Farrukh')).toMatchObject({
      emails: ['ottoline@lanternhouse.example'],
      phones: ['+442079460018'],
      positions: [{ title: 'Head of Restoration', organization: 'Lantern House Ltd' }],
    });
    await stage.browser.popup();
    await stage.browser.closePopup();
  });

  it('is kept from “Name <address>”', async () => {
    await choose('#one', 'selection');
    expect((await saved('Kwabena Lindqvist')).emails).toEqual(['kwabena@lindqvist.example']);
    await stage.browser.popup();
    await stage.browser.closePopup();
  });

  it('is kept for each of a list of addresses, and taken back together', async () => {
    await choose('#list', 'selection');
    expect((await saved('Yusra Tamm')).emails).toEqual(['yusra@tamm.example']);
    expect((await saved('Piet Oyelaran')).emails).toEqual(['piet@oyelaran.example']);
    expect((await saved('Hana Saito')).emails).toEqual(['hana@saito.example']);
    const popup = await stage.browser.popup();
    await popup.waitFor({ role: 'heading', name: '3 people saved' });
    await popup.click({ role: 'button', name: 'Undo' });
    await expect
      .poll(async () => (await bookPeople(stage.browser)).map(({ name }) => name))
      .toEqual(['Kwabena Lindqvist', 'Ottoline Farrukh']);
    await stage.browser.closePopup();
  });

  it('is kept from a vCard', async () => {
    await choose('#card', 'selection');
    expect(await saved('Ilmari Castellanos')).toMatchObject({
      emails: ['ilmari@northferry.example'],
      phones: ['+35895550123'],
      positions: [{ title: 'Purser', organization: 'North Ferry' }],
    });
    await stage.browser.popup();
    await stage.browser.closePopup();
  });

  it.each([
    ['a phone number', '#call', '+3705550199'],
    ['a profile', '#profile', 'linkedin.com/in/x-88231'],
  ])('opens the form where a link to %s tells no name', async (_, css, part) => {
    const before = (await bookPeople(stage.browser)).length;
    await choose(css, 'link');
    const popup = await stage.browser.popup();
    await popup.waitFor({ role: 'field', name: 'Name' });
    await popup.waitForText(part);
    expect(await popup.value({ role: 'field', name: 'Name' })).toBe('');
    expect(await bookPeople(stage.browser)).toHaveLength(before);
    await stage.browser.closePopup();
  });

  it('may be a whole page: the keys save whoever it is about', async () => {
    await stage.browser.open(mira.address);
    await stage.browser.command('save-contact');
    expect((await saved(mira.name)).emails).toEqual([mira.email]);
    const popup = await stage.browser.popup();
    await popup.waitFor({ role: 'heading', name: mira.name });
    await stage.browser.closePopup();
  });
});

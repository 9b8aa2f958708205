// Protects the background, of which nothing may be lost: right clicks save for certain or ask, the badge and the alarm follow from
// the book alone, and it stays so when the background is stopped or the browser restarts.
import { expect, it } from 'vitest';
import { bookPeople } from './book.ts';
import { inEachBrowser, type Stage } from './browsers.ts';
import { letter, mira, putPages, recipe } from './pages.ts';

/** The one alarm's time, or undefined. */
function alarmTime({ browser }: Stage): Promise<number | undefined> {
  return browser.inExtension(async ({ alarms }) => {
    const all = await alarms.getAll();
    if (all.length > 1) throw new Error(`${all.length} alarms`);
    return all[0]?.scheduledTime;
  });
}

async function names({ browser }: Stage): Promise<string[]> {
  return (await bookPeople(browser)).map(({ name }) => name);
}

inEachBrowser('right click, “Save contact”', (stage) => {
  it('saves whoever a page is about, and opens the popup on them', async () => {
    putPages(stage.web);
    const page = await stage.browser.open(mira.address);
    await stage.browser.chooseMenu(page, 'save-contact', 'page', { role: 'heading', name: mira.name });
    await expect.poll(() => names(stage), { timeout: 15_000 }).toEqual([mira.name]);
    const popup = await stage.browser.popup();
    await popup.waitFor({ role: 'heading', name: mira.name });
    await stage.browser.closePopup();
  });

  it('takes it back on “Undo”', async () => {
    const page = await stage.browser.open(letter.address);
    await stage.browser.chooseMenu(page, 'save-contact', 'link', { css: '#mailed' });
    const { name, email } = letter.mailed;
    await expect.poll(() => names(stage), { timeout: 15_000 }).toEqual([mira.name, name]);
    const saved = (await bookPeople(stage.browser)).find((person) => person.name === name);
    expect(saved?.emails.map(({ value }) => value)).toEqual([email]);
    const popup = await stage.browser.popup();
    await popup.click({ role: 'button', name: 'Undo' });
    const active = async (): Promise<string[]> =>
      (await bookPeople(stage.browser)).filter(({ state }) => state === 'active').map((person) => person.name);
    await expect.poll(active).toEqual([mira.name]);
    await stage.browser.closePopup();
  });

  it('saves whoever a link to a profile names', async () => {
    const page = await stage.browser.open(letter.address);
    await stage.browser.chooseMenu(page, 'save-contact', 'link', { css: '#linked' });
    const { name, address } = letter.linked;
    await expect.poll(() => names(stage), { timeout: 15_000 }).toContain(name);
    const saved = (await bookPeople(stage.browser)).find((person) => person.name === name);
    expect(saved?.links.map(({ value }) => value)).toEqual([address]);
    await stage.browser.popup();
    await stage.browser.closePopup();
  });

  it('saves whoever signs in a selection, with each line in its place', async () => {
    const page = await stage.browser.open(letter.address);
    await stage.browser.chooseMenu(page, 'save-contact', 'selection', { css: '#signed' });
    const { name, email, phone } = letter.signed;
    await expect.poll(() => names(stage), { timeout: 15_000 }).toContain(name);
    const saved = (await bookPeople(stage.browser)).find((person) => person.name === name);
    expect(saved?.emails.map(({ value }) => value)).toEqual([email]);
    expect(saved?.phones.map(({ value }) => value.replace(/\D/g, ''))).toEqual([phone.replace(/\D/g, '')]);
    await stage.browser.popup();
    await stage.browser.closePopup();
  });

  it('saves again without making anybody twice', async () => {
    const before = await names(stage);
    const page = await stage.browser.open(mira.address);
    await stage.browser.chooseMenu(page, 'save-contact', 'page', { role: 'heading', name: mira.name });
    await (await stage.browser.popup()).waitFor({ role: 'heading', name: mira.name });
    expect(await names(stage)).toEqual(before);
    await stage.browser.closePopup();
  });

  it('saves nobody on a page that is nobody’s, and offers a form', async () => {
    const before = await names(stage);
    const page = await stage.browser.open(recipe.address);
    await stage.browser.chooseMenu(page, 'save-contact', 'page', { role: 'heading', name: recipe.title });
    const popup = await stage.browser.popup();
    await popup.waitFor({ role: 'field', name: 'Name' });
    expect(await popup.value({ role: 'field', name: 'Name' })).toBe('');
    expect(await names(stage)).toEqual(before);
    await stage.browser.closePopup();
  });
});

inEachBrowser('follow-up, badge and alarm', (stage) => {
  it('opens the welcome page at install, and reads nothing', async () => {
    const welcome = await stage.browser.opened('#/welcome');
    await welcome.waitForText('Kith');
    const granted = await stage.browser.inExtension(({ permissions }) => permissions.getAll());
    expect(granted.origins).toEqual([]);
    expect(await stage.browser.badge()).toBe('');
  });

  it('counts whoever is due on the badge', async () => {
    putPages(stage.web);
    await stage.browser.open(mira.address);
    const popup = await stage.browser.openPopup();
    await popup.waitFor({ role: 'field', name: 'Name' });
    await popup.choose({ role: 'field', name: 'Keep in touch' }, 'every week');
    await popup.click({ role: 'button', name: 'Save' });
    await popup.waitFor({ role: 'heading', name: mira.name });
    expect(await stage.browser.badge()).toBe('');
    await popup.click({ role: 'button', name: 'Log a contact' });
    await popup.choose({ css: 'input[type=date]' }, new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10));
    await popup.press('Enter');
    await expect.poll(() => stage.browser.badge(), { timeout: 15_000 }).toBe('1');
    await stage.browser.closePopup();
    expect(await alarmTime(stage)).toBeGreaterThan(Date.now());
  });

  it('keeps all of it when the background is stopped, and wakes by the alarm', async () => {
    const people = await bookPeople(stage.browser);
    await stage.browser.stopBackground();
    expect(await stage.browser.badge()).toBe('1');
    expect(await bookPeople(stage.browser)).toEqual(people);
    // What the alarm finds wrong, it sets right: the badge is wiped, and the alarm rings early.
    await stage.browser.inExtension(async ({ action, alarms }) => {
      await action.setBadgeText({ text: '' });
      await alarms.create('next', { when: Date.now() + 200 });
    });
    await expect.poll(() => stage.browser.badge(), { timeout: 15_000 }).toBe('1');
    await expect.poll(() => alarmTime(stage)).toBeGreaterThan(Date.now() + 1000);
  });

  it('has badge and alarm again after a restart of the browser', async () => {
    const people = await bookPeople(stage.browser);
    await stage.browser.restart();
    await expect.poll(() => stage.browser.badge(), { timeout: 15_000 }).toBe('1');
    await expect.poll(() => alarmTime(stage)).toBeGreaterThan(Date.now());
    expect(await bookPeople(stage.browser)).toEqual(people);
  });

  it('saves by the menu with the background stopped before', async () => {
    await stage.browser.stopBackground();
    const page = await stage.browser.open(letter.address);
    await stage.browser.chooseMenu(page, 'save-contact', 'selection', { css: '#signed' });
    await expect.poll(() => names(stage), { timeout: 15_000 }).toContain(letter.signed.name);
  });
});

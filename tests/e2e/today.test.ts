// Protects Today as it is worked by keys: a promise in one typed line is shown back before it is kept, put off by typed words, done with
// one key and a line; a letter that was opened is asked for; the day's notification opens it; and a calendar and a time away are had from
// the settings.
import { expect, it } from 'vitest';
import { eventually, type View } from '../../tools/browser/view.ts';
import { daysBetween } from '../../src/domain/dates.ts';
import { bookPeople, bookRows } from './book.ts';
import { inEachBrowser } from './browsers.ts';
import { mira, profile } from './pages.ts';
import { saveFrom, saveMira } from './save.ts';

const oskar = {
  address: 'https://github.com/oskar-brandt-ice',
  name: 'Oskar Brandt',
  title: 'Cartographer',
  organization: 'Northern Survey',
  email: 'oskar@survey.example',
};

interface FollowUpRow {
  reason: string;
  note: string;
  dueOn: string;
  state: string;
  until?: string;
  owed?: string;
}

inEachBrowser(
  'today',
  (stage) => {
    const promises = async (): Promise<FollowUpRow[]> =>
      ((await bookRows(stage.browser, 'followUps')) as FollowUpRow[]).filter(({ reason }) => reason === 'promise');

    /** What the next opening of the popup shows before the book is open, as JSON. */
    const firstSight = async (): Promise<string> =>
      JSON.stringify(await stage.browser.inExtension(({ storage }) => storage.session.get('firstSight')));

    async function openToday(text = 'Promised to you'): Promise<View> {
      const popup = await stage.browser.openPopup();
      await popup.click({ role: 'tab', name: 'Today' });
      await popup.waitForText(text);
      return popup;
    }

    const current = (popup: View, name: string): Promise<unknown> =>
      expect.poll(() => popup.value({ css: '.today-current' })).toContain(name);

    it('keeps a promise from one line, once it was shown back', async () => {
      const popup = await saveMira(stage);
      await popup.click({ role: 'tab', name: 'Today' });
      await popup.click({ role: 'button', name: 'Note a promise' });
      await popup.fill({ role: 'field', name: 'Promise' }, 'Mira will send me the ice cores today');
      await popup.waitForText(`${mira.name} owes you: “Mira will send me the ice cores”`);
      expect(await promises()).toEqual([]);
      await popup.press('Enter');
      await popup.waitForText('Promised to you: Mira will send me the ice cores');
      expect(await promises()).toMatchObject([
        { state: 'open', owed: 'by-them', note: 'Mira will send me the ice cores' },
      ]);
      await expect.poll(() => stage.browser.badge()).toBe('1');
      await expect.poll(firstSight).toContain('Mira will send me the ice cores');
    });

    it('puts it off until typed words say, and back by z', async () => {
      const popup = await openToday();
      await popup.press('s');
      await popup.fill({ role: 'field', name: 'Or say when' }, 'in 3 weeks');
      // At once: what counts is the line as it stands, not what was read of its first letters.
      await popup.press('Enter');
      await expect.poll(async () => (await promises())[0]?.state).toBe('snoozed');
      const [{ until = '', dueOn } = { dueOn: '' }] = await promises();
      expect(daysBetween(dueOn, until)).toBe(21);
      await popup.waitForText('Undo');
      await popup.press('z');
      await expect.poll(async () => (await promises())[0]?.state).toBe('open');
    });

    it('is done by one key and a line, and the contact is noted', async () => {
      const popup = await openToday();
      await popup.press('d');
      await popup.waitFor({ role: 'field', name: 'What was it about?' });
      await popup.fill({ role: 'field', name: 'What was it about?' }, 'They came in a box');
      await popup.press('Enter');
      await expect.poll(async () => (await promises())[0]?.state).toBe('done');
      expect(await bookRows(stage.browser, 'interactions')).toMatchObject([
        { note: 'They came in a box', direction: 'kept' },
      ]);
      await expect.poll(firstSight).not.toContain('ice cores');
      await stage.browser.closePopup();
    });

    it('is walked by j and k, shows its keys and goes to the search', async () => {
      stage.web.put(oskar.address, profile(oskar));
      const popup = await saveFrom(stage, oskar);
      await popup.click({ role: 'tab', name: 'Today' });
      for (const [line, kept, count] of [
        ['Send Mira the maps today', 'You promised: Send Mira the maps', '1'],
        ['Call Oskar today', 'You promised: Call Oskar', '2'],
      ] as const) {
        await popup.click({ role: 'button', name: 'Note a promise' });
        await popup.fill({ role: 'field', name: 'Promise' }, line);
        await popup.press('Enter');
        await popup.waitForText(kept);
        // With the badge the day's list is kept, on which what is added next stands first.
        await expect.poll(() => stage.browser.badge()).toBe(count);
      }
      // The line is written down a moment before its form closes; until then a key is a letter in it.
      await popup.waitFor({ role: 'button', name: 'Note a promise' });
      await current(popup, oskar.name);
      await popup.press('j');
      await current(popup, mira.name);
      await popup.press('k');
      await current(popup, oskar.name);
      await popup.press('?');
      await popup.waitFor({ role: 'dialog', name: 'Keys' });
      await popup.click({ css: 'dialog[open] .dialog-head button' });
      await eventually('the keys to close', async () => !(await popup.shows({ css: 'dialog[open]' })));
      await popup.press('/');
      await eventually('the search to have the focus', () =>
        popup.run(() => document.activeElement?.matches('input[type=search]') ?? false),
      );
      await popup.driver.type('oskar');
      await popup.waitForNoText(mira.name);
    });

    it('tells of the day once where it was asked to, and shows it at a click', async () => {
      const settings = await stage.browser.openFile('src/dashboard/index.html#/settings');
      await settings.click({ role: 'checkbox', name: 'One notification a day' });
      // No hour is quiet, whenever this runs.
      await settings.waitFor({ role: 'field', name: 'Quiet until' });
      const from = await settings.run(() => document.querySelector('option[value="20"]')?.textContent ?? '');
      await settings.choose({ role: 'field', name: 'Quiet until' }, from);
      const notified = async (): Promise<unknown> =>
        ((await bookRows(stage.browser, 'values')) as { id: string; value: unknown }[]).find(
          ({ id }) => id === 'notifiedOn',
        )?.value;
      // It has not run since before the permission was given; nor does it when the click comes.
      await stage.browser.stopBackground();
      await stage.browser.inExtension(({ alarms }) => alarms.create('next', { delayInMinutes: 0.001 }));
      const shown = () =>
        stage.browser.inExtension(async ({ notifications }) => Object.keys(await notifications.getAll()));
      await expect.poll(shown).toEqual(['today']);
      expect(await notified()).toHaveLength(1);
      await stage.browser.stopBackground();
      await stage.browser.clickNotification();
      const { browser } = stage;
      // Firefox opens a popup in the window in front alone, and else Kith opens a tab.
      const today = browser.name === 'firefox' ? [browser.popup(), browser.opened('#today')] : [browser.popup()];
      const view = await Promise.any(today);
      await view.waitForText('You promised: Call Oskar');
      await expect.poll(shown).toEqual([]);
    });

    it('asks whether an opened letter was sent, which one key answers', async () => {
      const popup = await openToday('Send Mira the maps');
      await popup.press('j');
      await current(popup, mira.name);
      await popup.press('w');
      await popup.waitForText('Did you write to Mira?');
      await popup.press('d');
      await popup.waitForText('Noted: contact with Mira');
      const contacts = (await bookRows(stage.browser, 'interactions')) as { note: string }[];
      expect(contacts.filter(({ note }) => note === '')).toMatchObject([
        { kind: 'message', by: 'me', direction: 'kept' },
      ]);
      expect((await promises()).find(({ note }) => note === 'Send Mira the maps')?.state).toBe('done');
    });

    it('lets a tie rest by r', async () => {
      const popup = await openToday('Call Oskar');
      await popup.press('r');
      await popup.waitForText('Oskar rests now');
      await popup.waitForNoText('Call Oskar');
      expect((await bookPeople(stage.browser)).map(({ name, state }) => [name, state])).toEqual([
        [mira.name, 'active'],
        [oskar.name, 'resting'],
      ]);
    });

    it('is a quiet day while the user is away, and gives a calendar in which everything keeps its name', async () => {
      const settings = await stage.browser.openFile('src/dashboard/index.html#/settings');
      await settings.waitFor({ role: 'button', name: 'Save for my calendar' });
      const calendar = async (): Promise<string[]> => {
        await settings.run(() => {
          const make = URL.createObjectURL.bind(URL);
          Object.assign(globalThis, { kithTestFile: undefined });
          URL.createObjectURL = (blob: Blob) => {
            void blob.text().then((text) => Object.assign(globalThis, { kithTestFile: text }));
            return make(blob);
          };
        });
        await settings.click({ role: 'button', name: 'Save for my calendar' });
        const text = await eventually('the calendar', () =>
          settings.run(() => (globalThis as { kithTestFile?: string }).kithTestFile ?? null),
        );
        return text.split('\r\n').filter((line) => line.startsWith('UID:'));
      };
      const first = await calendar();
      expect(first).not.toEqual([]);
      expect(await calendar()).toEqual(first);
      await settings.click({ role: 'button', name: 'Add a time away' });
      await settings.click({ css: 'fieldset form button[type=submit]' });
      await expect.poll(() => stage.browser.badge()).toBe('');
      const popup = await stage.browser.openPopup();
      await popup.click({ role: 'tab', name: 'Today' });
      await popup.waitForText('A quiet day');
    });
  },
  () => ({ gives: { permissions: ['notifications'] } }),
);

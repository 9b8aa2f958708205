// Protects the reminders: they live in the book, so that nothing that happens to a background, a browser or a clock loses one, doubles
// one or makes one up.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtExtension, type Session } from '../../tools/browser/session.ts';
import { eventually } from '../../tools/browser/view.ts';
import { bookPeople, bookRows } from './book.ts';
import { inEachBrowser } from './browsers.ts';
import { mira, putPages } from './pages.ts';

const DAY = 86_400;
const folder = mkdtempSync(join(tmpdir(), 'kith-survival-'));
const clock = join(folder, 'clock');
const extension = { chromium: join(folder, 'chromium'), firefox: join(folder, 'firefox') };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function setVersion(path: string, version: string): void {
  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as object;
  writeFileSync(join(path, 'manifest.json'), JSON.stringify({ ...manifest, version }));
}

/**
 * Puts every date of the book so many days back. It stands in for a clock that goes forward where the browser can't be given another
 * clock: Firefox hangs under faketime. What it doesn't show is what Firefox's own alarms do when a clock jumps.
 */
async function ageBook(browser: Session, days: number): Promise<void> {
  await browser.inExtension(async (_, back) => {
    const open = indexedDB.open('kith');
    const book = await new Promise<IDBDatabase>((resolve) => {
      open.addEventListener('success', () => resolve(open.result));
    });
    const tables = ['interactions', 'followUps', 'rhythm', 'values'];
    const transaction = book.transaction(tables, 'readwrite');
    for (const table of tables) {
      const store = transaction.objectStore(table);
      const all = store.getAll();
      // Some rows have a date in their key: so all of them are written anew.
      all.addEventListener('success', () => {
        store.clear();
        for (const row of all.result)
          store.put(
            JSON.parse(
              JSON.stringify(row).replace(/\d{4}-\d\d-\d\d/g, (date) =>
                new Date(Date.parse(date) - back * 86_400_000).toISOString().slice(0, 10),
              ),
            ),
          );
      });
    }
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve);
    });
    book.close();
  }, days);
}

inEachBrowser(
  'reminders',
  (stage) => {
    let ahead = 0;
    let known: unknown;

    /** The clock goes forward by so many days; back where it is negative. The browser runs on. */
    async function pass(days: number): Promise<void> {
      ahead += days * DAY;
      if (stage.browser.name === 'chromium') writeFileSync(clock, `${ahead < 0 ? '' : '+'}${ahead}\n`);
      else await ageBook(stage.browser, days);
    }

    /** The alarm rings until the badge says so: it is never more than an hour away, and nobody wants to wait for that. */
    async function ringUntil(badge: string): Promise<void> {
      let rung = 0;
      await eventually(
        async () => `the badge “${badge}”; it is “${await stage.browser.badge()}”`,
        async () => {
          // An alarm that is made anew before it could ring never rings.
          if (Date.now() - rung > 1000) {
            await stage.browser.inExtension(({ alarms }) => alarms.create('next', { delayInMinutes: 0.001 }));
            rung = Date.now();
          }
          return (await stage.browser.badge()) === badge;
        },
      );
    }

    /** There is one alarm, and it rings within the hour by the browser's own clock. */
    async function expectAlarm(): Promise<void> {
      await eventually('one alarm within the hour', () =>
        stage.browser.inExtension(async ({ alarms }) => {
          const all = await alarms.getAll();
          const left = (all[0]?.scheduledTime ?? 0) - Date.now();
          return all.length === 1 && left > 1000 && left <= 3_600_000;
        }),
      );
    }

    /** Everybody and every contact is there as before. */
    async function expectBook(): Promise<void> {
      const count = (await bookRows(stage.browser, 'interactions')).length;
      expect([await bookPeople(stage.browser), count]).toEqual(known);
    }

    /** Chromium hangs when its clock goes back by a year while it runs; so it is put back between two of its lives. */
    async function look(badge: string): Promise<void> {
      if (stage.browser.name === 'firefox') return ringUntil(badge);
      await stage.browser.restart();
      await expect.poll(() => stage.browser.badge()).toBe(badge);
      return undefined;
    }

    const wipeBadge = () => stage.browser.inExtension(({ action }) => action.setBadgeText({ text: '' }));

    it('start with somebody to be in touch with every week, and a contact today', async () => {
      putPages(stage.web);
      await stage.browser.open(mira.address);
      const popup = await stage.browser.openPopup();
      await popup.waitFor({ role: 'field', name: 'Name' });
      await popup.choose({ role: 'field', name: 'Keep in touch' }, 'every week');
      await popup.click({ role: 'button', name: 'Save' });
      await popup.waitFor({ role: 'heading', name: mira.name });
      await popup.click({ role: 'button', name: 'Log a contact' });
      await popup.press('Enter');
      await popup.waitForText('Noted');
      await stage.browser.closePopup();
      expect(await stage.browser.badge()).toBe('');
      await expectAlarm();
      known = [await bookPeople(stage.browser), (await bookRows(stage.browser, 'interactions')).length];
    });

    it('come after the computer slept for more than a week', async () => {
      await pass(8);
      await ringUntil('1');
      await expectAlarm();
      await expectBook();
    });

    it('outlive a background that is killed at any moment of its work', async () => {
      for (let round = 0; round < 6; round += 1) {
        await stage.browser.inExtension(({ alarms }) => alarms.create('next', { delayInMinutes: 0.001 }));
        for (let turn = 0; turn < round; turn += 1) await stage.browser.badge();
        await stage.browser.stopBackground();
      }
      await wipeBadge();
      await ringUntil('1');
      await expectAlarm();
      await expectBook();
    });

    it('outlive cleared alarms: the next look at the list sets all right', async () => {
      await wipeBadge();
      await stage.browser.inExtension(({ alarms }) => alarms.clearAll());
      await (await stage.browser.openPopup()).waitFor({ role: 'tab', name: 'Today' });
      const popup = await stage.browser.popup();
      await popup.click({ role: 'tab', name: 'Today' });
      await popup.waitForText(mira.name);
      await expect.poll(() => stage.browser.badge()).toBe('1');
      await expectAlarm();
      await stage.browser.closePopup();
    });

    it('outlive a clock that is set back by a year and forward again', async () => {
      await pass(-373);
      await look('');
      await expectAlarm();
      await expectBook();
      await pass(373);
      await look('1');
      await expectAlarm();
      await expectBook();
    });

    it('outlive an update from an earlier version', async () => {
      await wipeBadge();
      await stage.browser.inExtension(({ alarms }) => alarms.clearAll());
      setVersion(extension[stage.browser.name], '9.9.9');
      await stage.browser.update();
      await expect.poll(() => stage.browser.badge()).toBe('1');
      expect(await stage.browser.inExtension(({ runtime }) => runtime.getManifest().version)).toBe('9.9.9');
      await expectAlarm();
      await expectBook();
    });

    it('follow the zone that the computer is in', async () => {
      // On these two islands it is never the same day. The contact was on one of the last days of the one that is behind.
      const day = (zone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(Date.now());
      const [east, west] = ['Pacific/Kiritimati', 'Pacific/Niue'];
      const rows = (await bookRows(stage.browser, 'interactions')) as { on: string }[];
      const since = (Date.parse(day(east)) - Date.parse(rows[0]?.on ?? '')) / 86_400_000 + Math.round(ahead / DAY);
      // So that it is 7 days ago in the east, and 6 or less in the west.
      await pass(7 - (stage.browser.name === 'chromium' ? since : since - Math.round(ahead / DAY)));
      await stage.browser.restart(west);
      await expectAlarm();
      await expect.poll(() => stage.browser.badge()).toBe('');
      await stage.browser.restart(east);
      await expect.poll(() => stage.browser.badge()).toBe('1');
      await expectAlarm();
      await expectBook();
    });

    it('go on over a leap day', async () => {
      if (stage.browser.name === 'firefox') {
        // Its clock can't be put on one; so the last contact is.
        const rows = (await bookRows(stage.browser, 'interactions')) as { on: string }[];
        await pass((Date.parse(rows[0]?.on ?? '') - Date.parse('2024-02-29')) / 86_400_000);
        await ringUntil('1');
        await expectAlarm();
        await expectBook();
        return;
      }
      ahead = Math.round((Date.parse('2028-02-29T23:30:00Z') - Date.now()) / 1000);
      writeFileSync(clock, `+${ahead}\n`);
      await stage.browser.restart('UTC');
      await expect.poll(() => stage.browser.badge()).toBe('1');
      const next = () => stage.browser.inExtension(async ({ alarms }) => (await alarms.getAll())[0]?.scheduledTime);
      await expect.poll(next).toBe(Date.parse('2028-03-01T00:00:00Z'));
      await expectBook();
    });
  },
  (name) => {
    writeFileSync(clock, '+0\n');
    cpSync(builtExtension(name), extension[name], { recursive: true });
    setVersion(extension[name], '0.0.9');
    return { extension: extension[name], ...(name === 'chromium' && { clock }) };
  },
);

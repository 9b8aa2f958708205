// Protects what no protocol shows: the item stands in the menu that Chromium really draws, and a click on it by the mouse and keyboard of an
// X display saves the person and opens the popup. The other tests call the menu's handler.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../tools/browser/chromium.ts';
import { type Display, startDisplay } from '../../tools/browser/display.ts';
import { needCommand } from '../../tools/browser/find.ts';
import type { Session } from '../../tools/browser/session.ts';
import { startWeb, type Web } from '../../tools/browser/web.ts';
import { eventually } from '../../tools/browser/view.ts';
import { bookPeople } from './book.ts';
import { letter, putPages } from './pages.ts';

let display: Display | undefined;
let web: Web | undefined;
let browser: Session | undefined;

beforeAll(async () => {
  web = await startWeb();
  putPages(web);
  display = await startDisplay();
  browser = await launchChromium({ proxyPort: web.port, headed: display.name });
});

afterAll(async () => {
  await browser?.close();
  display?.close();
  await web?.close();
});

function xdotool(...args: readonly string[]): string {
  const env = { ...process.env, DISPLAY: display?.name };
  return execFileSync(needCommand('xdotool', 'xdotool'), args, { env, encoding: 'utf8' });
}

it('saves whoever a link names when the item is really chosen', async () => {
  if (!browser) throw new Error('no browser');
  // The welcome page comes in front by itself; what is opened after it stays there.
  await browser.opened('#/welcome');
  const page = await browser.open(letter.address);
  // Where the page lies on the screen: the pointer is put at a place, and the page says where it sees it.
  await page.run(() => {
    addEventListener('mousemove', ({ clientX, clientY }) => (document.title = `${clientX} ${clientY}`));
  });
  const pointer = { x: 600, y: 500 };
  let shift = 0;
  const at = await eventually('the page to stand still under the pointer', async () => {
    shift = 1 - shift;
    xdotool('mousemove', String(pointer.x + shift), String(pointer.y));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return page.run(
      (x, y) => {
        const [seenX, seenY] = document.title.split(' ').map(Number);
        const box = document.querySelector('#mailed')?.getBoundingClientRect();
        if (!box || seenX === undefined || seenY === undefined || Number.isNaN(seenX)) return null;
        return { x: Math.round(x - seenX + box.x + box.width / 2), y: Math.round(y - seenY + box.y + box.height / 2) };
      },
      pointer.x + shift,
      pointer.y,
    );
  });
  const windows = (): number => xdotool('search', '--onlyvisible', '--name', '').trim().split('\n').length;
  const without = windows();
  xdotool('mousemove', String(at.x), String(at.y));
  await eventually('the menu to be drawn', async () => {
    xdotool('click', '3');
    // A click again would close a menu that is only slow.
    for (let look = 0; look < 30 && windows() <= without; look += 1) await new Promise((r) => setTimeout(r, 100));
    return windows() > without;
  });
  // From the bottom: the item that inspects the page, then Kith's.
  xdotool('key', '--delay', '300', 'Up', 'Up', 'Return');
  const running = browser;
  await expect
    .poll(async () => (await bookPeople(running)).map(({ name }) => name), { timeout: 15_000 })
    .toEqual([letter.mailed.name]);
  await (await browser.popup()).waitForText(letter.mailed.name);
});

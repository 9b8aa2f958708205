import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import type { BrowserName } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import type { Session } from '../browser/session.ts';
import { eventually, type View } from '../browser/view.ts';
import { type DemoPages, serveDemoPages } from './demo-pages.ts';

/**
 * `npm start`: builds Kith, serves a few invented profile pages on this computer, and opens a browser with Kith and a small invented
 * network in it (`--firefox`: Firefox). Where there is no display it does the whole way by itself, says what happened, and leaves pictures
 * in out/.
 */
const args = process.argv.slice(2);
const name: BrowserName = args.includes('--firefox') ? 'firefox' : 'chromium';
const headless =
  args.includes('--headless') ||
  (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);

/** Fills the book with the invented network, by the welcome page's own button. */
async function welcome(session: Session): Promise<View> {
  const page = await session.opened('#/welcome');
  await page.waitFor({ role: 'button', name: 'Try' });
  if (headless) await picture(page, 'welcome');
  await page.click({ role: 'button', name: 'Try' });
  await page.waitForText('Mara Lindqvist');
  return page;
}

async function picture(view: View, title: string): Promise<void> {
  mkdirSync('out', { recursive: true });
  writeFileSync(`out/${title}-${name}.png`, await view.screenshot());
}

/** The whole way without anybody watching: who the page is about, saved, followed up, introduced. */
async function walk(session: Session, demo: DemoPages): Promise<void> {
  const say = (text: string): void => console.log(text);
  const dashboard = await welcome(session);
  await picture(dashboard, 'people');
  say('1. Kith welcomed you, and filled its book with a small invented network.');
  await session.open(demo.profile);
  say(`2. The page ${demo.profile} was opened.`);
  const popup = await session.openPopup();
  await eventually('the popup to know the page', async () => (await popup.value({ css: '#draft-name' })) === demo.name);
  await picture(popup, 'here');
  say(`3. The popup says that it is about ${demo.name}, with nothing saved yet.`);
  await popup.click({ role: 'button', name: 'Save' });
  await popup.waitFor({ role: 'heading', name: demo.name });
  await picture(popup, 'saved');
  const next = /^in .*$/m.exec(await popup.text())?.[0] ?? 'later';
  say(`4. ${demo.name} was saved with one click; the next contact is due ${next}.`);
  await popup.click({ role: 'tab', name: 'Today' });
  await popup.waitFor({ role: 'button', name: 'Write' });
  await picture(popup, 'today');
  const due = await popup.run(() => document.querySelectorAll('.today-item').length);
  const [first = '', why = ''] = await popup.run(() =>
    [...document.querySelectorAll<HTMLElement>('.today-item')].slice(0, 1).flatMap((row) =>
      row.innerText
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.length > 3),
    ),
  );
  say(`5. Today: ${due} people to get back to. First ${first}: ${why}`);
  const before = await session.badge();
  say(`6. The badge counts ${before}.`);
  await popup.click({ role: 'button', name: 'Done' });
  await popup.waitFor({ css: '.log-form textarea' });
  await popup.fill({ css: '.log-form textarea' }, 'A good talk.');
  await popup.press('Enter');
  await eventually('the badge to follow', async () => (await session.badge()) !== before);
  say(`7. ${first} was answered; the badge counts ${(await session.badge()) || 'nobody'}.`);
  await popup.click({ role: 'tab', name: 'Introduce' });
  await popup.waitFor({ css: '.pair-gain' });
  await picture(popup, 'introduce');
  const faces = await popup.run(() => [...document.querySelectorAll('.pair .name')].map((each) => each.textContent));
  const reason = await popup.value({ css: '.pair-gain' });
  say(`8. Introduce: ${faces.join(' and ')}: ${reason}`);
  await session.closePopup();
  say('9. Nothing was sent anywhere: the browser reached this computer only.');
  say(`10. The pictures lie in out/ (*-${name}.png).`);
}

await build({ mode: name === 'firefox' ? 'firefox' : 'chrome', logLevel: 'warn' });
const demo = await serveDemoPages();
const session = await launch(name, { headed: !headless });
if (headless) {
  try {
    await walk(session, demo);
  } finally {
    await session.close();
    demo.close();
  }
} else {
  await welcome(session);
  await session.open(demo.index);
  console.log(`Kith runs in the window that has just opened. Invented people to save: ${demo.index}`);
  console.log('Click on Kith’s button, or right-click a link and choose “Save contact”. Press Ctrl+C here to end.');
  process.once('SIGINT', () => {
    void session.close().finally(() => {
      demo.close();
      process.exit();
    });
  });
}

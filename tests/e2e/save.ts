import type { View } from '../../tools/browser/view.ts';
import type { Stage } from './browsers.ts';
import { mira, putPages } from './pages.ts';

/** Saves Mira from her page, as a user does; gives the popup, which shows that she is known. */
export async function saveMira({ browser, web }: Stage): Promise<View> {
  putPages(web);
  await browser.open(mira.address);
  const popup = await browser.openPopup();
  await popup.waitFor({ role: 'field', name: 'Name' });
  await popup.click({ role: 'button', name: 'Save' });
  await popup.waitFor({ role: 'heading', name: mira.name });
  return popup;
}

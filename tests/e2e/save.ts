import type { View } from '../../tools/browser/view.ts';
import type { Stage } from './browsers.ts';
import { mira, putPages } from './pages.ts';

/** Saves Mira from her page, as a user does; gives the popup, which shows that she is known. */
export async function saveMira(stage: Stage): Promise<View> {
  putPages(stage.web);
  return saveFrom(stage, mira);
}

/** Saves a person from their page, as a user does; gives the popup, which shows that they are known. */
export async function saveFrom(
  { browser }: Stage,
  { address, name }: { address: string; name: string },
): Promise<View> {
  await browser.open(address);
  const popup = await browser.openPopup();
  await popup.waitFor({ role: 'field', name: 'Name' });
  await popup.click({ role: 'button', name: 'Save' });
  await popup.waitFor({ role: 'heading', name });
  return popup;
}

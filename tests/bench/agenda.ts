import { fileURLToPath } from 'node:url';
import { openScriptPage } from '../../tools/bundle-page.ts';
import { row, type Row } from './row.ts';

/** What opening today's agenda costs in Chromium with 20,000 people and 200,000 interactions, beside a raw read of the rows it must touch. */
export async function rows(): Promise<Row[]> {
  const script = await openScriptPage(fileURLToPath(new URL('./agenda/in-page.ts', import.meta.url)));
  try {
    await script.page.addScriptTag({ url: 'script.js' });
    const found = await script.page.evaluate(() =>
      (globalThis as unknown as { measure(): Promise<[string, number, number][]> }).measure(),
    );
    return found.map(([name, value, baseline]) => row(name, value, 'ms', baseline));
  } finally {
    await script.close();
  }
}

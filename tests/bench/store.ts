import { fileURLToPath } from 'node:url';
import { openScriptPage } from '../../tools/bundle-page.ts';
import { row, type Row } from './row.ts';

/** What the book costs in Chromium, beside the same rows in bare IndexedDB. `BENCH_PEOPLE` sets the size; 50,000 unless given. */
export async function rows(): Promise<Row[]> {
  const size = Number(process.env['BENCH_PEOPLE'] ?? 50_000);
  const script = await openScriptPage(fileURLToPath(new URL('./store/in-page.ts', import.meta.url)));
  try {
    await script.page.addScriptTag({ url: 'script.js' });
    const found = await script.page.evaluate(
      (people) =>
        (globalThis as unknown as { measure(size: number): Promise<[string, number, number][]> }).measure(people),
      size,
    );
    return found.map(([name, value, baseline]) => row(name, value, 'ms', baseline));
  } finally {
    await script.close();
  }
}

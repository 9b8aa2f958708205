import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** `tsx tools/icons.ts`: draws public/icons/kith-SIZE.png anew from kith.svg. Needs a Chromium. */
const icons = new URL('../public/icons/', import.meta.url);
const mark = readFileSync(new URL('kith.svg', icons)).toString('base64');

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const size of [16, 24, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // The stores ask for a margin around the large icon; small ones use every pixel.
  const padding = size >= 128 ? size / 8 : 0;
  await page.setContent(
    `<style>body { margin: 0; padding: ${padding}px } img { display: block; width: 100% }</style><img src="data:image/svg+xml;base64,${mark}">`,
  );
  const path = fileURLToPath(new URL(`kith-${size}.png`, icons));
  writeFileSync(path, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();

// Protects: whatever is killed at whatever moment, the book stays whole: every act is in it wholly or not at all.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openScriptPage, type ScriptPage } from '../../tools/bundle-page.ts';

/** How often something is killed; more by `CRASH_ROUNDS=5000`. */
const rounds = Number(process.env['CRASH_ROUNDS'] ?? 200);

let crash: ScriptPage;
let page: Page;

beforeAll(async () => {
  crash = await openScriptPage(fileURLToPath(new URL('./worker.ts', import.meta.url)));
  page = crash.page;
});

afterAll(() => crash.close());

/** Lets a worker act for some milliseconds and kills it; says how many acts it finished and what failed. */
function killWorker(seed: number, ms: number): Promise<{ acted: number; failed: string[] }> {
  return page.evaluate(
    async ([from = 0, after = 0]) => {
      const worker = new Worker('script.js');
      let acted = 0;
      const failed: string[] = [];
      const begun = new Promise<void>((resolve) => {
        worker.addEventListener('message', ({ data }) => {
          if (data === 'acted') acted += 1;
          else failed.push(String(data));
          resolve();
        });
      });
      worker.postMessage(from);
      await begun;
      await new Promise((resolve) => {
        setTimeout(resolve, after);
      });
      worker.terminate();
      return { acted, failed };
    },
    [seed, ms],
  );
}

function check(): Promise<string[]> {
  return page.evaluate(async () => {
    const worker = new Worker('script.js');
    worker.postMessage('check');
    const wrong = await new Promise<string[]>((resolve) => {
      worker.addEventListener('message', ({ data }) => resolve(data.wrong));
    });
    worker.terminate();
    return wrong;
  });
}

it(`keeps the book whole through ${rounds} kills`, { timeout: 60_000 + rounds * 2000 }, async () => {
  let acted = 0;
  for (let round = 0; round < rounds; round += 1) {
    const told = await killWorker(round, (round * 37) % 90);
    expect(told.failed, `round ${round}`).toEqual([]);
    acted += told.acted;
    if (round % 20 === 19) {
      // The page goes with whatever its worker was doing.
      await page.evaluate((seed) => {
        new Worker('script.js').postMessage(seed);
      }, round);
      await page.goto(`${crash.origin}?${round}`);
    }
    if (round % 20 === 9) expect(await check(), `after round ${round}`).toEqual([]);
  }
  // Kills that come before anything was done would prove nothing.
  expect(acted).toBeGreaterThan(rounds);
});

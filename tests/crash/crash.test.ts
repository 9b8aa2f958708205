// Protects: whatever is killed at whatever moment, the book stays whole: every act is in it wholly or not at all.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openScriptPage, type ScriptPage } from '../../tools/bundle-page.ts';
import type { Told } from './worker.ts';

/** How often something is killed; more by `CRASH_ROUNDS=5000`. */
const rounds = Number(process.env['CRASH_ROUNDS'] ?? 200);

/** Where the random acts begin, to run a failing round again: `CRASH_SEED=129`. */
const seed = Number(process.env['CRASH_SEED'] ?? 0);

let crash: ScriptPage;
let page: Page;

beforeAll(async () => {
  crash = await openScriptPage(fileURLToPath(new URL('./worker.ts', import.meta.url)));
  page = crash.page;
});

afterAll(() => crash.close());

/** Starts a worker with `order`, lets it go on for some milliseconds after its first word, and kills it; gives all its words. */
function kill(order: unknown, ms: number): Promise<Told[]> {
  return page.evaluate(
    async ([first, after]: [unknown, number]) => {
      const worker = new Worker('script.js');
      const told: Told[] = [];
      const begun = new Promise<void>((resolve) => {
        worker.addEventListener('message', ({ data }) => {
          told.push(data);
          resolve();
        });
      });
      worker.postMessage(first);
      await begun;
      await new Promise((resolve) => {
        setTimeout(resolve, after);
      });
      worker.terminate();
      return told;
    },
    [order, ms] satisfies [unknown, number],
  );
}

/** Lets a worker answer `order` in peace. */
function answer(order: unknown): Promise<Told> {
  return page.evaluate(async (asked) => {
    const worker = new Worker('script.js');
    worker.postMessage(asked);
    const told = await new Promise<Told>((resolve) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
    });
    worker.terminate();
    return told;
  }, order);
}

it(`keeps the book whole through ${rounds} kills`, { timeout: 60_000 + rounds * 2000 }, async () => {
  let acted = 0;
  for (let round = 0; round < rounds; round += 1) {
    const told = await kill({ acts: seed + round }, (round * 37) % 90);
    expect(
      told.flatMap(({ failed }) => failed ?? []),
      `seed ${seed + round}`,
    ).toEqual([]);
    acted += told.filter((one) => one.acted).length;
    if (round % 20 === 19) {
      // The page goes with whatever its worker was doing.
      await page.evaluate(
        (order) => {
          new Worker('script.js').postMessage(order);
        },
        { acts: seed + round },
      );
      await page.goto(`${crash.origin}?${round}`);
    }
    if (round % 20 === 9) expect(await answer('check'), `after seed ${seed + round}`).toMatchObject({ wrong: [] });
  }
  // Kills that come before anything was done would prove nothing.
  expect(acted).toBeGreaterThan(rounds);
});

it(
  'imports a large file through kills: each batch wholly or not at all, nobody twice',
  { timeout: 120_000 },
  async () => {
    await page.goto(`${crash.origin}?import`);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('kith');
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () => reject(new Error('the book could not be deleted')));
        }),
    );
    const size = 50;
    const people = 16 * size;
    const seen = new Set<number>();
    let finished = false;
    for (let round = 0; !finished; round += 1) {
      // Two windows may go on with it at once.
      const [first, second] = await Promise.all([
        kill({ imports: people, size }, 20 + ((round * 53) % 140)),
        ...(round % 3 === 2 ? [kill({ imports: people, size }, 30)] : []),
      ]);
      expect(
        [...first, ...(second ?? [])].flatMap(({ failed }) => failed ?? []),
        `round ${round}`,
      ).toEqual([]);
      const { wrong, imported = -1, addresses, done } = await answer('check');
      expect(wrong, `round ${round}`).toEqual([]);
      // What the job says was done is what is there, and a batch is there wholly.
      expect({ imported, addresses, rest: imported % size }).toEqual({ imported: done, addresses: done, rest: 0 });
      seen.add(imported);
      finished = imported === people;
    }
    expect(seen.size).toBeGreaterThan(3);
  },
);

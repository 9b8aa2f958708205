import { build } from 'vite';
import { openScreenStage } from '../../tools/screens/stage.ts';
import { median, row, type Row } from './row.ts';

/** How quickly the dashboard answers with many people, in real Chromium, over two frames of an idle page. `BENCH_PEOPLE`: 20,000 unless given. */
export async function rows(): Promise<Row[]> {
  const people = Number(process.env['BENCH_PEOPLE'] ?? 20_000);
  await build({ mode: 'chrome', logLevel: 'warn' });
  const stage = await openScreenStage();
  try {
    await stage.fill(people);
    const view = await stage.session.openFile('src/dashboard/index.html#/people');
    await view.waitFor({ css: '.people-person .row-name' });

    const scrolled = await view.run(async () => {
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      const list = document.querySelector('.people-list');
      let shown = 0;
      let blank = 0;
      if (!list) throw new Error('the list is not there');
      for (let step = 0; step < 120; step += 1) {
        // A quick wheel: a third of a screen each frame.
        list.scrollTop += list.clientHeight / 3;
        await frame();
        const { top, bottom } = list.getBoundingClientRect();
        for (const each of document.querySelectorAll('.people-person')) {
          const box = each.getBoundingClientRect();
          if (box.bottom < top || box.top > bottom) continue;
          shown += 1;
          if (!each.querySelector('.row-name')) blank += 1;
        }
      }
      return { shown, blank };
    });

    /** Milliseconds from an act until a selector is there, or gone, and drawn. */
    const timed = (act: 'frames' | 'filter' | 'person' | 'people' | 'palette'): Promise<number> =>
      view.run(async (what) => {
        const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
        const from = performance.now();
        const until = async (there: () => boolean): Promise<void> => {
          while (!there()) await frame();
        };
        const search = document.querySelector<HTMLInputElement>('.people-search input');
        if (what === 'frames') await frame();
        if (what === 'filter' && search) {
          const before = document.querySelector('.page-head [role=status]')?.textContent;
          search.value = search.value === '' ? 'mar lind' : '';
          search.dispatchEvent(new Event('input', { bubbles: true }));
          await until(() => document.querySelector('.page-head [role=status]')?.textContent !== before);
        }
        if (what === 'person') {
          location.hash = '#/person/invented-000000';
          await until(() => document.querySelector('.person-head') !== null);
        }
        if (what === 'people') {
          location.hash = '#/people';
          await until(() => document.querySelector('.people-person .row-name') !== null);
        }
        if (what === 'palette') {
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
          await until(() => document.querySelector('dialog[open] [role=option]') !== null);
        }
        await frame();
        const spent = performance.now() - from;
        document.querySelector('dialog[open]')?.dispatchEvent(new Event('cancel', { cancelable: true }));
        return spent;
      }, act);
    const times = async (act: Parameters<typeof timed>[0], between?: Parameters<typeof timed>[0]): Promise<number> => {
      const all: number[] = [];
      for (let n = 0; n < 7; n += 1) {
        all.push(await timed(act));
        if (between) await timed(between);
      }
      return median(all);
    };
    const frames = await times('frames');

    await view.run(() => {
      location.hash = '#/network';
    });
    await view.waitFor({ css: 'canvas' });
    /** Milliseconds for 60 frames, in each of which an arrow key moves the picture, or nothing happens. */
    const moved = (does: boolean): Promise<number> =>
      view.run(async (moves) => {
        const from = performance.now();
        for (let n = 0; n < 60; n += 1) {
          const key = n % 20 < 10 ? 'ArrowRight' : 'ArrowLeft';
          if (moves) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return performance.now() - from;
      }, does);
    const still = await moved(false);
    const nodes = Math.min(people, 2_000);
    return [
      row(`60 frames of a moving network of ${nodes}, over 60 idle frames`, await moved(true), 'ms', still),
      row(`rows seen blank while a list of ${people} scrolls`, scrolled.blank, 'rows', scrolled.shown),
      row(`narrow a list of ${people} by two words, over two frames`, await times('filter'), 'ms', frames),
      row('open a person, over two frames', await times('person', 'people'), 'ms', frames),
      row('open the palette, over two frames', await times('palette', 'frames'), 'ms', frames),
    ];
  } finally {
    await stage.close();
  }
}

// Protects everybody who uses Kith by keyboard, magnified, with a screen reader or in other colours: on every screen axe finds nothing (WCAG
// 2.2 A and AA, targets of 24 px among it), nothing is cut off at 320 px or at 200 % zoom, and the layout turns round from right to left.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../tools/browser/view.ts';
import { look, type Look, openScreenStage, type ScreenStage } from '../../tools/screens/stage.ts';
import { type Visit, walkDashboard, walkPopup } from '../../tools/screens/walk.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a document, a line each; by these rules or, unless said, by all of the standards. */
async function violations(view: View, rules = standards): Promise<string[]> {
  if (!(await view.run(() => 'axe' in globalThis))) await view.driver.evaluate(`${axe}; undefined`);
  const found = (await view.driver.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  )) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}

/** Elements that are wider than the window, or whose text is cut off without an ellipsis. */
function clipped(view: View): Promise<string[]> {
  return view.run(() => {
    const wrong: string[] = [];
    const name = (element: Element): string =>
      `<${element.localName} class="${element.className}"> ${(element.textContent ?? '').slice(0, 60)}`;
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) wrong.push(`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`);
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, a, label, h1, h2, h3, p, dt, dd, legend, th, td',
    )) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.unseen, .skip, [aria-hidden=true]')) continue;
      const style = getComputedStyle(element);
      if (style.textOverflow === 'ellipsis' || style.clipPath !== 'none') continue;
      if (style.overflowX === 'auto' || style.overflowX === 'scroll' || style.display === 'inline') continue;
      if (element.scrollWidth > element.clientWidth + 1 && style.overflowX !== 'visible')
        wrong.push(`cut off: ${name(element)}`);
      const box = element.getBoundingClientRect();
      const scrolls = element.closest('.scrolls');
      if (!scrolls && box.width > 0 && (box.right > clientWidth + 1 || box.left < -1))
        wrong.push(`outside: ${name(element)}`);
    }
    return wrong;
  });
}

const light: Look = { width: 1280, height: 900, scheme: 'light' };

/** Screens with what is wrong on them; empty where all is well. */
type Faults = Record<string, string[]>;

async function faultsOf(
  stage: ScreenStage,
  people: number,
  check: (view: View, kind: 'popup' | 'dashboard') => Promise<string[]>,
): Promise<Faults> {
  const faults: Faults = {};
  const visit: Visit = async (name, view, kind) => {
    // The settings scrolled to their end.
    if (name === 'settings-keys') return;
    const found = await check(view, kind);
    if (found.length > 0) faults[name] = found;
    if (kind === 'dashboard') await look(view, light);
  };
  await stage.fill(people);
  await walkPopup(stage, people, visit);
  await walkDashboard(stage, people, visit);
  return faults;
}

describe('every screen', () => {
  let stage: ScreenStage;
  beforeAll(async () => {
    stage = await openScreenStage();
  });
  afterAll(() => stage.close());

  const everyLook = async (view: View, kind: 'popup' | 'dashboard'): Promise<string[]> => {
    const wide = kind === 'popup' ? 400 : 1280;
    const found: string[] = [];
    await look(view, { width: wide, height: 900, scheme: 'light' });
    found.push(...(await violations(view)).map((each) => `light: ${each}`));
    // What another light and another width can change.
    await look(view, { width: wide, height: 900, scheme: 'dark' });
    found.push(...(await violations(view, ['color-contrast'])).map((each) => `dark: ${each}`));
    await look(view, { width: 320, height: 700, scheme: 'light' });
    found.push(
      ...(await violations(view, ['target-size', 'scrollable-region-focusable'])).map((each) => `narrow: ${each}`),
    );
    found.push(...(await clipped(view)).map((each) => `narrow: ${each}`));
    if (kind === 'dashboard') {
      await look(view, { ...light, zoom: 2 });
      found.push(...(await clipped(view)).map((each) => `at 200 %: ${each}`));
    }
    return found;
  };

  it('is looked at by something that sees', async () => {
    const view = await stage.session.openFile('src/dashboard/index.html#/people');
    await view.waitFor({ css: 'h1' });
    await view.run(() => {
      const nameless = document.createElement('button');
      nameless.style.inlineSize = '2000px';
      document.body.append(nameless);
    });
    expect((await violations(view)).join()).toContain('button-name');
    expect((await clipped(view)).join()).toContain('the page is');
    await view.close();
  });

  // Some thirty screens, looked at five times each: on a busy machine that takes its time.
  it.each([0, 3])(
    'is for everybody, with %d people in the book',
    async (people) => {
      expect(await faultsOf(stage, people, everyLook)).toEqual({});
    },
    300_000,
  );
});

describe('every screen in longer words, from right to left', () => {
  let stage: ScreenStage;
  beforeAll(async () => {
    stage = await openScreenStage('rtl');
  });
  afterAll(() => stage.close());

  it('cuts nothing off, and turns round', async () => {
    const faults = await faultsOf(stage, 3, async (view, kind) => {
      const found: string[] = [];
      const direction = await view.run(() => getComputedStyle(document.body).direction);
      if (direction !== 'rtl') found.push(`the layout runs ${direction}`);
      for (const width of kind === 'popup' ? [400, 320] : [1280, 320]) {
        await look(view, { width, height: 700, scheme: 'light' });
        found.push(...(await clipped(view)).map((each) => `${width} px: ${each}`));
      }
      if (kind === 'dashboard') {
        await look(view, light);
        const mirrored = await view.run(() => {
          const side = document.querySelector('.side')?.getBoundingClientRect();
          return side === undefined || side.right > innerWidth - 2;
        });
        if (!mirrored) found.push('the side stands on the left');
      }
      return found;
    });
    expect(faults).toEqual({});
  });
});

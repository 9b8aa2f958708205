import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import type { View } from '../browser/view.ts';
import type { Disguise } from './pseudo-locale.ts';
import { look, type Look, openScreenStage } from './stage.ts';
import { type Visit, walkDashboard, walkPopup } from './walk.ts';

/**
 * `npm run screens`: builds Kith and leaves a picture of each screen in out/screens: with nobody, 3 and 20,000 invented people in the book,
 * light, dark and in high contrast, wide and narrow, with longer words, and from right to left. `-- 3` makes those of one book (`-- rtl` and `-- longer` are books, too),
 * `-- 3 groups` those whose name has a word in it, `--readme` those that the README shows, into docs, `--no-build` takes the build that is there.
 */
const args = process.argv.slice(2);
const wanted = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const all: readonly Disguise[] = ['longer', 'rtl'];
const wantedDisguises = all.filter((one) => args.includes(one));
const isChosen = wanted.length + wantedDisguises.length > 0;
const sizes = isChosen ? wanted : [0, 3, 20_000];
const disguises = isChosen ? wantedDisguises : all;
const named = args.filter((arg) => /^[a-z]/.test(arg) && !all.some((one) => one === arg));
const isWanted = (name: string): boolean => named.length === 0 || named.some((word) => name.includes(word));
const folder = 'out/screens';

const looks: Record<'popup' | 'dashboard', Record<string, Look>> = {
  popup: {
    light: { width: 400, height: 560, scheme: 'light' },
    dark: { width: 400, height: 560, scheme: 'dark' },
    narrow: { width: 320, height: 560, scheme: 'light' },
    contrast: { width: 400, height: 560, scheme: 'dark', forcedColors: 'active' },
  },
  dashboard: {
    light: { width: 1280, height: 900, scheme: 'light' },
    dark: { width: 1280, height: 900, scheme: 'dark' },
    narrow: { width: 320, height: 700, scheme: 'light' },
    contrast: { width: 1280, height: 900, scheme: 'dark', forcedColors: 'active' },
  },
};

let made = 0;

async function picture(view: View, name: string): Promise<void> {
  writeFileSync(`${folder}/${name}.png`, await view.screenshot());
  made += 1;
}

/** The height of a window in which the whole screen stands, its end included; at least `least`. */
function heightOf(view: View, least: number): Promise<number> {
  return view.run((height) => {
    const main = document.querySelector('.main') ?? document.documentElement;
    return Math.min(4_000, height + Math.max(0, main.scrollHeight - main.clientHeight));
  }, least);
}

/** Takes the pictures of one book. */
async function pictures(people: number, disguise?: Disguise): Promise<void> {
  const stage = await openScreenStage(disguise);
  const book = disguise ?? String(people);
  const visit: Visit = async (name, view, kind) => {
    if (!isWanted(name)) return;
    for (const [title, wished] of Object.entries(looks[kind])) {
      if (disguise !== undefined && title === 'dark') continue;
      if (title === 'contrast' && book !== '3') continue;
      await look(view, wished);
      if (kind === 'dashboard') await look(view, { ...wished, height: await heightOf(view, wished.height) });
      await picture(view, `${name}-${book}-${title}`);
    }
    await look(view, looks[kind]['light']!);
  };
  try {
    await stage.fill(people);
    if (named.length === 0 || named.some((word) => word.startsWith('popup'))) await walkPopup(stage, people, visit);
    if (named.length === 0 || named.some((word) => !word.startsWith('popup')))
      await walkDashboard(stage, people, visit);
  } finally {
    await stage.close();
  }
}

/** What the README shows, by the name of its file in docs. */
const shownInReadme = {
  here: 'popup-here-unknown',
  today: 'popup-today',
  people: 'people',
  network: 'network',
};

/** Takes the README's pictures, light and dark, of a book as it may be after half a year. */
async function readmePictures(): Promise<void> {
  const stage = await openScreenStage();
  const visit: Visit = async (name, view, kind) => {
    const file = Object.entries(shownInReadme).find(([, screen]) => screen === name)?.[0];
    if (file === undefined) return;
    for (const [scheme, suffix] of [
      ['dark', '-dark'],
      ['light', ''],
    ] as const) {
      await look(view, looks[kind][scheme]!);
      writeFileSync(`docs/${file}${suffix}.png`, await view.screenshot());
      made += 1;
    }
  };
  try {
    await stage.fill(120);
    await walkPopup(stage, 120, visit);
    await walkDashboard(stage, 120, visit);
  } finally {
    await stage.close();
  }
}

const begun = Date.now();
if (!args.includes('--no-build')) await build({ mode: 'chrome', logLevel: 'warn' });
if (args.includes('--readme')) {
  await readmePictures();
  console.log(`${made} pictures in docs`);
  process.exit();
}
if (named.length === 0 && !isChosen) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const people of sizes) await pictures(people);
for (const disguise of disguises) await pictures(3, disguise);
console.log(`${made} pictures in ${folder}, in ${Math.round((Date.now() - begun) / 1000)} s`);

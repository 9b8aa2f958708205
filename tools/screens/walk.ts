import { eventually, type View } from '../browser/view.ts';
import type { ScreenStage } from './stage.ts';
import { pages } from './web-pages.ts';

/** Told of each screen as it stands there, settled. `kind`: which window it fills. */
export type Visit = (name: string, view: View, kind: 'popup' | 'dashboard') => Promise<void>;

/** From so many people on, what takes long is looked at as it is after so many ms: that is what its user sees, too. */
const MANY = 1_000;
const PATIENCE = 15_000;
/** How long a worker may take, in ms. */
const LONGEST_JOB = 300_000;

/** Waits until nothing is loading and nothing moves; long work, which shows its progress, is not waited for. */
async function settled(view: View, people: number): Promise<void> {
  if (people < MANY) return stands(view, false);
  await stands(view, true, PATIENCE).catch((error: unknown) => console.warn(String(error).split('\n')[0]));
}

async function stands(view: View, mayWork: boolean, milliseconds?: number): Promise<void> {
  await eventually(
    async () => `the screen to settle; what is seen is:\n${await view.text().catch(String)}`,
    () =>
      view.run(
        (works) =>
          document.querySelector('h1, h2') !== null &&
          (works && document.querySelector('[role=progressbar], progress') !== null
            ? true
            : document.querySelector('.skeleton, [role=progressbar], progress') === null) &&
          document
            .getAnimations()
            .every((one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity),
        mayWork,
      ),
    milliseconds,
  );
}

/** Goes from screen to screen of the popup, over the pages that it may be opened on. */
export async function walkPopup({ session }: ScreenStage, people: number, visit: Visit): Promise<void> {
  const over = async (url: string, name: string, act?: (view: View) => Promise<void>): Promise<void> => {
    const page = await session.open(url);
    const popup = await session.openPopup();
    await popup.waitFor({ css: '[role=tab]' });
    await act?.(popup);
    await settled(popup, people);
    await visit(name, popup, 'popup');
    await session.closePopup();
    await page.close();
  };
  const tab = (nth: number) => (view: View) => view.click({ css: `[role=tab]:nth-of-type(${nth})` });
  await over(pages.unknown, 'popup-here-unknown', (view) => view.waitFor({ css: '#draft-name' }));
  await over(pages.unknown, 'popup-here-evidence', async (view) => {
    await view.waitFor({ css: '#draft-name' });
    await view.click({ css: '.evidence' });
  });
  await over(pages.team, 'popup-here-list', (view) =>
    view.waitFor({ css: '[role=tab][aria-selected=true]:first-of-type' }),
  );
  await over(pages.nobody, 'popup-here-nobody', tab(1));
  await over(pages.nobody, 'popup-today', tab(2));
  await over(pages.nobody, 'popup-introduce', tab(3));
  if (people === 0) return;
  await over(pages.known, 'popup-here-known', (view) =>
    view.waitFor({ css: '[role=tab][aria-selected=true]:first-of-type' }),
  );
  await over(pages.likely, 'popup-here-likely', (view) => view.waitFor({ css: '.same-title' }));
  await over(pages.nobody, 'popup-search', async (view) => {
    await view.fill({ css: 'input[type=search]' }, 'ma');
    await view.waitFor({ css: '.row-name' });
  });
}

/** A table as other programs write it: somebody new, somebody known, one who shares an address with somebody else, and a row without a name. */
const table = `Name,E-mail,Organisation
Ottilie van der Bruggen-Marchetti,ottilie@new.example,Ridgeback Robotics
Mara Lindqvist,person0@people.example,Nakai & Brandt
Team Office,person2@people.example,Evergreen Seed Fund
,,Nobody & Co
`;

/** Chooses a file in the field that stands under so many others on the settings. */
async function chooseFile(view: View, nth: number, name: string, bytes: unknown): Promise<void> {
  await view.waitFor({ css: '.files-drop' });
  await view.run(
    (at, called, given) => {
      const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[at];
      const chosen = new DataTransfer();
      chosen.items.add(new File([typeof given === 'string' ? given : new Uint8Array(Object(given))], called));
      if (!input) throw new Error('nowhere to choose a file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    nth,
    name,
    bytes,
  );
  await view.waitFor({ css: 'dialog[open] .import-list' });
}

/** Goes from screen to screen of the dashboard, in one tab. */
export async function walkDashboard(
  { session, backUpBefore }: ScreenStage,
  people: number,
  visit: Visit,
): Promise<void> {
  const view = await session.openFile('src/dashboard/index.html#/people');
  const at = async (route: string, name: string, act?: () => Promise<void>): Promise<void> => {
    // What stood there before is settled, too: only once the address was heard of is the new screen waited for.
    await view.run(
      (hash) =>
        new Promise<void>((heard) => {
          if (location.hash === hash) heard();
          else addEventListener('hashchange', () => requestAnimationFrame(() => heard()), { once: true });
          location.hash = hash;
        }),
      `#/${route}`,
    );
    await settled(view, people);
    if (act) {
      await act();
      await settled(view, people);
    }
    await visit(name, view, 'dashboard');
  };
  /** Closes what was opened on top. */
  const back = async (): Promise<void> => {
    await view.press('Escape');
    await eventually('the dialog to close', () => view.run(() => document.querySelector('dialog[open]') === null));
  };
  if (people === 0) {
    await at('welcome', 'welcome');
    await at('welcome', 'tour', async () => {
      await view.click({ css: '.welcome-acts .button-primary' });
      await view.waitFor({ css: '.tour' });
    });
    await view.click({ css: '.tour .button' });
  }
  await at('people', 'people');
  if (people > 0) {
    await at('people', 'people-chosen', async () => {
      await view.run(() => document.querySelector<HTMLElement>('.people-list')?.focus());
      await view.press('x');
      await view.waitFor({ css: '[role=toolbar]' });
    });
    await back();
    await at('person/invented-000000', 'person');
    await at('person/invented-000000', 'person-log', () => view.press('l'));
    await at('person/invented-000001', 'person-long-name');
    await at('people', 'people-columns', () => view.click({ css: '.people-head [popovertarget]' }));
    await view.press('Escape');
  }
  await at('people', 'person-add', async () => {
    await view.press('n');
    await view.waitFor({ css: 'dialog[open]' });
  });
  await back();
  for (const screen of ['introductions', 'groups', 'duplicates', 'changes', 'cards', 'seen', 'settings'])
    await at(screen, screen);
  // Read and laid out in workers, a large book in minutes where others use the machine, too.
  const there = (css: string) => async (): Promise<void> => {
    await eventually(`${css} to be there`, () => view.shows({ css: `${css}, .empty` }), LONGEST_JOB);
  };
  await at('network', 'network', there('canvas'));
  if (people > 0) await at('network', 'network-table', () => view.click({ css: '.choice-option:nth-child(2)' }));
  await at('health', 'health', there('.health-cards'));
  if (people > 0) {
    await at('groups', 'group-meeting', async () => {
      await view.click({ css: '.group-cards .button-icon' });
      await view.click({ css: '[role=menuitem]' });
      await view.waitFor({ css: 'dialog[open] .meeting-members input' });
    });
    await back();
  }
  await at('groups', 'group-add', () => view.click({ css: '.main .button-primary' }));
  await back();
  await at('settings/keys', 'settings-keys');
  await at('people', 'palette', async () => {
    await view.press('Control+k');
    await view.waitFor({ css: 'dialog[open] input' });
  });
  await back();
  await at('settings', 'erase', async () => {
    await view.run(() => [...document.querySelectorAll<HTMLElement>('.button-danger')].at(-1)?.click());
    await view.waitFor({ css: 'dialog[open]' });
  });
  await back();
  if (people > 0) {
    await at('settings', 'import', () => chooseFile(view, 0, 'contacts.csv', table));
    await back();
  }
  // Last: it changes the book.
  if (people > 0 && people < MANY) {
    await at('settings', 'restore', async () => chooseFile(view, 1, 'kith-backup', await backUpBefore()));
    await back();
  }
  await view.close();
}

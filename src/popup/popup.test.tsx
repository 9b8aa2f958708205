// @vitest-environment jsdom
// Protects that the popup shows what it knew at once and what the book says after it, and that a save is made once and remembered: what was
// saved stays in sight as saved, until it is undone.
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeKith } from '../app/kith.fake.ts';
import { tellSaving } from '../app/saving.ts';
import { editPeople } from '../app/acts/edit-person.ts';
import { logInteraction } from '../app/acts/log-interaction.ts';
import { saveDrafts } from '../app/acts/save-draft.ts';
import { type FirstSight, firstSight } from '../app/first-sight.ts';
import type { PagePorts } from '../app/ports.ts';
import type { Draft, PageReading } from '../domain/draft.ts';
import { readSettings } from '../app/settings.ts';
import type { Person } from '../domain/person.ts';
import { Announcements } from '../ui/toast.tsx';
import { KithProvider, type Opening, type PopupKith } from './kith-context.ts';
import { AskNeeds } from './here/ask-needs.tsx';
import { Popup } from './popup.tsx';

vi.mock('../ui/words.ts', async (real) => ({
  ...(await real<object>()),
  t: (key: string) => key,
  plural: (key: string, count: number) => `${key} ${count}`,
  locale: () => 'en',
}));

// There is no worker here.
vi.mock('../app/jobs/find-introductions.ts', () => ({
  findIntroductions: () => ({ result: Promise.resolve({ pairs: [], hasWishes: false }), stop: () => undefined }),
}));

let tab = 1;
const page: PagePorts = {
  activeTab: () => Promise.resolve({ id: tab, url: 'https://works.example/people', title: 'People' }),
  lookAtPage: () => Promise.resolve({ unreadable: 'unclear' }),
  photoOf: () => Promise.resolve(undefined),
  open: () => Promise.resolve(),
  openDashboard: () => Promise.resolve(),
  copy: () => Promise.resolve(),
  shortcuts: () => Promise.resolve(undefined),
  openShortcuts: () => Promise.resolve(),
  openPermissions: () => Promise.resolve(),
  toolbar: () => Promise.resolve(undefined),
  persist: () => Promise.resolve(true),
  allowNotifications: () => Promise.resolve(false),
  allowDownloads: () => Promise.resolve(false),
  giveBack: () => Promise.resolve(),
  saveFile: () => Promise.resolve(),
  askForSite: () => Promise.resolve(false),
};

/** Whom nothing but a name and a title tells apart. */
const named = (name: string): Draft => ({ name, title: 'Analyst', evidence: {} });

function kithOn(people: Draft[]): PopupKith {
  const kind = people.length > 1 ? 'people' : people.length === 1 ? 'profile' : 'none';
  const reading: PageReading = { kind, people, title: 'People', nodes: 1 };
  return {
    ...fakeKith(),
    page,
    readPage: () => Promise.resolve(reading),
    reportPage: () => Promise.resolve(''),
  };
}

function open(kith?: PopupKith, first?: Opening['first']): void {
  render(
    <KithProvider value={{ kith, first }}>
      <Announcements>
        <Popup />
      </Announcements>
    </KithProvider>,
    document.body,
  );
}

afterEach(async () => {
  render(null, document.body);
  // Preact runs what is left of effects at the next frame, and misses the frames' functions once the document is gone.
  await new Promise(requestAnimationFrame);
});

const text = (): string => document.body.textContent;
const button = (label: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === label && !one.disabled);
const press = (key: string): boolean => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const names = async (kith: PopupKith): Promise<string[]> =>
  (await kith.book.people.toArray()).map(({ name }) => name).sort();

/** Waits for what the user sees; parts of the popup are fetched when they are wanted. */
const seen = <T,>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 20_000 });

async function click(label: string): Promise<void> {
  await seen(() => expect(button(label)).toBeDefined());
  button(label)?.click();
}

it('opens the first of whom the typed letters find, however soon Enter comes, and begins at the first again with each letter', async () => {
  const opened: string[] = [];
  const openDashboard = async (route: string): Promise<void> => {
    opened.push((await kith.book.people.get(route.replace('person/', '')))?.name ?? route);
  };
  const kith: PopupKith = { ...kithOn([]), page: { ...page, openDashboard } };
  const all = ['Ada Hill', 'Adan Hill', 'Adrian Moor', 'Adrienne Moor'];
  await saveDrafts(
    kith,
    all.map((name) => ({ draft: { name, evidence: {} } })),
  );
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
  open(kith);
  const type = (letters: string): void => {
    const input = document.querySelector<HTMLInputElement>('.search-input');
    if (!input) throw new Error('no search');
    input.value = letters;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const current = (): string => document.querySelector('.row-current')?.textContent ?? '';
  type('ad');
  await seen(() => expect(current()).toContain('Ada Hill'));
  press('ArrowDown');
  await seen(() => expect(current()).toContain('Adan Hill'));
  type('adr');
  // The letter is drawn; whom it finds is not read yet.
  await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>('.search-input')?.value).toBe('adr'));
  await Promise.resolve();
  press('Enter');
  await seen(() => expect(opened).toEqual(['Adrian Moor']));
  await seen(() => expect(current()).toContain('Adrian Moor'));
});

it('saves the chosen of a page once, however often it is told to, and knows them on the way back', async () => {
  const kith = kithOn([named('Ada Lovelace'), named('Mary Somerville')]);
  open(kith);
  await seen(() => expect(text()).toContain('Mary Somerville'));
  document.querySelector<HTMLInputElement>('.people-all input')?.click();
  await click('save_people 2');
  await Promise.resolve();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  await seen(() => expect(text()).toContain('people_saved 2'));
  expect(await names(kith)).toEqual(['Ada Lovelace', 'Mary Somerville']);

  press('1');
  await seen(() => expect(text().match(/known/g)).toHaveLength(2));
  document.querySelector<HTMLInputElement>('.people-all input')?.click();
  await click('save_people 2');
  await seen(() => expect(document.querySelector('.people-all')).toBeNull());
  expect(await names(kith)).toEqual(['Ada Lovelace', 'Mary Somerville']);
});

it('still knows whom it saved after another tab was looked at, and shows the form again after the undo', async () => {
  const kith = kithOn([named('Ada Lovelace')]);
  open(kith);
  await seen(() => expect(button('save')).toBeDefined());
  await click('save');
  await seen(() => expect(button('promise')).toBeDefined());
  press('2');
  await seen(() => expect(button('promise')).toBeUndefined());
  press('1');
  await seen(() => expect(button('promise')).toBeDefined());
  expect(button('save')).toBeUndefined();

  await seen(() => expect(button('undo')).toBeDefined());
  press('z');
  await seen(() => expect(button('save')).toBeDefined());
  expect(await names(kith)).toEqual([]);
});

it('reads the page again once a save by the menu was undone', async () => {
  const kith = kithOn([named('Mary Somerville')]);
  const { act, saved } = await saveDrafts(kith, [{ draft: named('Ada Lovelace') }]);
  await tellSaving(kith, { tab: 1, at: kith.ports.now(), state: 'saved', act, people: saved });
  open(kith);
  await seen(() => expect(button('promise')).toBeDefined());
  await seen(() => expect(button('undo')).toBeDefined());
  press('z');
  await seen(() => expect(document.querySelector('textarea')?.value).toBe('Mary Somerville'));
});

it.each([
  [
    { name: '', emails: ['ada@works.example'] },
    { name: '', emails: ['mary@works.example'] },
  ],
  [
    { name: 'Anna', urls: ['https://works.example/anna'] },
    { name: 'Anna', urls: ['https://other.example/anna'] },
  ],
  [
    { name: 'Ada', address: 'https://works.example/' },
    { name: 'Mary', address: 'https://works.example/' },
  ],
])('shows what was half typed for one person to nobody else: %o', async (one, other) => {
  const kith = kithOn([]);
  const choose = async ({ address, ...said }: Partial<Draft> & { name: string; address?: string }): Promise<void> => {
    render(null, document.body);
    const draft = { ...said, evidence: {} };
    // In a tab of its own: a popup that is just being closed still looks at the one before.
    tab += 1;
    await tellSaving(kith, { tab, at: kith.ports.now(), state: 'form', draft, ...(address && { address }) });
    open(kith);
    await seen(() => expect(button('save')).toBeDefined());
  };
  const typed = (): string => [...document.querySelectorAll('textarea')].map(({ value }) => value).join('|');

  await choose(one);
  const name = document.querySelector('textarea');
  if (!name) throw new Error('no field');
  name.value = 'Ada, owes me a book';
  name.dispatchEvent(new Event('input', { bubbles: true }));
  await seen(async () => expect(await kith.book.forms.count()).toBe(1));
  await choose(other);
  expect(typed()).not.toContain('owes me');
  await choose(one);
  expect(typed()).toContain('owes me');
});

it('shows what was half typed on a page about nobody to no other page at its address', async () => {
  const kith = kithOn([]);
  const look = async (title: string): Promise<HTMLTextAreaElement> => {
    render(null, document.body);
    tab += 1;
    open({
      ...kith,
      page: { ...page, activeTab: () => Promise.resolve({ id: tab, url: 'https://mail.example/', title }) },
    });
    press('1');
    return seen(() => {
      const name = document.querySelector('textarea');
      if (!name) throw new Error('no form yet');
      return name;
    });
  };
  const name = await look('A letter from Ada');
  name.value = 'Ada, owes me a book';
  name.dispatchEvent(new Event('input', { bubbles: true }));
  await seen(async () => expect(await kith.book.forms.count()).toBe(1));
  expect((await look('A letter from Bo')).value).toBe('');
  expect((await look('A letter from Ada')).value).toContain('owes me');
});

it('says that a contact could not be logged, and keeps what was typed', async () => {
  const kith = kithOn([named('Ada Lovelace')]);
  open(kith);
  await click('save');
  await seen(() => expect(button('promise')).toBeDefined());
  press('l');
  await seen(() => expect(document.querySelector('.log-form textarea')).not.toBeNull());
  kith.book.interactions.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  document.querySelector('.log-form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await seen(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('disk_full'));
  expect(document.querySelector('.log-form')).not.toBeNull();
});

it('says that an answer on Today could not be written down, and keeps what was typed', async () => {
  const { kith } = await adaIsDue();
  open(kith);
  await seen(() => expect(text()).toContain('Ada Lovelace'));
  press('d');
  const form = await seen(() => {
    const found = document.querySelector('.log-form');
    if (!found) throw new Error('no form yet');
    return found;
  });
  const send = (): boolean => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  const full = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  kith.book.interactions.hook('creating', full);
  send();
  await seen(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('disk_full'));
  expect(form.isConnected).toBe(true);
  kith.book.interactions.hook('creating').unsubscribe(full);
  send();
  send();
  await seen(() => expect(form.isConnected).toBe(false));
  expect(await kith.book.interactions.count()).toBe(2);
});

/** A book in which Ada is due today, and what the popup keeps of its first opening. */
async function adaIsDue(): Promise<{ kith: PopupKith; kept: FirstSight }> {
  const fake = fakeKith();
  const kith: PopupKith = { ...kithOn([]), ...fake };
  const { saved } = await saveDrafts(kith, [{ draft: named('Ada Lovelace') }]);
  const ids = saved.map(({ person }) => person);
  await editPeople(kith, ids, () => ({ cadenceDays: 7 }));
  await logInteraction(kith, { people: ids, on: '2026-05-01', kind: 'call' });
  open(kith);
  const kept = await seen(() => {
    const sight = firstSight(fake.firstSight);
    if (!sight?.sight.items.length) throw new Error('nothing is kept yet');
    return sight;
  });
  render(null, document.body);
  return { kith, kept };
}

it('shows before the book is open what it showed last, then what the book says, and keeps that', async () => {
  const { kith, kept } = await adaIsDue();
  expect(kept).toMatchObject({ day: '2026-06-10', zone: 'UTC', sight: { items: [{ name: 'Ada Lovelace' }] } });
  open(undefined, kept.sight);
  const row = document.querySelector('.today-item');
  expect(row?.textContent).toContain('Ada Lovelace');
  await editPeople(kith, [kept.sight.items[0]?.person ?? ''], () => ({ name: 'Ada King' }));
  open(kith, kept.sight);
  await seen(() => expect(text()).toContain('Ada King'));
  expect(text()).not.toContain('Ada Lovelace');
  // The same row: nothing jumps, and what had the focus keeps it.
  expect(document.querySelector('.today-item')).toBe(row);
  await seen(async () =>
    expect(await kith.ports.firstSight.read()).toMatchObject({ sight: { items: [{ name: 'Ada King' }] } }),
  );
});

it('does what was asked of the first sight as soon as the book is open', async () => {
  const { kith, kept } = await adaIsDue();
  open(undefined, kept.sight);
  press('r');
  expect(document.querySelector('.today-item')).not.toBeNull();
  open(kith, kept.sight);
  await seen(() => expect(text()).toContain('rests'));
  expect((await kith.book.people.toArray()).map(({ state }) => state)).toEqual(['resting']);
});

it('waits for the book where nothing was kept', async () => {
  const { kith } = await adaIsDue();
  open();
  expect(document.querySelector('.skeleton')).not.toBeNull();
  open(kith);
  await seen(() => expect(text()).toContain('Ada Lovelace'));
});

it('keeps a word that was typed and not yet ended when Ctrl+Enter saves', async () => {
  const kith = kithOn([named('Ada Lovelace')]);
  open(kith);
  await seen(() => expect(button('save')).toBeDefined());
  const tags = [...document.querySelectorAll<HTMLInputElement>('input.tokens-typed')].at(-1);
  if (!tags) throw new Error('no field for tags');
  tags.value = 'speaker';
  tags.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
  tags.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
  await seen(async () => expect(await kith.book.people.toArray()).toMatchObject([{ tags: ['speaker'] }]));
});

it('asks once what somebody looks for, and not again though the popup was closed over the question', async () => {
  const kith = kithOn([]);
  await saveDrafts(kith, [{ draft: named('Ada Osei') }, { draft: named('Bo Strand') }]);
  const [ada, bo] = await kith.book.people.orderBy('id').toArray();
  if (!ada || !bo) throw new RangeError('nobody is saved');
  const show = (...people: Person[]): void =>
    render(
      <KithProvider value={{ kith }}>
        <Announcements>
          {people.map((person) => (
            <AskNeeds key={person.id} person={person} />
          ))}
        </Announcements>
      </KithProvider>,
      document.body,
    );
  const questions = (): number => document.querySelectorAll('[aria-label=ask_needs]').length;
  const asked = async (): Promise<string[]> => (await readSettings(kith.book)).askedNeeds;
  show(ada);
  await seen(() => expect(questions()).toBe(1));
  expect(await asked()).toEqual([ada.id]);
  render(null, document.body);
  // That the one is asked after the other shows that there was time to ask again.
  show(ada, bo);
  await seen(() => expect(questions()).toBeGreaterThan(0));
  expect(await asked()).toEqual([ada.id, bo.id]);
  expect(questions()).toBe(1);
});

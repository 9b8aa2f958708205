// Protects the promise to whoever switches a site on: nobody who isn't in the book is read or kept unless they said so, a report counts only
// when the browser vouches for its sender, and switched off nothing is left.
import { expect, it } from 'vitest';
import { lookAt } from '../../capture/testing/read-html.ts';
import { type FakeKith, fakeKith } from '../kith.fake.ts';
import type { FromSite, Reported } from '../ports.ts';
import { seenProfiles } from '../reads/seen.ts';
import { readSettings } from '../settings.ts';
import { prune } from '../prune.ts';
import { forgetPeople } from './forget-person.ts';
import { recognisePage } from './recognise-page.ts';
import { saveDrafts } from './save-draft.ts';
import { clearSeen, saveSeen } from './seen.ts';
import { keepSeen, settleSites, switchSiteOff, switchSiteOn } from './switch-site.ts';
import { undoAct } from './undo-act.ts';

const host = 'www.xing.com';
const url = 'https://www.xing.com/profile/Runa_Solheim/cv?sc=1';
const address = 'xing.com/profile/runa_solheim';
const DAY = 86_400_000;

function snapshot(name: string, title: string, organization: string): unknown {
  const person = {
    '@type': 'Person',
    name,
    jobTitle: title,
    worksFor: { '@type': 'Organization', name: organization },
  };
  const data = { '@context': 'https://schema.org', '@type': 'ProfilePage', mainEntity: person };
  return lookAt(
    `<!doctype html><title>${name}</title><script type="application/ld+json">${JSON.stringify(data)}</script>
     <main><h1>${name}</h1><p>${title} at ${organization}</p></main>`,
    url,
  );
}

function from(message: FromSite, over: Partial<Reported['sender']> = {}): Reported {
  return { message, sender: { own: true, tab: { id: 7, url }, frame: 0, url, ...over } };
}
const opened = from({ kind: 'opened', address });
const page = (name = 'Runa Solheim', title = 'Head of Geology', organization = 'Fjell AS'): Reported =>
  from({ kind: 'page', address, snapshot: snapshot(name, title, organization) });

async function switchedOn(): Promise<FakeKith> {
  const kith = fakeKith();
  kith.granted = [host];
  await switchSiteOn(kith, host);
  kith.shown = [];
  return kith;
}

async function withRuna(kith: FakeKith): Promise<string> {
  const draft = { name: 'Runa Solheim', title: 'Geologist', organization: 'Fjell AS', evidence: {} };
  const { saved } = await saveDrafts(kith, [{ draft, address: url }]);
  kith.shown = [];
  return saved[0]?.person ?? '';
}

it('shows somebody who is known on the tab’s icon, and asks for the page', async () => {
  const kith = await switchedOn();
  await withRuna(kith);
  expect(await recognisePage(kith, opened)).toEqual({ read: true });
  expect(kith.shown).toEqual([{ text: '✓', title: 'badge_known_none Runa Solheim', tab: 7 }]);
});

it('neither reads nor keeps anybody else', async () => {
  const kith = await switchedOn();
  expect(await recognisePage(kith, opened)).toEqual({ read: false });
  expect(kith.cleared).toEqual([7]);
  // Even a page that was sent all the same is dropped.
  expect(await recognisePage(kith, page())).toEqual({ read: false });
  expect(await kith.book.seen.count()).toBe(0);
  expect(await kith.book.people.count()).toBe(0);
});

it('takes the icon back when a single-page site goes on to nobody', async () => {
  const kith = await switchedOn();
  expect(await recognisePage(kith, from({ kind: 'elsewhere' }))).toEqual({ read: false });
  expect(kith.cleared).toEqual([7]);
});

it('makes news of a new title, once', async () => {
  const kith = await switchedOn();
  const id = await withRuna(kith);
  kith.at += 90 * DAY;
  await recognisePage(kith, page());
  const person = await kith.book.people.get(id);
  expect(person?.positions[0]).toEqual({ title: 'Head of Geology', organization: 'Fjell AS' });
  expect(person?.newsAt).toBe(kith.at);
  const [act] = await kith.book.acts.where('at').equals(kith.at).toArray();
  expect(act?.kind).toBe('refresh');
  expect(await kith.book.people.count()).toBe(1);
  // The same page again changes nothing more.
  const acts = await kith.book.acts.count();
  await recognisePage(kith, page());
  expect(await kith.book.acts.count()).toBe(acts);
});

it('takes nothing over from a page that still shows somebody else', async () => {
  const kith = await switchedOn();
  const id = await withRuna(kith);
  await recognisePage(kith, page('Oddvar Lie', 'Caretaker', 'Town Hall'));
  expect((await kith.book.people.get(id))?.positions[0]?.title).toBe('Geologist');
  expect(await kith.book.proposals.count()).toBe(0);
});

it.each([
  ['another extension', { own: false }],
  ['no tab', { tab: undefined }],
  ['a frame', { frame: 3 }],
  ['no address', { url: undefined }],
  [
    'a site that is off',
    { url: 'https://www.linkedin.com/in/runa', tab: { id: 7, url: 'https://www.linkedin.com/in/runa' } },
  ],
  ['a tab that is elsewhere', { tab: { id: 7, url: 'https://www.linkedin.com/in/runa' } }],
  ['plain http', { url: url.replace('https', 'http'), tab: { id: 7, url: url.replace('https', 'http') } }],
  ['no address at all', { url: 'nonsense' }],
])('believes no report from %s', async (_, over) => {
  const kith = await switchedOn();
  await withRuna(kith);
  expect(await recognisePage(kith, from({ kind: 'opened', address }, over))).toEqual({ read: false, stop: true });
  expect(kith.shown).toEqual([]);
});

it.each([[null], ['opened'], [{ kind: 'opened' }], [{ kind: 'opened', address: '' }], [{ kind: 'open', address }]])(
  'makes nothing of the message %j',
  async (message) => {
    const kith = await switchedOn();
    await withRuna(kith);
    expect(await recognisePage(kith, { ...opened, message })).toEqual({ read: false });
    expect(kith.shown).toEqual([]);
  },
);

it('goes by the tab’s address, not by the one that is claimed', async () => {
  const kith = await switchedOn();
  await withRuna(kith);
  expect(await recognisePage(kith, from({ kind: 'opened', address: 'xing.com/profile/somebody_else' }))).toEqual({
    read: false,
  });
  expect(kith.shown).toEqual([]);
});

it('keeps profiles where that was switched on: to be saved, cleared, and dropped after 30 days', async () => {
  const kith = await switchedOn();
  await keepSeen(kith, host, true);
  expect(await recognisePage(kith, opened)).toEqual({ read: true });
  await recognisePage(kith, page());
  const [seen, ...others] = await seenProfiles(kith);
  expect(others).toEqual([]);
  expect(seen).toMatchObject({ host, at: kith.at, address: 'https://www.xing.com/profile/runa_solheim' });
  expect(seen?.draft).toMatchObject({ name: 'Runa Solheim', title: 'Head of Geology' });

  const { act } = await clearSeen(kith, [seen?.key ?? '']);
  expect(await seenProfiles(kith)).toEqual([]);
  await undoAct(kith, act);
  expect(await seenProfiles(kith)).toHaveLength(1);

  const { saved } = await saveSeen(kith, [seen?.key ?? '']);
  expect(saved).toMatchObject([{ outcome: 'created' }]);
  expect(await kith.book.seen.count()).toBe(0);
  expect(await recognisePage(kith, opened)).toEqual({ read: true });
});

it('drops what it kept after 30 days', async () => {
  const kith = await switchedOn();
  await keepSeen(kith, host, true);
  await recognisePage(kith, page());
  kith.at += 31 * DAY;
  expect(await seenProfiles(kith)).toEqual([]);
  await prune(kith);
  expect(await kith.book.seen.count()).toBe(0);
});

it('keeps nobody whom the user had forgotten for good', async () => {
  const kith = await switchedOn();
  await forgetPeople(kith, [await withRuna(kith)], true);
  await keepSeen(kith, host, true);
  expect(await recognisePage(kith, opened)).toEqual({ read: false });
  await recognisePage(kith, page());
  expect(await kith.book.seen.count()).toBe(0);
});

it('registers for what is on and granted, and leaves nothing behind when it is off', async () => {
  const kith = await switchedOn();
  expect(kith.recognising).toEqual([host]);
  await switchSiteOn(kith, host);
  expect((await readSettings(kith.book)).sites).toEqual([{ host, keepSeen: false }]);
  await switchSiteOff(kith, host);
  expect(kith.recognising).toEqual([]);
  expect(kith.granted).toEqual([]);
  expect((await readSettings(kith.book)).sites).toEqual([]);
  expect(await recognisePage(kith, opened)).toEqual({ read: false, stop: true });
});

it('is off where the browser took the permission away, as in a book that was restored elsewhere', async () => {
  const kith = await switchedOn();
  kith.granted = [];
  await settleSites(kith);
  expect(kith.recognising).toEqual([]);
  expect((await readSettings(kith.book)).sites).toEqual([]);
});

// Protects: a backup brings back exactly the book it was made of, never an empty one over a full one, and a restore can be undone.
import { beforeEach, expect, it } from 'vitest';
import { type FakeKith, fakeKith } from './kith.fake.ts';
import { checkBook } from '../store/check-book.ts';
import { pairId } from '../domain/rows.ts';
import { answerFollowUp, makeFollowUp } from './acts/answer-follow-up.ts';
import { changeSettings } from './acts/change-settings.ts';
import { editPeople, restPeople, trashPeople } from './acts/edit-person.ts';
import { forgetPeople } from './acts/forget-person.ts';
import { saveGroup } from './acts/groups.ts';
import { advanceIntroduction, askFirst } from './acts/introduce.ts';
import { logInteraction } from './acts/log-interaction.ts';
import { saveDrafts } from './acts/save-draft.ts';
import { switchSiteOn } from './acts/switch-site.ts';
import { tellApart } from './acts/tell-apart.ts';
import { mergeInto } from './acts/merge-people.ts';
import { addTie } from './acts/ties.ts';
import { undoAct } from './acts/undo-act.ts';
import { eraseEverything, makeBackup, openBackup, restoreBackup, undoRestore } from './backup.ts';
import { readToday } from './reads/today.ts';
import { readSettings } from './settings.ts';

const told = [
  'people',
  'photos',
  'changes',
  'interactions',
  'followUps',
  'introductions',
  'ties',
  'groups',
  'rhythm',
  'counters',
];
const dump = (kith: FakeKith) => Promise.all(told.map((name) => kith.book.table(name).toArray()));

let kith: FakeKith;
let ids: string[];

beforeEach(async () => {
  kith = fakeKith();
  const names = ['Runa Solheim', 'Oddvar Lie', 'Signe Moen', 'Tor Vik'];
  const photo = { type: 'image/png', bytes: new Uint8Array([1, 2, 3]).buffer };
  const drafts = names.map((name) => ({ draft: { name, organization: 'Fjell AS', evidence: {} }, photo }));
  ids = (await saveDrafts(kith, drafts)).saved.map(({ person }) => person);
  const [a = '', b = '', c = '', d = ''] = ids;
  await editPeople(kith, [a], () => ({
    positions: [{ organization: 'Vidde AS' }],
    tags: ['hiking'],
    birthday: '--06-14',
  }));
  await logInteraction(kith, { people: [a, b], kind: 'met', note: 'lunch' });
  await addTie(kith, a, b);
  await askFirst(kith, { a, b: c, reasons: [] });
  await restPeople(kith, [c]);
  await trashPeople(kith, [d]);
  await tellApart(kith, [a, c]);
});

async function opened(of: FakeKith, bytes: Uint8Array, passphrase?: string) {
  const answer = await openBackup(of, bytes, passphrase);
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

it('makes the same book out of an empty one', async () => {
  const bytes = await makeBackup(kith);
  const other = fakeKith();
  const { backup, preview } = await opened(other, bytes);
  expect(preview).toMatchObject({ people: 4, interactions: 1, counts: { new: 4, same: 0, barred: 0 }, lacking: 0 });
  expect(preview.rows.map(({ name, fate, fields, taken }) => [name, fate, fields, taken])).toContainEqual([
    'Runa Solheim',
    'new',
    [],
    true,
  ]);
  await restoreBackup(other, backup, 'replace');
  expect(await dump(other)).toEqual(await dump(kith));
  expect(await other.book.values.get('apart')).toEqual(await kith.book.values.get('apart'));
  expect(await checkBook(other.book, 'UTC')).toEqual([]);
});

it('merges only what is missing or newer, and takes that back', async () => {
  const bytes = await makeBackup(kith);
  const before = await dump(kith);
  kith.at += 1000;
  await editPeople(kith, [ids[1] ?? ''], () => ({ headline: 'Newer here' }));
  const changed = await dump(kith);
  const { backup, preview } = await opened(kith, bytes);
  expect(preview.counts).toEqual({ new: 0, known: 0, newer: 0, conflict: 0, older: 1, same: 3, barred: 0 });
  expect(preview.rows).toEqual([{ id: ids[1], name: 'Oddvar Lie', fate: 'older', fields: ['headline'], taken: false }]);
  await restoreBackup(kith, backup, 'merge');
  expect(await dump(kith)).toEqual(changed);
  await restoreBackup(kith, backup, 'replace');
  expect(await dump(kith)).toEqual(before);
  expect(await undoRestore(kith)).toBe(true);
  expect(await dump(kith)).toEqual(changed);
});

it('names who is newer in a backup, who was changed on both sides and in what, and whom it lacks', async () => {
  const [a = '', b = '', c = ''] = ids;
  const other = fakeKith();
  await restoreBackup(other, (await opened(other, await makeBackup(kith))).backup, 'replace');
  other.at = kith.at + 1000;
  let made = 0;
  other.ports.newId = () => `theirs-${(made += 1)}`;
  await editPeople(other, [a], () => ({ headline: 'Baker' }));
  await editPeople(other, [b], () => ({ notes: 'Rows.' }));
  kith.at += 2000;
  await editPeople(kith, [b], () => ({ headline: 'Skipper' }));
  await editPeople(kith, [c], () => ({ tags: ['choir'] }));
  other.at += 2000;
  await editPeople(other, [c], () => ({ tags: ['chess'] }));
  await saveDrafts(kith, [{ draft: { name: 'Eli Aas', evidence: {} } }]);
  const { preview } = await opened(kith, await makeBackup(other));
  expect(preview.counts).toEqual({ new: 0, known: 0, newer: 1, conflict: 2, older: 0, same: 1, barred: 0 });
  const said = preview.rows.map(({ name, fate, fields, taken }) => [name, fate, fields.toSorted(), taken]);
  expect(said).toEqual(
    expect.arrayContaining([
      ['Runa Solheim', 'newer', ['headline'], true],
      ['Oddvar Lie', 'conflict', ['headline', 'notes'], false],
      ['Signe Moen', 'conflict', ['tags'], true],
    ]),
  );
  expect(preview.lacking).toBe(1);
});

it('tells a longer history from a conflict where the older one was taken together since', async () => {
  const [a = ''] = ids;
  const bytes = await makeBackup(kith);
  const changes = await kith.book.changes.where('[person+rev]').between([a, 0], [a, Infinity]).toArray();
  await kith.book.changes.bulkDelete(changes.slice(1, -1).map(({ id }) => id));
  kith.at += 1000;
  await editPeople(kith, [a], () => ({ headline: 'Baker' }));
  const { preview } = await opened(kith, bytes);
  expect(changes.length).toBeGreaterThan(2);
  expect(preview.rows).toMatchObject([{ id: a, fate: 'older', fields: ['headline'], taken: false }]);
});

it('brings nobody back who was barred when the book is replaced, and goes on keeping them away', async () => {
  const [a = '', b = ''] = ids;
  await editPeople(kith, [a], () => ({ emails: [{ value: 'runa@fjell.example' }] }));
  await editPeople(kith, [b], () => ({ emails: [{ value: 'oddvar@fjell.example' }] }));
  const early = await makeBackup(kith);
  await forgetPeople(kith, [b], true);
  const late = await makeBackup(kith);
  await restoreBackup(kith, (await opened(kith, early)).backup, 'replace');
  await forgetPeople(kith, [a], true);
  const { preview } = await opened(kith, early);
  expect(preview.counts).toEqual({ new: 0, known: 0, newer: 0, conflict: 0, older: 0, same: 2, barred: 2 });
  expect(preview.rows.map(({ fate, taken }) => [fate, taken])).toEqual([
    ['barred', false],
    ['barred', false],
  ]);
  for (const bytes of [early, late]) {
    await restoreBackup(kith, (await opened(kith, bytes)).backup, 'replace');
    expect((await kith.book.people.toCollection().primaryKeys()).sort()).toEqual(ids.slice(2).sort());
    expect((await opened(kith, early)).preview.counts.barred).toBe(2);
  }
  expect(await kith.book.interactions.count()).toBe(0);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
  // A book with another secret keeps its own.
  const other = fakeKith();
  await restoreBackup(other, (await opened(other, early)).backup, 'replace');
  await forgetPeople(other, [a], true);
  await restoreBackup(other, (await opened(other, late)).backup, 'replace');
  expect((await opened(other, early)).preview.counts.barred).toBe(1);
});

it('takes back nothing that a merged backup brought when an earlier act is undone', async () => {
  const [a = ''] = ids;
  const base = await makeBackup(kith);
  kith.at += 1000;
  const here = await editPeople(kith, [a], () => ({ headline: 'Typed here' }));
  const other = fakeKith();
  await restoreBackup(other, (await opened(other, base)).backup, 'replace');
  other.ports.newId = () => 'theirs';
  other.at = kith.at + 1000;
  await editPeople(other, [a], () => ({ notes: 'Typed there' }));
  await restoreBackup(kith, (await opened(kith, await makeBackup(other))).backup, 'merge');
  expect(await undoAct(kith, here.act)).toBe('partly');
  expect((await kith.book.people.get(a))?.notes).toBe('Typed there');
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('merges what was written later in the backup: a group renamed, an introduction gone on, a promise kept', async () => {
  const [a = '', b = '', c = ''] = ids;
  const { group } = await saveGroup(kith, { name: 'Choir' });
  const { followUp } = await makeFollowUp(kith, { person: b, dueOn: '2026-06-10', reason: 'promise', note: 'the map' });
  const other = fakeKith();
  await restoreBackup(other, (await opened(other, await makeBackup(kith))).backup, 'replace');
  other.at += 1000;
  let made = 0;
  other.ports.newId = () => `theirs-${(made += 1)}`;
  await saveGroup(other, { id: group, name: 'Chamber choir' });
  await advanceIntroduction(other, pairId(a, c), { kind: 'yes' });
  const kept = (await readToday(other)).items.find(({ item }) => item.followUp === followUp);
  if (kept) await answerFollowUp(other, kept.item, { kind: 'done' });
  await tellApart(other, [b, c]);
  const { backup } = await opened(kith, await makeBackup(other));
  const rows = async () => [
    (await kith.book.groups.get(group))?.name,
    (await kith.book.introductions.get(pairId(a, c)))?.steps.map(({ state }) => state),
    (await kith.book.followUps.get(followUp))?.state,
  ];
  await restoreBackup(kith, backup, 'merge');
  expect(await rows()).toEqual(['Chamber choir', ['asked-a', 'yes-a'], 'done']);
  expect((await kith.book.values.get('apart'))?.value).toEqual([pairId(a, c), pairId(b, c)]);
  // And not the other way round.
  kith.at = other.at + 1000;
  await saveGroup(kith, { id: group, name: 'Choir' });
  await restoreBackup(kith, backup, 'merge');
  expect((await rows())[0]).toBe('Choir');
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('joins whom both books know by an address with who they are here, unless the backup knows both', async () => {
  const [a = ''] = ids;
  const emails = ['runa@fjell.example'];
  await editPeople(kith, [a], () => ({ emails: [{ value: emails[0] ?? '' }], notes: 'Here.' }));
  const other = fakeKith();
  let made = 0;
  other.ports.newId = () => `theirs-${(made += 1)}`;
  const draft = { name: 'Runa Solheim', emails, evidence: {} };
  const { saved } = await saveDrafts(other, [{ draft, typed: { notes: 'There.' } }]);
  const [theirs = ''] = saved.map(({ person }) => person);
  await makeFollowUp(other, { person: theirs, dueOn: '2026-07-01', reason: 'promise', note: 'the map' });
  await restoreBackup(kith, (await opened(kith, await makeBackup(other))).backup, 'merge');
  expect(await kith.book.people.count()).toBe(4);
  const [map] = await kith.book.followUps.toArray();
  expect([map?.note, map?.person]).toEqual(['the map', a]);
  expect((await kith.book.people.get(a))?.notes).toBe('Here.\n\nThere.');
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
  expect(await undoRestore(kith)).toBe(true);
  expect(await kith.book.followUps.count()).toBe(0);

  await restoreBackup(other, (await opened(other, await makeBackup(kith))).backup, 'replace');
  await saveDrafts(other, [{ draft, asNew: true }]);
  const before = await other.book.people.count();
  await restoreBackup(kith, (await opened(kith, await makeBackup(other))).backup, 'merge');
  expect(await kith.book.people.count()).toBe(before);
});

it('merges settings into a book without people, and who is kept away into one that keeps nobody away', async () => {
  const [a = ''] = ids;
  await editPeople(kith, [a], () => ({ emails: [{ value: 'runa@fjell.example' }] }));
  const early = await makeBackup(kith);
  await forgetPeople(kith, [a], true);
  await changeSettings(kith, { name: 'Me', capacity: 9 });
  const late = await makeBackup(kith);
  const other = fakeKith();
  await changeSettings(other, { welcomed: true });
  await restoreBackup(other, (await opened(other, late)).backup, 'merge');
  expect(await readSettings(other.book)).toMatchObject({ name: 'Me', capacity: 9 });
  expect((await opened(other, early)).preview.counts.barred).toBe(1);
  await changeSettings(kith, { capacity: 3 });
  await restoreBackup(other, (await opened(other, await makeBackup(kith))).backup, 'merge');
  expect((await readSettings(other.book)).capacity).toBe(9);
});

it('merges nobody back who was forgotten and barred, nor what was theirs alone', async () => {
  const [a = '', b = '', c = '', d = ''] = ids;
  await editPeople(kith, [a], () => ({ emails: [{ value: 'runa@fjell.example' }] }));
  await editPeople(kith, [d], () => ({ emails: [{ value: 'tor@fjell.example' }] }));
  await editPeople(kith, [c], () => ({ met: { through: a } }));
  await makeFollowUp(kith, { person: a, reason: 'promise', dueOn: '2026-07-01', note: 'the map' });
  const { backup } = await opened(kith, await makeBackup(kith));
  await forgetPeople(kith, [a, d], true);
  // Gone here too, not barred: comes back.
  await forgetPeople(kith, [b, c], false);
  await restoreBackup(kith, backup, 'merge');
  expect((await kith.book.people.toCollection().primaryKeys()).sort()).toEqual([b, c].sort());
  expect(await kith.book.people.get(c)).toMatchObject({ met: {} });
  const [lunch] = await kith.book.interactions.toArray();
  expect(lunch?.people).toEqual([b]);
  expect([await kith.book.followUps.count(), await kith.book.ties.count()]).toEqual([0, 0]);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it.each(['merge', 'replace'] as const)(
  'gives back what could be undone, Seen and forms when a %s is undone',
  async (how) => {
    const { act } = await mergeInto(kith, ids.slice(0, 2));
    const { book } = kith;
    await book.seen.put({
      key: 'url:x.example/bo',
      at: kith.at,
      host: 'x.example',
      draft: { name: 'Bo', evidence: {} },
    });
    await book.forms.put({ id: 'https://x.example/eli', at: kith.at, value: {} });
    const { backup } = await opened(kith, await makeBackup(kith));
    await restoreBackup(kith, backup, how);
    kith.granted = ['fjell.example'];
    await switchSiteOn(kith, 'fjell.example');
    expect(await undoRestore(kith)).toBe(true);
    expect([await book.seen.count(), await book.forms.count()]).toEqual([1, 1]);
    expect(await undoAct(kith, act)).toBe('undone');
    expect(await book.people.count()).toBe(4);
    // A site that was switched on meanwhile can still be switched off.
    expect((await readSettings(book)).sites.map(({ host }) => host)).toEqual(kith.granted);
    expect(await undoRestore(kith)).toBe(false);
  },
);

it('gives up every site when everything is erased', async () => {
  kith.granted = ['fjell.example', 'vidde.example'];
  for (const host of kith.granted) await switchSiteOn(kith, host);
  await eraseEverything(kith);
  expect([kith.granted, kith.recognising]).toEqual([[], []]);
  expect(await Promise.all(['people', 'acts', 'changes'].map((name) => kith.book.table(name).count()))).toEqual([
    0, 0, 0,
  ]);
});

it('keeps the sites of this browser, and no others, where a backup replaces the book', async () => {
  const { backup } = await opened(kith, await makeBackup(kith));
  kith.granted = ['fjell.example'];
  await switchSiteOn(kith, 'fjell.example');
  const on = async () => (await readSettings(kith.book)).sites.map(({ host }) => host);
  await restoreBackup(kith, backup, 'replace');
  expect([await on(), kith.recognising]).toEqual([['fjell.example'], ['fjell.example']]);
  const other = fakeKith();
  const elsewhere = await opened(other, await makeBackup(kith));
  await restoreBackup(other, elsewhere.backup, 'replace');
  expect([(await readSettings(other.book)).sites, other.recognising]).toEqual([[], []]);
});

it('never lets an empty book overwrite a full one', async () => {
  const bytes = await makeBackup(fakeKith());
  const { backup } = await opened(kith, bytes);
  await expect(restoreBackup(kith, backup, 'replace')).rejects.toThrow('empty');
  expect(await kith.book.people.count()).toBe(4);
});

it('makes nobody two again who were merged after the backup, one after the other', async () => {
  const other = fakeKith();
  const names = ['Runa Solheim', 'R. Solheim', 'Runa S.'];
  const { saved } = await saveDrafts(
    other,
    names.map((name) => ({ draft: { name, evidence: {} } })),
  );
  const [a = '', b = '', c = ''] = saved.map(({ person }) => person);
  await editPeople(other, [c], () => ({ notes: 'Sings' }));
  await logInteraction(other, { people: [c] });
  const bytes = await makeBackup(other);
  other.at += 1000;
  await mergeInto(other, [b, c], b);
  const { act } = await mergeInto(other, [a, b], b);
  const { backup, preview } = await opened(other, bytes);
  expect(preview).toMatchObject({ counts: { new: 0, known: 2 }, lacking: 0 });
  await restoreBackup(other, backup, 'merge');
  expect(await other.book.people.toArray()).toMatchObject([{ id: b, name: 'R. Solheim', notes: 'Sings' }]);
  expect(await other.book.interactions.toArray()).toMatchObject([{ people: [b] }]);
  expect(await checkBook(other.book, 'UTC')).toEqual([]);
  expect(await undoRestore(other)).toBe(true);
  // Taken apart, they are two again, and both known.
  await undoAct(other, act);
  expect((await opened(other, bytes)).preview.counts).toMatchObject({ new: 0, known: 1 });
});

it('tells before a restore whom merging joins with somebody of the book', async () => {
  const card = (address: string) => [{ draft: { name: 'Bo Strand', emails: [address], evidence: {} } }];
  const there = fakeKith();
  await saveDrafts(there, card('bo@fjell.example'));
  await saveDrafts(there, card('other@fjell.example'));
  const here = fakeKith();
  let made = 0;
  here.ports.newId = () => `here-${(made += 1)}`;
  await saveDrafts(here, card('bo@fjell.example'));
  const { backup, preview } = await opened(here, await makeBackup(there));
  expect(preview.rows.map(({ fate, taken }) => [fate, taken])).toEqual([
    ['known', true],
    ['new', true],
  ]);
  expect(preview.lacking).toBe(0);
  await restoreBackup(here, backup, 'merge');
  expect(await here.book.people.count()).toBe(2);
});

// Protects: undo brings back exactly what stood there, a person changed since loses only what the act did, and a merge can be taken apart
// later.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noteIntroductionByOthers, askFirst, dismissPair } from './acts/introduce.ts';
import { removeGroup, saveGroup } from './acts/groups.ts';
import { addTie, removeTie } from './acts/ties.ts';
import { makeFollowUp, markShown } from './acts/answer-follow-up.ts';
import { editPeople, restPeople, trashPeople } from './acts/edit-person.ts';
import { logInteraction } from './acts/log-interaction.ts';
import { mergeAll, mergeInto } from './acts/merge-people.ts';
import { saveDrafts } from './acts/save-draft.ts';
import { tellApart } from './acts/tell-apart.ts';
import { undoAct } from './acts/undo-act.ts';
import { type FakeKith, fakeKith } from './kith.fake.ts';
import { toldApart } from './reads/similar.ts';
import { checkBook } from '../store/check-book.ts';

const tables = [
  'people',
  'photos',
  'changes',
  'proposals',
  'interactions',
  'followUps',
  'introductions',
  'ties',
  'groups',
  'rhythm',
];
const dump = (kith: FakeKith) => Promise.all(tables.map((name) => kith.book.table(name).toArray()));

async function filled(): Promise<{ kith: FakeKith; ids: string[] }> {
  const kith = fakeKith();
  const names = ['Runa Solheim', 'Oddvar Lie', 'Signe Moen'];
  const { saved } = await saveDrafts(
    kith,
    names.map((name, at) => ({ draft: { name, emails: [`p${at}@fjell.example`], evidence: {} } })),
  );
  const ids = saved.map(({ person }) => person);
  await addTie(kith, ids[0] ?? '', ids[2] ?? '');
  await logInteraction(kith, { people: ids, kind: 'met', note: 'lunch' });
  return { kith, ids };
}

const step = fc.record({
  kind: fc.constantFrom('edit', 'trash', 'rest', 'log', 'tie', 'merge', 'apart', 'save'),
  one: fc.nat({ max: 2 }),
  other: fc.nat({ max: 2 }),
  word: fc.constantFrom('Alder', 'Birch', 'Cedar'),
});

it('brings back exactly what stood there before an act, whatever acts came earlier', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const { kith, ids } = await filled();
      for (const { kind, one, other, word } of steps) {
        const before = await dump(kith);
        const apart = await toldApart(kith);
        const there = new Set(await kith.book.people.toCollection().primaryKeys());
        const [a = '', b = ''] = [ids[one], ids[other]];
        if (!there.has(a) || !there.has(b) || a === b) continue;
        kith.at += 1000;
        const act = async (): Promise<{ act: string }> => {
          if (kind === 'edit') return editPeople(kith, [a, b], () => ({ headline: word, tags: [word] }));
          if (kind === 'trash') return trashPeople(kith, [a]);
          if (kind === 'rest') return restPeople(kith, [a]);
          if (kind === 'log') return logInteraction(kith, { people: [a, b], kind: 'met' });
          if (kind === 'tie') return addTie(kith, a, b);
          if (kind === 'merge') return mergeInto(kith, [a, b], b);
          if (kind === 'apart') return tellApart(kith, [a, b]);
          return saveDrafts(kith, [{ draft: { name: word, emails: ['p0@fjell.example'], evidence: {} } }]);
        };
        const done = await act();
        const after = await dump(kith);
        await undoAct(kith, done.act);
        expect(await dump(kith)).toEqual(before);
        expect(await toldApart(kith)).toEqual(apart);
        expect(await undoAct(kith, done.act)).toBe('nothing');
        // Done again for the next step.
        if ((await act()).act && kind !== 'save') expect((await dump(kith))[0]?.length).toBe(after[0]?.length);
      }
      expect(await checkBook(kith.book, 'UTC')).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

it('takes back only what the act did to somebody who was changed since', async () => {
  const { kith, ids } = await filled();
  const [id = ''] = ids;
  await editPeople(kith, [id], () => ({ tags: ['old'], headline: 'First' }));
  const { act } = await editPeople(kith, [id], () => ({ tags: ['old', 'mine'], headline: 'Second', pronouns: 'she' }));
  await editPeople(kith, [id], (person) => ({ tags: [...person.tags, 'later'], pronouns: 'they', notes: 'new' }));
  expect(await undoAct(kith, act)).toBe('partly');
  expect(await kith.book.people.get(id)).toMatchObject({
    tags: ['old', 'later'],
    headline: 'First',
    pronouns: 'they',
    notes: 'new',
  });
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('takes a merge apart after the person was edited', async () => {
  const { kith, ids } = await filled();
  const [a = '', b = ''] = ids;
  const { act, person } = await mergeInto(kith, [a, b], b);
  expect((await kith.book.acts.get(act))?.kind).toBe('merge');
  expect(person).toBe(b);
  expect((await kith.book.people.get(b))?.name).toBe('Oddvar Lie');
  await editPeople(kith, [b], () => ({ headline: 'Carpenter' }));
  expect(await undoAct(kith, act)).toBe('undone');
  expect(await kith.book.people.get(a)).toMatchObject({
    name: 'Runa Solheim',
    emails: [{ value: 'p0@fjell.example' }],
  });
  expect(await kith.book.people.get(b)).toMatchObject({
    nicknames: [],
    emails: [{ value: 'p1@fjell.example' }],
    headline: 'Carpenter',
  });
  const [met] = await kith.book.interactions.toArray();
  expect(met?.people).toEqual(ids);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('merges all clusters in one act, passes over one that changed, and keeps people apart who were told apart', async () => {
  const { kith, ids } = await filled();
  const [a = '', b = '', c = ''] = ids;
  await tellApart(kith, [b, c]);
  const before = await dump(kith);
  const done = await mergeAll(kith, [
    [a, b],
    [c, 'nobody'],
  ]);
  expect(done.merged).toBe(1);
  expect((await kith.book.people.toArray()).map(({ name }) => name).sort()).toEqual(['Runa Solheim', 'Signe Moen']);
  expect([...(await toldApart(kith))]).toEqual([[a, c].sort().join(' ')]);
  await undoAct(kith, done.act);
  expect(await dump(kith)).toEqual(before);
});

const nobody = 'nobody-of-this-id';

it.each<[string, (kith: FakeKith, id: string) => Promise<unknown>]>([
  ['a contact', (kith, id) => logInteraction(kith, { people: [id, nobody], kind: 'met' })],
  ['a tie', (kith, id) => addTie(kith, id, nobody)],
  ['a question', (kith, id) => askFirst(kith, { a: id, b: nobody, reasons: [] })],
  ['a dismissal', (kith, id) => dismissPair(kith, { a: nobody, b: id, reasons: [] }, 'never')],
  ['an introduction by others', (kith, id) => noteIntroductionByOthers(kith, id, nobody)],
])('writes nothing of %s with somebody who went meanwhile', async (_, act) => {
  const { kith, ids } = await filled();
  const before = await dump(kith);
  await expect(act(kith, ids[0] ?? '')).rejects.toMatchObject({ name: 'UnknownPerson', message: nobody });
  expect(await dump(kith)).toEqual(before);
});

it.each<[string, (kith: FakeKith, a: string, b: string) => Promise<unknown>]>([
  ['a contact', (kith, a, b) => logInteraction(kith, { people: [a, b], kind: 'met' })],
  ['a tie', (kith, a, b) => addTie(kith, b, a)],
  ['a question', (kith, a, b) => askFirst(kith, { a, b, reasons: [] })],
  ['how they met', (kith, a, b) => editPeople(kith, [b], () => ({ met: { through: a } }))],
])('keeps somebody whose save is undone after %s', async (_, later) => {
  const { kith, ids } = await filled();
  const { saved, act } = await saveDrafts(kith, [{ draft: { name: 'Torunn Vik', evidence: {} } }]);
  const newcomer = saved[0]?.person ?? '';
  await later(kith, newcomer, ids[0] ?? '');
  expect(await undoAct(kith, act)).toBe('partly');
  expect((await kith.book.people.get(newcomer))?.name).toBe('Torunn Vik');
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('keeps the picture of somebody who stays', async () => {
  const { kith } = await filled();
  const photo = { type: 'image/png', bytes: new Uint8Array([1]).buffer };
  const { saved, act } = await saveDrafts(kith, [{ draft: { name: 'Torunn Vik', evidence: {} }, photo }]);
  await makeFollowUp(kith, { person: saved[0]?.person ?? '', reason: 'promise', dueOn: '2026-07-01', note: 'the map' });
  expect(await undoAct(kith, act)).toBe('partly');
  expect(await kith.book.photos.toCollection().primaryKeys()).toEqual([saved[0]?.person]);
  expect(await kith.book.followUps.count()).toBe(1);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('lets somebody go who was only shown, or proposed other words by a page, with what that left', async () => {
  const { kith } = await filled();
  const before = await dump(kith);
  const { saved, act } = await saveDrafts(kith, [{ draft: { name: 'Torunn Vik', evidence: {} } }]);
  const person = saved[0]?.person ?? '';
  await markShown(kith, [{ person, reason: 'new', dueOn: '2026-06-10', score: 1, why: {} }]);
  const source = { kind: 'page', address: 'https://fjell.example/t' } as const;
  await kith.book.proposals.put({ id: 'p', person, field: 'headline', value: 'Carpenter', source, at: kith.at });
  expect([await kith.book.followUps.count(), await kith.book.proposals.count()]).toEqual([1, 1]);
  expect(await undoAct(kith, act)).toBe('undone');
  expect(await dump(kith)).toEqual(before);
});

it('brings no tie back to somebody who went since', async () => {
  const { kith, ids } = await filled();
  const [a = '', b = '', c = ''] = ids;
  const { act } = await removeTie(kith, a, c);
  await mergeInto(kith, [a, b], b);
  expect(await undoAct(kith, act)).toBe('partly');
  expect(await kith.book.ties.count()).toBe(0);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('keeps a new group that has a member, and brings nobody back into one that is gone', async () => {
  const { kith, ids } = await filled();
  const [a = ''] = ids;
  const made = await saveGroup(kith, { name: 'Choir' });
  await editPeople(kith, [a], () => ({ groups: [made.group] }));
  expect(await undoAct(kith, made.act)).toBe('partly');
  expect(await kith.book.groups.count()).toBe(1);
  const left = await editPeople(kith, [a], () => ({ groups: [], headline: 'Alto' }));
  await removeGroup(kith, made.group);
  expect(await undoAct(kith, left.act)).toBe('partly');
  expect(await kith.book.people.get(a)).toMatchObject({ groups: [] });
  expect((await kith.book.people.get(a))?.headline).toBeUndefined();
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('brings nobody who was changed since back into a group that is gone, nor back to somebody gone through whom they were met', async () => {
  const { kith, ids } = await filled();
  const [a = '', b = '', c = ''] = ids;
  const { group } = await saveGroup(kith, { name: 'Choir' });
  await editPeople(kith, [a], () => ({ groups: [group], met: { through: b, where: 'Oslo' } }));
  const { act } = await editPeople(kith, [a], () => ({ groups: [], met: { where: 'Bergen' } }));
  await editPeople(kith, [a], () => ({ notes: 'Sings alto' }));
  await removeGroup(kith, group);
  await mergeInto(kith, [b, c], c);
  expect(await undoAct(kith, act)).toBe('partly');
  expect(await kith.book.people.get(a)).toMatchObject({ groups: [], met: { where: 'Oslo' }, notes: 'Sings alto' });
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('says how far merging many is, and merges none once it was stopped', async () => {
  const { kith, ids } = await filled();
  const [a = '', b = '', c = ''] = ids;
  const before = await dump(kith);
  const controller = new AbortController();
  const shares: number[] = [];
  const merging = mergeAll(kith, [[a, b], ...Array.from({ length: 49 }, () => ['nobody', 'either']), [c, 'nobody']], {
    signal: controller.signal,
    progress: (share) => {
      shares.push(share);
      if (shares.length === 2) controller.abort();
    },
  });
  await expect(merging).rejects.toThrow('aborted');
  expect(shares).toEqual([0, 25 / 51]);
  expect(await dump(kith)).toEqual(before);
});

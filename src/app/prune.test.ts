// Protects: the trash is emptied after 30 days and not before, and a long history stays short without losing what it adds up to.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recorded, replay } from '../domain/changes.ts';
import { checkBook } from '../store/check-book.ts';
import { editPeople, trashPeople } from './acts/edit-person.ts';
import { restorePeople } from './acts/restore-people.ts';
import { saveDrafts } from './acts/save-draft.ts';
import { undoAct } from './acts/undo-act.ts';
import { fakeKith } from './kith.fake.ts';
import { prune } from './prune.ts';
import { tellSaving } from './saving.ts';

const DAY = 86_400_000;

it('empties the trash after 30 days, of nobody else', async () => {
  const kith = fakeKith();
  const photo = { type: 'image/png', bytes: new Uint8Array([1]).buffer };
  const { saved } = await saveDrafts(
    kith,
    ['Runa Solheim', 'Oddvar Lie', 'Signe Moen'].map((name) => ({ draft: { name, evidence: {} }, photo })),
  );
  const [a = '', b = '', c = ''] = saved.map(({ person }) => person);
  await trashPeople(kith, [a, b]);
  await restorePeople(kith, [b]);
  kith.at += 29 * DAY;
  await prune(kith);
  expect(await kith.book.people.count()).toBe(3);
  await trashPeople(kith, [c]);
  kith.at += 2 * DAY;
  await prune(kith);
  expect((await kith.book.people.toCollection().primaryKeys()).sort()).toEqual([b, c].sort());
  expect(await kith.book.photos.toCollection().primaryKeys()).not.toContain(a);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('lets go of an occasion that was put off once the week after its day is over, and of no promise', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: { name: 'Runa Solheim', evidence: {} } }]);
  const [person = ''] = saved.map((each) => each.person);
  const row = { person, dueOn: '2026-05-01', until: '2026-06-09', note: '', state: 'snoozed' as const, createdAt: 0 };
  await kith.book.followUps.bulkPut([
    { ...row, id: 'birthday', reason: 'occasion' },
    { ...row, id: 'favour', reason: 'thanks' },
    { ...row, id: 'map', reason: 'promise' },
  ]);
  const snoozed = async (days: number) => {
    kith.at += days * DAY;
    await prune(kith);
    return (await kith.book.followUps.toArray()).filter(({ state }) => state === 'snoozed').map(({ id }) => id);
  };
  expect([await snoozed(6), await snoozed(2)]).toEqual([['birthday', 'favour', 'map'], ['map']]);
});

it('drops a save that nobody looked at a minute later, and not at once', async () => {
  const kith = fakeKith();
  const drafts = [{ name: 'Runa Solheim', evidence: {} }];
  await tellSaving(kith, { tab: 1, at: kith.at, state: 'list', drafts });
  kith.at += 50_000;
  await prune(kith);
  expect(await kith.book.values.get('saving')).toBeDefined();
  kith.at += 11_000;
  await prune(kith);
  expect(await kith.book.values.get('saving')).toBeUndefined();
});

it('takes old changes together into a snapshot that adds up to the same', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [
    { draft: { name: 'Runa Solheim', evidence: {} }, address: 'https://fjell.example/runa' },
  ]);
  const [id = ''] = saved.map(({ person }) => person);
  const history = () => kith.book.changes.where('[person+rev]').between([id, 0], [id, Infinity]).toArray();
  for (let n = 0; n < 260; n += 1) {
    kith.at += DAY;
    if (n % 20 === 0) await prune(kith);
    await editPeople(kith, [id], () => ({ headline: `Line ${n}` }));
  }
  const changes = await history();
  expect(changes.length).toBeLessThan(200);
  expect(changes.length).toBeGreaterThanOrEqual(100);
  expect(changes[0]).toMatchObject({ field: '*', rev: 1, source: { kind: 'page' } });
  const person = await kith.book.people.get(id);
  expect(person && recorded(person)).toEqual(replay(changes));
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('keeps the last month undoable whatever was taken together before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 160, maxLength: 220 }), async (days) => {
      const kith = fakeKith();
      const { saved } = await saveDrafts(kith, [{ draft: { name: 'Runa Solheim', evidence: {} } }]);
      const [id = ''] = saved.map(({ person }) => person);
      for (const [n, wait] of days.entries()) {
        kith.at += wait * DAY;
        if (n % 30 === 0) await prune(kith);
        await editPeople(kith, [id], () => ({ headline: `Line ${n}`, tags: [`tag${n % 7}`] }));
      }
      const before = await kith.book.people.get(id);
      const { act } = await editPeople(kith, [id], () => ({ headline: 'Last' }));
      expect(await undoAct(kith, act)).toBe('undone');
      expect(await kith.book.people.get(id)).toEqual(before);
      expect(await checkBook(kith.book, 'UTC')).toEqual([]);
    }),
    { numRuns: 2 },
  );
});

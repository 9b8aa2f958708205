// Protects: the trash is emptied after 30 days and not before, and a long history stays short without losing what it adds up to.
import { expect, it } from 'vitest';
import { recorded, replay } from '../domain/changes.ts';
import { checkBook } from '../store/check-book.ts';
import { personRow } from '../store/person-row.ts';
import { answerFollowUp } from './acts/answer-follow-up.ts';
import { editPeople, trashPeople } from './acts/edit-person.ts';
import { logInteraction } from './acts/log-interaction.ts';
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

it('lets go of a reminder that was put off once its tie is lost, not before, and of none that a cadence brings back', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(
    kith,
    ['Runa Solheim', 'Oddvar Lie'].map((name) => ({ draft: { name, evidence: {} } })),
  );
  const [runa = '', oddvar = ''] = saved.map(({ person }) => person);
  await logInteraction(kith, { people: [runa, oddvar], on: '2026-02-01', kind: 'call' });
  await editPeople(kith, [oddvar], () => ({ cadenceDays: 30 }));
  for (const person of [runa, oddvar]) {
    const cadence = person === oddvar;
    const why = { lastOn: '2026-02-01' as const, ...(cadence && { cadenceDays: 30 }) };
    const item = { person, reason: cadence ? 'cadence' : 'rhythm', dueOn: '2026-06-10', score: 1, why } as const;
    await answerFollowUp(kith, item, { kind: 'snooze', until: '2026-06-20' });
  }
  const snoozed = async (days: number) => {
    kith.at += days * DAY;
    await prune(kith);
    const rows = await kith.book.followUps.toArray();
    return rows.filter(({ state }) => state === 'snoozed').map(({ person }) => person);
  };
  const both = [runa, oddvar].sort();
  expect((await snoozed(30)).sort()).toEqual(both);
  expect(await snoozed(400)).toEqual([oddvar]);
  expect((await kith.book.rhythm.get(runa))?.standing).toEqual({ state: 'open' });
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
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

/** Somebody with 199 writes behind them, so far apart in days, of which none can be undone but the merge `undoable`; a history is looked at each 50th. */
async function longKnown(apart: number, undoable?: number) {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [
    { draft: { name: 'Runa Solheim', evidence: {} }, address: 'https://fjell.example/runa' },
  ]);
  const [person = ''] = saved.map((one) => one.person);
  const begun = kith.at;
  const { book } = kith;
  await book.changes.bulkAdd(
    Array.from({ length: 198 }, (_, n) => ({
      id: `change-${n + 2}`,
      person,
      act: `act-${n + 2}`,
      at: begun + (n + 1) * apart * DAY,
      rev: n + 2,
      source: { kind: 'you' as const },
      field: 'headline',
      to: `Line ${n + 2}`,
    })),
  );
  const row = await book.people.get(person);
  if (row) await book.people.put({ ...row, ...personRow({ ...row, headline: 'Line 199' }, 199), typed: ['headline'] });
  if (undoable !== undefined)
    await book.acts.put({ id: `act-${undoable}`, kind: 'merge', at: begun, people: [person], entries: [] });
  kith.at = begun + 199 * apart * DAY;
  await prune(kith);
  const before = await book.people.get(person);
  const { act } = await editPeople(kith, [person], () => ({ headline: 'Line 200' }));
  const history = await book.changes.where('[person+rev]').between([person, 0], [person, Infinity]).toArray();
  return { kith, person, before, act, history };
}

it('takes old changes together into a snapshot that adds up to the same', async () => {
  const { kith, person, history } = await longKnown(2);
  expect(history.map(({ rev }) => rev)).toEqual([1, ...Array.from({ length: 100 }, (_, n) => 101 + n)]);
  expect(history[0]).toMatchObject({ field: '*', source: { kind: 'page' }, to: { headline: 'Line 100' } });
  const row = await kith.book.people.get(person);
  expect(row && recorded(row)).toEqual(replay(history));
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

it('keeps the changes of the last month, and all since a merge that can still be taken apart', async () => {
  const revs = (history: { rev: number }[]) => history.map(({ rev }) => rev);
  const from = (rev: number) => Array.from({ length: 201 - rev }, (_, n) => rev + n);
  // 199 writes within 44 days: 63 of them lie more than a month back.
  expect(revs((await longKnown(0.22)).history)).toEqual([1, ...from(64)]);
  const { kith, person, before, act, history } = await longKnown(2, 80);
  expect(revs(history)).toEqual([1, ...from(80)]);
  expect(await undoAct(kith, act)).toBe('undone');
  expect(await kith.book.people.get(person)).toEqual(before);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
});

// Protects: a look at the list spends a learned reminder once a day, and nothing else.
import { beforeEach, expect, it } from 'vitest';
import type { AgendaItem } from '../../domain/agenda/agenda.ts';
import { type FakeKith, fakeKith } from '../kith.fake.ts';
import { readToday } from '../reads/today.ts';
import { settle } from '../settle.ts';
import { answerFollowUp, makeFollowUp, markShown, removeFollowUp } from './answer-follow-up.ts';
import { editPeople } from './edit-person.ts';
import { logInteraction, removeInteraction } from './log-interaction.ts';
import { saveDrafts } from './save-draft.ts';

const DAY = 86_400_000;
let kith: FakeKith;
let item: AgendaItem;

beforeEach(async () => {
  kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: { name: 'Runa Solheim', evidence: {} } }]);
  item = { person: saved[0]?.person ?? '', reason: 'new', dueOn: '2026-06-10', score: 1, why: {} };
});

const shownOn = async () => (await kith.book.followUps.toArray()).map((row) => [row.state, row.shownOn]);
const looks = () => kith.book.acts.filter(({ kind }) => kind === 'shown').count();

it('notes one look a day', async () => {
  await markShown(kith, [item]);
  await markShown(kith, [item]);
  expect([await shownOn(), await looks()]).toEqual([[['shown', ['2026-06-10']]], 1]);
  kith.at += DAY;
  await markShown(kith, [item]);
  expect([await shownOn(), await looks()]).toEqual([[['shown', ['2026-06-10', '2026-06-11']]], 2]);
});

it('notes no look at a promise', async () => {
  const made = await makeFollowUp(kith, {
    person: item.person,
    reason: 'promise',
    dueOn: '2026-06-10',
    note: 'the map',
  });
  const promise: AgendaItem = { ...item, reason: 'promise', followUp: made.followUp };
  await markShown(kith, [promise, { ...promise, followUp: 'taken-back' }]);
  expect([await shownOn(), await looks()]).toEqual([[['open', undefined]], 0]);
});

it('leaves what was put off alone until its day, which counts anew', async () => {
  await markShown(kith, [item]);
  await answerFollowUp(kith, item, { kind: 'snooze', until: '2026-06-12' });
  kith.at += DAY;
  await markShown(kith, [item]);
  expect(await shownOn()).toEqual([['snoozed', ['2026-06-10']]]);
  kith.at += DAY;
  await markShown(kith, [item]);
  expect(await shownOn()).toEqual([['shown', ['2026-06-12']]]);
});

it('takes a promise back, but no step of an introduction', async () => {
  const made = await makeFollowUp(kith, { person: item.person, dueOn: '2026-06-10' });
  expect(await kith.book.followUps.get(made.followUp)).toMatchObject({ reason: 'date', state: 'open' });
  expect((await kith.book.acts.get(made.act))?.kind).toBe('promise');
  await kith.book.followUps.put({
    id: 'introduction a b',
    person: item.person,
    reason: 'introduction',
    dueOn: '2026-06-10',
    note: '',
    state: 'open',
    createdAt: kith.at,
  });
  for (const id of [made.followUp, 'introduction a b']) await removeFollowUp(kith, id);
  expect(await kith.book.followUps.toCollection().primaryKeys()).toEqual(['introduction a b']);
});

it('brings a cadence back at its next turn, and on every look of it, after an answer that was no later contact', async () => {
  await editPeople(kith, [item.person], () => ({ cadenceDays: 30 }));
  await logInteraction(kith, { people: [item.person] });
  kith.at += 35 * DAY;
  const [turn] = (await readToday(kith)).items;
  if (!turn) throw new Error('nobody is due');
  await markShown(kith, [turn.item]);
  const earlier = { on: '2026-05-01', kind: 'call', by: 'me', direction: 'kept', note: '' } as const;
  await answerFollowUp(kith, turn.item, { kind: 'done' }, earlier);
  await markShown(kith, [turn.item]);
  expect((await readToday(kith)).items).toEqual([]);
  kith.at += 35 * DAY;
  await settle(kith);
  const looks = [(await readToday(kith)).items, (await readToday(kith)).items];
  expect(looks.map((items) => items.map(({ item: { reason } }) => reason))).toEqual([['cadence'], ['cadence']]);
  await markShown(kith, [turn.item]);
  expect((await readToday(kith)).items).toHaveLength(1);
  const row = await kith.book.followUps.get(turn.id);
  expect([row?.state, row?.answeredOn, row?.shownOn]).toEqual(['shown', undefined, ['2026-08-19']]);
  await answerFollowUp(kith, turn.item, { kind: 'rest' });
  kith.at += 40 * DAY;
  await settle(kith);
  expect((await readToday(kith)).items).toEqual([]);
});

it("keeps what was answered before it was seen off the day's list", async () => {
  await answerFollowUp(kith, item, { kind: 'done' });
  await markShown(kith, [item]);
  expect(await kith.book.followUps.toArray()).toMatchObject([{ state: 'done', answeredOn: '2026-06-10' }]);
});

it('opens again what was done with a contact that is taken out, though it was answered at once; a promise stays kept', async () => {
  await editPeople(kith, [item.person], () => ({ cadenceDays: 30 }));
  await logInteraction(kith, { people: [item.person] });
  kith.at += 35 * DAY;
  const made = await makeFollowUp(kith, {
    person: item.person,
    reason: 'promise',
    dueOn: '2026-09-01',
    note: 'the map',
  });
  const [turn] = (await readToday(kith)).items;
  if (!turn) throw new Error('nobody is due');
  const log = { on: '2026-07-15', kind: 'call', by: 'me', direction: 'kept', note: '' } as const;
  await answerFollowUp(kith, turn.item, { kind: 'done' }, log);
  await answerFollowUp(kith, { ...item, reason: 'promise', followUp: made.followUp }, { kind: 'done' }, log);
  for (const each of await kith.book.interactions.where('on').equals('2026-07-15').primaryKeys())
    await removeInteraction(kith, each);
  expect((await kith.book.followUps.get(turn.id))?.state).toBe('shown');
  expect((await kith.book.followUps.get(made.followUp))?.state).toBe('done');
  kith.at += DAY;
  await settle(kith);
  expect((await readToday(kith)).items.map(({ item: { reason } }) => reason)).toEqual(['cadence']);
});

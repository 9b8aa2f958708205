// Protects: a look at the list spends a learned reminder once a day, and nothing else.
import { beforeEach, expect, it } from 'vitest';
import type { AgendaItem } from '../../domain/agenda/agenda.ts';
import { type FakeKith, fakeKith } from '../kith.fake.ts';
import { answerFollowUp, makeFollowUp, markShown, removeFollowUp } from './answer-follow-up.ts';
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

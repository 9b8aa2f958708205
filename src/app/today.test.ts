// Protects: who is due stands in the badge and on the list until answered, every answer can be undone, and what is derived
// equals what the rows say.
import { beforeEach, expect, it } from 'vitest';
import type { Answer } from '../domain/agenda/answers.ts';
import type { TodayItem } from './reads/today.ts';
import { awoken } from './background.ts';
import { checkBook } from '../store/check-book.ts';
import { answerFollowUp, makeFollowUp, markShown } from './acts/answer-follow-up.ts';
import { changeSettings } from './acts/change-settings.ts';
import { editPeople, restPeople } from './acts/edit-person.ts';
import { advanceIntroduction, askFirst, dismissPair } from './acts/introduce.ts';
import { editInteraction, logInteraction, removeInteraction } from './acts/log-interaction.ts';
import { mergeInto } from './acts/merge-people.ts';
import { saveDrafts } from './acts/save-draft.ts';
import { undoAct } from './acts/undo-act.ts';
import { addDays } from '../domain/dates.ts';
import { today } from './kith.ts';
import { type FakeKith, fakeKith } from './kith.fake.ts';
import { readToday } from './reads/today.ts';
import { settle } from './settle.ts';

const DAY = 86_400_000;
let kith: FakeKith;
let ids: string[];

beforeEach(async () => {
  kith = fakeKith();
  const drafts = ['Runa Solheim', 'Oddvar Lie', 'Signe Moen'].map((name) => ({ draft: { name, evidence: {} } }));
  ids = (await saveDrafts(kith, drafts)).saved.map(({ person }) => person);
  kith.at += 10 * DAY;
  for (const id of ids) await logInteraction(kith, { people: [id] });
});

const badge = (): string | undefined => kith.shown.at(-1)?.text;
const first = async (): Promise<TodayItem> => {
  const [item] = (await readToday(kith)).items;
  if (!item) throw new Error('nobody is due');
  return item;
};
const whole = async (): Promise<void> => expect(await checkBook(kith.book, 'UTC')).toEqual([]);

it('brings somebody up when the cadence that was set is over, and counts them on the badge', async () => {
  await editPeople(kith, [ids[0] ?? ''], () => ({ cadenceDays: 7 }));
  kith.at += 8 * DAY;
  await settle(kith);
  const item = await first();
  expect([item.person.name, item.item.reason, badge()]).toEqual(['Runa Solheim', 'cadence', '1']);
  await whole();
});

it('is settled by a contact, logged anywhere, and comes back when that is undone', async () => {
  await editPeople(kith, [ids[0] ?? ''], () => ({ cadenceDays: 7 }));
  kith.at += 8 * DAY;
  await settle(kith);
  const { act } = await logInteraction(kith, { people: [ids[0] ?? ''], kind: 'call' });
  expect([(await readToday(kith)).items.length, badge()]).toEqual([0, '']);
  await undoAct(kith, act);
  expect(badge()).toBe('1');
  await whole();
});

it('is due again once a contact that was logged by mistake is taken out or given to somebody else', async () => {
  const [runa = '', oddvar = ''] = ids;
  for (let week = 0; week < 8; week += 1) {
    await logInteraction(kith, { people: [runa], by: 'both', kind: 'met' });
    kith.at += 7 * DAY;
  }
  const due = async () => (await readToday(kith)).items.filter(({ item }) => item.reason === 'rhythm');
  while (!(await due()).length) kith.at += DAY;
  await markShown(
    kith,
    (await due()).map(({ item }) => item),
  );
  const before = await kith.book.rhythm.get(runa);
  const { interaction } = await logInteraction(kith, { people: [runa] });
  expect(await due()).toEqual([]);
  await editInteraction(kith, interaction, { people: [oddvar] });
  expect(await kith.book.rhythm.get(runa)).toEqual(before);
  const second = await logInteraction(kith, { people: [runa] });
  const third = await logInteraction(kith, { people: [runa] });
  await removeInteraction(kith, second.interaction);
  expect(await due()).toEqual([]);
  await removeInteraction(kith, third.interaction);
  expect(await kith.book.rhythm.get(runa)).toEqual(before);
  await whole();
});

it('goes on showing a promise that is due today when its person is merged', async () => {
  const [double = ''] = (await saveDrafts(kith, [{ draft: { name: 'Runa Solheim', evidence: {} } }])).saved.map(
    ({ person }) => person,
  );
  await makeFollowUp(kith, { person: double, dueOn: today(kith), reason: 'promise', note: 'paper' });
  await readToday(kith);
  await settle(kith);
  await mergeInto(kith, [ids[0] ?? '', double]);
  expect([(await readToday(kith)).items.map(({ person }) => person.id), badge()]).toEqual([[ids[0]], '1']);
});

it('keeps a promise until it is done, also on later days', async () => {
  await makeFollowUp(kith, { person: ids[1] ?? '', reason: 'promise', dueOn: '2026-06-25', note: 'send the paper' });
  kith.at += 40 * DAY;
  await settle(kith);
  const item = (await readToday(kith)).items.find((one) => one.item.reason === 'promise');
  expect(item?.item.why.note).toBe('send the paper');
  await answerFollowUp(kith, item?.item ?? (await first()).item, { kind: 'done' }, { note: 'sent it' });
  expect((await readToday(kith)).items.some((one) => one.item.reason === 'promise')).toBe(false);
  expect((await kith.book.interactions.toArray()).some(({ note }) => note === 'sent it')).toBe(true);
  await whole();
});

it('asks later whether a draft went out, and snoozes until the chosen day', async () => {
  await editPeople(kith, [ids[0] ?? ''], () => ({ cadenceDays: 7 }));
  kith.at += 8 * DAY;
  await settle(kith);
  await answerFollowUp(kith, (await first()).item, { kind: 'write' });
  expect((await first()).writing).toBe(true);
  await answerFollowUp(kith, (await first()).item, { kind: 'snooze', until: '2026-07-03' });
  expect(badge()).toBe('');
  kith.at = Date.parse('2026-07-03T08:00:00Z');
  await settle(kith);
  expect((await first()).person.id).toBe(ids[0]);
  await whole();
});

it('lets a tie rest without a reminder', async () => {
  await editPeople(kith, ids, () => ({ cadenceDays: 7 }));
  kith.at += 9 * DAY;
  await settle(kith);
  expect(badge()).toBe('3');
  const { act } = await answerFollowUp(kith, (await first()).item, { kind: 'rest' });
  expect(badge()).toBe('2');
  await restPeople(kith, ids);
  expect(badge()).toBe('');
  await undoAct(kith, act);
  await whole();
});

it.each<Answer>([{ kind: 'snooze', until: '2026-07-01' }, { kind: 'done' }, { kind: 'write' }])(
  'overwrites no answer of kind $kind that is given while the list is noted as shown',
  async (answer) => {
    await editPeople(kith, ids, () => ({ cadenceDays: 7 }));
    kith.at += 9 * DAY;
    const { item } = await first();
    await Promise.all([markShown(kith, [item]), answerFollowUp(kith, item, answer)]);
    const state = { snooze: 'snoozed', done: 'done', write: 'writing', rest: 'rested' }[answer.kind];
    expect((await kith.book.followUps.toArray()).map((row) => row.state)).toEqual([state]);
    await whole();
  },
);

it('fixes the day’s list at its first look and does not fill it up again', async () => {
  await changeSettings(kith, { capacity: 2 });
  await editPeople(kith, ids, () => ({ cadenceDays: 7 }));
  kith.at += 9 * DAY;
  await settle(kith);
  expect(badge()).toBe('2');
  const { item } = await first();
  await markShown(kith, [item]);
  await answerFollowUp(kith, item, { kind: 'done' });
  expect(badge()).toBe('1');
  kith.at += DAY;
  await settle(kith);
  expect(badge()).toBe('2');
  await whole();
});

it('sets the alarm within the hour and leaves it alone, and is right after the clock went back a year and forward again', async () => {
  await settle(kith);
  const at = kith.alarmAt;
  expect(at).toBe(kith.at + 3_600_000);
  kith.at += 1_800_000;
  await settle(kith);
  expect(kith.alarmAt).toBe(at);
  await editPeople(kith, [ids[0] ?? ''], () => ({ cadenceDays: 7 }));
  kith.at -= 365 * DAY;
  await settle(kith);
  expect(badge()).toBe('');
  kith.at += 373 * DAY;
  await settle(kith);
  expect(badge()).toBe('1');
});

it('notifies once a day from the background, with everybody in one, never in quiet hours or where it is not allowed', async () => {
  await editPeople(kith, ids, () => ({ cadenceDays: 7 }));
  kith.at += 8 * DAY;
  await awoken(kith);
  expect(kith.notified).toEqual([]);
  await changeSettings(kith, { notifications: true, quietHours: { from: 20, to: 10 } });
  await awoken(kith);
  expect(kith.notified).toEqual([]);
  kith.at += 3 * 3_600_000;
  await settle(kith);
  expect(kith.notified).toEqual([]);
  await awoken(kith);
  await awoken(kith);
  expect(kith.notified).toEqual(['badge_due_other 3: Runa Solheim, Oddvar Lie, Signe Moen']);
  kith.at -= 365 * DAY;
  await awoken(kith);
  kith.at += 365 * DAY;
  await awoken(kith);
  expect(kith.notified).toHaveLength(1);
  kith.at += DAY;
  await awoken(kith);
  expect(kith.notified).toHaveLength(2);
});

it('keeps a promise on the list after a draft was opened for it, until it is said that it went out', async () => {
  await makeFollowUp(kith, {
    person: ids[0] ?? '',
    reason: 'promise',
    dueOn: today(kith),
    note: 'the paper',
    owed: 'by-me',
  });
  const promises = async () => (await readToday(kith)).items.filter(({ item }) => item.reason === 'promise');
  const [promise] = await promises();
  if (promise) await answerFollowUp(kith, promise.item, { kind: 'write' });
  expect(await promises()).toMatchObject([{ writing: true }]);
  kith.at += DAY;
  const [asked] = await promises();
  expect(asked).toMatchObject({ writing: true });
  if (asked) await answerFollowUp(kith, asked.item, { kind: 'done' });
  expect(await promises()).toEqual([]);
});

it('takes an introduction from the first question to the tie, with each waiting step on the list', async () => {
  const [a = '', b = ''] = ids;
  await askFirst(kith, { a, b, reasons: [] }, 'Would you like to meet somebody?');
  const [row] = await kith.book.introductions.toArray();
  kith.at += 8 * DAY;
  await settle(kith);
  const nudge = (await readToday(kith)).items.find((one) => one.introduction);
  expect(nudge).toMatchObject({
    person: { id: a },
    introduction: { id: row?.id, step: 'nudge' },
    item: { reason: 'introduction' },
  });
  if (nudge) await answerFollowUp(kith, nudge.item, { kind: 'snooze', until: addDays(today(kith), 2) });
  const steps = async () => (await readToday(kith)).items.filter((one) => one.introduction);
  expect(await steps()).toEqual([]);
  kith.at += 2 * DAY;
  expect(await steps()).toHaveLength(1);
  await editPeople(kith, [b], () => ({ tact: 'deceased' }));
  expect(await steps()).toEqual([]);
  await editPeople(kith, [b], () => ({ tact: undefined }));
  for (const kind of ['yes', 'asked', 'yes', 'introduced'] as const)
    await advanceIntroduction(kith, row?.id ?? '', { kind });
  expect(await kith.book.ties.count()).toBe(1);
  await dismissPair(kith, { a: b, b: ids[2] ?? '', reasons: [] }, 'acquainted');
  expect(await kith.book.ties.count()).toBe(2);
  await whole();
});

it('tells the last contact of somebody who is due, whichever was logged last', async () => {
  const [runa = ''] = ids;
  await editPeople(kith, [runa], () => ({ cadenceDays: 7 }));
  await logInteraction(kith, { people: [runa], on: '2026-06-19', kind: 'call', note: 'the later' });
  await logInteraction(kith, { people: [runa], on: '2026-05-02', kind: 'met', note: 'the earlier' });
  kith.at += 8 * DAY;
  const entry = (await readToday(kith)).items.find(({ person }) => person.id === runa);
  const contacts = await kith.book.interactions.where('people').equals(runa).toArray();
  const latest = contacts
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  expect(entry?.last?.on).toBe(latest);
});

it('leaves somebody out who went since the day’s list was made', async () => {
  const [runa = '', oddvar = ''] = ids;
  await editPeople(kith, [runa, oddvar], () => ({ cadenceDays: 7 }));
  kith.at += 8 * DAY;
  const names = async () => (await readToday(kith)).items.map((entry) => entry.person.name);
  expect((await names()).toSorted()).toEqual(['Oddvar Lie', 'Runa Solheim']);
  await kith.book.people.delete(runa);
  expect(await names()).toEqual(['Oddvar Lie']);
});

it.each(['anniversary', 'birthday'])('tells of each of two dates that are both called %s', async (label) => {
  const id = ids[0] ?? '';
  kith.at += DAY;
  const now = today(kith);
  const dates = [now, addDays(now, 10)].map((on) => ({ label, date: `--${on.slice(5)}` }));
  await editPeople(kith, [id], () =>
    label === 'birthday' ? { birthday: `--${now.slice(5)}`, dates: dates.slice(1) } : { dates },
  );
  await answerFollowUp(kith, (await first()).item, { kind: 'done' });
  kith.at += 10 * DAY;
  expect((await first()).item.why.occasion?.on).toBe(addDays(now, 10));
});

it('brings a birthday back on the day that it was put off to, for two days on which it is seen', async () => {
  const id = ids[0] ?? '';
  kith.at += DAY;
  const now = today(kith);
  await editPeople(kith, [id], () => ({ birthday: `--${now.slice(5)}` }));
  await answerFollowUp(kith, (await first()).item, { kind: 'snooze', until: addDays(now, 7) });
  const looks = async (): Promise<number> => {
    const { items } = await readToday(kith);
    const found = items.map(({ item }) => item).filter(({ why }) => why.occasion?.kind === 'birthday');
    await markShown(kith, found);
    return found.length;
  };
  kith.at += 6 * DAY;
  expect(await looks()).toBe(0);
  for (const seen of [1, 1, 0]) {
    kith.at += DAY;
    expect([await looks(), await looks()], today(kith)).toEqual([seen, seen]);
  }
  await whole();
});

it('asks about the letter for an occasion that came back, and is content once it is answered', async () => {
  const id = ids[0] ?? '';
  kith.at += DAY;
  const now = today(kith);
  await editPeople(kith, [id], () => ({ birthday: `--${now.slice(5)}` }));
  await answerFollowUp(kith, (await first()).item, { kind: 'snooze', until: addDays(now, 7) });
  kith.at += 7 * DAY;
  await answerFollowUp(kith, (await first()).item, { kind: 'write' });
  expect((await first()).writing).toBe(true);
  await answerFollowUp(kith, (await first()).item, { kind: 'done' });
  expect((await readToday(kith)).items).toEqual([]);
});

it('shows a promise that falls into a long absence on its eve, and none from after it', async () => {
  const now = today(kith);
  await changeSettings(kith, { away: [{ from: addDays(now, 1), to: addDays(now, 60) }] });
  for (const [days, note] of [
    [60, 'paper'],
    [61, 'book'],
  ] as const)
    await makeFollowUp(kith, { person: ids[0] ?? '', dueOn: addDays(now, days), reason: 'promise', note });
  expect((await readToday(kith)).items.map(({ item }) => item.why.note)).toEqual(['paper']);
});

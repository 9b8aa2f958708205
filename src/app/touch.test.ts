// Protects what Today says beside the day's list: ties worth reviving, at most two a week and never twice in a silence; whom Kith holds
// back with; cards; long leads; promises in one line; and a calendar that updates instead of doubling.
import { beforeEach, expect, it } from 'vitest';
import { addDays } from '../domain/dates.ts';
import { readPromise } from '../domain/promises.ts';
import { checkBook } from '../store/check-book.ts';
import { answerFollowUp, makeFollowUp, markShown } from './acts/answer-follow-up.ts';
import { noteCard } from './acts/cards.ts';
import { changeSettings } from './acts/change-settings.ts';
import { editPeople, trashPeople } from './acts/edit-person.ts';
import { saveGroup, setGroupCadence } from './acts/groups.ts';
import { logInteraction } from './acts/log-interaction.ts';
import { saveDrafts } from './acts/save-draft.ts';
import { undoAct } from './acts/undo-act.ts';
import { awoken } from './background.ts';
import { exportCalendar } from './calendar.ts';
import { type FakeKith, fakeKith } from './kith.fake.ts';
import { cardLines } from './reads/cards.ts';
import { peopleNamedIn } from './reads/named.ts';
import { cardsOf } from './reads/occasions.ts';
import { readToday } from './reads/today.ts';
import { settle } from './settle.ts';

const DAY = 86_400_000;
let kith: FakeKith;
let ids: string[];

beforeEach(async () => {
  kith = fakeKith();
  const drafts = ['Runa Solheim', 'Oddvar Lie', 'Signe Moen'].map((name) => ({ draft: { name, evidence: {} } }));
  ids = (await saveDrafts(kith, drafts)).saved.map(({ person }) => person);
});

const whole = async (): Promise<void> => expect(await checkBook(kith.book, 'UTC')).toEqual([]);
/** Ten contacts from both sides, three weeks apart, the last on `last`. */
const history = async (person: string, last: string): Promise<void> => {
  for (let back = 0; back < 10; back += 1)
    await logInteraction(kith, { people: [person], on: addDays(last, -21 * back), by: 'both' });
};
const dormant = async (): Promise<string[]> => (await readToday(kith)).dormant.map(({ person }) => person.name);

it('offers two dormant ties a week with what is new about them, and nobody twice in a silence', async () => {
  for (const id of ids) await history(id, '2026-06-01');
  kith.at += 200 * DAY;
  await editPeople(kith, [ids[2] ?? ''], () => ({ places: ['Bergen'] }));
  await editPeople(kith, [ids[2] ?? ''], () => ({ places: ['Lyon'] }));
  await awoken(kith);
  const [first, second] = (await readToday(kith)).dormant;
  expect([first?.person.name, first?.news, second?.person.name]).toEqual([
    'Signe Moen',
    { kind: 'place', to: 'Lyon', on: '2026-12-27' },
    expect.any(String),
  ]);
  expect(first?.dormant).toMatchObject({ contacts: 10, balance: 1 });
  await markShown(
    kith,
    (await readToday(kith)).dormant.map(({ item }) => item),
  );
  await awoken(kith);
  expect(await dormant()).toHaveLength(2);
  kith.at += 7 * DAY;
  await awoken(kith);
  expect(await dormant()).toEqual(['Runa Solheim', 'Oddvar Lie'].filter((name) => name !== second?.person.name));
  kith.at += 7 * DAY;
  await markShown(
    kith,
    (await readToday(kith)).dormant.map(({ item }) => item),
  );
  await awoken(kith);
  expect(await dormant()).toHaveLength(1);
  await whole();
});

it('takes a dormant tie off the list once it was answered, and brings a snoozed one back', async () => {
  for (const id of ids.slice(0, 2)) await history(id, '2026-06-01');
  kith.at += 200 * DAY;
  await awoken(kith);
  const [first, second] = (await readToday(kith)).dormant;
  if (!first || !second) throw new Error('nobody is dormant');
  await answerFollowUp(kith, first.item, { kind: 'done' }, { note: 'Wrote at last' });
  expect(await dormant()).toEqual([second.person.name]);
  await answerFollowUp(kith, second.item, { kind: 'snooze', until: '2027-01-10' });
  expect(await dormant()).toEqual([]);
  kith.at = Date.parse('2027-01-10T09:00Z');
  expect((await readToday(kith)).items.map(({ person }) => person.name)).toContain(second.person.name);
  await whole();
});

it('says with whom it holds back, until they answer', async () => {
  const [person = ''] = ids;
  for (const on of ['2026-01-05', '2026-01-20', '2026-02-10'])
    await logInteraction(kith, { people: [person], on, kind: 'message', by: 'me' });
  kith.at += 30 * DAY;
  const { held, items } = await readToday(kith);
  expect([held.map((one) => [one.person.id, one.unanswered]), items.some((one) => one.person.id === person)]).toEqual([
    [[person, 3]],
    false,
  ]);
  await logInteraction(kith, { people: [person], on: '2026-06-20', by: 'them' });
  expect((await readToday(kith)).held).toEqual([]);
});

it('tells of a new job that was noted days ago, and not weeks later', async () => {
  const address = 'https://fjell.example/people/eir';
  const at = (organization: string) =>
    saveDrafts(kith, [{ draft: { name: 'Eir Foss', organization, evidence: {} }, address }]);
  await at('Fjell AS');
  kith.at += DAY;
  await at('Hav AS');
  const kinds = async () => (await readToday(kith)).items.map(({ item }) => item.why.occasion?.kind);
  kith.at += 10 * DAY;
  expect(await kinds()).toContain('new-job');
  kith.at += 40 * DAY;
  expect(await kinds()).not.toContain('new-job');
});

it('names three at most with whom it holds back', async () => {
  const drafts = [{ draft: { name: 'Tor Vik', evidence: {} } }];
  ids = [...ids, ...(await saveDrafts(kith, drafts)).saved.map(({ person }) => person)];
  for (const person of ids)
    for (const on of ['2026-01-05', '2026-01-20', '2026-02-10'])
      await logInteraction(kith, { people: [person], on, kind: 'message', by: 'me' });
  kith.at += 30 * DAY;
  expect((await readToday(kith)).held).toHaveLength(3);
});

it('tells a birthday as early as was chosen for this person, up to two months', async () => {
  await editPeople(kith, [ids[0] ?? ''], () => ({ birthday: '1990-08-01', birthdayLeadDays: 45 }));
  await editPeople(kith, [ids[1] ?? ''], () => ({ birthday: '1990-08-01' }));
  const birthdays = async () =>
    (await readToday(kith)).items
      .filter(({ item }) => item.why.occasion?.kind === 'birthday')
      .map(({ person }) => person.id);
  kith.at = Date.parse('2026-06-16T09:00Z');
  expect(await birthdays()).toEqual([]);
  kith.at = Date.parse('2026-06-17T09:00Z');
  expect(await birthdays()).toEqual([ids[0]]);
  kith.at = Date.parse('2026-08-01T09:00Z');
  expect((await birthdays()).toSorted()).toEqual(ids.slice(0, 2).toSorted());
});

it('remembers who wrote cards to whom, and asks for them in the season', async () => {
  await noteCard(kith, ids[0] ?? '', 2025, true);
  await logInteraction(kith, { people: [ids[1] ?? ''], on: '2025-12-20', by: 'them', kind: 'gift' });
  await editPeople(kith, [ids[2] ?? ''], () => ({ closeness: 1 }));
  const lines = async () =>
    Object.fromEntries((await cardLines(kith)).map(({ person, seasons }) => [person.name, seasons.get(2025)]));
  expect(await lines()).toEqual({
    'Runa Solheim': { wrote: true, received: false },
    'Oddvar Lie': { wrote: false, received: true },
    'Signe Moen': undefined,
  });
  const cards = async () =>
    (await readToday(kith)).items
      .filter(({ item }) => item.why.occasion?.kind === 'card')
      .map(({ person }) => person.id);
  kith.at = Date.parse('2026-12-05T09:00Z');
  expect((await cards()).toSorted()).toEqual(ids.toSorted());
  await settle(kith);
  const { act } = await noteCard(kith, ids[0] ?? '', 2026, true);
  expect(await cards()).not.toContain(ids[0]);
  await undoAct(kith, act);
  expect(await cards()).toContain(ids[0]);
  await editPeople(kith, [ids[1] ?? ''], () => ({ tact: 'deceased' }));
  expect([Object.keys(await lines()), await cards()]).toEqual([
    expect.not.arrayContaining(['Oddvar Lie']),
    expect.not.arrayContaining([ids[1]]),
  ]);
});

it('does not take a call in March for the card of last December', async () => {
  kith.at = Date.parse('2026-12-04T09:00Z');
  await editPeople(kith, ids, () => ({ closeness: 1 }));
  await markShown(
    kith,
    (await readToday(kith)).items.map(({ item }) => item),
  );
  kith.at = Date.parse('2027-03-10T09:00Z');
  await logInteraction(kith, { people: ids, kind: 'call' });
  expect(await cardsOf(kith.book, 2026)).toEqual([]);
});

it('shows no promise to somebody who died, and shows it again where that was a mistake', async () => {
  const [person = ''] = ids;
  await makeFollowUp(kith, { person, reason: 'promise', dueOn: '2026-06-10', note: 'the map' });
  const promises = async () => (await readToday(kith)).items.filter(({ item }) => item.reason === 'promise').length;
  expect(await promises()).toBe(1);
  const { act } = await editPeople(kith, [person], () => ({ tact: 'deceased' }));
  expect([await promises(), kith.shown.at(-1)?.text]).toEqual([0, '']);
  await undoAct(kith, act);
  expect(await promises()).toBe(1);
});

it('is thanked for a meeting with anybody, from the day after, until something was said', async () => {
  const [person = ''] = ids;
  await editPeople(kith, ids, () => ({ closeness: 1 }));
  await logInteraction(kith, { people: [person], on: '2026-06-10', kind: 'met', by: 'both' });
  const thanks = async () => (await readToday(kith)).items.filter(({ item }) => item.reason === 'thanks').length;
  expect(await thanks()).toBe(0);
  kith.at += 10 * DAY;
  expect(await thanks()).toBe(1);
  await logInteraction(kith, { people: [person], kind: 'thanked' });
  expect(await thanks()).toBe(0);
});

it('finds whom a line names, those last in touch first', async () => {
  const { saved } = await saveDrafts(kith, [{ draft: { name: 'Runa Vik', evidence: {} } }]);
  await logInteraction(kith, { people: [saved[0]?.person ?? ''] });
  const line = 'I’ll send Runa the paper by Friday';
  const people = await peopleNamedIn(kith, line);
  expect(people.map(({ names }) => names[0])).toEqual(['Runa Vik', 'Runa Solheim']);
  const read = readPromise(line, { today: '2026-06-10', people });
  expect([read.people, read.dueOn, read.owed]).toEqual([people.map(({ id }) => id), '2026-06-12', 'by-me']);
  expect(await peopleNamedIn(kith, '! ?')).toEqual([]);
});

it('sets a cadence for a whole group in one undo', async () => {
  const { group } = await saveGroup(kith, { name: 'Harbour walkers' });
  await editPeople(kith, ids, (person) => ({ groups: [...person.groups, group] }));
  await editPeople(kith, [ids[2] ?? ''], () => ({ tact: 'ended' }));
  const cadences = async () => (await kith.book.people.bulkGet(ids)).map((row) => row?.cadenceDays);
  const { act } = await setGroupCadence(kith, group, 60);
  expect([await cadences(), (await kith.book.groups.get(group))?.cadenceDays]).toEqual([[60, 60, undefined], 60]);
  await undoAct(kith, act);
  expect([await cadences(), (await kith.book.groups.get(group))?.cadenceDays]).toEqual([
    [undefined, undefined, undefined],
    undefined,
  ]);
  await whole();
});

it('keeps a promise on the list while its letter is being written, and asks about it', async () => {
  const [runa = ''] = ids;
  await makeFollowUp(kith, { person: runa, reason: 'promise', dueOn: '2026-01-01', note: 'the map' });
  const shown = async () =>
    (await readToday(kith)).items.filter(({ item }) => item.reason === 'promise').map(({ writing }) => writing);
  expect(await shown()).toEqual([false]);
  const [entry] = (await readToday(kith)).items.filter(({ item }) => item.reason === 'promise');
  if (!entry) throw new Error('nothing was promised');
  await answerFollowUp(kith, entry.item, { kind: 'write' });
  expect(await shown()).toEqual([true]);
  await answerFollowUp(kith, entry.item, { kind: 'done' });
  expect(await shown()).toEqual([]);
  await whole();
});

it('gives a new member the cadence of the group, unless they have one of their own', async () => {
  const groups = [];
  for (const cadenceDays of [90, 30, undefined])
    groups.push((await saveGroup(kith, { name: `Every ${cadenceDays}`, ...(cadenceDays && { cadenceDays }) })).group);
  const [quarterly = '', monthly = '', free = ''] = groups;
  const [runa = '', oddvar = '', signe = ''] = ids;
  const cadences = async () => (await kith.book.people.bulkGet(ids)).map((row) => row?.cadenceDays);
  await editPeople(kith, [oddvar], () => ({ cadenceDays: 7 }));
  const { act } = await editPeople(kith, [runa, oddvar], () => ({ groups: [quarterly, monthly] }));
  await editPeople(kith, [signe], () => ({ groups: [free] }));
  expect(await cadences()).toEqual([30, 7, undefined]);
  expect((await kith.book.rhythm.get(runa))?.basis).toBe('cadence');
  // Who is in already and chose otherwise is not asked again, and an edit that sets a cadence has its way.
  await editPeople(kith, [runa], () => ({ cadenceDays: undefined }));
  await editPeople(kith, [runa], () => ({ groups: [quarterly, monthly, free] }));
  await editPeople(kith, [signe], () => ({ groups: [free, monthly], cadenceDays: 14 }));
  expect(await cadences()).toEqual([undefined, 7, 14]);
  await undoAct(kith, act);
  expect((await kith.book.people.get(oddvar))?.groups).toEqual([]);
  await whole();
});

const events = async () =>
  (await exportCalendar(kith))
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => Object.fromEntries(event.split('\r\n').map((line) => line.split(/:(.*)/s).slice(0, 2))))
    .map(({ UID, SUMMARY, STATUS, 'DTSTART;VALUE=DATE': on }) => [UID, SUMMARY, STATUS, on]);

it('writes a calendar in which the same thing keeps its id, and what was kept is cancelled', async () => {
  const [runa = '', oddvar = ''] = ids;
  await editPeople(kith, [runa], () => ({ birthday: '--02-29', cadenceDays: 30 }));
  const { followUp } = await makeFollowUp(kith, {
    person: oddvar,
    reason: 'promise',
    dueOn: '2026-07-01',
    note: 'the map',
  });
  const before = await events();
  expect(before).toEqual([
    [`birthday-${runa}@kith.invalid`, 'calendar_birthday Runa Solheim', 'CONFIRMED', '20000229'],
    [`follow-up-${followUp}@kith.invalid`, 'Oddvar Lie: the map', 'CONFIRMED', '20260701'],
    [`cadence-${runa}@kith.invalid`, 'calendar_cadence Runa Solheim', 'CONFIRMED', '20260710'],
  ]);
  kith.at += 5 * DAY;
  await logInteraction(kith, { people: [runa] });
  const item = { person: oddvar, reason: 'promise' as const, dueOn: '2026-07-01', score: 0, why: {}, followUp };
  await answerFollowUp(kith, item, { kind: 'done' });
  const after = await events();
  expect(after.map(([uid]) => uid)).toEqual(before.map(([uid]) => uid));
  expect(after.map(([, , status, on]) => [status, on])).toEqual([
    ['CONFIRMED', '20000229'],
    ['CANCELLED', '20260701'],
    ['CONFIRMED', '20260715'],
  ]);
  kith.at += 100 * DAY;
  expect((await events()).map(([uid]) => uid)).not.toContain(`follow-up-${followUp}@kith.invalid`);
});

it('takes somebody who died, went into the trash or with whom contact ended out of the calendar, and is silent of them later', async () => {
  const [runa = '', oddvar = '', signe = ''] = ids;
  await editPeople(kith, ids, () => ({ birthday: '1980-05-05', cadenceDays: 90 }));
  for (const person of ids)
    await makeFollowUp(kith, { person, reason: 'promise', dueOn: '2026-07-01', note: 'the map' });
  const before = await events();
  kith.at += DAY;
  await editPeople(kith, [runa], () => ({ tact: 'deceased' }));
  await editPeople(kith, [oddvar], () => ({ tact: 'ended' }));
  await trashPeople(kith, [signe]);
  const after = await events();
  expect(new Set(after.map(([uid]) => uid))).toEqual(new Set(before.map(([uid]) => uid)));
  expect([before, after].map((all) => [...new Set(all.map(([, , status]) => status))])).toEqual([
    ['CONFIRMED'],
    ['CANCELLED'],
  ]);
  kith.at += 100 * DAY;
  expect(await events()).toEqual([]);
});

/** The version and day of each event, by what its id begins with. */
const versions = async (kind: string) => {
  const [event = ''] = (await exportCalendar(kith))
    .split('BEGIN:VEVENT')
    .filter((text) => text.includes(`UID:${kind}`));
  return [Number(/SEQUENCE:(\d+)/.exec(event)?.[1]), /DTSTART;VALUE=DATE:(\d+)/.exec(event)?.[1]] as const;
};

it('gives what moved in a calendar a higher version, whatever moved it', async () => {
  const [runa = '', oddvar = ''] = ids;
  await editPeople(kith, [runa], () => ({ cadenceDays: 30 }));
  await logInteraction(kith, { people: [runa] });
  await makeFollowUp(kith, { person: oddvar, dueOn: '2026-06-10', reason: 'promise', note: 'the map' });
  const [promise] = (await readToday(kith)).items.filter(({ item }) => item.reason === 'promise');
  if (!promise) throw new Error('no promise is due');
  const seen = [[await versions('cadence'), await versions('follow-up')]];
  const moves = [
    () => editPeople(kith, [runa], () => ({ cadenceDays: 90 })),
    async () => undoAct(kith, (await answerFollowUp(kith, promise.item, { kind: 'snooze' })).act),
    () => logInteraction(kith, { people: [runa], on: '2026-06-11' }),
  ];
  for (const move of moves) {
    kith.at += 1000;
    await move();
    seen.push([await versions('cadence'), await versions('follow-up')]);
  }
  expect(seen.map(([turn]) => turn?.[1])).toEqual(['20260710', '20260908', '20260908', '20260909']);
  for (const at of [0, 1]) {
    const numbers = seen.map((each) => each[at]?.[0] ?? Number.NaN);
    expect(numbers.every((each, before) => before === 0 || each > (numbers[before - 1] ?? Number.NaN))).toBe(true);
  }
});

it('gives an export a higher version than the one before, also after the clock was set back a year', async () => {
  const [runa = ''] = ids;
  await editPeople(kith, [runa], () => ({ birthday: '1990-03-04' }));
  const [before] = await versions('birthday');
  kith.at -= 365 * DAY;
  const [back] = await versions('birthday');
  kith.at += 366 * DAY;
  const [forward] = await versions('birthday');
  expect([back - before, forward - back]).toEqual([1, 86_399]);
});

/** What today's list says, after the book came to rest on a day. */
const listOn = async (day: string) => {
  kith.at = Date.parse(`${day}T09:00:00Z`);
  await settle(kith);
  return (await readToday(kith)).items;
};
const kindsOn = async (day: string) => (await listOn(day)).map(({ item }) => item.why.occasion?.kind ?? item.reason);

it('brings a thank-you back on the day that it was put off to, each day until it is said or a week has gone', async () => {
  await listOn('2026-09-01');
  await logInteraction(kith, { people: [ids[0] ?? ''], kind: 'met', by: 'both' });
  const [thanks] = await listOn('2026-09-11');
  if (thanks?.item.reason !== 'thanks') throw new Error('no thanks are due');
  await answerFollowUp(kith, thanks.item, { kind: 'snooze', until: '2026-09-18' });
  expect(await kindsOn('2026-09-17')).not.toContain('thanks');
  for (const day of ['2026-09-18', '2026-09-19', '2026-09-25']) {
    expect(await kindsOn(day)).toContain('thanks');
    await markShown(kith, [thanks.item]);
    expect(await kindsOn(day)).toContain('thanks');
  }
  expect(await kindsOn('2026-09-26')).not.toContain('thanks');
});

it('brings a birthday back that was put off for long', async () => {
  await editPeople(kith, [ids[0] ?? ''], () => ({ birthday: '--09-01' }));
  const [birthday] = await listOn('2026-09-01');
  if (birthday?.item.why.occasion?.kind !== 'birthday') throw new Error('no birthday');
  await answerFollowUp(kith, birthday.item, { kind: 'snooze', until: '2027-02-15' });
  expect(await kindsOn('2027-02-14')).not.toContain('birthday');
  expect(await kindsOn('2027-02-15')).toContain('birthday');
  expect(await kindsOn('2027-02-23')).not.toContain('birthday');
});

it('suggests no card to somebody who mourns, and keeps them on the list of the season', async () => {
  await editPeople(kith, [ids[0] ?? ''], () => ({ closeness: 1, dates: [{ label: 'loss', date: '2026-12-05' }] }));
  const [condolence] = await listOn('2026-12-10');
  if (condolence?.item.why.occasion?.kind !== 'condolence') throw new Error('no condolence');
  await answerFollowUp(kith, condolence.item, { kind: 'done' });
  expect(await kindsOn('2026-12-11')).not.toContain('card');
  expect((await cardLines(kith)).map(({ person }) => person.id)).toContain(ids[0]);
});

it('keeps an absence free of everything, says before it what falls into it, and after it starts with no backlog', async () => {
  const [runa = '', oddvar = '', signe = ''] = ids;
  kith.allowed = true;
  await changeSettings(kith, { capacity: 2, away: [{ from: '2026-06-20', to: '2026-06-29' }] });
  for (const id of ids) await logInteraction(kith, { people: [id], on: '2026-06-10', kind: 'call' });
  await makeFollowUp(kith, { person: runa, reason: 'promise', dueOn: '2026-06-24', note: 'the map' });
  await editPeople(kith, [oddvar], () => ({ birthday: '--06-25' }));
  await editPeople(kith, [signe], () => ({ cadenceDays: 14 }));
  const on = async (day: string) => {
    kith.at = Date.parse(`${day}T09:00:00Z`);
    await awoken(kith);
    const { items, waiting, dormant: revived, quiet } = await readToday(kith);
    const all = [...items, ...waiting, ...revived];
    return { who: all.map(({ person, item }) => `${person.name}: ${item.reason}`).sort(), quiet };
  };
  expect(await on('2026-06-18')).toEqual({ who: [], quiet: undefined });
  expect(await on('2026-06-19')).toEqual({ who: ['Oddvar Lie: occasion', 'Runa Solheim: promise'], quiet: undefined });
  kith.notified = [];
  for (const day of ['2026-06-20', '2026-06-24', '2026-06-25', '2026-06-29']) {
    expect(await on(day)).toEqual({ who: [], quiet: 'away' });
    expect(kith.shown.at(-1)?.text).toBe('');
  }
  expect(kith.notified).toEqual([]);
  // The birthday is over; the promise stays due until it is kept, and the cadence is met within 1.5 times.
  expect(await on('2026-06-30')).toEqual({ who: ['Runa Solheim: promise', 'Signe Moen: cadence'], quiet: undefined });
  await whole();
});

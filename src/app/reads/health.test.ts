// Protects an honest account of the whole network: everybody is counted once, contacts fall into their week, and the year ahead names the
// right days.
import { expect, it } from 'vitest';
import { editPeople, restPeople, trashPeople } from '../acts/edit-person.ts';
import { saveGroup } from '../acts/groups.ts';
import { logInteraction } from '../acts/log-interaction.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { fakeKith } from '../kith.fake.ts';
import { readHealth } from './health.ts';

const today = '2026-06-10';

async function book() {
  const kith = fakeKith();
  const { saved } = await saveDrafts(
    kith,
    ['Alva Moe', 'Birk Lie', 'Cleo Vik', 'Dara Eid', 'Egon Foss'].map((name, at) => ({
      draft: {
        name,
        evidence: {},
        organization: at % 2 ? 'Fjell AS' : 'Vidde AS',
        location: at ? 'Oslo, Norway' : 'Bergen',
      },
    })),
  );
  return { kith, ids: saved.map(({ person }) => person) };
}

it('counts everybody once, by how it stands', async () => {
  const { kith, ids } = await book();
  const [alva = '', birk = '', cleo = '', dara = '', egon = ''] = ids;
  await logInteraction(kith, { people: [alva], on: '2026-06-08', kind: 'met' });
  await editPeople(kith, [birk], () => ({ cadenceDays: 30 }));
  await logInteraction(kith, { people: [birk], on: '2026-05-01', kind: 'call' });
  await restPeople(kith, [dara]);
  await trashPeople(kith, [egon]);
  const health = await readHealth(kith.book, today);
  expect(health.standings).toEqual({ touch: 1, due: 1, quiet: 0, new: 1 });
  expect(health.resting).toBe(1);
  expect(health.breadth.places).toMatchObject({
    top: [
      { value: 'Oslo', people: 2 },
      { value: 'Bergen', people: 1 },
    ],
    known: 3,
  });
  expect(health.breadth.organizations.different).toBe(2);
  expect(health.breadth.fields).toMatchObject({ top: [], unknown: 3 });
  expect(cleo).not.toBe('');
});

it('tells nothing of those who died or with whom contact ended, and the birthdays of kin', async () => {
  const { kith, ids } = await book();
  const tacts = ['deceased', 'ended', 'do-not-contact', 'kin'] as const;
  for (const [at, id] of ids.entries()) await editPeople(kith, [id], () => ({ tact: tacts[at], birthday: '--07-01' }));
  const { coming, standings, breadth } = await readHealth(kith.book, today);
  expect(coming.map(({ birthdays }) => birthdays.map(({ name }) => name))).toEqual([['Dara Eid', 'Egon Foss']]);
  expect([standings.new, breadth.places.known]).toEqual([2, 2]);
});

it('tells nothing of people who rest or are in the trash', async () => {
  const { kith, ids } = await book();
  for (const id of ids) await editPeople(kith, [id], () => ({ birthday: '--07-01', skills: ['joinery'] }));
  await restPeople(kith, ids.slice(1, 3));
  await trashPeople(kith, ids.slice(3));
  const health = await readHealth(kith.book, today);
  expect(health.standings).toEqual({ touch: 0, due: 0, quiet: 0, new: 1 });
  expect(health.coming.map(({ birthdays }) => birthdays.map(({ name }) => name))).toEqual([['Alva Moe']]);
  expect(health.breadth.fields).toMatchObject({ top: [{ value: 'joinery', people: 1 }], known: 1, unknown: 0 });
});

it('puts each contact of a year into its week', async () => {
  const { kith, ids } = await book();
  const contact = (on: string, direction: 'gave' | 'asked' | 'kept') =>
    logInteraction(kith, { people: [ids[0] ?? ''], on, kind: 'call', direction });
  await contact(today, 'gave');
  await contact('2026-06-04', 'asked');
  await contact('2026-06-03', 'kept');
  await contact('2025-06-12', 'kept');
  await contact('2025-06-11', 'kept');
  const { weeks } = await readHealth(kith.book, today);
  expect(weeks).toHaveLength(52);
  expect(weeks.at(-1)).toEqual({ from: '2026-06-04', gave: 1, asked: 1, kept: 0 });
  expect(weeks.at(-2)).toMatchObject({ kept: 1 });
  expect(weeks[0]).toEqual({ from: '2025-06-12', gave: 0, asked: 0, kept: 1 });
  expect(weeks.reduce((sum, { gave, asked, kept }) => sum + gave + asked + kept, 0)).toBe(4);
});

it('looks a year ahead, today included', async () => {
  const { kith, ids } = await book();
  const birthdays = ['--06-10', '1990-06-09', '--02-29', '1980'];
  for (const [at, birthday] of birthdays.entries()) await editPeople(kith, [ids[at] ?? ''], () => ({ birthday }));
  await editPeople(kith, [ids[4] ?? ''], () => ({ birthday: '--06-10' }));
  await saveGroup(kith, { name: 'Choir', nextMeeting: '2026-06-20' });
  await saveGroup(kith, { name: 'Past', nextMeeting: '2026-06-01' });
  await saveGroup(kith, { name: 'Some day', nextMeeting: '2026-07' });
  const { coming } = await readHealth(kith.book, today);
  expect(
    coming.map(({ on, count, meetings, birthdays: named }) => [on, count, meetings, named.map(({ name }) => name)]),
  ).toEqual([
    ['2026-06-10', 2, [], ['Alva Moe', 'Egon Foss']],
    ['2026-06-20', 0, ['Choir'], []],
    ['2027-02-28', 1, [], ['Cleo Vik']],
    ['2027-06-09', 1, [], ['Birk Lie']],
  ]);
});

it('tells how far it is, and ends at an empty book', async () => {
  const { kith } = await book();
  const shares: number[] = [];
  await readHealth(kith.book, today, (share) => shares.push(share));
  expect(shares).toEqual([1]);
  expect((await readHealth(fakeKith().book, today)).standings).toEqual({ touch: 0, due: 0, quiet: 0, new: 0 });
});

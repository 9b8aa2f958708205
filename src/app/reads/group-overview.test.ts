// Protects "get involved": a group is called quiet when nobody of it was heard of for too long, and whoever stands outside is counted.
import { expect, it } from 'vitest';
import { editPeople, trashPeople } from '../acts/edit-person.ts';
import { saveGroup } from '../acts/groups.ts';
import { logInteraction } from '../acts/log-interaction.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { fakeKith } from '../kith.fake.ts';
import { groupMembers, groupOverview } from './group-overview.ts';

async function filled() {
  const kith = fakeKith();
  const { saved } = await saveDrafts(
    kith,
    ['Dara', 'Alva', 'Birk', 'Cleo'].map((name) => ({ draft: { name, evidence: {} } })),
  );
  const ids = saved.map(({ person }) => person);
  const choir = (await saveGroup(kith, { name: 'Choir' })).group;
  const club = (await saveGroup(kith, { name: 'Club', cadenceDays: 30 })).group;
  const empty = (await saveGroup(kith, { name: 'Empty' })).group;
  await editPeople(kith, ids.slice(0, 2), () => ({ groups: [choir] }));
  await editPeople(kith, ids.slice(2, 3), () => ({ groups: [club] }));
  return { kith, ids, choir, club, empty };
}

it('shows members by name, the last contact with any of them, and who was met there', async () => {
  const { kith, ids, choir } = await filled();
  await editPeople(kith, [ids[0] ?? ''], () => ({ met: { where: 'Spring concert of the choir' } }));
  await logInteraction(kith, { people: [ids[0] ?? ''], on: '2026-05-01', kind: 'met' });
  await logInteraction(kith, { people: [ids[1] ?? ''], on: '2026-04-01', kind: 'met' });
  const { groups, ungrouped } = await groupOverview(kith);
  expect(groups.map(({ group }) => group.name)[0]).toBe('Choir');
  expect(groups[0]).toMatchObject({ count: 2, lastOn: '2026-05-01', quiet: false });
  expect(groups[0]?.members.map(({ name }) => name)).toEqual(['Alva', 'Dara']);
  expect(groups[0]?.met.map(({ name }) => name)).toEqual(['Dara']);
  expect(ungrouped).toBe(1);
  await trashPeople(kith, [ids[0] ?? '']);
  expect((await groupMembers(kith, choir)).map(({ name }) => name)).toEqual(['Alva']);
});

it('calls a group quiet after its own cadence, or half a year, and never an empty one', async () => {
  const { kith, ids } = await filled();
  const quiet = async (): Promise<Record<string, boolean>> =>
    Object.fromEntries((await groupOverview(kith)).groups.map((each) => [each.group.name, each.quiet]));
  expect(await quiet()).toEqual({ Choir: true, Club: true, Empty: false });
  await logInteraction(kith, { people: [ids[1] ?? ''], on: '2025-12-09', kind: 'call' });
  await logInteraction(kith, { people: [ids[2] ?? ''], on: '2026-05-11', kind: 'call' });
  expect(await quiet()).toEqual({ Choir: false, Club: false, Empty: false });
  kith.at += 86_400_000;
  expect(await quiet()).toEqual({ Choir: true, Club: true, Empty: false });
  await editPeople(kith, ids.slice(1, 3), () => ({ tact: 'deceased' }));
  expect(await quiet()).toEqual({ Choir: true, Club: false, Empty: false });
  await editPeople(kith, ids.slice(0, 1), () => ({ tact: 'ended' }));
  expect(await quiet()).toEqual({ Choir: false, Club: false, Empty: false });
  expect((await groupOverview(kith)).groups.map(({ lastOn }) => lastOn)).toEqual([undefined, undefined, undefined]);
});

// Protects: somebody who is probably in the book already is offered for a look, nobody else is, and "never the same" is remembered.
import { expect, it } from 'vitest';
import { editInteraction, logInteraction } from '../acts/log-interaction.ts';
import { noteIntroductionByOthers } from '../acts/introduce.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { tellApart } from '../acts/tell-apart.ts';
import { fakeKith } from '../kith.fake.ts';
import { likelyDuplicates } from './duplicates.ts';
import { similarPeople } from './similar.ts';

const draft = (name: string, organization: string, location: string) => ({
  draft: { name, organization, location, evidence: {} },
});

it('asks whether a namesake at the same place is the same, once', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [
    draft('Runa Solheim', 'Fjell AS', 'Bergen'),
    draft('Runa Solheim', 'Fjell AS', 'Bergen'),
    draft('Oddvar Lie', 'Vidde AS', 'Oslo'),
  ]);
  const ids = saved.map(({ person }) => person);
  const asked = await similarPeople(kith, { name: 'Runa Solheim', positions: [{ organization: 'Fjell AS' }] });
  expect(asked.map(({ person }) => person.name)).toEqual(['Runa Solheim', 'Runa Solheim']);
  expect((await similarPeople(kith, { name: 'Runa Solheim' }, ids[0])).map(({ person }) => person.id)).toEqual([
    ids[1],
  ]);
  await tellApart(kith, [ids[0] ?? '', ids[1] ?? '']);
  expect(await similarPeople(kith, { name: 'Runa Solheim' }, ids[0])).toEqual([]);
  expect(await likelyDuplicates(kith)).toEqual([]);
});

it('moves a contact to another day, and notes who introduced whom', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [draft('Runa Solheim', '', ''), draft('Oddvar Lie', '', '')]);
  const [a = '', b = ''] = saved.map(({ person }) => person);
  const { interaction } = await logInteraction(kith, { people: [a] });
  await editInteraction(kith, interaction, { on: '2026-05-01' });
  expect((await kith.book.rhythm.get(a))?.lastOn).toBe('2026-05-01');
  await noteIntroductionByOthers(kith, a, b);
  expect((await kith.book.introductions.toArray())[0]).toMatchObject({ state: 'introduced', madeBy: b });
});

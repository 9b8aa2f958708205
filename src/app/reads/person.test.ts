// Protects what is told of somebody at first sight: what became new about them since the last contact, and nothing that was spoken of already.
import { expect, it } from 'vitest';
import { addDays } from '../../domain/dates.ts';
import { editPeople } from '../acts/edit-person.ts';
import { logInteraction } from '../acts/log-interaction.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { fakeKith } from '../kith.fake.ts';
import { today } from '../kith.ts';
import { personPage } from './person.ts';

const DAY = 86_400_000;

it('tells the latest news since the last contact', async () => {
  const kith = fakeKith();
  const { saved } = await saveDrafts(kith, [{ draft: { name: 'Signe Moen', evidence: {} } }]);
  const id = saved[0]?.person ?? '';
  const news = async () => (await personPage(kith, id))?.news;
  const places = (place: string) => editPeople(kith, [id], () => ({ places: [place] }));
  await places('Bergen');
  // Filled in, not changed.
  expect(await news()).toBeUndefined();
  await logInteraction(kith, { people: [id], on: today(kith), kind: 'met' });
  kith.at += 10 * DAY;
  await places('Lyon');
  kith.at += DAY;
  await places('Riga');
  const moved = { kind: 'place', to: 'Riga', on: today(kith) };
  expect(await news()).toEqual(moved);
  // A contact that is noted later for an earlier day is not the last one.
  await logInteraction(kith, { people: [id], on: addDays(today(kith), -30), kind: 'call' });
  expect(await news()).toEqual(moved);
  await logInteraction(kith, { people: [id], on: today(kith), kind: 'call' });
  expect(await news()).toBeUndefined();
});

// Protects that the popup shows at once only what still holds: of this day, zone and language, whole, and without anybody who is gone.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { type FakeKith, fakeKith } from './kith.fake.ts';
import { editPeople, trashPeople } from './acts/edit-person.ts';
import { forgetPeople } from './acts/forget-person.ts';
import { saveDrafts } from './acts/save-draft.ts';
import { eraseEverything } from './backup.ts';
import { type FirstSight, firstSight, peopleIn, sightAt, type TodayLine } from './first-sight.ts';

const moment = { day: '2026-06-10', zone: 'UTC', language: 'en-GB' };

const line = (person: string): TodayLine => ({
  id: `cadence ${person}`,
  person,
  name: 'Runa Solheim',
  called: 'Runa',
  about: 'You meant to be in touch.',
  writing: false,
  introduction: false,
  thanks: false,
});

const sightOf = (person: string, place: 'items' | 'waiting' | 'dormant' | 'held' = 'items'): FirstSight => {
  const sight = { day: moment.day, items: [], waiting: [], dormant: [], held: [], answered: 0 };
  const there =
    place === 'held' ? { held: [{ person, about: 'Runa has not answered.' }] } : { [place]: [line(person)] };
  return { ...moment, sight: { ...sight, ...there } };
};

const kept = sightOf('runa');

it('shows what was kept at its day, in its zone and language, and at no other', () => {
  expect(sightAt(moment, kept)).toEqual(kept.sight);
  for (const other of [{ day: '2026-06-11' }, { zone: 'Asia/Tokyo' }, { language: 'de' }])
    expect(sightAt({ ...moment, ...other }, kept)).toBeUndefined();
});

it('takes nothing for a sight that is none', () => {
  const { sight } = kept;
  const broken: unknown[] = [
    undefined,
    'text',
    {},
    { ...kept, zone: 1 },
    { ...moment },
    ...['day', 'items', 'waiting', 'dormant', 'held', 'answered'].map((key) => ({
      ...moment,
      sight: { ...sight, [key]: undefined },
    })),
    { ...moment, sight: { ...sight, quiet: 'loud' } },
    { ...moment, sight: { ...sight, held: [{ person: 'runa' }] } },
    ...Object.keys(line('runa')).map((key) => ({
      ...moment,
      sight: { ...sight, items: [{ ...line('runa'), [key]: null }] },
    })),
  ];
  for (const one of broken) expect(firstSight(one), JSON.stringify(one)).toBeUndefined();
  const [away, quiet] = (['away', 'day'] as const).map((state) => ({ ...moment, sight: { ...sight, quiet: state } }));
  expect([firstSight(away), firstSight(quiet)]).toEqual([away, quiet]);
});

async function withRuna(): Promise<{ kith: FakeKith; id: string; other: string }> {
  const kith = fakeKith();
  const drafts = ['Runa Solheim', 'Oddvar Lie'].map((name) => ({ draft: { name, evidence: {} } }));
  const { saved } = await saveDrafts(kith, drafts);
  return { kith, id: saved[0]?.person ?? '', other: saved[1]?.person ?? '' };
}

it.each(['items', 'waiting', 'dormant', 'held'] as const)('names nobody among %s who was forgotten', async (place) => {
  const { kith, id } = await withRuna();
  kith.firstSight = sightOf(id, place);
  expect(peopleIn(sightOf(id, place).sight)).toEqual([id]);
  await forgetPeople(kith, [id], false);
  expect(kith.firstSight).toBeUndefined();
});

it('names nobody who went into the trash, and nobody after everything was erased', async () => {
  const { kith, id, other } = await withRuna();
  kith.firstSight = sightOf(id);
  await trashPeople(kith, [id]);
  expect(kith.firstSight).toBeUndefined();
  kith.firstSight = sightOf(other);
  await eraseEverything(kith);
  expect(kith.firstSight).toBeUndefined();
});

it('stays through what takes nobody away, and goes with its day', async () => {
  const { kith, id } = await withRuna();
  kith.firstSight = sightOf(id);
  await editPeople(kith, [id], () => ({ name: 'Runa Lie' }));
  expect(kith.firstSight).toEqual(sightOf(id));
  kith.at += 86_400_000;
  await editPeople(kith, [id], () => ({ name: 'Runa Solheim' }));
  expect(kith.firstSight).toBeUndefined();
});

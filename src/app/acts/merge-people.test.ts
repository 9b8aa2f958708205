// Protects: whatever pointed to somebody who is merged away points to whoever stays, once.
import { beforeEach, expect, it } from 'vitest';
import { newsOf } from '../../domain/occasions/news.ts';
import { pairId } from '../../domain/rows.ts';
import { checkBook } from '../../store/check-book.ts';
import { type FakeKith, fakeKith } from '../kith.fake.ts';
import { makeFollowUp } from './answer-follow-up.ts';
import { noteCard } from './cards.ts';
import { editPeople } from './edit-person.ts';
import { askFirst, dismissPair, noteIntroductionByOthers } from './introduce.ts';
import { logInteraction } from './log-interaction.ts';
import { mergeInto } from './merge-people.ts';
import { saveDrafts } from './save-draft.ts';
import { addTie } from './ties.ts';

let kith: FakeKith;
let stays: string;
let goes: string;
let birk: string;
let cleo: string;

beforeEach(async () => {
  kith = fakeKith();
  const drafts = ['Runa Solheim', 'R. Solheim', 'Birk Lie', 'Cleo Vik'].map((name) => ({
    draft: { name, evidence: {} },
  }));
  const { saved } = await saveDrafts(kith, drafts);
  [stays = '', goes = '', birk = '', cleo = ''] = saved.map(({ person }) => person);
});

const merge = async () => {
  expect((await mergeInto(kith, [goes, stays], stays)).person).toBe(stays);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
};

it('hands promises and proposals over', async () => {
  const { followUp } = await makeFollowUp(kith, {
    person: goes,
    reason: 'promise',
    dueOn: '2026-07-01',
    note: 'the map',
  });
  const source = { kind: 'page', address: 'https://fjell.example/r' } as const;
  await kith.book.proposals.put({ id: 'p', person: goes, field: 'headline', value: 'Carpenter', source, at: kith.at });
  await merge();
  expect(await kith.book.followUps.get(followUp)).toMatchObject({ person: stays, note: 'the map', state: 'open' });
  expect(await kith.book.proposals.get('p')).toMatchObject({ person: stays, value: 'Carpenter' });
});

it('makes one contact of one that both had', async () => {
  await logInteraction(kith, { people: [goes, birk, stays], kind: 'met' });
  await merge();
  expect((await kith.book.interactions.toArray()).map(({ people }) => people)).toEqual([[stays, birk]]);
});

it('keeps a tie that was there, hands others over, and ties nobody to themselves', async () => {
  await addTie(kith, stays, birk);
  kith.at += 1000;
  await addTie(kith, goes, birk);
  await addTie(kith, goes, cleo);
  await addTie(kith, goes, stays);
  await merge();
  const ties = await kith.book.ties.toArray();
  expect(ties.map(({ id, both }) => [id, new Set(both)])).toEqual(
    [birk, cleo].map((other) => [pairId(stays, other), new Set([stays, other])]),
  );
  expect(ties.map(({ createdAt }) => createdAt)).toEqual([kith.at - 1000, kith.at]);
});

it('hands introductions over, also those that they made', async () => {
  await askFirst(kith, { a: goes, b: birk, reasons: [] });
  await dismissPair(kith, { a: goes, b: stays, reasons: [] }, 'not-useful');
  await noteIntroductionByOthers(kith, cleo, goes);
  await merge();
  const pairs = (await kith.book.introductions.toArray()).map(({ a, b, madeBy }) => [a, b, madeBy]);
  expect(pairs).toHaveLength(2);
  expect(pairs).toContainEqual([stays, birk, undefined]);
  expect(pairs.flat()).toContain(cleo);
  expect(pairs.flat()).not.toContain(goes);
});

it('keeps the introduction under way, or what forbids one, where both had something with the same person', async () => {
  await dismissPair(kith, { a: stays, b: birk, reasons: [] }, 'not-now');
  await askFirst(kith, { a: goes, b: birk, reasons: [] }, 'Hello');
  await dismissPair(kith, { a: stays, b: cleo, reasons: [] }, 'never');
  kith.at += 1000;
  await dismissPair(kith, { a: goes, b: cleo, reasons: [] }, 'not-now');
  await merge();
  const [asked] = await kith.book.introductions.where('id').equals(pairId(stays, birk)).toArray();
  expect(asked).toMatchObject({ state: 'asked-a', dismissals: 1, a: stays, b: birk });
  expect(asked?.steps.map(({ state }) => state)).toEqual(['dismissed', 'asked-a']);
  const never = await kith.book.introductions.get(pairId(stays, cleo));
  expect(never).toMatchObject({ state: 'dismissed', dismissal: 'never', dismissals: 2 });
});

it('hands a picture over where whoever stays has none, and lets go of how somebody met themselves', async () => {
  const picture = (person: string, byte: number) => ({
    person,
    type: 'image/png',
    bytes: new Uint8Array([byte]).buffer,
  });
  await kith.book.photos.put(picture(goes, 1));
  await editPeople(kith, [birk, stays], () => ({ met: { through: goes } }));
  await merge();
  const bytes = async () =>
    (await kith.book.photos.toArray()).map((photo) => [photo.person, ...new Uint8Array(photo.bytes)]);
  expect(await bytes()).toEqual([[stays, 1]]);
  expect((await kith.book.people.get(birk))?.met).toEqual({ through: stays });
  expect((await kith.book.people.get(stays))?.met).toEqual({});
  await kith.book.photos.put(picture(cleo, 2));
  await mergeInto(kith, [stays, cleo], stays);
  expect(await bytes()).toEqual([[stays, 1]]);
});

it('makes no news of what was joined', async () => {
  await editPeople(kith, [stays], () => ({ positions: [{ organization: 'Fjell AS' }], places: ['Oslo'] }));
  kith.at += 1000;
  await kith.book.people.update(goes, {
    positions: [{ organization: 'Hav AS' }],
    places: ['Bergen'],
    updatedAt: kith.at,
  });
  await mergeInto(kith, [stays, goes]);
  expect((await kith.book.people.get(stays))?.newsAt).toBeUndefined();
  const changes = await kith.book.changes.where('[person+rev]').between([stays, 3], [stays, Infinity]).toArray();
  expect(changes.map(({ field }) => field)).toContain('positions');
  expect(changes.map((change) => newsOf(change, '2026-06-10'))).toEqual(changes.map(() => undefined));
});

it('finds a card and a reminder under whoever stays; of two, the answered one counts', async () => {
  await noteCard(kith, goes, 2025, true);
  await noteCard(kith, goes, 2024, true);
  await noteCard(kith, stays, 2024, true);
  const row = { reason: 'rhythm', dueOn: '2026-06-01', note: '', state: 'shown', createdAt: 1 } as const;
  await kith.book.followUps.bulkPut([
    { ...row, id: `reminder ${stays}`, person: stays },
    { ...row, id: `reminder ${goes}`, person: goes, state: 'done' },
    { ...row, id: `reminder ${goes} 2026-05-01`, person: goes },
  ]);
  await mergeInto(kith, [stays, goes], stays);
  const rows = await kith.book.followUps.where('person').equals(stays).toArray();
  const kept = rows.filter(({ id }) => id.startsWith('occasion') || id.startsWith('reminder'));
  expect(kept.map(({ id, state }) => [id, state])).toEqual([
    [`occasion ${stays} card 2024`, 'done'],
    [`occasion ${stays} card 2025`, 'done'],
    [`reminder ${stays}`, 'done'],
    [`reminder ${stays} 2026-05-01`, 'shown'],
  ]);
  await noteCard(kith, stays, 2025, false);
  expect(await kith.book.followUps.get(`occasion ${stays} card 2025`)).toBeUndefined();
});

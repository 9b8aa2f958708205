// Protects: a book that says little gets a pair with a good reason or an honest silence, invented people stay among themselves, and
// from a need it is one step to who could help, the user among them.
import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonFields } from '../../domain/person.ts';
import { changeSettings } from '../acts/change-settings.ts';
import { editPeople, restPeople } from '../acts/edit-person.ts';
import { askFirst, dismissPair, forgetLessons, introduceAtOnce } from '../acts/introduce.ts';
import { saveDrafts } from '../acts/save-draft.ts';
import { type FakeKith, fakeKith } from '../kith.fake.ts';
import { addSample, SAMPLE } from '../sample.ts';
import { stillSuggested } from './still-suggested.ts';
import { YOU } from '../../domain/introductions/who-could-help.ts';
import { type SuggestionsFound, suggestions } from './suggestions.ts';

const today = '2026-06-10';
let kith: FakeKith;

beforeEach(() => {
  kith = fakeKith();
});

const find = (person?: string): Promise<SuggestionsFound> =>
  suggestions(kith.book, { today, top: 20, ...(person !== undefined && { person }) });

/** Saves people as pages give them: a name, a title, an organisation and a place. */
async function savePlain(titleOf: (i: number) => string, count = 40): Promise<string[]> {
  const first = ['Runa', 'Oddvar', 'Signe', 'Torleif', 'Gudny', 'Eirik', 'Solveig', 'Halvard'];
  const last = ['Solheim', 'Lie', 'Moen', 'Brekke', 'Dahl'];
  const { saved } = await saveDrafts(
    kith,
    Array.from({ length: count }, (_, i) => ({
      draft: {
        name: `${first[i % 8]} ${last[Math.floor(i / 8) % 5]}`,
        title: titleOf(i),
        organization: `Firm ${i % 9}`,
        location: `Town ${i % 4}`,
        evidence: {},
      },
    })),
  );
  return saved.map(({ person }) => person);
}
const say = (id: string, fields: Partial<PersonFields>) => editPeople(kith, [id], () => fields);

describe('forty people of whom only a name, a title, an organisation and a place are known', () => {
  it('are suggested where two share something rare, and the reason says what', async () => {
    const ids = await savePlain((i) => (i === 4 || i === 8 ? 'Bell founder' : `Trade ${i}`));
    const { pairs, hasWishes } = await find();
    expect(hasWishes).toBe(false);
    expect(pairs.map(({ a, b }) => new Set([a, b]))).toEqual([new Set([ids[4], ids[8]])]);
    expect(pairs[0]?.reasons[0]).toMatchObject({
      kind: 'title',
      a: { value: 'Bell founder' },
      b: { value: 'Bell founder' },
    });
  });

  it('are searched no longer than the user waits, and the screen is told that there may be more', async () => {
    const ids = await savePlain((i) => `Trade ${i}`, 184);
    await editPeople(kith, ids.slice(92), () => ({ needs: ['a violin teacher'] }));
    await editPeople(kith, ids.slice(0, 92), () => ({ offers: ['violin lessons'] }));
    let asked = 0;
    const shares: number[] = [];
    const found = await suggestions(
      kith.book,
      { today, top: 20 },
      undefined,
      (share) => shares.push(share),
      () => (asked++ ? 8_000 : 0),
    );
    expect(found).toMatchObject({ partial: true });
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it('are met with silence where they share no more than a town and an employer, and the screen is told that nobody wished', async () => {
    await savePlain((i) => `Trade ${i}`);
    expect(await find()).toEqual({ pairs: [], hasWishes: false, partial: false, help: [] });
  });

  it('have a pair as soon as one looks for what another does', async () => {
    const ids = await savePlain((i) => (i === 5 ? 'Beekeeper' : `Trade ${i}`));
    await say(ids[17] ?? '', { needs: ['somebody who keeps bees'] });
    const { pairs, hasWishes } = await find();
    expect(hasWishes).toBe(true);
    expect(pairs[0]).toMatchObject({ a: ids[5], b: ids[17] });
    expect(pairs[0]?.reasons[0]).toMatchObject({ kind: 'ability', gains: 'b' });
  });
});

it('has nothing to say of an empty book', async () => {
  expect(await find()).toEqual({ pairs: [], hasWishes: false, partial: false, help: [] });
});

it('pairs invented people with each other, and leaves them out once there are own ones', async () => {
  await addSample(kith);
  const before = await find();
  expect(before.pairs.length).toBeGreaterThan(0);
  await savePlain((i) => `Trade ${i}`, 2);
  expect((await find()).pairs).toEqual([]);
  const sample = before.pairs[0]?.a ?? '';
  const own = await find(sample);
  expect(own.pairs.length).toBeGreaterThan(0);
  expect(own.pairs.every(({ a, b }) => a.startsWith(SAMPLE) && b.startsWith(SAMPLE))).toBe(true);
});

it('leaves kin out: they have occasions only', async () => {
  const [runa = '', oddvar = ''] = await savePlain((i) => `Trade ${i}`);
  await say(runa, { needs: ['a patent lawyer'] });
  await say(oddvar, { offers: ['patent lawyer'] });
  expect((await find()).pairs).toHaveLength(1);
  await say(runa, { tact: 'kin' });
  expect((await find()).pairs).toEqual([]);
  expect(await find(oddvar)).toMatchObject({ pairs: [] });
});

it('keeps of the pairs that were found those in which nobody is being asked by now', async () => {
  const [runa = '', oddvar = '', signe = '', torleif = '', gudny = ''] = await savePlain((i) => `Trade ${i}`);
  await say(runa, { needs: ['a patent lawyer', 'a sailing teacher'] });
  await say(oddvar, { offers: ['patent lawyer'] });
  await say(signe, { offers: ['sailing teacher'] });
  await say(torleif, { needs: ['accordion repair'] });
  await say(gudny, { offers: ['accordion repair'] });
  const { pairs } = await find();
  const of = (id: string) => pairs.filter(({ a, b }) => a === id || b === id);
  expect([of(runa).length, of(torleif).length]).toEqual([2, 1]);
  const [first] = of(runa);
  if (first) await askFirst(kith, first);
  expect(await stillSuggested(kith.book, pairs, today)).toEqual(of(torleif));
  // Whoever was asked about somebody who died since waits for nothing.
  await say(first?.a === runa ? first.b : (first?.a ?? ''), { tact: 'deceased' });
  expect(await stillSuggested(kith.book, pairs, today)).toEqual(pairs.filter((each) => each !== first));
  expect((await find()).pairs.filter(({ a, b }) => a === runa || b === runa)).toHaveLength(1);
});

describe('who could help', () => {
  let ids: string[];
  beforeEach(async () => {
    ids = await savePlain((i) => `Trade ${i}`, 6);
    await say(ids[0] ?? '', { needs: ['a patent lawyer'] });
    await say(ids[1] ?? '', { offers: ['patent attorney'] });
  });

  it('names those who offer it, and the user', async () => {
    await changeSettings(kith, { offers: ['I know a good patent lawyer'] });
    const { help, pairs } = await find(ids[0]);
    expect(help.map(({ need }) => need)).toEqual(['a patent lawyer']);
    expect(new Set(help[0]?.helpers.map(({ id }) => id))).toEqual(new Set([ids[1], YOU]));
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([[ids[1], ids[0]]]);
  });

  it('asks nobody who rests', async () => {
    await restPeople(kith, [ids[1] ?? '']);
    expect((await find(ids[0])).help).toEqual([{ need: 'a patent lawyer', helpers: [] }]);
  });

  it('suggests a pair no more once it was made, and knows of the tie', async () => {
    const [pair] = (await find()).pairs;
    if (!pair) throw new Error('no pair');
    await introduceAtOnce(kith, pair);
    expect((await find()).pairs).toEqual([]);
  });

  it('weighs a kind of reason less after it was not useful, until that is forgotten', async () => {
    await say(ids[2] ?? '', { needs: ['kite making'] });
    await say(ids[3] ?? '', { offers: ['kite making'] });
    const score = async () => (await find(ids[2])).pairs[0]?.score ?? 0;
    const before = await score();
    const [pair] = (await find(ids[0])).pairs;
    if (!pair) throw new Error('no pair');
    await dismissPair(kith, pair, 'not-useful');
    expect(await score()).toBeCloseTo((before * 20) / 21, 6);
    kith.at += 1000;
    await forgetLessons(kith);
    expect(await score()).toBeCloseTo(before, 6);
  });
});

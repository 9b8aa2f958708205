// Protects: what the user says about a pair is what the book holds afterwards, and each word can be taken back whole.
import { beforeEach, describe, expect, it } from 'vitest';
import { introductionByOthers, OpenElsewhere, UnexpectedEvent } from '../../domain/introductions/workflow.ts';
import { pairId } from '../../domain/rows.ts';
import { checkBook } from '../../store/check-book.ts';
import { type FakeKith, fakeKith } from '../kith.fake.ts';
import { lessonsLearned } from '../reads/lessons.ts';
import { readToday } from '../reads/today.ts';
import { expireIntroductions } from './expire-introductions.ts';
import {
  advanceIntroduction,
  askFirst,
  dismissPair,
  forgetLessons,
  introduceAtOnce,
  noteIntroductionByOthers,
  type Suggested,
  swapped,
} from './introduce.ts';
import { editPeople, trashPeople } from './edit-person.ts';
import { mergeInto } from './merge-people.ts';
import { saveDrafts } from './save-draft.ts';
import { undoAct } from './undo-act.ts';

const DAY = 86_400_000;
let kith: FakeKith;
let ids: [string, string, string];
let pair: Suggested;

beforeEach(async () => {
  kith = fakeKith();
  const drafts = ['Runa Solheim', 'Oddvar Lie', 'Signe Moen'].map((name) => ({ draft: { name, evidence: {} } }));
  const [a = '', b = '', c = ''] = (await saveDrafts(kith, drafts)).saved.map(({ person }) => person);
  ids = [a, b, c];
  pair = {
    a,
    b,
    reasons: [
      {
        kind: 'need',
        text: 'Oddvar sucht „Schach“; Runa bietet „Schach“.',
        a: { field: 'offers', value: 'Schach' },
        b: { field: 'needs', value: 'Schach' },
        gains: 'b',
      },
    ],
  };
});

const rows = async () => ({
  introductions: await kith.book.introductions.toArray(),
  ties: await kith.book.ties.toArray(),
  interactions: await kith.book.interactions.toArray(),
});
const nothing = { introductions: [], ties: [], interactions: [] };

it('asks the first, keeps the words of the reasons and the letter, and takes it back', async () => {
  const { act } = await askFirst(kith, pair, 'May I?');
  const [row] = (await rows()).introductions;
  expect(row).toMatchObject({
    id: pairId(pair.a, pair.b),
    a: pair.a,
    state: 'asked-a',
    reasons: ['need: Oddvar sucht „Schach“; Runa bietet „Schach“.'],
  });
  expect(row?.steps).toMatchObject([{ state: 'asked-a', text: 'May I?' }]);
  await undoAct(kith, act);
  expect(await rows()).toEqual(nothing);
});

it('turns a pair around with whose gain is whose', () => {
  const other = swapped(pair);
  expect([other.a, other.b, other.reasons[0]?.gains, other.reasons[0]?.a.field]).toEqual([
    pair.b,
    pair.a,
    'a',
    'needs',
  ]);
  expect(swapped(other)).toEqual(pair);
});

it('introduces at once: both are a tie, the favour is logged, and all of it can be undone', async () => {
  const { act } = await introduceAtOnce(kith, pair, 'Runa, meet Oddvar');
  const { introductions, ties, interactions } = await rows();
  expect(introductions[0]?.steps.map(({ state }) => state)).toEqual(['yes-a', 'agreed', 'introduced']);
  expect(ties).toMatchObject([{ id: pairId(pair.a, pair.b), source: 'introduction' }]);
  expect(interactions).toMatchObject([{ kind: 'introduced', direction: 'gave', by: 'me', people: [pair.a, pair.b] }]);
  expect(await checkBook(kith.book, 'UTC')).toEqual([]);
  await undoAct(kith, act);
  expect(await rows()).toEqual(nothing);
});

describe('the same word again, from a second window', () => {
  it('changes nothing when the first was asked already, though they said yes meanwhile', async () => {
    await askFirst(kith, pair, 'May I?');
    await advanceIntroduction(kith, pairId(pair.a, pair.b), { kind: 'yes' });
    const before = await rows();
    kith.at += 1000;
    await askFirst(kith, pair, 'May I?');
    expect(await rows()).toEqual(before);
  });

  it('makes no second tie and no second favour of one introduction', async () => {
    await introduceAtOnce(kith, pair);
    const before = await rows();
    kith.at += 1000;
    await introduceAtOnce(kith, pair);
    expect(await rows()).toEqual(before);
  });

  it('is refused by name where the pair is elsewhere on its way', async () => {
    await askFirst(kith, pair);
    await advanceIntroduction(kith, pairId(pair.a, pair.b), { kind: 'yes' });
    const before = await rows();
    const refused = { name: 'UnexpectedEvent', message: 'an introduction that is asked-a cannot be asked' };
    await expect(askFirst(kith, swapped(pair))).rejects.toMatchObject(refused);
    await expect(introduceAtOnce(kith, pair)).rejects.toThrow(UnexpectedEvent);
    expect(await rows()).toEqual(before);
  });

  it('puts a pair away whose first was asked, as it was asked', async () => {
    await askFirst(kith, pair);
    await dismissPair(kith, swapped(pair), 'not-now');
    expect((await rows()).introductions).toMatchObject([{ a: pair.a, state: 'dismissed', dismissal: 'not-now' }]);
  });
});

it('asks nobody who is in another open introduction, until that is answered', async () => {
  const [a, b, c] = ids;
  await askFirst(kith, pair, 'May I?');
  const before = await rows();
  const others = [
    { ...pair, b: c },
    { ...pair, a: c, b: a },
    { ...pair, a: b, b: c },
  ];
  for (const other of others) await expect(askFirst(kith, other)).rejects.toThrow(OpenElsewhere);
  expect(await rows()).toEqual(before);
  await advanceIntroduction(kith, pairId(a, b), { kind: 'no' });
  await askFirst(kith, { ...pair, b: c });
  expect((await rows()).introductions.map(({ state }) => state).sort()).toEqual(['asked-a', 'declined']);
});

it.each([
  ['died', (id: string) => editPeople(kith, [id], () => ({ tact: 'deceased' as const }))],
  ['lies in the trash', (id: string) => trashPeople(kith, [id])],
])('holds nobody by an introduction to somebody who %s', async (_, go) => {
  const [a, b, c] = ids;
  await askFirst(kith, pair, 'May I?');
  await go(b);
  await askFirst(kith, { ...pair, b: c });
  expect((await rows()).introductions.filter((row) => row.a === a)).toHaveLength(2);
});

describe('putting a pair away', () => {
  it('keeps what came of an introduction by others that is noted again', async () => {
    const [a, b] = ids;
    await noteIntroductionByOthers(kith, a, b);
    const [row] = await kith.book.introductions.toArray();
    await advanceIntroduction(kith, row?.id ?? '', { kind: 'thanked' });
    const thanked = await kith.book.introductions.toArray();
    await noteIntroductionByOthers(kith, a, b);
    expect(await kith.book.introductions.toArray()).toEqual(thanked);
  });

  it('notes that the two know each other, where that is why', async () => {
    const { act } = await dismissPair(kith, pair, 'acquainted');
    expect((await rows()).ties).toMatchObject([{ source: 'you' }]);
    await undoAct(kith, act);
    expect(await rows()).toEqual(nothing);
  });

  it.each(['not-useful', 'never', 'not-now'] as const)('makes no tie for “%s”', async (why) => {
    await dismissPair(kith, pair, why);
    const { introductions, ties } = await rows();
    expect([introductions[0]?.dismissal, introductions[0]?.dismissals, ties]).toEqual([why, 1, []]);
    await dismissPair(kith, pair, why);
    expect((await rows()).introductions[0]?.dismissals).toBe(2);
  });
});

it('learns from what was not useful, forgets it when told to, and learns it again when that is undone', async () => {
  await dismissPair(kith, pair, 'not-useful');
  expect(await lessonsLearned(kith)).toMatchObject([{ kind: 'need', good: 0, bad: 1 }]);
  kith.at += 1000;
  const { act } = await forgetLessons(kith);
  expect(await lessonsLearned(kith)).toEqual([]);
  await undoAct(kith, act);
  expect(await lessonsLearned(kith)).toHaveLength(1);
});

it('reminds after a week, once, and lets go after three', async () => {
  await askFirst(kith, pair);
  const steps = async () => (await readToday(kith)).items.flatMap(({ introduction }) => introduction?.step ?? []);
  kith.at += 6 * DAY;
  expect(await steps()).toEqual([]);
  kith.at += DAY;
  expect(await steps()).toEqual(['nudge']);
  await advanceIntroduction(kith, pairId(pair.a, pair.b), { kind: 'nudged' });
  expect(await steps()).toEqual([]);
  kith.at += 13 * DAY;
  await expireIntroductions(kith);
  expect((await rows()).introductions[0]?.state).toBe('asked-a');
  kith.at += DAY;
  await expireIntroductions(kith);
  expect((await rows()).introductions[0]?.state).toBe('expired');
});

it('lets go of nobody who answers at that moment', async () => {
  await askFirst(kith, pair);
  kith.at += 21 * DAY;
  await Promise.all([expireIntroductions(kith), advanceIntroduction(kith, pairId(pair.a, pair.b), { kind: 'no' })]);
  expect((await rows()).introductions[0]?.state).toBe('declined');
});

it('asks what came of it after 14 and after 90 days', async () => {
  await introduceAtOnce(kith, pair);
  const id = pairId(pair.a, pair.b);
  const steps = async () => (await readToday(kith)).items.flatMap(({ introduction }) => introduction?.step ?? []);
  await advanceIntroduction(kith, id, { kind: 'thanked' });
  await advanceIntroduction(kith, id, { kind: 'thanked' });
  kith.at += 14 * DAY;
  expect(await steps()).toEqual(['ask-outcome']);
  await advanceIntroduction(kith, id, { kind: 'outcome', text: 'They talk.' });
  expect(await steps()).toEqual([]);
  kith.at += 76 * DAY;
  expect(await steps()).toEqual(['ask-outcome']);
  await advanceIntroduction(kith, id, { kind: 'outcome', text: 'They work together.' });
  expect(await steps()).toEqual([]);
  expect((await rows()).introductions[0]).toMatchObject({ state: 'closed', outcome: 'They work together.' });
});

it('owes thanks to whoever introduced somebody, beside an introduction of those two', async () => {
  const [a, b] = ids;
  await introduceAtOnce(kith, pair);
  const { act } = await noteIntroductionByOthers(kith, a, b);
  expect(await kith.book.introductions.count()).toBe(2);
  const thanks = (await readToday(kith)).items.filter(({ introduction }) => introduction?.step === 'thank');
  expect(thanks.map(({ person }) => person.id)).toEqual([b]);
  await undoAct(kith, act);
  expect(await kith.book.introductions.count()).toBe(1);
});

it('keeps who made an introduction when people are merged', async () => {
  const [a, b, c] = ids;
  await noteIntroductionByOthers(kith, a, b);
  await mergeInto(kith, [c, b], c);
  const made = introductionByOthers(a, c, 0);
  expect((await rows()).introductions).toMatchObject([{ id: made.id, madeBy: c, a, b: c }]);
});

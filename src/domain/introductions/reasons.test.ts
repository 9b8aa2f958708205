import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Comparables } from './comparable.ts';
import type { Profile } from './profile.ts';
import { type ReasonLink, factOf, reasonLinks } from './reasons.ts';
import { readVectors } from './vectors.ts';

// Protects: what makes a pair, what it is worth against the rest, and on which side each stands.

const links = (
  profiles: readonly Profile[],
  { weigh = () => 1, vectors, proceed }: Partial<LinkOptions> = {},
): ReasonLink[] => reasonLinks(profiles, weigh, vectors, proceed, new Comparables());

interface LinkOptions {
  weigh: Parameters<typeof reasonLinks>[1];
  vectors: Parameters<typeof reasonLinks>[2];
  proceed: Parameters<typeof reasonLinks>[3];
}
const told = (found: readonly ReasonLink[]) =>
  found.map(({ kind, weight, left, right }) => ({ kind, weight: Math.round(weight * 1000) / 1000, left, right }));

describe('what two share', () => {
  const everything = {
    interests: ['falconry'],
    groups: ['Bell ringers'],
    skills: ['Thatching'],
    schools: ['Hilltop College'],
    hometown: ['Nether Wallop'],
    studies: ['Dendrology'],
    titles: ['Senior thatcher'],
    locations: ['Porto, Portugal'],
    languages: ['Sorbian'],
    organizations: ['Reed & Straw Ltd'],
  };

  it('is worth most for interests and least for an employer, halved where every second person has it', () => {
    const found = links([
      { id: 'a', ...everything },
      { id: 'b', ...everything, titles: ['thatcher'], locations: [], workLocations: ['Porto'] },
    ]);
    expect(found.map(({ kind, weight }) => [kind, weight])).toEqual(
      [
        ['interest', 0.6],
        ['skill', 0.4],
        ['group', 0.45],
        ['school', 0.4],
        ['study', 0.3],
        ['hometown', 0.4],
        ['title', 0.25],
        ['place', 0.2],
        ['language', 0.2],
        ['employer', 0.15],
      ].map(([kind, worth]) => [kind, expect.closeTo(Number(worth) / 2, 10)]),
    );
    for (const { left, right, leftValue, rightValue } of found) {
      expect(left).toEqual([0, 1]);
      expect(right).toBe(left);
      expect(rightValue).toBe(leftValue);
    }
  });

  it('is worth more the fewer have it, and by what was learned', () => {
    const crowd = Array.from({ length: 30 }, (_, i): Profile => ({
      id: `p${i}`,
      interests: i < 4 ? ['falconry'] : [],
    }));
    const [link] = links(crowd, { weigh: (kind) => (kind === 'interest' ? 1.5 : 0) });
    expect(link?.weight).toBeCloseTo((0.6 * 1.5 * Math.log(32 / 4)) / Math.log(32), 10);
  });

  it('is nothing where nearly all have it, or only one', () => {
    const all = (people: number) =>
      links(Array.from({ length: people }, (_, i) => ({ id: `p${i}`, skills: ['Kites'] })));
    expect(all(7)).toHaveLength(1);
    expect(all(8)).toEqual([]);
    expect(links([{ id: 'a', skills: ['Kites'] }, { id: 'b' }])).toEqual([]);
  });
});

describe('needs and offers', () => {
  it('put who looks on the left, a stated offer before what somebody only does or knows', () => {
    const found = links([
      { id: 'a', needs: ['Looking for scrimshaw'] },
      { id: 'b', offers: ['Scrimshaw'] },
      { id: 'c', skills: ['Scrimshaw'] },
      { id: 'd', titles: ['Senior scrimshaw'] },
      { id: 'e', needs: ['Looking for scrimshaw'] },
    ]);
    expect(told(found)).toEqual([
      { kind: 'need', weight: 4.2, left: [0, 4], right: [1] },
      { kind: 'ability', weight: 2, left: [0, 4], right: [3] },
      { kind: 'ability', weight: 2, left: [0, 4], right: [2] },
    ]);
    expect(found.map(({ leftFields, rightFields }) => [leftFields, rightFields])).toEqual([
      [['needs'], ['offers']],
      [['needs'], ['titles']],
      [['needs'], ['skills']],
    ]);
    expect(found[1]).toMatchObject({ leftValue: 'looking for scrimshaw', rightValue: 'scrimshaw' });
  });

  it('bring whoever hires to whoever looks for the work, whichever of them said so as a need', () => {
    const found = links([
      { id: 'a', needs: ['Looking for work as a bookbinder'] },
      { id: 'b', offers: ['Hires a bookbinder'] },
    ]);
    expect(found.map(({ kind, left, right }) => [kind, left, right])).toContainEqual(['need', [1], [0]]);
  });

  it('never meet themselves', () => {
    const same = { needs: ['Looking for work as a bookbinder'] };
    expect(
      links([
        { id: 'a', ...same },
        { id: 'b', ...same },
      ]),
    ).toEqual([]);
  });

  it('of one half in common count by how much is covered, of less not at all', () => {
    const worth = (need: string) =>
      links([
        { id: 'a', needs: [need] },
        { id: 'b', offers: ['scrimshaw'] },
      ]).map(({ weight }) => weight);
    expect(worth('scrimshaw falconry')).toEqual([expect.closeTo(4.2 * 0.75, 10)]);
    expect(worth('scrimshaw falconry thatching')).toEqual([]);
  });
});

describe('a journey', () => {
  const coming = (need: string, ...places: string[]) =>
    links([
      { id: 'a', needs: [need] },
      ...places.map((place, i): Profile => ({ id: `p${i}`, locations: [place] })),
    ]).filter(({ kind }) => kind === 'coming');

  it('leads to whoever lives in the place with the longest name that fits', () => {
    const found = coming('Moving to San Marco in Lamis in spring', 'San Marco in Lamis, Italy', 'San Marco', 'Lamis');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ left: [0], right: [1], leftFields: ['needs'], rightValue: 'san marco in lamis' });
    expect(found[0]?.rightFields).toEqual(['locations', 'workLocations']);
    expect(coming('Moving to Porto', 'Lisbon')).toEqual([]);
    expect(coming('In Porto 3–7 May', 'Porto')).toHaveLength(1);
  });

  it('is worth less the more live there, but never less than three tenths', () => {
    const people = (residents: number) =>
      coming('Moving to Porto', ...Array.from({ length: residents }, () => 'Porto'));
    expect(people(1)[0]?.weight).toBeCloseTo(2.4, 10);
    expect(people(2)[0]?.weight).toBeCloseTo((2.4 * Math.log(5 / 2)) / Math.log(5), 10);
    expect(people(40)[0]?.weight).toBeCloseTo(2.4 * 0.3, 10);
  });
});

describe('words of like meaning', () => {
  const vectors = readVectors(readFileSync(new URL('./vectors.bin', import.meta.url)));
  const kinds = (profiles: readonly Profile[], options?: Partial<LinkOptions>) =>
    links(profiles, { vectors, ...options }).map(({ kind }) => kind);

  it('may match, and are not said again of what matches by its words', () => {
    expect(
      kinds([
        { id: 'a', needs: ['old swords'] },
        { id: 'b', offers: ['daggers and armour'] },
      ]),
    ).toEqual(['may-match']);
    expect(
      kinds([
        { id: 'a', needs: ['needs daggers'] },
        { id: 'b', offers: ['daggers'] },
      ]),
    ).toEqual(['need']);
    expect(
      kinds([
        { id: 'a', needs: ['old swords'] },
        { id: 'b', offers: ['used bicycles'] },
      ]),
    ).toEqual([]);
  });

  it('are looked for until the work is stopped', () => {
    const many = Array.from({ length: 40 }, (_, i): Profile => ({
      id: `p${i}`,
      needs: [`old swords${'!'.repeat(i)}`],
    }));
    const all = [...many, { id: 'b', offers: ['daggers and armour'] }];
    expect(kinds(all)).toHaveLength(40);
    expect(kinds(all, { proceed: (_, until) => until < 0.5 })).toHaveLength(15);
  });

  it('are matched with whatever was read when the time for reading was over', () => {
    const knives = Array.from({ length: 40 }, (_, i): Profile => ({ id: `p${i}`, offers: [`knives${'!'.repeat(i)}`] }));
    const [need, nearest]: Profile[] = [
      { id: 'a', needs: ['old swords'] },
      { id: 'b', offers: ['daggers'] },
    ];
    const matched = (...profiles: Profile[]) =>
      links(profiles, {
        vectors,
        proceed(share, until) {
          expect(share).toBeLessThan(until);
          return until === 0.5 || share < 0.15;
        },
      }).map(({ right }) => profiles[right[0] ?? 0]?.id);
    if (!need || !nearest) throw new RangeError('no need');
    expect(matched(nearest, ...knives, need)).toEqual(['b']);
    expect(matched(...knives, nearest, need)).toEqual(['p0', 'p1', 'p2']);
  });

  it('may match only as well as the nearest does', () => {
    const offers = ['knives', 'daggers', 'daggers!', 'daggers!!', 'daggers!!!'];
    const found = links(
      [{ id: 'a', needs: ['old swords'] }, ...offers.map((offer) => ({ id: offer, offers: [offer] }))],
      { vectors },
    );
    expect(found.map(({ rightValue, right }) => [rightValue, right])).toEqual([2, 3, 4].map((at) => ['daggers', [at]]));
  });

  it('tell whether a word that both use is what they are about', () => {
    const met = (need: string, offer: string, options?: Partial<LinkOptions>) =>
      links(
        [
          { id: 'a', needs: [need] },
          { id: 'b', offers: [offer] },
        ],
        options,
      ).map(({ kind }) => kind);
    expect(met('to plan for retirement', 'plans cloud migrations')).toEqual(['need']);
    expect(met('to plan for retirement', 'plans cloud migrations', { vectors })).toEqual([]);
    expect(met('to plan for retirement', 'plans pensions', { vectors })).toEqual(['need']);
    // What other languages name in common counts, though no vectors know it.
    expect(met('Nachhilfe in Mathe für meinen Sohn', 'unterrichtet Algebra und Geometrie', { vectors })).toEqual([
      'need',
    ]);
  });
});

it('quotes the first value that is meant, in the order of the fields', () => {
  const profile = { id: 'a', locations: ['Lisbon', 'Porto, Portugal'], workLocations: ['Porto'] };
  const comparables = new Comparables();
  expect(factOf(profile, ['locations', 'workLocations'], 'porto', comparables)).toEqual({
    field: 'locations',
    value: 'Porto, Portugal',
  });
  expect(factOf(profile, ['workLocations'], 'porto', comparables)).toEqual({ field: 'workLocations', value: 'Porto' });
  expect(factOf(profile, ['locations', 'hometown'], 'oslo', comparables)).toBeUndefined();
});

import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Introduction, pairId } from '../rows.ts';
import type { Profile } from './profile.ts';
import { type MatchOptions, Matchmaker, type Suggestion, suggest } from './suggest.ts';
import { readVectors } from './vectors.ts';

// Protects: suggestions quote only what stands in both records, respect consent, rest and ties, are spread fairly, and a book
// without a good reason gets none.

type Options = MatchOptions & { top?: number };
const today = '2026-11-22';
const now = Date.parse('2026-11-22T12:00:00Z');
const ids = (pairs: readonly Suggestion[]) => pairs.map(({ a, b }) => pairId(a, b));

const seeker: Profile = { id: 'ada', name: 'Ada', needs: ['Looking for a patent lawyer'], locations: ['Lyon, France'] };
const helper: Profile = { id: 'bo', name: 'Bo', offers: ['Patent attorney'], interests: ['bouldering'] };
const bystanders: Profile[] = Array.from({ length: 30 }, (_, i) => ({
  id: `x${i}`,
  titles: [`trade ${i}`],
  locations: ['Paris'],
}));
const people = [seeker, helper, ...bystanders];
const best = (profiles: readonly Profile[], options: Partial<Options> = {}) =>
  suggest(profiles, { today, ...options }).pairs;

const row = (a: string, b: string, fields: Partial<Introduction>): Introduction => ({
  id: pairId(a, b),
  a,
  b,
  state: 'asked-a',
  reasons: [],
  steps: [],
  dismissals: 0,
  createdAt: now,
  updatedAt: now,
  ...fields,
});

describe('reasons', () => {
  it('brings a need to an offer by their concept, asks the helper first and says who gains', () => {
    const [pair] = best(people);
    expect(pair).toMatchObject({ a: 'bo', b: 'ada' });
    expect(pair?.reasons[0]).toEqual({
      kind: 'need',
      text: 'Ada looks for “Looking for a patent lawyer”; Bo offers “Patent attorney”.',
      a: { field: 'offers', value: 'Patent attorney' },
      b: { field: 'needs', value: 'Looking for a patent lawyer' },
      gains: 'b',
    });
  });

  it('ranks a pair that helps both above one that helps one as much', () => {
    const pairs = best([
      ...bystanders,
      { id: 'a', needs: ['sign language'], offers: ['wool dyeing'] },
      { id: 'b', needs: ['wool dyeing'], offers: ['sign language'] },
      { id: 'c', needs: ['kite making'] },
      { id: 'd', offers: ['kite making'] },
    ]);
    expect(ids(pairs).slice(0, 2)).toEqual(['a b', 'c d']);
  });

  it('tells the best way to meet a need once, and other needs beside it', () => {
    const needs = ['Looking for falconry', 'Looking for thatching'];
    const [pair] = best([
      ...bystanders,
      { id: 'a', needs },
      { id: 'b', offers: ['falconry', 'thatching'], skills: ['falconry'], titles: ['Thatching'] },
    ]);
    expect(pair?.reasons.map(({ kind, b, a }) => [kind, a.field, b.value, b.field]).sort()).toEqual([
      ['need', 'offers', needs[0], 'needs'],
      ['need', 'offers', needs[1], 'needs'],
    ]);
  });

  it('never ranks a pair lower for one more reason, whomever it helps', () => {
    const score = (extra: Partial<Profile>) =>
      best([
        ...bystanders,
        { id: 'a', needs: ['sundials'], ...extra },
        { id: 'b', offers: ['sundials'], interests: ['lichens'], needs: ['kite making'] },
      ])[0]?.score ?? 0;
    const bare = score({});
    expect(score({ interests: ['lichens'] })).toBeGreaterThanOrEqual(bare);
    expect(score({ offers: ['kite making'] })).toBeCloseTo(2 * bare, 10);
  });

  it.each([
    ['wants to hire a nurse', 'looking for work as a nurse', 'needs'],
    ['Raising a seed round', 'Angel investor', 'offers'],
    ['Wants to learn the cello', 'Teaches the cello', 'offers'],
  ] as const)('knows that “%s” and “%s” complement each other', (need, other, field) => {
    expect(ids(best([...bystanders, { id: 'a', needs: [need] }, { id: 'b', [field]: [other] }]))[0]).toBe('a b');
  });

  it('names a rare language beside a better reason', () => {
    const two = ['a', 'b'].map((id): Profile => ({ id, interests: ['Moss'], languages: ['Basque'] }));
    expect(best([...bystanders, ...two])[0]?.reasons.map(({ kind }) => kind)).toEqual(['interest', 'language']);
  });

  it('brings who moves to a town to who lives there', () => {
    const pairs = best([
      ...bystanders,
      { id: 'a', needs: ['Moving to Porto in spring'] },
      { id: 'b', locations: ['Porto, Portugal'] },
    ]);
    expect(pairs[0]?.reasons[0]).toMatchObject({
      kind: 'coming',
      gains: 'b',
      a: { field: 'locations', value: 'Porto, Portugal' },
    });
  });

  it('finds paraphrases by word vectors, and only with them', () => {
    const vectors = readVectors(readFileSync(new URL('./vectors.bin', import.meta.url)));
    const profiles: Profile[] = [
      ...bystanders,
      { id: 'a', needs: ['old swords'] },
      { id: 'b', offers: ['daggers and armour'] },
    ];
    expect(ids(best(profiles))).toEqual([]);
    const [pair] = best(profiles, { vectors });
    expect(pair?.reasons[0]).toMatchObject({
      kind: 'may-match',
      a: { value: 'daggers and armour' },
      b: { value: 'old swords' },
    });
  });

  it('takes at most three offers for what may match a need, the nearest', () => {
    const vectors = readVectors(readFileSync(new URL('./vectors.bin', import.meta.url)));
    const offers = ['daggers', 'daggers!', 'daggers!!', 'daggers!!!', 'swords'];
    const helpers = offers.map((offer, i): Profile => ({ id: `h${i}`, offers: [offer] }));
    const found = new Matchmaker([...bystanders, { id: 'a', needs: ['old swords'] }, ...helpers], {
      today,
      vectors,
    }).bestOf('a', 10);
    const of = (kind: string) => found.filter(({ reasons }) => reasons[0]?.kind === kind).map(({ a }) => a);
    expect(of('need')).toEqual(['h4']);
    expect(of('may-match')).toEqual([]);
    const without = new Matchmaker([...bystanders, { id: 'a', needs: ['old swords'] }, ...helpers.slice(0, 4)], {
      today,
      vectors,
    });
    expect(without.bestOf('a', 10).map(({ a, reasons }) => [a, reasons[0]?.kind])).toEqual(
      ['h0', 'h1', 'h2'].map((id) => [id, 'may-match']),
    );
  });

  it('holds an interest of two dearer than a skill, a skill dearer than a title', () => {
    const pairs = best([
      ...bystanders,
      ...[0, 1].map((i): Profile => ({ id: `t${i}`, titles: ['Cooper'] })),
      ...[0, 1].map((i): Profile => ({ id: `s${i}`, skills: ['Knots'] })),
      ...[0, 1].map((i): Profile => ({ id: `i${i}`, interests: ['Moss'] })),
    ]);
    expect(ids(pairs).slice(0, 2)).toEqual(['i0 i1', 's0 s1']);
    expect(ids(pairs).indexOf('t0 t1')).not.toBe(0);
  });

  it.each([
    'St Mary’s church choir',
    'Young Democrats',
    'Living with diabetes',
    'LGBTQ network',
    'Katholische Jugend',
    'Selbsthilfegruppe Demenz',
    'Groupe de parole',
    'Paroisse Saint-Jean',
    'Syndicaliste',
    'Parroquia de Santa Ana',
    'Partido socialista',
    'Grupo de apoyo',
    'Schwule Väter',
  ])('never uses “%s”', (value) => {
    const two = (id: string): Profile => ({
      id,
      interests: [value],
      groups: [value],
      needs: [value],
      offers: [value],
    });
    expect(best([...bystanders, two('a'), two('b')])).toEqual([]);
  });

  const values = uniqueArray(
    constantFrom('Chess', 'chess ', 'Rust', 'Lyon, France', 'lyon', 'hire a designer', 'designer', '', 'Ünïcode'),
    { maxLength: 4 },
  );
  const profile = record({
    interests: values,
    skills: values,
    locations: values,
    needs: values,
    offers: values,
    titles: values,
    organizations: values,
  });

  it('quotes only values that stand in the two records, word for word', () => {
    assert(
      property(array(profile, { maxLength: 10 }), (records) => {
        const profiles = records.map((fields, i): Profile => ({ id: `p${i}`, ...fields }));
        const byId = new Map(profiles.map((each) => [each.id, each]));
        for (const { a, b, reasons } of suggest(profiles, { today, top: 50 }).pairs) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const reason of reasons) {
            expect(byId.get(a)?.[reason.a.field]).toContain(reason.a.value);
            expect(byId.get(b)?.[reason.b.field]).toContain(reason.b.value);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('care', () => {
  it.each<[string, Partial<Options>]>([
    ['they know each other', { ties: [['bo', 'ada']] }],
    ['the pair was declined', { declined: [['ada', 'bo']] }],
    ['the user cannot vouch for one', { strength: new Map([['bo', 0.01]]) }],
    ['one is in an open introduction', { introductions: [row('bo', 'x1', {})] }],
    [
      'one declined lately',
      { introductions: [row('ada', 'x1', { state: 'declined', steps: [{ state: 'asked-a', at: now }] })] },
    ],
    [
      'one had two in a quarter',
      { introductions: [row('ada', 'x1', { state: 'closed' }), row('ada', 'x2', { state: 'closed' })] },
    ],
    ['it was made', { introductions: [row('ada', 'bo', { state: 'closed', createdAt: 0, updatedAt: 0 })] }],
    [
      'it was dismissed twice',
      { introductions: [row('ada', 'bo', { state: 'dismissed', dismissals: 2, createdAt: 0, updatedAt: 0 })] },
    ],
    [
      'it was put off',
      {
        introductions: [
          row('ada', 'bo', { state: 'dismissed', dismissal: 'not-now', dismissals: 1, until: '2027-01-01' }),
        ],
      },
    ],
  ])('suggests no pair where %s', (_, options) => {
    expect(ids(best(people, options))).not.toContain('ada bo');
  });

  it('suggests a pair again when its time has come', () => {
    const introductions = [
      row('ada', 'bo', {
        state: 'dismissed',
        dismissal: 'not-now',
        dismissals: 1,
        until: today,
        createdAt: 0,
        updatedAt: 0,
      }),
    ];
    expect(ids(best(people, { introductions }))).toContain('ada bo');
  });

  it('suggests nobody more than twice, and no reason more than four times, in twenty', () => {
    const many: Profile[] = Array.from({ length: 200 }, (_, i) => ({
      id: `p${i}`,
      skills: [`skill ${i % 60}`],
      interests: [`interest ${i % 45}`],
    }));
    many.push(
      { id: 'hub', needs: ['wool dyeing'] },
      ...Array.from({ length: 9 }, (_, i) => ({ id: `o${i}`, offers: ['wool dyeing'] })),
    );
    const pairs = best(many, { top: 20 });
    const count = new Map<string, number>();
    for (const id of pairs.flatMap(({ a, b }) => [a, b])) count.set(id, (count.get(id) ?? 0) + 1);
    expect(pairs).toHaveLength(20);
    expect(Math.max(...count.values())).toBe(2);
    const leads = pairs.map(({ reasons }) => `${reasons[0]?.kind} ${reasons[0]?.a.value}`);
    expect(Math.max(...leads.map((lead) => leads.filter((each) => each === lead).length))).toBeLessThanOrEqual(4);
  });

  it('lets one reason lead no more than four pairs in twenty, though it is the best', () => {
    const many: Profile[] = [
      // Their 190 pairs fill the first reach of the search, which must go on to find others.
      ...Array.from({ length: 20 }, (_, i) => ({ id: `s${i}`, interests: ['quilting'], skills: ['quilting'] })),
      ...Array.from({ length: 1000 }, (_, i) => ({ id: `u${i}` })),
      ...Array.from({ length: 40 }, (_, i) => ({ id: `t${i}`, skills: [`skill ${i >> 1}`] })),
    ];
    const leads = best(many, { top: 20 }).map(({ reasons }) => reasons[0]?.a.value);
    expect(leads).toHaveLength(20);
    expect(leads.slice(0, 4)).toEqual(['quilting', 'quilting', 'quilting', 'quilting']);
    expect(leads.filter((lead) => lead === 'quilting')).toHaveLength(4);
  });

  it('keeps to that in any twenty in a row of a long list, and lets those who had to wait come later', () => {
    const many: Profile[] = [
      ...Array.from({ length: 60 }, (_, i) => ({ id: `u${i}` })),
      // Two hubs whose partners all lead by different reasons, one stronger than all else and one weaker.
      { id: 'strong', interests: Array.from({ length: 9 }, (_, i) => `craft ${i}`) },
      ...Array.from({ length: 9 }, (_, i) => ({ id: `s${i}`, interests: [`craft ${i}`] })),
      ...Array.from({ length: 80 }, (_, i) => ({ id: `m${i}`, skills: [`trade ${i >> 1}`] })),
      { id: 'weak', studies: Array.from({ length: 9 }, (_, i) => `subject ${i}`) },
      ...Array.from({ length: 9 }, (_, i) => ({ id: `w${i}`, studies: [`subject ${i}`] })),
    ];
    const pairs = best(many, { top: 55 });
    for (let from = 0; from + 20 <= pairs.length; from++) {
      const people = pairs.slice(from, from + 20).flatMap(({ a, b }) => [a, b]);
      for (const id of new Set(people)) expect(people.filter((each) => each === id).length).toBeLessThanOrEqual(2);
    }
    const places = (id: string) => pairs.flatMap(({ a, b }, place) => (a === id || b === id ? [place] : []));
    expect(places('strong')).toEqual([0, 1, 20, 21, 40, 41]);
    expect(places('weak')).toEqual([46, 47]);
  });

  it('counts whoever comes second in a pair as well', () => {
    // Indices: the hub comes last, so it is the second of each of its pairs.
    const pairs = best([
      ...bystanders,
      ...Array.from({ length: 5 }, (_, i) => ({ id: `s${i}`, interests: [`craft ${i}`] })),
      { id: 'hub', interests: Array.from({ length: 5 }, (_, i) => `craft ${i}`) },
    ]);
    expect(pairs.filter(({ a, b }) => a === 'hub' || b === 'hub')).toHaveLength(2);
  });

  it('ranks colleagues of a small firm, who know each other, below strangers', () => {
    const at = (id: string, organization: string, from: string, to: string): Profile => ({
      id,
      skills: [organization === 'Vole Labs' ? 'falconry' : 'lacemaking'],
      organizations: [organization],
      stays: [{ organization, from, to }],
    });
    const pairs = best([
      ...bystanders,
      at('a', 'Vole Labs', '2019', '2022'),
      at('b', 'Vole Labs', '2020', '2021'),
      at('c', 'Elm', '2019', '2020'),
      at('d', 'Oak', '2019', '2020'),
    ]);
    expect(ids(pairs)[0]).toBe('c d');
    expect(
      new Matchmaker([at('a', 'Vole Labs', '2019', '2022'), at('b', 'Vole Labs', '2020', '2021'), ...bystanders], {
        today,
      }).bestOf('a', 1)[0]?.known ?? 1,
    ).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a thin book', () => {
  const plain = (titleOf: (i: number) => string): Profile[] =>
    Array.from({ length: 40 }, (_, i) => ({
      id: `p${i}`,
      name: `Person ${i}`,
      titles: [titleOf(i)],
      organizations: [`Firm ${i % 9}`],
      locations: [`Town ${i % 4}`],
    }));

  it('stays silent where people share no more than a town and an employer', () => {
    expect(best(plain((i) => `Trade ${i}`))).toEqual([]);
  });

  it('suggests two of the same rare trade in the same town', () => {
    const pairs = best(plain((i) => (i === 4 || i === 8 ? 'Bell founder' : `Trade ${i}`)));
    expect(ids(pairs)).toEqual(['p4 p8']);
    expect(pairs[0]?.reasons.map(({ kind }) => kind)).toEqual(['title', 'place']);
  });

  it('has nothing to say of nobody and of one', () => {
    expect(best([])).toEqual([]);
    expect(best([seeker])).toEqual([]);
  });
});

it('gives a person the same scores as the whole ranking does', () => {
  const chance = integer({ min: 0, max: 4 }).map(String);
  assert(
    property(
      array(record({ interests: array(chance, { maxLength: 3 }), skills: array(chance, { maxLength: 3 }) }), {
        minLength: 2,
        maxLength: 14,
      }),
      (records) => {
        const profiles = records.map((fields, i): Profile => ({
          id: `p${i}`,
          interests: [...new Set(fields.interests)],
          skills: [...new Set(fields.skills)],
        }));
        const matchmaker = new Matchmaker(profiles, { today });
        const { pairs } = matchmaker.ranking(1000);
        profiles.forEach(({ id }, p) => {
          const expected = pairs.filter(({ a, b }) => a === p || b === p).map(({ score }) => score);
          expect(matchmaker.bestOf(id, 5).map(({ score }) => score)).toEqual(expected.slice(0, 5));
        });
      },
    ),
    { numRuns: 100 },
  );
});

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pairId } from '../rows.ts';
import type { Profile } from './profile.ts';
import { Matchmaker, type Suggestion } from './suggest.ts';
import { readVectors } from './vectors.ts';

// Protects: in a large book the pairs that were planted are found, exact ones among the best of all, paraphrased ones among each
// other's own; whoever knows each other is not among the first; every reason quotes what stands in both records.

const read = (file: string) => readFileSync(new URL(file, import.meta.url));
const paraphrases = JSON.parse(read('../../../tests/fixtures/paraphrases-4.json').toString()) as [string, string][];
const trades = [
  'falconry, bagpipe repair, thatching, dry stone walls, sundials, lace making, kite making, saddle making, scrimshaw, wool dyeing, rope splicing, cider pressing, hedge laying',
  'marbled paper, puppet carving, bell ringing, coracle weaving, wax modelling, maze design, fire eating, globe making, ship models, harness racing, tea blending, knife grinding',
  'bonsai wiring, stilt walking, peat cutting, organ tuning, barrel hooping',
]
  .join(', ')
  .split(', ');
const PEOPLE = 3000;
const at = (n: number) => `p${n}`;

/** Park and Miller's generator: the same book at every run. */
function book(): Profile[] {
  let state = 11;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const pick = (kind: string, values: number) => `${kind} ${Math.floor(values * random() ** 2.5)}`;
  return Array.from({ length: PEOPLE }, (_, i): Profile => {
    const exact = trades[i >> 1];
    const paraphrase = paraphrases[(i - 100) >> 1];
    return {
      id: at(i),
      name: `Person ${i}`,
      organizations: [pick('firm', 600)],
      locations: [pick('town', 150)],
      titles: [pick('trade', 300)],
      skills: [pick('skill', 800), pick('skill', 800), pick('skill', 800)],
      interests: [pick('interest', 500), pick('interest', 500)],
      ...(i < 60 && exact && (i % 2 ? { offers: [exact] } : { needs: [`Looking for ${exact}`] })),
      ...(i >= 100 && i < 150 && paraphrase && (i % 2 ? { offers: [paraphrase[1]] } : { needs: [paraphrase[0]] })),
    };
  });
}

describe('three thousand people', () => {
  const profiles = book();
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  // The first five exact pairs know each other.
  const ties = Array.from({ length: 5 }, (_, i) => [at(2 * i), at(2 * i + 1)] as const);
  let matchmaker: Matchmaker;
  let best: readonly Suggestion[];
  beforeAll(() => {
    matchmaker = new Matchmaker(profiles, { today: '2026-11-22', ties, vectors: readVectors(read('./vectors.bin')) });
    best = matchmaker.best(100).pairs;
  }, 60_000);
  const pairs = (suggestions: readonly Suggestion[]) => new Set(suggestions.map(({ a, b }) => pairId(a, b)));

  it('has all 25 exact pairs among the first hundred, those who know each other left out', () => {
    const found = pairs(best);
    const planted = trades.map((_, i) => pairId(at(2 * i), at(2 * i + 1)));
    expect(planted.slice(5)).toHaveLength(25);
    expect(planted.slice(5).filter((pair) => !found.has(pair))).toEqual([]);
    expect(planted.slice(0, 5).filter((pair) => found.has(pair))).toEqual([]);
  });

  it('has at least 15 of 25 paraphrased pairs among the ten best of the one who looks', () => {
    const found = Array.from({ length: 25 }, (_, i) => [at(100 + 2 * i), at(101 + 2 * i)] as const).filter(([a, b]) =>
      pairs(matchmaker.bestOf(a, 10)).has(pairId(a, b)),
    );
    expect(found.length).toBeGreaterThanOrEqual(15);
  });

  it('suggests nobody who probably knows the other among the first twenty, and nobody more than twice', () => {
    const first = best.slice(0, 20);
    expect(Math.max(...first.map(({ known }) => known))).toBeLessThan(0.5);
    const ids = first.flatMap(({ a, b }) => [a, b]);
    expect(Math.max(...ids.map((id) => ids.filter((other) => other === id).length))).toBeLessThanOrEqual(2);
  });

  it('quotes what stands in both records, and nothing else', () => {
    const told = [...best, ...profiles.slice(0, 300).flatMap(({ id }) => matchmaker.bestOf(id, 10))];
    expect(told.length).toBeGreaterThan(1000);
    for (const { a, b, reasons } of told) {
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) {
        expect(byId.get(a)?.[reason.a.field]).toContain(reason.a.value);
        expect(byId.get(b)?.[reason.b.field]).toContain(reason.b.value);
      }
    }
  });
});

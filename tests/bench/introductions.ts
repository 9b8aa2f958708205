import type { Profile } from '../../src/domain/introductions/profile.ts';
import { Matchmaker } from '../../src/domain/introductions/suggest.ts';
import { type Row, median, row } from './row.ts';

const today = '2026-06-10';
const TOP = 500;
/** Pairs that the plain way is timed on; all of them are counted up from these. */
const SAMPLE = 400_000;

/**
 * The exact best 500 pairs, against scoring every pair in the same run; how the time grows from 10,000 to 50,000 people (five times
 * as many make 25 times as many pairs); and one person's own best ten.
 */
export function rows(): Promise<Row[]> {
  const books = new Map([10_000, 20_000, 50_000].map((people) => [people, book(people)]));
  const took = new Map<number, number>();
  const result: Row[] = [];
  for (const [people, profiles] of books) {
    const matchmaker = new Matchmaker(profiles, { today });
    const search = time(() => matchmaker.ranking(TOP));
    took.set(people, search);
    if (people === 10_000) {
      result.push(
        row(`best ${TOP} pairs of 10,000 people, to scoring all pairs`, search, 'ms', allPairs(matchmaker, people)),
      );
    }
    const ids = Array.from({ length: 200 }, (_, i) => `p${i * 37}`);
    const own = time(() => ids.forEach((id) => matchmaker.bestOf(id, 10))) / ids.length;
    result.push(row(`one person’s best 10 of ${people.toLocaleString('en')}, to a millisecond`, own, 'ms', 1));
    if (people !== 50_000) {
      const prepare = time(() => new Matchmaker(profiles, { today }), 3);
      result.push(
        row(
          `prepare ${people.toLocaleString('en')} people, to a clone of them`,
          prepare,
          'ms',
          time(() => structuredClone(profiles), 3),
        ),
      );
    }
  }
  result.push(row('best 500 pairs of 50,000 people, to 10,000', took.get(50_000) ?? 0, 'ms', took.get(10_000) ?? 1));
  result.push(row('best 500 pairs of 20,000 people, to 10,000', took.get(20_000) ?? 0, 'ms', took.get(10_000) ?? 1));
  return Promise.resolve(result);
}

/** Milliseconds to score all pairs one by one, from a sample of them. */
function allPairs(matchmaker: Matchmaker, people: number): number {
  const all = (people * (people - 1)) / 2;
  const start = performance.now();
  let best = 0;
  for (let k = 0, a = 0, b = 1; k < SAMPLE; k++) {
    best = Math.max(best, matchmaker.scoreOf(a, b));
    b += 7;
    if (b >= people) b = (a = (a + 1) % (people - 8)) + 1;
  }
  if (best < 0) throw new RangeError('scores are not negative');
  return ((performance.now() - start) * all) / SAMPLE;
}

/** Invented people: employer, school, town, trade, about five skills, two or three interests, sometimes a group; a few hold most values. */
function book(people: number): Profile[] {
  const random = generator(people);
  const pick = (kind: string, values: number) => `${kind} ${Math.floor(values * random() ** 2.5)}`;
  const several = (kind: string, values: number, count: number) => [
    ...new Set(Array.from({ length: count }, () => pick(kind, values))),
  ];
  return Array.from({ length: people }, (_, i) => ({
    id: `p${i}`,
    organizations: [pick('firm', people / 5)],
    schools: [pick('college', 400)],
    locations: [pick('town', 200)],
    titles: [pick('trade', 300)],
    skills: several('skill', 800, 5),
    interests: several('interest', 500, random() < 0.5 ? 2 : 3),
    groups: random() < 0.5 ? [pick('group', 120)] : [],
  }));
}

function time(work: () => unknown, runs = 5): number {
  work();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** Park and Miller's generator: the same book at every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

import { FIELDS, MISSING, type ComparedField, type Comparison } from './compare.ts';
import type { Comparisons } from './gathered.ts';

/**
 * Why two records agree: they are one person (who may have moved), two of a household, two colleagues, two of one town, or strangers. Each
 * explanation says how likely each level of each field is (Fellegi and Sunter, 1969, with more than one kind of non-match:
 * values that relatives or colleagues share are then no evidence for one person).
 */
const EXPLANATIONS = ['self', 'moved', 'household', 'office', 'colleague', 'neighbour', 'stranger'] as const;
type Explanation = (typeof EXPLANATIONS)[number];

type Column = 'match' | 'chance' | 'home' | 'work';

/** How likely each level is, by field and column, before anything is learned. `chance` at level 0 gives way to the value's own. */
const DEFAULTS: Record<
  ComparedField,
  Partial<Record<Column, readonly number[]>> & { match: readonly number[]; chance: readonly number[] }
> = {
  given: {
    match: [0.8, 0.08, 0.06, 0.03, 0.018, 0.012],
    chance: [0.004, 0.003, 0.006, 0.01, 0.03, 0.947],
    home: [0.02, 0.005, 0.005, 0.01, 0.03, 0.93],
  },
  family: {
    match: [0.84, 0.06, 0.05, 0.01, 0.01, 0.03],
    chance: [0.0015, 0.0015, 0.003, 0.005, 0.02, 0.969],
    home: [0.7, 0.03, 0.03, 0.005, 0.01, 0.225],
  },
  /** The chance of agreeing either way is that of the names themselves. */
  order: { match: [0.97, 0.03], chance: [1, 1] },
  additional: { match: [0.93, 0.07], chance: [0.1, 0.9] },
  generation: { match: [0.98, 0.02], chance: [0.5, 0.5], home: [0.1, 0.9] },
  birthday: {
    match: [0.87, 0.07, 0.03, 0.01, 0.02],
    chance: [0.00005, 0.0015, 0.003, 0.01, 0.985],
    home: [0.012, 0.003, 0.005, 0.02, 0.96],
  },
  street: { match: [0.75, 0.13, 0.05, 0.07], chance: [0.0015, 0.002, 0.02, 0.976] },
  number: { match: [0.92, 0.08], chance: [0.03, 0.97] },
  locality: { match: [0.85, 0.1, 0.05], chance: [0.01, 0.005, 0.985] },
  postalCode: { match: [0.88, 0.07, 0.05], chance: [0.003, 0.005, 0.992] },
  region: { match: [0.95, 0.05], chance: [0.2, 0.8] },
  email: {
    match: [0.55, 0.1, 0.06, 0.03, 0.01, 0.25],
    chance: [0.000001, 0.0002, 0.0002, 0.0005, 0.003, 0.9961],
    home: [0.2, 0.002, 0.05, 0.03, 0.05, 0.668],
    work: [0.005, 0.0005, 0.02, 0.25, 0.55, 0.1745],
  },
  phone: {
    match: [0.6, 0.03, 0.37],
    chance: [0.000003, 0.00003, 0.99997],
    home: [0.5, 0.01, 0.49],
    work: [0.25, 0.1, 0.65],
  },
  url: { match: [0.75, 0.04, 0.21], chance: [0.000003, 0.3, 0.7], work: [0.15, 0.4, 0.45] },
  organization: {
    match: [0.55, 0.1, 0.35],
    chance: [0.005, 0.005, 0.99],
    home: [0.05, 0.01, 0.94],
    work: [0.9, 0.06, 0.04],
  },
  mention: { match: [0.4, 0.1, 0.5], chance: [0.005, 0.005, 0.99] },
};

const HOUSE: ReadonlySet<ComparedField> = new Set(['street', 'number']);
const TOWN: ReadonlySet<ComparedField> = new Set(['locality', 'postalCode', 'region']);
/** Fields whose value decides how likely strangers are to share it. */
const VALUED: ReadonlySet<ComparedField> = new Set([
  'given',
  'family',
  'birthday',
  'street',
  'locality',
  'postalCode',
  'region',
  'email',
  'phone',
  'url',
  'organization',
  'mention',
]);

/** What an explanation reads instead of `chance`, for a house, for its town (whose name, code and region go together) and for any other field. */
const READS: Record<Explanation, { house: Column; town: Column; other: Column }> = {
  self: { house: 'match', town: 'match', other: 'match' },
  moved: { house: 'chance', town: 'chance', other: 'match' },
  household: { house: 'match', town: 'match', other: 'home' },
  office: { house: 'match', town: 'match', other: 'work' },
  colleague: { house: 'chance', town: 'chance', other: 'work' },
  neighbour: { house: 'chance', town: 'match', other: 'chance' },
  stranger: { house: 'chance', town: 'chance', other: 'chance' },
};

function columnOf(explanation: Explanation, field: ComparedField): Column {
  const column = READS[explanation][HOUSE.has(field) ? 'house' : TOWN.has(field) ? 'town' : 'other'];
  return DEFAULTS[field][column] ? column : 'chance';
}

/** How many others a person is expected to meet in a book under each explanation but `stranger`, before anything is learned. */
const EXPECTED = [0.12, 0.02, 0.1, 0.3, 1, 1] as const;

const STEP = 8;
const SELVES = 2;
const KINDS = EXPLANATIONS.length;

/** Decides how likely two compared records are one person. Made by `defaultModel`, sharpened by `fitted`. */
export interface Model {
  /** Log-odds (natural) that the two are one person. */
  logOdds(comparison: Comparison): number;
  /** The same for row `at` of many comparisons laid end to end. */
  logOddsAt(levels: Uint8Array, chances: Float32Array, at: number): number;
  /** The weight of evidence of one field of a comparison (natural log of the likelihood ratio of one person to strangers). */
  weight(comparison: Comparison, field: ComparedField): number;
}

/** Parameters as they are learned: log-likelihoods by explanation, field and level, and log shares of all pairs. */
class Parameters implements Model {
  readonly shares = new Float64Array(KINDS);
  readonly table = new Float64Array(KINDS * FIELDS.length * STEP);
  readonly byValue = new Uint8Array(KINDS * FIELDS.length);
  readonly posteriors = new Float64Array(KINDS);

  constructor(
    readonly size: number,
    match: readonly (readonly number[])[],
    chance: readonly (readonly number[])[],
    rates: readonly number[],
  ) {
    let others = 0;
    for (const [kind, rate] of rates.entries()) {
      const share = Math.min(0.15, (2 * rate) / Math.max(1, size - 1));
      this.shares[kind] = Math.log(share);
      others += share;
    }
    this.shares[KINDS - 1] = Math.log(1 - others);
    for (const [kind, explanation] of EXPLANATIONS.entries()) {
      for (const [at, field] of FIELDS.entries()) {
        const column = columnOf(explanation, field);
        const shares = column === 'match' ? match[at] : column === 'chance' ? chance[at] : DEFAULTS[field][column];
        for (const [level, share] of (shares ?? []).entries()) {
          this.table[(kind * FIELDS.length + at) * STEP + level] = Math.log(share);
        }
        this.byValue[kind * FIELDS.length + at] = column === 'chance' && VALUED.has(field) ? 1 : 0;
      }
    }
  }

  /** Fills `posteriors` with the log of share times likelihood of each explanation. */
  explain(levels: Uint8Array, chances: Float32Array, from: number): void {
    const { table, posteriors, byValue } = this;
    for (let kind = 0; kind < KINDS; kind++) {
      let sum = this.shares[kind] ?? 0;
      for (let at = 0; at < FIELDS.length; at++) {
        const level = levels[from + at] ?? MISSING;
        if (level === MISSING) continue;
        const row = kind * FIELDS.length + at;
        const chance = chances[from + at] ?? 0;
        sum += level === 0 && byValue[row] === 1 && chance !== 0 ? chance : (table[row * STEP + level] ?? 0);
      }
      posteriors[kind] = sum;
    }
  }

  logOddsAt(levels: Uint8Array, chances: Float32Array, at: number): number {
    this.explain(levels, chances, at * FIELDS.length);
    return logSum(this.posteriors, 0, SELVES) - logSum(this.posteriors, SELVES, KINDS);
  }

  logOdds({ levels, chances }: Comparison): number {
    return this.logOddsAt(levels, chances, 0);
  }

  weight({ levels, chances }: Comparison, field: ComparedField): number {
    const at = FIELDS.indexOf(field);
    const level = levels[at] ?? MISSING;
    if (level === MISSING) return 0;
    const chance = chances[at] ?? 0;
    const stranger = ((KINDS - 1) * FIELDS.length + at) * STEP + level;
    return (
      (this.table[at * STEP + level] ?? 0) -
      (level === 0 && chance !== 0 && VALUED.has(field) ? chance : (this.table[stranger] ?? 0))
    );
  }
}

function logSum(values: Float64Array, from: number, to: number): number {
  let highest = -Infinity;
  for (let at = from; at < to; at++) highest = Math.max(highest, values[at] ?? -Infinity);
  let sum = 0;
  for (let at = from; at < to; at++) sum += Math.exp((values[at] ?? -Infinity) - highest);
  return highest + Math.log(sum);
}

const MATCH = FIELDS.map((field) => DEFAULTS[field].match);
const CHANCE = FIELDS.map((field) => DEFAULTS[field].chance);

/** The model before anything is learned, for a book of `size` people. */
export function defaultModel(size: number): Model {
  return new Parameters(size, MATCH, CHANCE, EXPECTED);
}

/** As many imagined pairs or people stand behind the defaults. */
const IMAGINED_MATCHES = 30;
const IMAGINED_STRANGERS = 1000;
const IMAGINED_PEOPLE = 10;
/** With as many matches found, half of what they teach is believed: small sets keep to the defaults, large ones learn. */
const HALF_BELIEVED = 50;
const ROUNDS = 40;
/** After so many rounds the random pairs are looked at anew. */
const RECOUNT = 8;
/** Of more pairs than this, every second, third ... is looked at. */
const MOST_FITTED = 20_000;

/**
 * The model fitted to a book of `size` people by expectation maximisation (Dempster, Laird and Rubin, 1977) with the defaults
 * as Dirichlet priors. `candidates`: every pair that may be one person (those left out count as strangers). `random`: pairs
 * drawn without regard to their agreement, for how strangers agree.
 */
export function fitted(size: number, candidates: Comparisons, random: Comparisons): Model {
  const strangers = weighedCounts(random, defaultModel(size));
  const chance = CHANCE.map((prior, at) =>
    FIELDS[at] === 'order' ? prior : smoothed(prior, IMAGINED_STRANGERS, strangers[at] ?? []),
  );
  let rates: readonly number[] = EXPECTED;
  let related: readonly number[] = [];
  let model = new Parameters(size, MATCH, chance, rates);
  const stride = Math.max(1, Math.ceil(candidates.count / MOST_FITTED));
  for (let round = 0; round < ROUNDS; round++) {
    if (round % RECOUNT === 0) related = relatedPairs(size, random, model);
    const sums = new Float64Array(KINDS);
    const counts = MATCH.map((prior) => new Float64Array(prior.length));
    for (let pair = 0; pair < candidates.count; pair += stride) {
      const from = pair * FIELDS.length;
      model.explain(candidates.levels, candidates.chances, from);
      const all = logSum(model.posteriors, 0, KINDS);
      let self = 0;
      let moved = 0;
      for (let kind = 0; kind < KINDS; kind++) {
        const share = Math.exp((model.posteriors[kind] ?? 0) - all);
        sums[kind] = (sums[kind] ?? 0) + stride * share;
        if (kind === 0) self = share;
        if (kind === 1) moved = share;
      }
      if (self + moved < 1e-4) continue;
      for (let at = 0; at < FIELDS.length; at++) {
        const level = candidates.levels[from + at] ?? MISSING;
        const count = counts[at];
        if (level === MISSING || !count) continue;
        const field = FIELDS[at];
        const isPlace = field !== undefined && (HOUSE.has(field) || TOWN.has(field));
        count[level] = (count[level] ?? 0) + stride * (self + (isPlace ? 0 : moved));
      }
    }
    const matches = (sums[0] ?? 0) + (sums[1] ?? 0);
    const belief = matches / (matches + HALF_BELIEVED);
    rates = EXPECTED.map((rate, kind) => {
      const among = (pairs: number, people: number) => (pairs + rate * IMAGINED_PEOPLE) / (people + IMAGINED_PEOPLE);
      return Math.max(among(belief * (sums[kind] ?? 0), belief * size), among(related[kind] ?? 0, size));
    });
    const match = MATCH.map((prior, at) =>
      bounded(FIELDS[at], smoothed(prior, IMAGINED_MATCHES, counts[at]?.map((count) => belief * count) ?? [])),
    );
    model = new Parameters(size, match, chance, rates);
  }
  return model;
}

/**
 * How many pairs of each kind of two people a book of `size` people holds at least (two standard deviations below the estimate), by what random pairs look
 * like: candidates are only those relatives, colleagues and neighbours who have more in common.
 */
function relatedPairs(size: number, { levels, chances, count }: Comparisons, model: Parameters): number[] {
  const sums = new Float64Array(KINDS);
  for (let pair = 0; pair < count; pair++) {
    model.explain(levels, chances, pair * FIELDS.length);
    const all = logSum(model.posteriors, 0, KINDS);
    for (let kind = 0; kind < KINDS; kind++)
      sums[kind] = (sums[kind] ?? 0) + Math.exp((model.posteriors[kind] ?? 0) - all);
  }
  const scale = (size * (size - 1)) / 2 / Math.max(1, count);
  return Array.from(sums, (sum, kind) => (kind < SELVES ? 0 : scale * Math.max(0, sum - 2 * Math.sqrt(sum))));
}

/**
 * How often one person's records may differ altogether in what people keep for life. Without a bound a book with many couples teaches that
 * one person goes by two given names (convex constraints on the parameters of EM: Winkler, 1993).
 */
const MOST_DIFFERING: Partial<Record<ComparedField, number>> = { given: 0.12, birthday: 0.07 };

/** Shares by level with the last one, that of difference, within its bound; the others keep their proportions. */
function bounded(field: ComparedField | undefined, shares: readonly number[]): readonly number[] {
  const most = field && MOST_DIFFERING[field];
  const last = shares.at(-1) ?? 0;
  if (most === undefined || last <= most) return shares;
  return shares.map((share, level) => (level === shares.length - 1 ? most : (share * (1 - most)) / (1 - last)));
}

/** How often each level of each field occurs among pairs, each counted by how likely its two are two people. */
function weighedCounts({ levels, chances, count }: Comparisons, model: Model): Float64Array[] {
  const counts = FIELDS.map(() => new Float64Array(STEP));
  for (let pair = 0; pair < count; pair++) {
    const weight = 1 / (1 + Math.exp(model.logOddsAt(levels, chances, pair)));
    for (let at = 0; at < FIELDS.length; at++) {
      const level = levels[pair * FIELDS.length + at] ?? MISSING;
      const own = counts[at];
      if (level !== MISSING && own) own[level] = (own[level] ?? 0) + weight;
    }
  }
  return counts;
}

function smoothed(prior: readonly number[], strength: number, counts: ArrayLike<number>): number[] {
  let total = strength;
  for (let level = 0; level < counts.length; level++) total += counts[level] ?? 0;
  return prior.map((share, level) => ((counts[level] ?? 0) + strength * share) / total);
}

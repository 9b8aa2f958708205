import type { LocalDate } from '../dates.ts';
import type { Introduction } from '../rows.ts';
import { type Acquaintance, STRANGERS, learnAcquaintance } from './acquaintance.ts';
import { LinkTable, type ScoredPair } from './best-pairs.ts';
import { Comparables } from './comparable.ts';
import { careFor } from './care.ts';
import { type Lessons, scaleOf } from './lessons.ts';
import type { Profile } from './profile.ts';
import { reasonMessages, reasonText } from './reason-words.ts';
import type { ReasonKind } from './reason-kind.ts';
import { type Fact, NEEDS_MATCHED, type Proceed, type ReasonLink, factOf, reasonLinks } from './reasons.ts';
import type { WordVectors } from './vectors.ts';

/** Why two people should meet: a fact of each, and a sentence in English. Screens word it by `reasonMessages`. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
  readonly a: Fact;
  readonly b: Fact;
  /** Whose gain it is, for a need that is met; absent where both share something. */
  readonly gains?: 'a' | 'b';
}

export interface Suggestion {
  /** Ids. `a` is the one who gains less, whom one asks first. */
  readonly a: string;
  readonly b: string;
  /** The benefit of the introduction times the chance that they do not know each other; above 0, only its order means something. */
  readonly score: number;
  /** The chance that they know each other already, 0 to 1. */
  readonly known: number;
  /** Strongest first, at most five. */
  readonly reasons: readonly Reason[];
}

export interface MatchOptions {
  /** The user's local date. */
  readonly today: LocalDate;
  /** Pairs of ids who know each other. */
  readonly ties?: readonly (readonly [string, string])[] | undefined;
  /** Pairs of ids that must not be suggested. */
  readonly declined?: readonly (readonly [string, string])[] | undefined;
  /** The strength of the user's own tie with people, as rhythm has it; who is not in it can be vouched for. */
  readonly strength?: ReadonlyMap<string, number> | undefined;
  readonly introductions?: readonly Introduction[] | undefined;
  readonly lessons?: Lessons | undefined;
  /** Absent: needs and offers meet by concepts and words only. */
  readonly vectors?: WordVectors | undefined;
  readonly proceed?: Proceed | undefined;
}

export interface Suggestions {
  readonly pairs: readonly Suggestion[];
  /** The search was stopped: better pairs may exist. */
  readonly partial: boolean;
}

/** A pair whose benefit is not above it has no reason that a friend would give: a common place or employer alone, say. */
const FLOOR = 0.22;
const PER_PERSON = 2;
const PER_REASON = 4;
const WINDOW = 20;
const SHOWN_REASONS = 5;

/** Who should meet, for one state of the book: prepared once, then asked for the best pairs or for one person's. */
export class Matchmaker {
  readonly #profiles: readonly Profile[];
  readonly #options: MatchOptions;
  readonly #index: ReadonlyMap<string, number>;
  readonly #links: readonly ReasonLink[];
  readonly #table: LinkTable<ReasonLink>;
  readonly #acquaintance: Acquaintance;
  readonly #comparables = new Comparables();
  readonly #blocked: Set<number>;
  readonly #rests: (id: string) => boolean;
  /** Not all needs were matched with all offers by meaning. */
  #unmatched = false;

  constructor(profiles: readonly Profile[], options: MatchOptions) {
    this.#profiles = profiles;
    this.#options = options;
    this.#index = new Map(profiles.map(({ id }, p) => [id, p]));
    const care = careFor(options.introductions ?? [], options.strength ?? new Map(), options.today);
    this.#rests = care.rests;
    const ties = this.#pairs(options.ties ?? []);
    const made = (options.introductions ?? [])
      .filter((row) => care.blocks(row.a, row.b))
      .map(({ a, b }) => [a, b] as const);
    this.#blocked = new Set(
      [...ties, ...this.#pairs([...(options.declined ?? []), ...made])].map(([a, b]) => this.#key(a, b)),
    );
    const lessons = options.lessons ?? new Map();
    const links = reasonLinks(
      profiles,
      (kind) => scaleOf(kind, lessons),
      options.vectors,
      (share, until) => {
        if (options.proceed?.(share, until) !== false) return true;
        this.#unmatched = true;
        return false;
      },
      this.#comparables,
    );
    this.#table = new LinkTable(profiles.length, links);
    this.#links = this.#table.links;
    this.#acquaintance = learnAcquaintance(profiles, ties, this.#comparables);
  }

  /** The best pairs of all, best first; nobody more than twice and no reason more than four times in any twenty. */
  best(top: number): Suggestions {
    for (let reach = Math.max(100, top * 5); ; reach *= 4) {
      const { pairs, partial } = this.#ranked(reach);
      const chosen = this.#spread(pairs, top);
      if (chosen.length >= top || pairs.length < reach || partial) {
        return { pairs: chosen.map((pair) => this.#told(pair)), partial: partial || this.#unmatched };
      }
    }
  }

  /** The best pairs by score alone, as indices into the profiles: exact, as if all pairs had been compared. */
  ranking(top: number): { pairs: readonly ScoredPair[]; partial: boolean } {
    const { pairs, partial } = this.#ranked(top);
    return { pairs, partial: partial || this.#unmatched };
  }

  #ranked(top: number): { pairs: readonly ScoredPair[]; partial: boolean } {
    const proceed = (share: number) =>
      this.#options.proceed?.(NEEDS_MATCHED + (1 - NEEDS_MATCHED) * share, 1) !== false;
    return this.#table.best({ ...this.#search(top), proceed });
  }

  /** The score of two people by index, 0 where they have nothing in common that would do. */
  scoreOf(a: number, b: number): number {
    return this.#score(a, b, this.#table.benefitOf(this.#table.common(a, b)));
  }

  /** One person's best partners, best first; none for an unknown id or somebody who rests. */
  bestOf(id: string, top: number): Suggestion[] {
    const person = this.#index.get(id);
    return person === undefined ? [] : this.#table.bestOf(person, this.#search(top)).map((pair) => this.#told(pair));
  }

  #search(top: number) {
    return {
      top,
      floor: FLOOR,
      admits: (a: number, b: number) =>
        !this.#blocked.has(this.#key(a, b)) && !this.#isResting(a) && !this.#isResting(b),
      score: (a: number, b: number, benefit: number) => this.#score(a, b, benefit),
    };
  }

  #score(a: number, b: number, benefit: number): number {
    // Relative to strangers, so that the bound by links alone stays tight.
    return benefit <= FLOOR ? 0 : (benefit * (1 - this.#acquaintance.chance(a, b))) / (1 - STRANGERS);
  }

  #isResting(person: number): boolean {
    return this.#rests(this.#profiles[person]?.id ?? '');
  }

  /** Picks in order of score what the caps allow beside the last picks; a pair that has to wait comes as soon as there is room. */
  #spread(pairs: readonly ScoredPair[], top: number): ScoredPair[] {
    const chosen: { pair: ScoredPair; lead: number }[] = [];
    const waiting = [...pairs];
    const people = new Map<number, number>();
    const reasons = new Map<number, number>();
    const count = (map: Map<number, number>, key: number) => map.get(key) ?? 0;
    const weigh = ({ pair, lead }: { pair: ScoredPair; lead: number }, change: 1 | -1) => {
      for (const person of [pair.a, pair.b]) people.set(person, count(people, person) + change);
      reasons.set(lead, count(reasons, lead) + change);
    };
    const leadOf = ({ a, b }: ScoredPair) => this.#table.common(a, b).ranks[0] ?? -1;
    while (chosen.length < top) {
      const left = chosen[chosen.length - WINDOW];
      if (left) weigh(left, -1);
      const next = waiting.findIndex(
        (pair) =>
          count(people, pair.a) < PER_PERSON &&
          count(people, pair.b) < PER_PERSON &&
          count(reasons, leadOf(pair)) < PER_REASON,
      );
      const [pair] = next < 0 ? [] : waiting.splice(next, 1);
      if (!pair) break;
      const pick = { pair, lead: leadOf(pair) };
      weigh(pick, 1);
      chosen.push(pick);
    }
    return chosen.map(({ pair }) => pair);
  }

  #told({ a, b, score }: ScoredPair): Suggestion {
    const common = this.#table.common(a, b);
    const gain = { a: 0, b: 0 };
    const found: { link: ReasonLink; way: number }[] = [];
    for (let i = 0; i < common.count; i++) {
      const link = this.#links[common.ranks[i] ?? 0];
      if (link) found.push({ link, way: common.ways[i] ?? 0 });
    }
    for (const { link, way } of found) {
      if (link.left !== link.right) gain[way & 1 ? 'a' : 'b'] += link.weight;
    }
    // Whoever gains less is asked first: the one who would be doing the favour.
    const [first, second] = gain.a <= gain.b ? [a, b] : [b, a];
    const reasons = varied(found.flatMap(({ link, way }) => this.#reason(link, way, a, first, second)));
    const known = this.#acquaintance.chance(a, b);
    return { a: this.#profiles[first]?.id ?? '', b: this.#profiles[second]?.id ?? '', score, known, reasons };
  }

  #reason(link: ReasonLink, way: number, a: number, first: number, second: number): Reason[] {
    const mutual = link.left === link.right;
    const leftIsA = (way & 1) !== 0;
    const left = leftIsA === (first === a) ? first : second;
    const right = left === first ? second : first;
    const [leftProfile, rightProfile] = [this.#profiles[left], this.#profiles[right]];
    if (!leftProfile || !rightProfile) return [];
    const leftFact = factOf(leftProfile, link.leftFields, link.leftValue, this.#comparables);
    const rightFact = factOf(rightProfile, link.rightFields, link.rightValue, this.#comparables);
    if (!leftFact || !rightFact) return [];
    const text = reasonText(
      reasonMessages[link.kind].english,
      { a: leftProfile.name ?? leftProfile.id, b: rightProfile.name ?? rightProfile.id },
      { a: leftFact, b: rightFact },
    );
    const [factA, factB] = left === first ? [leftFact, rightFact] : [rightFact, leftFact];
    return [
      {
        kind: link.kind,
        text,
        a: factA,
        b: factB,
        ...(!mutual && { gains: left === first ? ('a' as const) : ('b' as const) }),
      },
    ];
  }

  #pairs(pairs: readonly (readonly [string, string])[]): [number, number][] {
    return pairs.flatMap(([x, y]): [number, number][] => {
      const [a, b] = [this.#index.get(x), this.#index.get(y)];
      return a === undefined || b === undefined || a === b ? [] : [[a, b]];
    });
  }

  #key(a: number, b: number): number {
    return Math.min(a, b) * this.#profiles.length + Math.max(a, b);
  }
}

/** The strongest reason for each need, and whatever both share; a weaker way to meet the same need says nothing new. */
function varied(reasons: readonly Reason[]): Reason[] {
  const met = new Set<string>();
  return reasons
    .filter(({ gains, ...facts }) => {
      if (gains === undefined) return true;
      const need = `${gains} ${facts[gains].value}`;
      return !met.has(need) && met.add(need);
    })
    .slice(0, SHOWN_REASONS);
}

/** The best pairs in one call; see Matchmaker. `perPerson` gives each person's best that many instead (a pair may then stand twice). */
export function suggest(
  profiles: readonly Profile[],
  options: MatchOptions & { top?: number; perPerson?: number },
): Suggestions {
  const matchmaker = new Matchmaker(profiles, options);
  const { perPerson } = options;
  if (perPerson === undefined) return matchmaker.best(options.top ?? 20);
  return { pairs: profiles.flatMap(({ id }) => matchmaker.bestOf(id, perPerson)), partial: false };
}

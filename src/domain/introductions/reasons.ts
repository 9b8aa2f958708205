import type { Link } from './best-pairs.ts';
import { Comparables, comparable, holdersOf } from './comparable.ts';
import { type Encoded, encode, isAboutTheSame, mayMatch, rankOffers } from './likeness.ts';
import { type Profile, type ProfileField, fold, valuesOf } from './profile.ts';
import type { ReasonKind } from './reason-kind.ts';
import { screenOffers } from './screen.ts';
import type { WordVectors } from './vectors.ts';
import { type Wish, meets, readWish } from './wishes.ts';

/** One value of one record, as it stands there. */
export interface Fact {
  readonly field: ProfileField;
  readonly value: string;
}

/** A reason for all pairs of somebody on the left with somebody on the right, and where each one's fact stands. */
export interface ReasonLink extends Link {
  readonly kind: ReasonKind;
  /** The values meant, by field and folded value; a fact of a person is the first of their values that is in it. */
  readonly leftFields: readonly ProfileField[];
  readonly rightFields: readonly ProfileField[];
  readonly leftValue: string;
  readonly rightValue: string;
}

/**
 * Worth of a reason, before rarity, to whoever gains by it. One that helps only one side counts half for the pair (see
 * `mutualBenefit`). A need that is met leads by far; what is merely shared adds up to less than one met need (discounts of 1, 1/2,
 * 1/4 ...), and neither a place, a language nor an employer alone lifts a pair over the floor.
 */
const WORTH: Readonly<Record<ReasonKind, number>> = {
  need: 4.2,
  'may-match': 2.1,
  ability: 2,
  coming: 2.4,
  interest: 0.6,
  group: 0.45,
  skill: 0.4,
  school: 0.4,
  hometown: 0.4,
  study: 0.3,
  title: 0.25,
  place: 0.2,
  language: 0.2,
  employer: 0.15,
};

const shared: readonly { kind: ReasonKind; fields: readonly ProfileField[] }[] = [
  { kind: 'interest', fields: ['interests'] },
  { kind: 'skill', fields: ['skills'] },
  { kind: 'group', fields: ['groups'] },
  { kind: 'school', fields: ['schools'] },
  { kind: 'study', fields: ['studies'] },
  { kind: 'hometown', fields: ['hometown'] },
  { kind: 'title', fields: ['titles'] },
  { kind: 'place', fields: ['locations', 'workLocations'] },
  { kind: 'language', fields: ['languages'] },
  { kind: 'employer', fields: ['organizations'] },
];

/** Shared by more than this part of the book, a value is no reason (as `rarity` measures it). */
const COMMON = 0.1;
/** Pairs of lines that are compared; beyond it the commonest words are left out, so that a strange book ends in time. */
const LINE_PAIRS = 600_000;
/** Comparisons of means in one pass: about two seconds. */
const VECTOR_PAIRS = 20_000_000;

/** Parts of the whole work after which needs and offers are read by meaning, and matched; the search for pairs has the rest. */
const LINES_READ = 0.25;
export const NEEDS_MATCHED = 0.5;
/** Lines that are read between two looks at the clock. */
const LINES_BETWEEN_ASKING = 16;

/**
 * Asked now and then with the share of the whole work that is done, and the share at which the part that is being done has to end (both 0 to 1);
 * false ends that part with what it has.
 */
export type Proceed = (share: number, until: number) => boolean;

/** Everything that makes pairs among these people. `weigh` scales the worth of a kind by what the user's answers taught. */
export function reasonLinks(
  profiles: readonly Profile[],
  weigh: (kind: ReasonKind) => number,
  vectors: WordVectors | undefined,
  proceed: Proceed | undefined,
  comparables: Comparables,
): ReasonLink[] {
  return [...sharedLinks(profiles, weigh, comparables), ...wishLinks(profiles, weigh, vectors, proceed, comparables)];
}

function sharedLinks(
  profiles: readonly Profile[],
  weigh: (kind: ReasonKind) => number,
  comparables: Comparables,
): ReasonLink[] {
  const links: ReasonLink[] = [];
  for (const { kind, fields } of shared) {
    for (const [value, holders] of holdersOf(profiles, fields, comparables)) {
      const rare = rarity(holders.length, profiles.length);
      if (holders.length < 2 || rare < COMMON) continue;
      const weight = WORTH[kind] * rare * weigh(kind);
      links.push({
        kind,
        weight,
        left: holders,
        right: holders,
        leftFields: fields,
        rightFields: fields,
        leftValue: value,
        rightValue: value,
      });
    }
  }
  return links;
}

/** 1 for a value that nobody else has, 0 for one that all have. */
function rarity(holders: number, people: number): number {
  return Math.log((people + 2) / holders) / Math.log(people + 2);
}

/** A line of needs or offers (or what says an ability), with whoever has it. */
interface Line {
  readonly wish: Wish;
  readonly field: ProfileField;
  readonly holders: number[];
}

function wishLinks(
  profiles: readonly Profile[],
  weigh: (kind: ReasonKind) => number,
  vectors: WordVectors | undefined,
  proceed: Proceed | undefined,
  comparables: Comparables,
): ReasonLink[] {
  const lines = (field: ProfileField): Line[] =>
    [...holdersOfText(profiles, field)].map(([text, holders]) => ({
      wish: readWish(text, field === 'needs' ? 'needs' : 'offers'),
      field,
      holders,
    }));
  const needs = lines('needs');
  const offers = lines('offers');
  const seeking = [...needs, ...offers].filter(({ wish }) => wish.seeks);
  if (!seeking.length) return [];
  const giving = [...offers, ...needs].filter(({ wish }) => wish.gives);
  const able = [...lines('titles'), ...lines('skills')];
  const links: ReasonLink[] = [];
  const link = (kind: ReasonKind, weight: number, need: Line, offer: Line) => {
    links.push({
      kind,
      weight: weight * weigh(kind),
      left: need.holders,
      right: offer.holders,
      leftFields: [need.field],
      rightFields: [offer.field],
      leftValue: fold(need.wish.text),
      rightValue: offer.field === 'titles' ? comparable('titles', offer.wish.text) : fold(offer.wish.text),
    });
  };
  const encoded = vectors ? readByMeaning(inTurn(seeking, giving), vectors, proceed) : new Map<Line, Encoded>();
  const exact = new Map<Line, Set<Line>>();
  for (const [need, offer] of linesThatMayMeet(seeking, giving)) {
    const strength = meets(need.wish, offer.wish);
    if (strength === 0) continue;
    const [meant, given] = [encoded.get(need), encoded.get(offer)];
    if (meant && given && !isAboutTheSame(meant, given)) continue;
    link('need', WORTH.need * strength, need, offer);
    const found = exact.get(need);
    if (found) found.add(offer);
    else exact.set(need, new Set([offer]));
  }
  for (const [need, ability] of linesThatMayMeet(needs, able)) {
    const strength = meets(need.wish, ability.wish);
    if (strength > 0) link('ability', WORTH.ability * strength, need, ability);
  }
  matchByMeaning(seeking, giving, exact, encoded, proceed, (alike, need, offer) =>
    link('may-match', WORTH['may-match'] * Math.min(1, alike), need, offer),
  );
  links.push(...comingLinks(profiles, needs, weigh, comparables));
  return links;
}

function holdersOfText(profiles: readonly Profile[], field: ProfileField): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  profiles.forEach((profile, p) => {
    for (const value of valuesOf(profile, field)) {
      const list = holders.get(value);
      if (!list) holders.set(value, [p]);
      else if (list.at(-1) !== p) list.push(p);
    }
  });
  return holders;
}

/** Pairs of lines that share a concept or a stem, each once, rarest shared things first, at most LINE_PAIRS. */
function* linesThatMayMeet(seeking: readonly Line[], giving: readonly Line[]): Generator<[Line, Line]> {
  const postings = new Map<string, { needs: Line[]; offers: Line[] }>();
  const post = (line: Line, side: 'needs' | 'offers') => {
    for (const token of [...line.wish.helps, ...line.wish.stems]) {
      const posting = postings.get(token);
      if (posting) posting[side].push(line);
      else if (side === 'needs') postings.set(token, { needs: [line], offers: [] });
    }
  };
  for (const line of seeking) post(line, 'needs');
  for (const line of giving) post(line, 'offers');
  const size = ({ needs, offers }: { needs: Line[]; offers: Line[] }) => needs.length * offers.length;
  const rarestFirst = [...postings.values()].filter((posting) => size(posting) > 0).sort((x, y) => size(x) - size(y));
  const seen = new Map<Line, Set<Line>>();
  let compared = 0;
  for (const posting of rarestFirst) {
    compared += size(posting);
    if (compared > LINE_PAIRS) return;
    for (const need of posting.needs) {
      let partners = seen.get(need);
      if (!partners) seen.set(need, (partners = new Set()));
      for (const offer of posting.offers) {
        if (offer === need || partners.has(offer)) continue;
        partners.add(offer);
        yield [need, offer];
      }
    }
  }
}

/** All lines once, a need and an offer in turn: wherever reading them ends, there are some of both. */
function inTurn(needs: readonly Line[], offers: readonly Line[]): Line[] {
  const lines = new Set<Line>();
  for (let i = 0; i < Math.max(needs.length, offers.length); i++) {
    for (const line of [needs[i], offers[i]]) if (line) lines.add(line);
  }
  return [...lines];
}

/** Lines by what they mean, as many as are read until that part has to end. */
function readByMeaning(lines: readonly Line[], vectors: WordVectors, proceed: Proceed | undefined): Map<Line, Encoded> {
  const encoded = new Map<Line, Encoded>();
  for (const [i, line] of lines.entries()) {
    if (isTimeToAsk(i) && proceed?.((LINES_READ * i) / lines.length, LINES_READ) === false) break;
    encoded.set(line, encode(line.wish, vectors));
  }
  return encoded;
}

/** Each need's nearest offers by meaning, those left out that it meets already by its words. */
function matchByMeaning(
  seeking: readonly Line[],
  giving: readonly Line[],
  exact: ReadonlyMap<Line, ReadonlySet<Line>>,
  encoded: ReadonlyMap<Line, Encoded>,
  proceed: Proceed | undefined,
  found: (alike: number, need: Line, offer: Line) => void,
): void {
  const offers = giving.flatMap((line) => {
    const offer = encoded.get(line);
    return offer ? [{ line, offer }] : [];
  });
  const screened = screenOffers(offers.map(({ offer }) => offer));
  const affordable = seeking.slice(0, Math.floor(VECTOR_PAIRS / Math.max(1, offers.length)));
  for (const [i, need] of affordable.entries()) {
    const share = LINES_READ + ((NEEDS_MATCHED - LINES_READ) * i) / affordable.length;
    if (isTimeToAsk(i) && proceed?.(share, NEEDS_MATCHED) === false) return;
    const meant = encoded.get(need);
    if (!meant) continue;
    const close = screened(meant).flatMap((at) => {
      const one = offers[at];
      return one && one.line !== need ? [one] : [];
    });
    const ranked = rankOffers(
      meant,
      close.map(({ offer }) => offer),
    );
    for (const { at, alike } of mayMatch(ranked)) {
      const line = close[at]?.line;
      if (line && !exact.get(need)?.has(line)) found(alike, need, line);
    }
  }
}

function isTimeToAsk(line: number): boolean {
  return line % LINES_BETWEEN_ASKING === LINES_BETWEEN_ASKING - 1;
}

/** "Moving to Lyon" and whoever lives there. */
function comingLinks(
  profiles: readonly Profile[],
  needs: readonly Line[],
  weigh: (kind: ReasonKind) => number,
  comparables: Comparables,
): ReasonLink[] {
  const places = needs.filter(({ wish }) => wish.place !== undefined);
  if (!places.length) return [];
  const residents = holdersOf(profiles, ['locations', 'workLocations'], comparables);
  return places.flatMap(({ wish, holders }): ReasonLink[] => {
    // "moving to porto in spring": the longest beginning that is somebody's place.
    const words = (wish.place ?? '').split(' ');
    for (let length = Math.min(words.length, 4); length > 0; length--) {
      const place = words.slice(0, length).join(' ');
      const right = residents.get(place);
      if (right) {
        const weight = WORTH.coming * Math.max(rarity(right.length, profiles.length), 0.3) * weigh('coming');
        return [
          {
            kind: 'coming',
            weight,
            left: holders,
            right,
            leftFields: ['needs'],
            rightFields: ['locations', 'workLocations'],
            leftValue: fold(wish.text),
            rightValue: place,
          },
        ];
      }
    }
    return [];
  });
}

/** The fact of a person that a link speaks of, or undefined where the record has none. */
export function factOf(
  profile: Profile,
  fields: readonly ProfileField[],
  value: string,
  comparables: Comparables,
): Fact | undefined {
  for (const field of fields) {
    for (const raw of profile[field] ?? []) {
      if (comparables.of(field, raw) === value) return { field, value: raw };
    }
  }
  return undefined;
}

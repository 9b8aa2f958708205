import { callsSelf } from '../about-self.ts';
import type { Claim } from '../claim.ts';
import { nameKey, readName, sameName, slugFit, type Name } from '../name.ts';
import { headsExperience } from '../readers/curriculum.ts';
import type { PageNode } from '../snapshot.ts';
import type { PageFacts } from './facts.ts';

/** Kinds of evidence that do not depend on each other. A page's titles are one kind, however often it repeats them. */
export type Signal =
  | 'title'
  | 'heading'
  | 'line'
  | 'structured'
  | 'address'
  | 'alt'
  | 'author'
  | 'copyright'
  | 'mark'
  | 'owner'
  | 'label'
  | 'introduction'
  | 'contact'
  | 'curriculum'
  | 'profiles'
  | 'site';

/** Somebody whom a page names, with all that it says of them. */
export interface Candidate {
  /** As first written. */
  readonly name: Name;
  /** Each way in which the page writes it. */
  readonly spelt: Name[];
  readonly signals: Map<Signal, number>;
  readonly claims: Claim[];
  readonly nodes: PageNode[];
}

/** Adds that a text which may be a name stands in a place of some kind. `loose`: see `readName`. */
export type Add = (
  text: string,
  signal: Signal,
  weight: number,
  options?: { node?: PageNode | undefined; claim?: Claim; loose?: boolean },
) => void;

const MOST = 60;

/** A list of candidates, and what adds to it: names that may be one person's are one candidate. */
export function collectCandidates({ spellings }: PageFacts): { candidates: Candidate[]; add: Add } {
  const candidates: Candidate[] = [];
  const add: Add = (text, signal, weight, options = {}) => {
    // "My career" and "Обо мне" have the form of a name.
    if (headsExperience(text) || callsSelf(text)) return;
    const read = readName(text, options.loose);
    const name = read && asSpelt(read, spellings);
    if (!name) return;
    let candidate = candidates.find((known) => sameName(known.name.text, name.text));
    if (!candidate) {
      if (candidates.length >= MOST) return;
      candidate = { name, spelt: [], signals: new Map(), claims: [], nodes: [] };
      candidates.push(candidate);
    }
    candidate.spelt.push(name);
    raise(candidate, signal, weight);
    if (options.node) candidate.nodes.push(options.node);
    if (options.claim) candidate.claims.push(options.claim);
  };
  return { candidates, add };
}

/** Gives a candidate a signal, or more of it. */
export function raise({ signals }: Candidate, signal: Signal, weight: number): void {
  signals.set(signal, Math.max(weight, signals.get(signal) ?? 0));
}

/** Signals that may make of somebody a page's subject. */
const STRONG: readonly Signal[] = ['title', 'heading', 'structured', 'label', 'introduction', 'site'];

/**
 * The candidates without the single words that are another's user name, whose signals go to the full name; so do those of the page's own handle
 * where a name is labelled.
 */
export function joinHandles(candidates: readonly Candidate[], { parts }: PageFacts): Candidate[] {
  const all = [...candidates];
  const labelled = all.find((candidate) => candidate.signals.has('label') && candidate.name.tokens.length > 1);
  for (const short of all.filter((candidate) => candidate.name.tokens.length === 1)) {
    const isHandle = parts.some((part) => nameKey(part).join('') === nameKey(short.name.text).join(''));
    const full =
      labelled && isHandle
        ? labelled
        : all.find(
            (other) =>
              other.name.tokens.length > 1 &&
              (slugFit(other.name.text, short.name.text) >= 0.5 ||
                (other.name.sure >= 0.85 && nameKey(other.name.text).includes(nameKey(short.name.text)[0] ?? ''))) &&
              [...other.signals.keys()].some((signal) => STRONG.includes(signal)),
          );
    if (!full) continue;
    for (const signal of ['title', 'heading', 'introduction'] as const)
      if (short.signals.has(signal) && !full.signals.has(signal))
        full.signals.set(signal, signal === 'title' ? 1.5 : 1);
    all.splice(all.indexOf(short), 1);
  }
  return all;
}

/** Whether enough is said of somebody to judge them. */
export function isSerious({ signals }: Candidate): boolean {
  return STRONG.some((signal) => (signals.get(signal) ?? 0) >= 1);
}

/**
 * A given and a family name alone where the address spells them and several words are behind, which say what they do: "Ada Hill Garden Prints" on
 * adahill.example is Ada Hill's page.
 */
function asSpelt(name: Name, spellings: ReadonlySet<string>): Name {
  const text = name.tokens.slice(0, 2).join(' ');
  const shorter =
    name.tokens.length > 3 && spellings.has(nameKey(text).join('')) && !spellings.has(nameKey(name.text).join(''))
      ? readName(text)
      : undefined;
  return shorter ?? name;
}

/** The spelling that most places agree on; of equals the one in the address, else the longer one, in mixed letters rather than capitals. */
export function bestSpelling(spelt: readonly Name[], spellings: ReadonlySet<string>): Name {
  const votes = new Map<string, number>();
  for (const name of spelt) votes.set(nameKey(name.text).join(' '), (votes.get(nameKey(name.text).join(' ')) ?? 0) + 1);
  const rank = (name: Name): number =>
    (votes.get(nameKey(name.text).join(' ')) ?? 0) * 10 +
    (name.tokens.length === 2 && spellings.has(nameKey(name.text).join('')) ? 3 : name.tokens.length) +
    name.sure * 5 +
    (/\p{Ll}|\p{Lo}/u.test(name.text) ? 5 : 0);
  return spelt.reduce((best, next) => (rank(next) > rank(best) ? next : best));
}

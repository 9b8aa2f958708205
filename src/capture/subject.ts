import { sameName } from './name.ts';
import { collectCandidates, isSerious, joinHandles, type Candidate, type Signal } from './subject/candidates.ts';
import { addClaims, addLabels } from './subject/data.ts';
import { readFacts, type Material, type PageFacts } from './subject/facts.ts';
import { addHeadings, addTitles } from './subject/headings.ts';
import { judgeOf, type Subject } from './subject/judge.ts';
import { addMarks, addOwners, raiseIntroduced, raiseOwner } from './subject/owners.ts';
import { addSelf } from './subject/self.ts';

/** Judges who the page is about. Undefined where nobody is told with confidence, or two are told alike; `reason` says why in one word. */
export function findSubject(material: Material): {
  subject?: Subject | undefined;
  runnerUp?: Subject | undefined;
  reason: string;
} {
  const facts = readFacts(material);
  const candidates = gather(facts);
  // Somebody of whom too little speaks for a human being does not compete.
  const [winner, second] = candidates
    .filter(isSerious)
    .map(judgeOf(facts))
    .sort((a, b) => Number(b.human >= 1) - Number(a.human >= 1) || b.score - a.score);
  const { thing, dated, organization } = facts;
  const reason = thing || dated ? 'article' : organization ? 'organization' : 'unclear';
  if (!winner) return { reason };
  if (isSample(winner, candidates)) return { runnerUp: winner, reason: 'unclear' };
  if (!isEnough(winner)) return { runnerUp: winner, reason };
  if (
    second &&
    second.human >= 1 &&
    second.score >= ENOUGH &&
    second.score > winner.score - 0.8 &&
    second.personal >= 2
  )
    return { runnerUp: winner, reason: 'unclear' };
  return { subject: winner, runnerUp: second, reason: '' };
}

/** Everybody whom the page names in a place in which its subject may stand. */
function gather(facts: PageFacts): Candidate[] {
  const { candidates, add } = collectCandidates(facts);
  addTitles(facts, add);
  addHeadings(facts, add);
  addSelf(facts, add);
  addMarks(facts, add);
  addClaims(facts, add);
  addLabels(facts, add);
  addOwners(facts, add);
  if (facts.selfPage) {
    raiseIntroduced(facts, candidates);
    if (!candidates.some(({ signals }) => signals.has('introduction') && signals.has('label')))
      raiseOwner(facts, candidates, add);
  }
  return joinHandles(candidates, facts);
}

/** The least score of a subject. */
const ENOUGH = 3.4;

/** Places that name people who have no more to do with a page than its maker or the next picture. */
const ASIDE: ReadonlySet<Signal> = new Set<Signal>(['author', 'copyright', 'alt', 'mark']);

function isEnough({ name, score, human, personal, ownSite, signals }: Subject): boolean {
  const kinds = [...signals.keys()].filter((signal) => !ASIDE.has(signal)).length + (signals.has('author') ? 0.5 : 0);
  // A small word that heads its own site is the site's as likely as a handle.
  const handle =
    name.sure <= 0.1 &&
    !(['structured', 'site', 'introduction', 'label'] as const).some((signal) => signals.has(signal));
  return (
    !handle &&
    score >= ENOUGH &&
    human >= (name.sure < 0.5 ? 2 : ownSite ? 1.5 : 1) &&
    personal >= 2 &&
    (kinds >= 2 || (signals.get('structured') ?? 0) >= 4 || signals.has('site'))
  );
}

/** Whether a name that stands in a labelled row alone, on a site of somebody else's, may be a sample. */
function isSample({ name, signals }: Subject, candidates: readonly Candidate[]): boolean {
  const labelOnly = ![...signals.keys()].some(
    (signal) => signal !== 'label' && signal !== 'line' && signal !== 'alt' && signal !== 'curriculum',
  );
  return (
    labelOnly &&
    candidates.some(
      (other) =>
        !sameName(other.name.text, name.text) && (other.signals.has('author') || other.signals.has('copyright')),
    )
  );
}

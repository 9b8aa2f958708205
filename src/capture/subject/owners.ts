import { handleOf } from '../contact-values.ts';
import { hasCase, readName, sameName, slugFit, type Name } from '../name.ts';
import { introducedName, speaksAsOwner } from '../readers/visible-text.ts';
import type { Snapshot } from '../snapshot.ts';
import { raise, type Add, type Candidate } from './candidates.ts';
import type { PageFacts } from './facts.ts';
import { titlePhrases } from './titles.ts';

/** Networks on which people, not brands, have profiles. */
export const PERSONAL = /linkedin\.com\/in\/|orcid\.org|scholar\.google|researchgate\.net\/profile|academia\.edu|dblp/;

/** Adds what a site's mark and a page's first lines say, where its host spells it. */
export function addMarks({ lines, host, root, marks }: PageFacts, add: Add): void {
  // On its first page a site's mark in the menu is its owner's name.
  if (root)
    for (const { text, node } of marks)
      if ((readName(text)?.sure ?? 0) >= 0.85 && host.some((part) => slugFit(text, part) >= 0.5))
        add(text, 'heading', 2, { node });

  // A page without a heading may begin with its owner's name, as a CV does; its host says so.
  for (const line of lines.filter((each) => each.node.zone !== 'nav').slice(0, 3))
    if (line.level === 0 && line.text.length < 60 && host.some((part) => slugFit(line.text, part) >= 0.8))
      add(line.text, 'heading', 1.5, { node: line.node });
}

/** Adds the names in the places in which a page says who made it, and those in which somebody says their own. */
export function addOwners({ lines, thing, dated, byline, meta }: PageFacts, add: Add): void {
  for (const author of [meta('author'), meta('dc.creator'), meta('article:author'), meta('citation_author')])
    if (author && !author.includes('/')) add(author.replace(/\s+\d{4}$/, ''), 'author', 0.7);
  let text = 0;
  for (const line of lines) {
    if (line.node.zone === 'nav') continue;
    const copyright =
      line.node.zone !== 'main' &&
      /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}\s*[-–—]?\s*(?:\d{4})?)?[\s,]*(?:by\s+)?([^.|,·©\d]{4,40})/iu.exec(
        line.text.slice(0, 200),
      );
    // "© Fern Translations di Ada Hill" says who does business by a name.
    if (copyright && copyright[1])
      for (const text of [copyright[1], ...copyright[1].split(/\s(?:di|by|von|door|par)\s/).slice(1)])
        add(text, 'copyright', 0.6);
    if (text < 3000 && line.text.length > 12 && line.node.zone !== 'footer' && line.node.zone !== 'aside') {
      text += line.text.length;
      const introduced = introducedName(line.text);
      if (!introduced) continue;
      add(introduced, 'introduction', 1.5, { node: line.node });
      // "Hi, I'm Ada Hill" as a heading above what she says of herself, or her name as one: the page is hers, unless somebody else wrote it.
      const head =
        lines.find((each) => each.level > 0 && each.text.length < 60 && sameName(each.text, introduced)) ??
        (line.level > 0 && lines.some((each) => each !== line && speaksAsOwner(each.text)) ? line : undefined);
      if (head && !thing && !dated && (!byline || sameName(byline, introduced)))
        add(introduced, 'heading', 2, { node: head.node });
    }
  }
}

/** Who says "I'm Ada" on a page about herself and owns it, as its address, its author or its copyright say, is whom it is about. */
export function raiseIntroduced({ lines, host, emails }: PageFacts, candidates: readonly Candidate[]): void {
  const foot = lines.filter((line) => line.node.zone === 'footer').map((line) => line.text.slice(0, 300));
  const owns = (other: Candidate): boolean =>
    foot.some((text) => text.includes(other.name.text)) ||
    other.signals.has('author') ||
    other.signals.has('copyright') ||
    host.some((part) => slugFit(other.name.text, part) >= 0.8) ||
    emails.some((email) => slugFit(other.name.text, email.split('@')[0] ?? '') >= 0.8);
  for (const { name, signals } of candidates.filter((candidate) => candidate.signals.has('introduction'))) {
    const full = candidates.find(
      (other) =>
        (isFull(name)
          ? other.signals === signals && other.name.sure >= 0.5
          : other.name.sure >= 0.85 && other.name.tokens[0] === name.tokens[0]) && owns(other),
    );
    if (!full || (!isFull(name) && full.name.tokens.length === 1)) continue;
    raise(full, 'introduction', 1.5);
    raise(full, 'label', 2);
  }
}

/** Whether a name has a given and a family name, which Han and Hangul set without a space. */
function isFull({ text, tokens, sure }: Name): boolean {
  return tokens.length > 1 || (sure >= 0.6 && !hasCase(text));
}

/**
 * So is who says no name there, but whose name stands in two of the places in which a site names its owner. A theme's maker stands in the
 * author's and the copyright's alone.
 */
export function raiseOwner(facts: PageFacts, candidates: readonly Candidate[], add: Add): void {
  const { page, lines, host, marks, profiles } = facts;
  for (const { text } of marks) add(text, 'mark', 0.8);
  for (const { text } of lines.filter((line) => line.text.length < 60))
    if (host.some((part) => slugFit(text, part) >= 0.8)) add(text, 'mark', 0.8);
  for (const alt of portraitsOf(page))
    for (const phrase of titlePhrases(alt)) if ((readName(phrase)?.sure ?? 0) >= 0.5) add(phrase, 'alt', 0.8);
  const places = ({ name, signals }: Candidate): number =>
    [
      signals.has('mark'),
      signals.has('alt'),
      signals.has('title') && name.sure >= 0.85,
      host.some((part) => slugFit(name.text, part) >= 0.8),
      profiles.some((url) => slugFit(name.text, handleOf(url)) >= 0.8),
    ].filter(Boolean).length;
  const owners = candidates
    .filter(({ name }) => name.tokens.length > 1 && name.sure >= 0.5)
    .map((candidate) => ({ candidate, count: places(candidate) }))
    .filter(
      ({ candidate: { name, signals }, count }) =>
        // A firm's name is its address, its mark and its copyright, too; only a person has a portrait or a profile.
        (name.sure >= 0.85 ||
          signals.has('alt') ||
          profiles.some((url) => PERSONAL.test(url) && slugFit(name.text, handleOf(url)) >= 0.8)) &&
        (count > 1 || (count === 1 && (signals.has('copyright') || signals.has('author')))),
    )
    .sort((one, other) => other.count - one.count);
  const [owner, next] = owners;
  if (owner && owner.count > (next?.count ?? 0)) {
    raise(owner.candidate, 'label', 2);
    owner.candidate.signals.set('owner', 1.5);
  }
}

/** Whom pictures show by their descriptions, as in "Photo of Ada Hill". */
export function portraitsOf(page: Snapshot): string[] {
  return page
    .tagged('img')
    .filter((node) => node.zone !== 'nav' && node.zone !== 'footer')
    .filter(
      ({ attributes }) => !/logo/i.test(['class', 'src', 'alt'].map((key) => attributes.get(key) ?? '').join(' ')),
    )
    .map((node) => node.attributes.get('alt') ?? '')
    .filter((alt) => alt !== '' && alt.length < 100)
    .map((alt) =>
      alt.replace(
        /^(?:photo|picture|portrait|image|foto|bild|bilde|billede|kuva|profile picture|headshot|avatar) (?:of|von|de|di|van|av|af)\s+/i,
        '',
      ),
    );
}

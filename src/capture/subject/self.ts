import { callsSelf, isBiography } from '../about-self.ts';
import { isRole, readName } from '../name.ts';
import { isCalledCurriculum } from '../readers/curriculum.ts';
import { calledPerson } from '../readers/visible-text.ts';
import type { Add } from './candidates.ts';
import type { PageFacts } from './facts.ts';
import { titlePhrases } from './titles.ts';

/** Adds the names beside what says that a page's owner tells of themselves: "My CV", "About me", a biography's first sentence. */
export function addSelf(facts: PageFacts, add: Add): void {
  const { page, lines, hasFirst, selfPage, selfTitled } = facts;

  // What stands right below a line that says "My CV" is whose it is.
  for (const [at, line] of lines.slice(0, 8).entries())
    if (
      line.node.zone !== 'nav' &&
      isCalledCurriculum(lines[at - 1]?.text ?? '') &&
      (readName(line.text)?.sure ?? 0) >= 0.85
    )
      for (const signal of ['heading', 'label'] as const) add(line.text, signal, 2, { node: line.node });

  // So is what stands below "About me", with no more than a few words between.
  for (const [at, line] of lines.entries()) {
    if (line.level === 0 || line.level > 2 || line.node.zone === 'nav' || line.node.zone === 'aside') continue;
    if (!callsSelf(line.text)) continue;
    for (const below of lines.slice(at + 1, at + 3)) {
      const sure = readName(below.text)?.sure ?? 0;
      if (sure < 0.5 && below.text.length < 30) continue;
      if (sure >= 0.5) add(below.text, 'heading', 2, { node: below.node });
      if (sure >= 0.85) add(below.text, 'label', 2, { node: below.node });
      break;
    }
  }

  // "About me – Ada Hill" or "Ada Hill – CV" as a title says whose page it is, whatever its headings say.
  const phrases = titlePhrases(page.title);
  if (selfTitled || phrases.some(isCalledCurriculum))
    for (const phrase of phrases) {
      const said = readName(phrase);
      if (said && (said.sure >= 0.7 || said.titled)) add(phrase, 'label', 1);
    }
  // A page about oneself without headings may begin with the name.
  const opening = lines.find((line) => line.node.zone !== 'nav');
  if (selfPage && opening && !hasFirst && (readName(opening.text)?.sure ?? 0) >= 0.7) {
    add(opening.text, 'heading', 2, { node: opening.node });
    add(opening.text, 'label', 1.5, { node: opening.node });
  }
  // What is headed or addressed as a biography, or as somebody's own words, is of whom its first sentence tells.
  if (selfPage || isBiography(page, lines))
    for (const line of lines
      .filter((each) => each.node.zone !== 'nav' && each.level === 0 && each.text.length > 20)
      .slice(0, 5)) {
      const storied = openingName(line.text);
      if (!storied) continue;
      for (const signal of ['introduction', 'label'] as const) add(storied, signal, 2, { node: line.node });
      break;
    }
}

/** The name that a sentence begins with and calls somebody of a trade: "Ada Hill is a writer", "Ada Hill – surgeon", "Ada Hill. Surgeon." */
function openingName(text: string): string | undefined {
  const said =
    /^(\p{Lu}[^,.;:–—]{3,40}?)(?:\s+(?:is|was|ist|est|es|è|é|är|er|jest)\s|\s+[–—-]\s+|[.,]\s+(?=([^.;]{3,60})))/u.exec(
      text,
    );
  const [whole = '', name = ''] = said ?? [];
  if ((readName(name)?.sure ?? 0) < 0.85) return undefined;
  const behind = text.slice(whole.length).split(/[.,;!?\n]|\s\d/, 1)[0] ?? '';
  return calledPerson(text, name) || (/[–—\-.,]\s*$/.test(whole) && behind.split(' ').length < 9 && isRole(behind))
    ? name
    : undefined;
}

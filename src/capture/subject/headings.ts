import { isRole, readName } from '../name.ts';
import { labelKey } from '../readers/label-rows.ts';
import type { PageNode, Snapshot } from '../snapshot.ts';
import { textOf, type Line } from '../text-run.ts';
import type { Add } from './candidates.ts';
import type { PageFacts } from './facts.ts';
import { titlePhrases, withoutAffixes } from './titles.ts';

/** Adds the names in a page's titles. */
export function addTitles({ lines, titles, profileType, meta }: PageFacts, add: Add): void {
  // Han and Hangul are written without spaces: what the first heading says too is as much as two words.
  const unspaced = /^[\p{sc=Han}\p{sc=Hangul}々]+$/u;
  const headed = new Set(lines.filter((line) => line.level === 1).map((line) => line.text));
  for (const title of titles)
    for (const phrase of titlePhrases(title))
      add(phrase, 'title', 2, {
        loose: phrase.includes(' ') || profileType || (unspaced.test(phrase) && headed.has(phrase)),
      });
  // "Potter Ada Hill | Delft": a title that says a name beside a role, where the name alone heads the page.
  for (const phrase of titles.flatMap(titlePhrases))
    for (const name of headed)
      if (phrase !== name && phrase.includes(name) && readName(name) && isRole(phrase.replace(name, '')))
        add(name, 'title', 2);
  const first = meta('profile:first_name') || meta('og:profile:first_name');
  const last = meta('profile:last_name') || meta('og:profile:last_name');
  if (first && last) add(`${first} ${last}`, 'structured', 2.5, { loose: true });
}

/** Adds the names in its headings. */
export function addHeadings({ page, lines, inTitle, hasFirst, selfPage }: PageFacts, add: Add): void {
  // A name that is set in several lines of one heading: "Ada<br>Hill", as the title has it where it is more than a word a line.
  const parted = page
    .tagged('h1')
    .slice(0, 4)
    .flatMap((node) => {
      const pieces = lines.filter((line) => line.from >= node.index && line.from < node.end);
      const text = pieces.map((line) => line.text).join(' ');
      const short = pieces.every((line) => !line.text.includes(' ') && line.level === 1);
      return pieces.length > 1 && pieces.length < 4 && (short || (inTitle(text) && readName(text)?.text === text))
        ? [{ node, text, whole: !short }]
        : [];
    });
  for (const { node, text } of parted) add(text, 'heading', 2, { node });
  // Where there is no first heading, the first of all is the page's.
  const foremost = lines.find(
    (line) => line.level > 0 && line.node.zone !== 'nav' && line.node.zone !== 'aside' && line.node.zone !== 'footer',
  );
  let headings = 0;
  for (const line of lines) {
    if (line.text.length > 120 || labelKey(line.text)) continue;
    if (parted.some(({ node, whole }) => whole && line.from >= node.index && line.from < node.end)) continue;
    const zone = line.node.zone;
    const level = line.level;
    // The only first heading is the page's, wherever it stands: personal sites set it beside the text.
    const only = zone === 'aside' && level === 1 && !hasFirst && inTitle(line.text);
    if (zone === 'nav' || zone === 'footer' || (zone === 'aside' && !only)) continue;
    if (level === 1 && headings < 4) {
      headings++;
      add(line.text, 'heading', 2, { node: line.node, loose: true });
      const bare = withoutAffixes(line.text);
      if (bare !== line.text) add(bare, 'heading', 2, { node: line.node, loose: true });
      if (selfPage)
        for (const phrase of titlePhrases(line.text))
          if ((readName(phrase)?.sure ?? 0) >= 0.85)
            for (const signal of ['heading', 'label'] as const)
              add(phrase, signal, signal === 'label' ? 1.5 : 2, { node: line.node });
      for (const inner of innerTexts(page, line))
        add(inner.text, 'heading', 2, { node: inner.node, loose: inner.text.includes(' ') });
    } else if (level > 1 && inTitle(line.text)) add(line.text, 'heading', hasFirst ? 1.3 : 2, { node: line.node });
    else if (line === foremost && !hasFirst && (readName(line.text)?.sure ?? 0) >= 0.85)
      add(line.text, 'heading', 2, { node: line.node });
  }
}

/** Texts of the elements within a line: a name and a nickname in one heading. */
function innerTexts(page: Snapshot, line: Line): { text: string; node: PageNode }[] {
  const out: { text: string; node: PageNode }[] = [];
  for (let at = line.node.index + 1; at < line.node.end && out.length < 6; at++) {
    const node = page.nodes[at];
    if (node?.tag && !node.hidden && node.length > 0 && node.length < line.node.length)
      out.push({ text: textOf(page, node, 100), node });
    else if (node && !node.tag && !node.hidden && node.text.trim() && node.parent === line.node)
      out.push({ text: node.text.trim(), node: line.node });
  }
  return out;
}

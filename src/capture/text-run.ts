import type { PageNode, Snapshot } from './snapshot.ts';

// Elements that stand within a line of text (HTML, phrasing content without its replaced and form elements).
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i kbd label mark nobr q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element stands within a line. */
export function isInline(tag: string): boolean {
  return INLINE.has(tag);
}

/** A line of shown text: what stands between two borders of blocks, with the smallest element that holds it all. */
export interface Line {
  readonly text: string;
  readonly node: PageNode;
  /** 1 to 6 in a heading, else 0. */
  readonly level: number;
  /** Index of its first and one past its last text node. */
  readonly from: number;
  readonly to: number;
}

/** 1 to 6 for a heading and for what stands little below one, 0 else. */
export function headingLevel(node: PageNode): number {
  for (let up: PageNode | undefined = node, steps = 0; up && steps < 4; up = up.parent, steps++)
    if (up.heading) return up.heading;
  return 0;
}

/** White space collapsed, controls and invisible formatting marks dropped but the joiners that scripts need. */
export function tidy(text: string): string {
  if (/^(?:[!-~\u00c0-\u024f] ?)*$/.test(text)) return text.trimEnd();
  return text
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The shown text within a node, lines joined by a space (or by `separator`), cut at `limit` characters. */
export function textOf(page: Snapshot, node: PageNode, limit = 400, separator = ' '): string {
  if (!node.tag) return tidy(node.text);
  let out = '';
  let parent: PageNode | undefined;
  for (let index = node.index + 1; index < node.end && out.length < limit; index++) {
    const part = page.nodes[index];
    if (!part) break;
    if (part.hidden && !node.hidden) continue;
    if (part.tag) {
      if (!isInline(part.tag)) out += separator;
      continue;
    }
    // Back from a block into its parent, or two names set side by side by style alone.
    if (
      parent &&
      parent !== part.parent &&
      (endsBlock(parent, part) || (/\p{Ll}$/u.test(out) && /^\p{Lu}/u.test(part.text)))
    )
      out += separator;
    out += part.text;
    parent = part.parent;
  }
  return separator === ' ' ? tidy(out.slice(0, limit)) : out.slice(0, limit);
}

function endsBlock(from: PageNode, to: PageNode): boolean {
  for (let up: PageNode | undefined = from; up && up.end <= to.index; up = up.parent)
    if (!isInline(up.tag)) return true;
  return false;
}

/** All lines of a page in order, hidden text left out. */
export function readLines(page: Snapshot): Line[] {
  const lines: Line[] = [];
  let text = '';
  let first: PageNode | undefined;
  let last: PageNode | undefined;
  const flush = (): void => {
    const tidied = tidy(text);
    if (tidied && first && last) {
      const node = commonParent(first, last);
      lines.push({ text: tidied, node, level: headingLevel(node), from: first.index, to: last.index + 1 });
    }
    text = '';
    first = last = undefined;
  };
  for (const node of page.nodes) {
    if (node.hidden) continue;
    if (node.tag) {
      if (!isInline(node.tag)) flush();
      continue;
    }
    if (last?.parent && last.parent !== node.parent) {
      if (endsBlock(last.parent, node)) flush();
      else if (/\p{Ll}$/u.test(text) && /^\p{Lu}/u.test(node.text)) text += ' ';
    }
    if (!first && node.text === ' ') continue;
    text += node.text;
    first ??= node;
    last = node.text === ' ' ? last : node;
  }
  flush();
  return lines;
}

/** The smallest element that holds two nodes. */
export function commonParent(a: PageNode, b: PageNode): PageNode {
  let up: PageNode = a.tag ? a : (a.parent ?? a);
  while (up.parent && up.end <= b.index) up = up.parent;
  return up;
}

/** Whether `node` is `ancestor` or stands in it. */
export function isWithin(node: PageNode, ancestor: PageNode): boolean {
  return node.index >= ancestor.index && node.index < ancestor.end;
}

import { isOrganization, type Name } from '../name.ts';
import type { PageNode, Snapshot } from '../snapshot.ts';
import { isInline, textOf, type Line } from '../text-run.ts';
import { announcesPeople } from './announce.ts';
import type { Heading } from './headings.ts';
import { firstElement, lineName, nameElement } from './line-name.ts';
import { severalIn, type Several } from './several.ts';
import { statesRole } from './signs.ts';

/** A line, or the element it begins with, that may hold a name, in its place. */
export interface Slot {
  readonly line: Line;
  readonly node: PageNode;
  readonly text: string;
  readonly name: Name | undefined;
  heading?: string | undefined;
}

/** The names of a page by where they stand. */
export interface Places {
  /** What stands at the same depth under the same tags, in the order of the page. */
  readonly slots: ReadonlyMap<string, readonly Slot[]>;
  readonly headings: readonly Heading[];
  /** Where surely human names stand alone in their lines. */
  readonly sure: readonly number[];
  readonly several: readonly Several[];
}

/** Reads each line of a page for a name and sorts the lines by their places. */
export function readPlaces(page: Snapshot, lines: readonly Line[]): Places {
  const slots = new Map<string, Slot[]>();
  const headings: Heading[] = [];
  const sure: number[] = [];
  const several: Several[] = [];
  let above: { name: Name | undefined } | undefined;
  for (const line of lines) {
    const zone = line.node.zone;
    if (zone === 'nav' || zone === 'footer' || zone === 'aside') continue;
    const level = line.level;
    const many = severalIn(line);
    if (many) several.push(many);
    const name = many ? undefined : lineName(page, line);
    // A small heading right below a name says what they are; it opens no section.
    const subtitle =
      level > 3 &&
      above?.name !== undefined &&
      !announcesPeople(line.text) &&
      (statesRole(line.text) || isOrganization(line.text));
    if (level > 0) headings.push({ text: line.text, level, at: line.from, name: name !== undefined || subtitle });
    if (name && name.sure >= 0.85 && name.tokens.length > 1) sure.push(line.from);
    above = { name };
    const add = (node: PageNode, text: string, found: Name | undefined): void => {
      const key = pathOf(node);
      const list = slots.get(key) ?? [];
      list.push({ line, node, text, name: found });
      slots.set(key, list);
    };
    add(line.node, line.text, name);
    // "<a>Ada Hill</a>, Professor": the name is an element of its line.
    const part = nameElement(page, line);
    if (part && (!name || part.name.text === name.text)) add(part.node, part.text, part.name);
    else {
      const first = name ? undefined : firstElement(page, line);
      const text = first && first.length < line.node.length ? textOf(page, first, 100) : '';
      if (first && text && line.text.startsWith(text)) add(first, text, undefined);
    }
  }
  return { slots, headings, sure, several };
}

/**
 * Tags from a node's block three up and its depth: names in the same place have it alike. What only sets the text off within its line (a link around one
 * name and none around the next) makes no difference.
 */
export function pathOf(node: PageNode): string {
  let block = node;
  while (isInline(block.tag) && block.parent && block.parent.length === node.length) block = block.parent;
  const tags: string[] = [];
  for (let up: PageNode | undefined = block; up && tags.length < 4; up = up.parent) tags.push(up.tag);
  return `${tags.join('<')} ${block.depth}`;
}

import type { PageNode, Snapshot } from '../snapshot.ts';
import { headingLevel, textOf, type Line } from '../text-run.ts';

/** The pieces of a line that is set as several: elements side by side with nothing between them but space. */
export function segmentsOf(page: Snapshot, line: Line): Line[] {
  const pieces: PageNode[] = [];
  for (let at = line.node.index + 1; at < line.node.end;) {
    const child = page.nodes[at];
    if (!child) break;
    if (child.index >= line.to) break;
    if (!child.tag && child.text.trim()) return [line];
    if (child.tag && child.length > 0 && child.index >= line.from - 6) pieces.push(child);
    at = child.end;
  }
  if (pieces.length < 2) return [line];
  return pieces.map((piece) => ({
    text: textOf(page, piece, 300),
    node: piece,
    level: headingLevel(piece),
    from: piece.index,
    to: piece.end,
  }));
}

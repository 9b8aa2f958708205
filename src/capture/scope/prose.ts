import {
  calledAs,
  readEmployer,
  readHome,
  readOpeningRole,
  readProse,
  readTrade,
  speaksAsOwner,
  speaksOf,
} from '../readers/visible-text.ts';
import type { Line } from '../text-run.ts';
import { isIn, type Found, type Surroundings } from './surroundings.ts';

/** The paragraphs about somebody, the first twelve. */
export function proseOf({ lines, range, anchor, reach }: Surroundings): Line[] {
  return lines
    .filter(
      (line) =>
        (isIn(range, line.from) || reach.whole) &&
        line.text.length > 30 &&
        line.node.zone !== 'nav' &&
        line.node.zone !== 'footer' &&
        (!anchor || line.from >= anchor.index),
    )
    .slice(0, 12);
}

/** Reads title and organisation from prose. */
export function readRoleFromProse(prose: readonly Line[], { name, reach }: Surroundings, { fields, put }: Found): void {
  for (const line of prose) {
    const parts = readProse(line.text, name);
    if (!parts.title) continue;
    if (!fields.title || !fields.organization) {
      put('title', parts.title, 'text');
      put('organization', parts.organization, 'text');
    }
    break;
  }
  if (reach.whole) {
    put('title', prose.map((line) => readTrade(line.text) ?? calledAs(line.text, name)).find(Boolean), 'text');
    put('title', readOpeningRole(prose[0]?.text ?? ''), 'text');
    put('organization', prose.map((line) => readEmployer(line.text)).find(Boolean), 'text');
  }
}

/** Reads where somebody lives from prose. */
export function readHomeFromProse(prose: readonly Line[], { name }: Surroundings, { put }: Found): void {
  put(
    'location',
    prose
      .slice(0, 4)
      .map((line) => readHome(line.text, name))
      .find(Boolean),
    'text',
  );
}

/** Reads what tells of somebody, or else the first paragraph of some length. */
export function readBio(prose: readonly Line[], { name, range }: Surroundings, { put }: Found): void {
  const bio =
    prose.find(
      (line) =>
        line.text.length > 80 && (speaksOf(line.text.slice(0, 300), name) || speaksAsOwner(line.text.slice(0, 300))),
    ) ?? prose.find((line) => isIn(range, line.from) && line.text.length > 120);
  put('bio', bio?.text.slice(0, 2000), 'text');
}

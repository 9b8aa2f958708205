import type { FollowUp, Group, Introduction, Proposal, Tie } from '../domain/rows.ts';
import type { InteractionRow, Photo, SeenRow, ValueRow } from './book.ts';

/** Tables that an act may write to, by what their rows are. The rest is derived from them or kept beside them. */
export const journalled = [
  'people',
  'photos',
  'changes',
  'proposals',
  'interactions',
  'followUps',
  'introductions',
  'ties',
  'groups',
  'values',
  'seen',
] as const;
export type JournalledTable = (typeof journalled)[number];

/** What the rows of each such table are that is written whole; people and their changes have doors of their own. */
export interface RowOf {
  photos: Photo;
  proposals: Proposal;
  interactions: InteractionRow;
  followUps: FollowUp;
  introductions: Introduction;
  ties: Tie;
  groups: Group;
  values: ValueRow;
  seen: SeenRow;
}

/** Tables whose rows point to people, and the indexes by which they do. */
export const pointing = {
  photos: ['person'],
  proposals: ['person'],
  interactions: ['people'],
  followUps: ['person'],
  introductions: ['a', 'b'],
  ties: ['both'],
} as const satisfies Partial<Record<JournalledTable, readonly string[]>>;

/** Whether rows of a table point to people. */
export function isPointing(table: string): table is keyof typeof pointing {
  return Object.hasOwn(pointing, table);
}

/** The ids of the people whom a row points to. */
export function pointedTo(row: unknown): string[] {
  const { people, person, a, b, both }: Record<string, unknown> = Object(row);
  const lists = [people, both].flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  return [...lists, person, a, b].filter((id) => typeof id === 'string');
}

/**
 * A short fingerprint of a row, to notice that it was changed since: a person's count of writes; a change's own id, since it never changes;
 * of all else the FNV-1a hash of its JSON.
 */
export function fingerprint(table: string, row: unknown): string {
  const { rev, id }: { rev?: unknown; id?: unknown } = Object(row);
  if (table === 'people') return String(rev);
  if (table === 'changes') return String(id);
  const text = JSON.stringify(row, (_, value: unknown) =>
    value instanceof ArrayBuffer ? Array.from(new Uint8Array(value)) : value,
  );
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}

import { OPEN } from '../../domain/introductions/care.ts';
import { isOver, type Person } from '../../domain/person.ts';
import type { Introduction } from '../../domain/rows.ts';
import type { Kith } from '../kith.ts';

/** An introduction with both people; those with somebody who is gone are left out. */
export interface BoardEntry {
  introduction: Introduction;
  a: Person;
  b: Person;
}

/** All introductions that the user acted on, the latest first; none with somebody in the trash, and no step that waits for nobody. */
export async function introductionBoard(kith: Kith): Promise<BoardEntry[]> {
  const rows = await kith.book.introductions.toArray();
  const ids = [...new Set(rows.flatMap(({ a, b }) => [a, b]))];
  const people = new Map((await kith.book.people.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row]] : [])));
  return rows
    .flatMap((introduction) => {
      const a = people.get(introduction.a);
      const b = people.get(introduction.b);
      if (!a || !b || a.state === 'trashed' || b.state === 'trashed') return [];
      return OPEN.has(introduction.state) && (isOver(a) || isOver(b)) ? [] : [{ introduction, a, b }];
    })
    .sort((x, y) => y.introduction.updatedAt - x.introduction.updatedAt);
}

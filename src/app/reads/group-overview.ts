import type { LocalDate } from '../../domain/dates.ts';
import type { Person } from '../../domain/person.ts';
import type { Group } from '../../domain/rows.ts';
import type { Kith } from '../kith.ts';

/** A group with some of its members. */
export interface GroupSummary {
  group: Group;
  /** The members who are not in the trash. */
  count: number;
  /** The first of them by name. */
  members: Person[];
  /** The last contact with any member. */
  lastOn?: LocalDate;
}

/** Members that a group shows. */
const SHOWN = 6;

/** All groups, the ones with a recent contact first. */
export async function groupOverview(kith: Kith): Promise<GroupSummary[]> {
  const { groups, people, rhythm } = kith.book;
  const summaries: GroupSummary[] = [];
  for (const group of await groups.toArray()) {
    const rows = (await people.where('groups').equals(group.id).toArray()).filter((row) => row.state !== 'trashed');
    const dates = await rhythm.bulkGet(rows.map((row) => row.id));
    const lastOn = dates
      .flatMap((row) => row?.lastOn ?? [])
      .sort()
      .at(-1);
    const members = rows.sort((a, b) => (a.sort < b.sort ? -1 : 1)).slice(0, SHOWN);
    summaries.push({ group, count: rows.length, members, ...(lastOn !== undefined && { lastOn }) });
  }
  return summaries.sort((a, b) => ((a.lastOn ?? '') < (b.lastOn ?? '') ? 1 : -1));
}

import { daysBetween, type LocalDate } from '../../domain/dates.ts';
import { isOver, type Person } from '../../domain/person.ts';
import type { Group } from '../../domain/rows.ts';
import { type Kith, today } from '../kith.ts';
import { peopleIds } from './people.ts';

/** A group with some of its members. */
export interface GroupSummary {
  group: Group;
  /** The members who are not in the trash. */
  count: number;
  /** The first of them by name. */
  members: Person[];
  /** Members whom the user met there, by name. */
  met: Person[];
  /** The last contact with any member with whom contact is not over. */
  lastOn?: LocalDate;
  /** Nobody of it was heard of for longer than its cadence, or than half a year. */
  quiet: boolean;
}

export interface GroupOverview {
  /** Those with a recent contact first. */
  groups: GroupSummary[];
  /** How many active people belong to no group. */
  ungrouped: number;
}

/** Members that a group shows; days after which a group without a cadence is quiet. */
const SHOWN = 6;
const QUIET_DAYS = 183;

/** All groups, and how many people stand outside of them. */
export async function groupOverview(kith: Kith): Promise<GroupOverview> {
  const { groups, people, rhythm } = kith.book;
  const day = today(kith);
  const summaries: GroupSummary[] = [];
  for (const group of await groups.toArray()) {
    const rows = (await people.where('groups').equals(group.id).toArray())
      .filter((row) => row.state !== 'trashed')
      .sort((a, b) => (a.sort < b.sort ? -1 : 1));
    const reachable = rows.filter((row) => !isOver(row));
    const dates = await rhythm.bulkGet(reachable.map((row) => row.id));
    const lastOn = dates
      .flatMap((row) => row?.lastOn ?? [])
      .sort()
      .at(-1);
    const silence = lastOn === undefined ? Infinity : daysBetween(lastOn, day);
    summaries.push({
      group,
      count: rows.length,
      members: rows.slice(0, SHOWN),
      met: rows.filter(({ met }) => mentions(`${met?.where ?? ''} ${met?.how ?? ''}`, group.name)).slice(0, SHOWN),
      ...(lastOn !== undefined && { lastOn }),
      quiet: reachable.length > 0 && silence > (group.cadenceDays ?? QUIET_DAYS),
    });
  }
  return {
    groups: summaries.sort((a, b) => ((a.lastOn ?? '') < (b.lastOn ?? '') ? 1 : -1)),
    ungrouped: (await peopleIds(kith, { ungrouped: true })).length,
  };
}

/** All members of a group who are not in the trash, by name. */
export async function groupMembers({ book }: Kith, id: string): Promise<Person[]> {
  const rows = await book.people.where('groups').equals(id).toArray();
  return rows.filter(({ state }) => state !== 'trashed').sort((a, b) => (a.sort < b.sort ? -1 : 1));
}

function mentions(text: string, name: string): boolean {
  return name !== '' && text.toLowerCase().includes(name.toLowerCase());
}

import type { Instant } from '../../domain/dates.ts';
import type { ActRow } from '../../store/book.ts';
import type { Kith } from '../kith.ts';

/** One thing that was done, newest batch of a job for all of its batches. */
export interface RecentAct {
  id: string;
  kind: string;
  at: Instant;
  /** Names of people concerned who are still in the book, at most three. */
  names: string[];
  /** How many people it concerned. */
  people: number;
  undone: boolean;
  /** The import that it is a batch of: undone as a whole. */
  job?: string;
}

/** Acts that are no news: what Kith wrote by itself, and undo, which shows in the act that it took back. */
const SILENT = new Set(['undo', 'settings', 'shown', 'expire']);

/** What was done in the last 30 days, newest first, also before this page was opened; at most `limit`. Merges stay longer. */
export async function recentActs(kith: Kith, limit: number): Promise<RecentAct[]> {
  const { book } = kith;
  const acts: RecentAct[] = [];
  const ids: string[][] = [];
  const jobs = new Map<string, RecentAct>();
  await book.acts
    .orderBy('at')
    .reverse()
    .until((row) => {
      take(row);
      return acts.length >= limit;
    })
    .toArray();
  const named = await book.people.bulkGet(ids.flat());
  const names = new Map(named.flatMap((row) => (row ? [[row.id, row.name] as const] : [])));
  for (const [at, act] of acts.entries()) act.names = (ids[at] ?? []).flatMap((id) => names.get(id) ?? []);
  return acts;

  function take({ id, kind, at, people, entries, undoneAt, job }: ActRow): void {
    if (SILENT.has(kind)) return;
    const count = entries.filter(({ table }) => table === 'people').length || people.length;
    const known = job === undefined ? undefined : jobs.get(job);
    if (known) {
      known.people += count;
      known.undone &&= undoneAt !== undefined;
      return;
    }
    const act: RecentAct = {
      id,
      kind,
      at,
      names: [],
      people: count,
      undone: undoneAt !== undefined,
      ...(job !== undefined && { job }),
    };
    acts.push(act);
    ids.push(people.slice(0, 3));
    if (job !== undefined) jobs.set(job, act);
  }
}

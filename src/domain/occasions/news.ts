import * as z from 'zod/mini';
import { daysBetween, type LocalDate } from '../dates.ts';
import { currentPosition, Position, PostalAddress } from '../person.ts';
import type { Change } from '../rows.ts';

/** What became new about somebody: another employer (`job`), another role at the same one (`role`), another place. */
export interface News {
  kind: 'job' | 'role' | 'place';
  to: string;
  /** The day on which the book learned of it. */
  on: LocalDate;
}

/** A new job that began longer ago than this many days is no news. */
const STALE = 180;

const Positions = z.array(Position);
const Addresses = z.array(PostalAddress);
const Places = z.array(z.string());

/**
 * The news in a change that was made on a day, or undefined: something stood there before, and something else does now. What was merely
 * filled in, or joined by a merge, is no news.
 */
export function newsOf(
  change: Pick<Change, 'field' | 'from' | 'to'> & { readonly source?: Change['source'] },
  on: LocalDate,
): News | undefined {
  if (change.source?.kind === 'merge') return undefined;
  if (change.field === 'positions') {
    const [before, after] = [jobOf(change.from), jobOf(change.to)];
    if (!before || !after || (before.organization === after.organization && before.title === after.title))
      return undefined;
    if (after.from !== undefined && /^\d{4}-\d\d/.test(after.from)) {
      const began = after.from.length === 7 ? `${after.from}-01` : after.from;
      if (daysBetween(began, on) > STALE) return undefined;
    }
    if (before.organization === after.organization) return { kind: 'role', to: after.title ?? '', on };
    return { kind: 'job', to: after.organization ?? after.title ?? '', on };
  }
  if (change.field !== 'places' && change.field !== 'addresses') return undefined;
  const [before, after] = [placeOf(change.from), placeOf(change.to)];
  return before && after && before !== after ? { kind: 'place', to: after, on } : undefined;
}

function jobOf(value: unknown): Position | undefined {
  const parsed = Positions.safeParse(value);
  const job = parsed.success ? currentPosition({ positions: parsed.data }) : undefined;
  return job && (job.organization !== undefined || job.title !== undefined) ? job : undefined;
}

function placeOf(value: unknown): string | undefined {
  const places = Places.safeParse(value);
  if (places.success) return places.data[0];
  const addresses = Addresses.safeParse(value);
  return addresses.success ? addresses.data[0]?.locality : undefined;
}

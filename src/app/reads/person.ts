import { localDate } from '../../domain/dates.ts';
import { type News, newsOf } from '../../domain/occasions/news.ts';
import type { Person } from '../../domain/person.ts';
import { datedFor, type Rhythm } from '../../domain/rhythm/rhythm.ts';
import type { Change, FollowUp, Interaction, Introduction, Proposal } from '../../domain/rows.ts';
import type { PersonState } from '../../store/book.ts';
import type { Kith } from '../kith.ts';
import { isLoggedCompletely } from './agenda.ts';

/** All that a person's page shows. */
export interface PersonPage {
  person: Person;
  state: PersonState;
  /** With the dates of a book that is logged as this one. */
  rhythm?: Rhythm;
  /** The latest of what became new about them since the last contact. */
  news?: News;
  /** Newest first; at most 500. */
  changes: Change[];
  /** Newest first. */
  interactions: Interaction[];
  followUps: FollowUp[];
  introductions: Introduction[];
  proposals: Proposal[];
  /** People whom they are known to know. */
  ties: Person[];
  /** Names of everybody that the page mentions, by id. */
  names: Map<string, string>;
}

/** One person's page, or undefined where nobody has this id. Touches only rows that are theirs. */
export async function personPage(kith: Kith, id: string): Promise<PersonPage | undefined> {
  const { book } = kith;
  const row = await book.people.get(id);
  if (!row) return undefined;
  const [rhythm, complete, changes, interactions, followUps, introductions, proposals, ties] = await Promise.all([
    book.rhythm.get(id),
    isLoggedCompletely(book),
    book.changes.where('[person+rev]').between([id, 0], [id, Infinity]).reverse().limit(500).toArray(),
    book.interactions.where('people').equals(id).toArray(),
    book.followUps.where('person').equals(id).toArray(),
    book.introductions.where('a').equals(id).or('b').equals(id).toArray(),
    book.proposals.where('person').equals(id).toArray(),
    book.ties.where('both').equals(id).toArray(),
  ]);
  const tied = ties.flatMap((tie) => tie.both.filter((one) => one !== id));
  const mentioned = new Set([
    ...tied,
    ...interactions.flatMap((one) => one.people),
    ...introductions.flatMap((one) => [one.a, one.b]),
    ...(row.met?.through ? [row.met.through] : []),
  ]);
  interactions.sort((a, b) => (a.on < b.on ? 1 : -1));
  const since = interactions[0]?.on ?? '';
  const news = changes
    .map((change) => newsOf(change, localDate(change.at, kith.ports.zone())))
    .find((one) => one !== undefined && one.on > since);
  const others = (await book.people.bulkGet([...mentioned])).filter((one) => one !== undefined);
  return {
    person: row,
    state: row.state,
    ...(rhythm && { rhythm: datedFor(rhythm, complete) }),
    ...(news && { news }),
    changes,
    interactions,
    followUps,
    introductions,
    proposals: proposals.filter((proposal) => !proposal.refused),
    ties: others.filter((one) => tied.includes(one.id)),
    names: new Map(others.map((one) => [one.id, one.name])),
  };
}

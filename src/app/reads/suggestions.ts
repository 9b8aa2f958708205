import { whoCanHelp } from '../../domain/introductions/help.ts';
import { type Help, YOU } from '../../domain/introductions/who-could-help.ts';
import { learn } from '../../domain/introductions/lessons.ts';
import { profileOf } from '../../domain/introductions/profile.ts';
import { Matchmaker, type Suggestion } from '../../domain/introductions/suggest.ts';
import { readVectors } from '../../domain/introductions/vectors.ts';
import { strengthOn } from '../../domain/rhythm/rhythm.ts';
import type { Book, PersonRow } from '../../store/book.ts';
import { awaited } from './awaited.ts';
import { lessonsSince } from './lessons.ts';
import { SAMPLE } from '../sample.ts';
import { readSettings } from '../settings.ts';

export interface SuggestionsAsked {
  /** The user's local date. */
  today: string;
  /** How many pairs; or, for one person, how many for them. */
  top: number;
  person?: string;
}

export interface SuggestionsFound {
  pairs: Suggestion[];
  /** Whether anybody has said what they look for or can help with. */
  hasWishes: boolean;
  /** The search was cut short: better pairs may exist. */
  partial: boolean;
  /** For one person: who could help with each of their needs, the user (`YOU`) among them. */
  help: Help[];
}

const HELPERS = 5;
/** People read at a time. */
const BATCH = 2000;
/** Milliseconds after which a search says what it has found so far: a book in which everybody is like everybody ends in time too. */
const PATIENCE = 8_000;

/**
 * Who ought to meet, from the whole book. Long work in a large book: screens ask for it through `jobs/find-introductions`. `vectors`: the
 * bytes of the word vectors, where they could be loaded. Invented people are only paired with each other. `elapsed` tells the milliseconds since some moment.
 */
export async function suggestions(
  book: Book,
  asked: SuggestionsAsked,
  vectors?: Uint8Array,
  progress: (share: number) => void = () => {},
  elapsed: () => number = () => performance.now(),
): Promise<SuggestionsFound> {
  const { people, rhythm } = book;
  const count = await people.count();
  const rows: PersonRow[] = [];
  // Ranges of the primary key: IndexedDB answers each with one request, where single keys would cost one each.
  for (let last = '', read = 0; ;) {
    const batch = await people.where('id').above(last).limit(BATCH).toArray();
    for (const row of batch) if (row.state === 'active' && row.tact === undefined) rows.push(row);
    if (batch.length < BATCH) break;
    last = batch.at(-1)?.id ?? last;
    progress((0.3 * (read += batch.length)) / count);
  }
  const own = rows.filter(({ id }) => !id.startsWith(SAMPLE));
  // Once there are people of the user's own, the invented ones step back.
  const pool =
    own.length >= 2 && !asked.person?.startsWith(SAMPLE) ? own : rows.filter(({ id }) => id.startsWith(SAMPLE));
  const groups = new Map((await book.groups.toArray()).map(({ id, name }) => [id, name]));
  const strength = new Map<string, number>();
  for (const row of await rhythm.toArray())
    if (row.lastOn !== undefined) strength.set(row.person, strengthOn(row, asked.today).lasting);
  const introductions = await book.introductions.toArray();
  const profiles = pool.map((row) => profileOf(row, groups));
  const readable = vectors && readVectors(vectors);
  const begin = elapsed();
  const matchmaker = new Matchmaker(profiles, {
    today: asked.today,
    ties: (await book.ties.toArray()).map(({ both }) => both),
    strength,
    introductions: await awaited(book, introductions),
    lessons: learn(introductions, await lessonsSince(book)),
    vectors: readable,
    proceed: (share, until) => {
      progress(0.3 + 0.7 * share);
      return elapsed() < begin + PATIENCE * until;
    },
  });
  const hasWishes = pool.some(({ needs, offers }) => needs.length > 0 || offers.length > 0);
  if (asked.person !== undefined) {
    const person = profiles.find(({ id }) => id === asked.person);
    const settings = await readSettings(book);
    const you = { id: YOU, name: settings.name, offers: settings.offers };
    const help = person ? whoCanHelp(person, [you, ...profiles], HELPERS, readable) : [];
    return { pairs: [...matchmaker.bestOf(asked.person, asked.top)], hasWishes, partial: false, help };
  }
  const { pairs, partial } = matchmaker.best(asked.top);
  return { pairs: [...pairs], hasWishes, partial, help: [] };
}

import fc from 'fast-check';
import { addDays, type LocalDate } from '../dates.ts';
import type { Occasion } from '../occasions/occasion.ts';
import type { Closeness } from '../person.ts';
import { type Pace, type Rhythm, rhythmOf, type RhythmPerson } from '../rhythm/rhythm.ts';
import type { FollowUp, Interaction } from '../rows.ts';
import { type Agenda, type AgendaDay, type AgendaItem, agendaOf } from './agenda.ts';
import { type Answer, rowOf, settledBy, withAnswer, withShown } from './answers.ts';

export const pace: Pace = { cadenceByCloseness: { 1: 14, 2: 30, 3: 90, 4: 180 }, defaultCloseness: 3 };

/** A book in memory, with what acts and reads do to it, for tests of what must hold whatever the book is. */
export interface FakeBook {
  day: LocalDate;
  people: Map<string, RhythmPerson>;
  interactions: Interaction[];
  rows: Map<string, FollowUp>;
  /** Rhythms that hold still; a write to somebody takes theirs out. */
  kept: Map<string, Rhythm>;
  fixed?: AgendaDay;
  settings: { capacity: number; quietDays: number[]; away: { from: LocalDate; to: LocalDate }[] };
  complete: boolean;
}

/** A book that opens on a day, a Wednesday, with these people. */
export function fakeBook(people: readonly RhythmPerson[], more: Partial<FakeBook> = {}): FakeBook {
  return {
    day: '2026-06-10',
    people: new Map(people.map((person) => [person.id, person])),
    interactions: [],
    rows: new Map(),
    kept: new Map(),
    settings: { capacity: 5, quietDays: [], away: [] },
    complete: true,
    ...more,
  };
}

/** The rhythm of somebody in the book. */
export function rhythmIn(book: FakeBook, id: string): Rhythm {
  const person = book.people.get(id);
  if (!person) throw new Error(`nobody is ${id}`);
  const rhythm =
    book.kept.get(id) ??
    rhythmOf(
      person,
      book.interactions.filter(({ people }) => people.includes(id)),
      [...book.rows.values()].filter((row) => row.person === id),
      pace,
    );
  book.kept.set(id, rhythm);
  return rhythm;
}

/** Writes what became of a follow-up. */
export function putRow(book: FakeBook, row: FollowUp): void {
  book.rows.set(row.id, row);
  book.kept.delete(row.person);
}

/** A look at the day's list, after which its items were shown. */
export function look(book: FakeBook, occasions: readonly Occasion[] = []): Agenda {
  const agenda = agendaOf({
    today: book.day,
    rhythms: [...book.people.keys()].map((id) => rhythmIn(book, id)),
    followUps: [...book.rows.values()],
    occasions,
    settings: book.settings,
    complete: book.complete,
    fixed: book.fixed,
  });
  book.fixed = agenda.fixed;
  for (const item of agenda.items)
    if (item.followUp === undefined) {
      const row = book.rows.get(rowOf(item));
      if (row?.state !== 'snoozed' || (row.until ?? '') <= book.day) putRow(book, withShown(item, row, momentOf(book)));
    }
  return agenda;
}

/** The user's answer to an item. */
export function answer(book: FakeBook, item: AgendaItem, said: Answer): void {
  putRow(book, withAnswer(item, book.rows.get(rowOf(item)), said, momentOf(book)));
}

/** Logs a contact and settles what it answers. */
export function log(
  book: FakeBook,
  people: string[],
  contact: Pick<Interaction, 'on' | 'kind' | 'by'> & Partial<Interaction>,
): Interaction {
  const id = `i${book.interactions.length}`;
  const interaction = { direction: 'kept' as const, note: '', createdAt: 0, id, people, ...contact };
  book.interactions.push(interaction);
  for (const person of people) book.kept.delete(person);
  for (const row of settledBy(interaction, [...book.rows.values()], 0)) putRow(book, row);
  return interaction;
}

/** A promise of the user's. */
export function promise(book: FakeBook, person: string, dueOn: LocalDate): FollowUp {
  const id = `promise ${book.rows.size}`;
  const row: FollowUp = { id, person, reason: 'promise', dueOn, note: '', state: 'open', createdAt: book.rows.size };
  putRow(book, row);
  return row;
}

function momentOf(book: FakeBook): { today: LocalDate; now: number } {
  return { today: book.day, now: Date.parse(book.day) };
}

/** A tie with a history: how long ago each contact was. */
export interface FakeTie {
  silence: number;
  gaps: number[];
  cadenceDays: number | undefined;
  closeness: Closeness | undefined;
  importance: number | undefined;
}

/** Ties of any rhythm; `cadence`: whether some have one that the user set. */
export function ties(cadence: boolean): fc.Arbitrary<FakeTie[]> {
  return fc.array(
    fc.record({
      silence: fc.integer({ min: 0, max: 400 }),
      gaps: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 6 }),
      cadenceDays: cadence ? fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }) : fc.constant(undefined),
      closeness: fc.constantFrom<(Closeness | undefined)[]>(1, 2, 3, 4, undefined),
      importance: fc.constantFrom(0, 0.5, 1, undefined),
    }),
    { minLength: 1, maxLength: 12 },
  );
}

/** A book with these ties, called `p0`, `p1` and so on, in touch by calls. */
export function bookOf(of: readonly FakeTie[], more: Partial<FakeBook> = {}): FakeBook {
  const book = fakeBook(
    of.map(({ cadenceDays, closeness, importance }, at) => ({ id: `p${at}`, cadenceDays, closeness, importance })),
    more,
  );
  for (const [at, { silence, gaps }] of of.entries()) {
    let on = addDays(book.day, -silence);
    for (const gap of [0, ...gaps]) {
      on = addDays(on, -gap);
      log(book, [`p${at}`], { on, kind: 'call', by: 'both' });
    }
  }
  return book;
}

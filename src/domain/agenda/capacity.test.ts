// Protects rule 3: whatever the user does on whichever days, the list keeps within its capacity, is fixed at its first look, names nobody twice
// in a silence on more than two days, never drops a promise, and meets the cadences that there is room for.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, type LocalDate } from '../dates.ts';
import { isUnkept } from '../rhythm/standing.ts';
import type { Agenda, AgendaItem } from './agenda.ts';
import { answer, bookOf, type FakeBook, fakeBook, log, look, promise, rhythmIn, ties } from './book.fake.ts';
import { openShare, quietOn, reachOf } from './quiet.ts';

type Step =
  | { does: 'pass'; days: number }
  | { does: 'answer'; at: number; said: 'done' | 'write' | 'rest' | 'snooze' }
  | { does: 'log'; who: number; back: number; by: 'me' | 'them' | 'both'; kind: 'met' | 'message' }
  | { does: 'promise'; who: number; days: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('pass' as const), days: fc.constantFrom(1, 1, 1, 2, 5, 20) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('answer' as const),
      at: fc.nat(3),
      said: fc.constantFrom('done' as const, 'write' as const, 'rest' as const, 'snooze' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('log' as const),
      who: fc.nat(5),
      back: fc.nat(60),
      by: fc.constantFrom('me' as const, 'them' as const, 'both' as const),
      kind: fc.constantFrom('met' as const, 'message' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('promise' as const),
      who: fc.nat(5),
      days: fc.integer({ min: -5, max: 20 }),
    }),
  },
);
const days = fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 4 });

function take(book: FakeBook, agenda: Agenda, each: Step): void {
  const id = 'who' in each ? `p${each.who % book.people.size}` : '';
  if (each.does === 'pass') book.day = addDays(book.day, each.days);
  else if (each.does === 'log') log(book, [id], { on: addDays(book.day, -each.back), kind: each.kind, by: each.by });
  else if (each.does === 'promise') promise(book, id, addDays(book.day, each.days));
  else {
    const item = agenda.items[each.at];
    if (item) answer(book, item, { kind: each.said });
  }
}

const keyOf = ({ person, reason, followUp }: AgendaItem): string => `${person} ${reason} ${followUp}`;

it('keeps within the capacity, stays as it was first seen, and drops no promise', () => {
  fc.assert(
    fc.property(
      ties(true),
      fc.integer({ min: 1, max: 3 }),
      days,
      fc.array(step, { minLength: 5, maxLength: 25 }),
      (of, capacity, quietDays, steps) => {
        const book = bookOf(of, { settings: { capacity, quietDays, away: [] } });
        const seen = new Map<LocalDate, Set<string>>();
        for (const each of steps) {
          const agenda = look(book);
          const { items, waiting, quiet } = agenda;
          expect(items.length).toBeLessThanOrEqual(capacity);
          expect(quiet).toBe(quietOn(book.day, book.settings));
          if (quiet) expect(items).toEqual([]);
          const computed = items.filter(({ followUp }) => followUp === undefined);
          expect(new Set(computed.map(({ person }) => person)).size).toBe(computed.length);
          const before = seen.get(book.day);
          if (before) for (const item of computed) expect([...before]).toContain(keyOf(item));
          else if (items.length) seen.set(book.day, new Set(items.map(keyOf)));
          const due = [...book.rows.values()].filter(
            (row) =>
              isUnkept(row) &&
              (row.state === 'snoozed' ? (row.until ?? '') : row.dueOn) <= reachOf(book.day, book.settings),
          );
          if (!quiet)
            expect([...items, ...waiting].flatMap(({ followUp = [] }) => followUp).toSorted()).toEqual(
              due.map(({ id }) => id).toSorted(),
            );
          take(book, agenda, each);
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('shows a learned reminder on two days of a silence and no more, unless it was put off', () => {
  fc.assert(
    fc.property(
      ties(false),
      fc.array(fc.constantFrom(0, 1, 1, 1, 2, 9), { minLength: 5, maxLength: 40 }),
      (of, waits) => {
        const book = bookOf(of, { settings: { capacity: 3, quietDays: [], away: [] } });
        const shown = new Map<string, Set<LocalDate>>();
        for (const wait of waits) {
          book.day = addDays(book.day, wait);
          for (const { person } of look(book).items) shown.set(person, (shown.get(person) ?? new Set()).add(book.day));
        }
        for (const on of shown.values()) expect(on.size).toBeLessThanOrEqual(2);
      },
    ),
    { numRuns: 40 },
  );
});

it('meets the cadences that fill 0.8 of the capacity within 1.5 times, whenever it began and whatever else is due', () => {
  const rhythm = fc.record({
    cadenceDays: fc.integer({ min: 1, max: 60 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(rhythm, { minLength: 1, maxLength: 20 }),
      ties(false),
      fc.integer({ min: 1, max: 3 }),
      fc.subarray([0, 6]),
      fc.boolean(),
      (wished, others, capacity, quietDays, together) => {
        const room = 0.8 * capacity * openShare({ quietDays });
        let load = 0;
        // Where all were last met on one day, some have to be brought forward.
        const equal = { cadenceDays: Math.ceil(wished.length / room), part: 0 };
        const kept = (together ? wished.map(() => equal) : wished).filter(({ cadenceDays }) => {
          const fits = load + 1 / cadenceDays <= room && cadenceDays > 2 * quietDays.length;
          if (fits) load += 1 / cadenceDays;
          return fits;
        });
        const book = bookOf(
          [
            ...kept.map(({ cadenceDays, part }) => ({
              silence: Math.floor(cadenceDays * part),
              gaps: [],
              cadenceDays,
              closeness: undefined,
              importance: undefined,
            })),
            ...others,
          ],
          { settings: { capacity, quietDays, away: [] } },
        );
        let latest = 0;
        for (let day = 0; day < 90; day += 1) {
          for (const item of look(book).items.filter(({ reason }) => reason === 'cadence'))
            log(book, [item.person], { on: book.day, kind: 'call', by: 'both' });
          book.day = addDays(book.day, 1);
          for (const [at, { cadenceDays }] of kept.entries())
            latest = Math.max(latest, daysBetween(rhythmIn(book, `p${at}`).lastOn ?? '', book.day) / cadenceDays);
        }
        expect(latest).toBeLessThanOrEqual(1.5);
      },
    ),
    { numRuns: 12 },
  );
});

it('brings a new person after 2, 14 and 45 days, each until it was answered or shown on two days', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<'done' | 'write' | undefined>('done', 'write', undefined), { maxLength: 12 }),
      (said) => {
        const book = fakeBook([{ id: 'p0', addedOn: '2026-06-10' }]);
        const on: number[] = [];
        for (let day = 0; day < 80; day += 1, book.day = addDays(book.day, 1)) {
          const [item] = look(book).items;
          if (!item) continue;
          on.push(day);
          const kind = said[on.length - 1];
          if (kind) answer(book, item, { kind });
        }
        const first = (from: number): number[] => on.filter((day) => from <= day && day < from + 2);
        expect([on.includes(2), on.includes(14), on.includes(45)]).toEqual([true, true, true]);
        expect(on).toEqual([...first(2), ...first(14), ...first(45)]);
      },
    ),
    { numRuns: 40 },
  );
});

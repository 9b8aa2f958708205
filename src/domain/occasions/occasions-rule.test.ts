// Protects rule 4: over any year each occasion that somebody has comes on exactly the days on which it is worth a word, is never one that they
// do not keep, and once answered never comes again.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AgendaItem } from '../agenda/agenda.ts';
import { answer, fakeBook, look } from '../agenda/book.fake.ts';
import { addDays, dateOfDay, daysBetween, type LocalDate } from '../dates.ts';
import { emptyFields, type Person } from '../person.ts';
import type { Interaction } from '../rows.ts';
import { feastDays, feasts, isFeast } from './feasts.ts';
import { occasionsOf } from './occasions-of.ts';
import { thanksDue } from './thanks.ts';

const ada: Person = { ...emptyFields('Ada Vale'), id: 'ada', typed: [], createdAt: 0, updatedAt: 0 };
const anyDay = fc.integer({ min: 18_000, max: 22_000 }).map(dateOfDay);
const context = (today: LocalDate) => ({ today, zone: 'UTC', birthdayLeadDays: 2 });

/** The days of a year from a day on for which a test holds. */
function daysFrom(start: LocalDate, length: number, holds: (day: LocalDate) => boolean): LocalDate[] {
  return Array.from({ length }, (_, ahead) => addDays(start, ahead)).filter(holds);
}

it('has each birthday from its lead to three days after, on the 28th of February where there is no 29th', () => {
  const birthday = fc.oneof(
    anyDay.map((day) => `19${day.slice(2)}`).filter((day) => !day.endsWith('-02-29')),
    anyDay.map((day) => `-${day.slice(4)}`),
    fc.constantFrom('1992-02-29', '--02-29'),
  );
  fc.assert(
    fc.property(
      birthday,
      fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      anyDay,
      (born, lead, start) => {
        const near = new Set<LocalDate>();
        const first = Number(start.slice(0, 4));
        for (const year of [first - 1, first, first + 1, first + 2]) {
          const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
          const on = born.endsWith('-02-29') && !isLeap ? `${year}-02-28` : `${year}${born.slice(-6)}`;
          for (let day = -(lead ?? 2); day <= 3; day += 1) near.add(addDays(on, day));
        }
        const shown = (today: LocalDate) =>
          occasionsOf({ ...ada, birthday: born, birthdayLeadDays: lead }, context(today)).some(
            ({ kind, from, to, years, on }) => {
              if (kind === 'birthday')
                expect(years).toBe(
                  born.startsWith('-') ? undefined : Number(on.slice(0, 4)) - Number(born.slice(0, 4)),
                );
              return kind === 'birthday' && from <= today && today <= to;
            },
          );
        expect(daysFrom(start, 400, shown)).toEqual(daysFrom(start, 400, (day) => near.has(day)));
      },
    ),
    { numRuns: 12 },
  );
});

it('has the feasts that the person or their groups keep, on their days, and no others', () => {
  const some = fc.subarray(Object.keys(feasts).filter(isFeast), { maxLength: 4 });
  fc.assert(
    fc.property(some, some, anyDay, (own, ofGroups, start) => {
      const end = addDays(start, 370);
      const found = new Set<string>();
      for (let day = start; day <= end; day = addDays(day, 20))
        for (const { kind, about, on } of occasionsOf(
          { ...ada, observes: own },
          { ...context(day), groupObserves: ofGroups },
        )) {
          expect(kind).toBe('feast');
          if (start <= on && on <= end) found.add(`${about} ${on}`);
        }
      const kept = [...new Set([...own, ...ofGroups])].flatMap((id) =>
        feastDays(id, start, end).map((on) => `${id} ${on}`),
      );
      expect([...found].toSorted()).toEqual(kept.toSorted());
    }),
    { numRuns: 12 },
  );
});

it('becomes a follow-up with what it is about, and once it was done never comes again', () => {
  const date = fc.record({
    label: fc.constantFrom('name day', 'wedding', 'award', 'loss', 'moved in'),
    date: fc.integer({ min: -30, max: 60 }),
  });
  fc.assert(
    fc.property(
      fc.array(date, { maxLength: 4 }),
      fc.integer({ min: -10, max: 40 }),
      fc.boolean(),
      (dates, ahead, done) => {
        const book = fakeBook([]);
        const start = book.day;
        const person = {
          ...ada,
          birthday: `1990${addDays(start, ahead).slice(4)}`,
          observes: ['christmas'],
          dates: dates.map(({ label, date: day }) => ({ label, date: addDays(start, day) })),
        };
        const seen: AgendaItem[] = [];
        for (; daysBetween(start, book.day) < 60; book.day = addDays(book.day, 1)) {
          const occasions = occasionsOf(person, context(book.day));
          const [item, ...more] = look(book, occasions).items;
          expect(more).toEqual([]);
          if (!item) continue;
          const { occasion } = item.why;
          expect([item.reason, occasions]).toEqual(['occasion', expect.arrayContaining([occasion])]);
          seen.push(item);
          if (done) answer(book, item, { kind: 'done' });
        }
        const times = new Map<string, number>();
        for (const { why } of seen) {
          const key = why.occasion?.key ?? '';
          times.set(key, (times.get(key) ?? 0) + 1);
        }
        expect(Math.max(0, ...times.values())).toBeLessThanOrEqual(done ? 1 : 2);
      },
    ),
    { numRuns: 20 },
  );
});

it('has a thank-you after a favour until it was said, for sixty days at the most', () => {
  const contact = fc.record({
    ago: fc.integer({ min: 0, max: 90 }),
    kind: fc.constantFrom('helped', 'introduced', 'gift', 'thanked', 'message', 'call'),
    by: fc.constantFrom('me', 'them'),
  }) satisfies fc.Arbitrary<unknown>;
  fc.assert(
    fc.property(fc.array(contact, { maxLength: 8 }), (contacts) => {
      const today = '2026-06-10';
      const interactions = contacts.map(({ ago, kind, by }, at): Interaction => ({
        id: `i${at}`,
        people: ['ada'],
        on: addDays(today, -ago),
        kind,
        by,
        direction: 'kept',
        note: '',
        createdAt: 0,
      }));
      const said = contacts.filter(({ kind, by }) => by === 'me' && (kind === 'thanked' || kind === 'gift'));
      const favours = contacts.filter(
        ({ kind, by }) => by === 'them' && ['helped', 'introduced', 'gift'].includes(kind),
      );
      const owed = favours.filter(({ ago }) => said.every((each) => each.ago > ago)).map(({ ago }) => ago);
      const due = thanksDue(ada, interactions, today);
      const latest = Math.min(...owed);
      expect(due?.on).toBe(latest <= 60 ? addDays(today, -latest) : undefined);
    }),
  );
});

// Protects rule 8: snoozes stretch the gap, done resets at once, and a contact logged anywhere, for any day and any number of people, settles
// what it answers and nothing else; taken out again, it leaves the list as if it had never been.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { answer, bookOf, log, look, promise, putRow, rhythmIn, ties } from './book.fake.ts';
import { unsettled } from './answers.ts';

const roomy = { settings: { capacity: 50, quietDays: [], away: [] } };

it('puts a tie off to the day that was said, and by half as long again for every two snoozes in a row', () => {
  fc.assert(
    fc.property(ties(false), fc.integer({ min: 1, max: 6 }), (of, times) => {
      const book = bookOf(of, roomy);
      const [item] = look(book).items;
      if (!item) return;
      const before = rhythmIn(book, item.person);
      for (let snooze = 1; snooze <= times; snooze += 1) {
        const again = look(book).items.find(({ person }) => person === item.person);
        if (!again) throw new Error('a tie that was put off did not come back');
        answer(book, again, { kind: 'snooze' });
        const { standing, dueFrom } = rhythmIn(book, item.person);
        if (standing.state !== 'snoozed') throw new Error(standing.state);
        expect(dueFrom).toBe(standing.on);
        book.day = addDays(standing.on, -1);
        expect(look(book).items.map(({ person }) => person)).not.toContain(item.person);
        book.day = standing.on;
      }
      expect(rhythmIn(book, item.person).stretch).toBe(Math.min(3, before.stretch * 1.5 ** Math.floor(times / 2)));
      log(book, [item.person], { on: book.day, kind: 'call', by: 'both' });
      expect(look(book).items.map(({ person }) => person)).not.toContain(item.person);
      expect(rhythmIn(book, item.person).standing).toEqual({ state: 'open' });
    }),
    { numRuns: 60 },
  );
});

it('settles by one contact what each of its people was due for, and no promise', () => {
  fc.assert(
    fc.property(
      ties(true),
      fc.option(fc.nat(20), { freq: 1 }),
      fc.array(fc.nat(11), { minLength: 1, maxLength: 5 }),
      (of, back, chosen) => {
        const book = bookOf(of, roomy);
        const people = [...new Set(chosen.map((at) => `p${at % of.length}`))];
        const own = promise(book, people.at(-1) ?? '', book.day);
        const before = look(book).items;
        // A contact of the last day is of the silence that went before.
        const on = back === null ? (rhythmIn(book, people[0] ?? '').lastOn ?? '') : addDays(book.day, -back);
        log(book, people, { on, kind: 'met', by: 'both' });
        const after = look(book).items;
        const settled = (item: (typeof before)[number]) =>
          item.followUp === undefined && people.includes(item.person) && (item.why.lastOn ?? '') < on;
        expect(after).toEqual(before.filter((item) => !settled(item)));
        expect(after.map(({ followUp }) => followUp)).toContain(own.id);
      },
    ),
    { numRuns: 60 },
  );
});

it('is as it was when the contact is taken out again', () => {
  fc.assert(
    fc.property(ties(true), fc.nat(20), fc.array(fc.nat(11), { minLength: 1, maxLength: 5 }), (of, back, chosen) => {
      const book = bookOf(of, roomy);
      const [first, second] = look(book).items;
      if (second) answer(book, second, { kind: 'snooze' });
      const before = look(book).items;
      expect(before).not.toContainEqual(second);
      const people = [...new Set(chosen.map((at) => `p${at % of.length}`)), ...(first ? [first.person] : [])];
      const { id } = log(book, people, { on: addDays(book.day, -back), kind: 'call', by: 'me' });
      book.interactions.pop();
      book.kept.clear();
      for (const row of unsettled(id, [...book.rows.values()], book.day)) putRow(book, row);
      expect(look(book).items).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

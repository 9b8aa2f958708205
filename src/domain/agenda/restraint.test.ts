// Protects rule 7: three messages without an answer hold Kith back and are said; with whom contact ended, or who died, nothing ever comes up;
// of kin only occasions do.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { cardsDue } from '../occasions/cards.ts';
import type { Occasion } from '../occasions/occasion.ts';
import { occasionsOf } from '../occasions/occasions-of.ts';
import { thanksDue } from '../occasions/thanks.ts';
import { emptyFields, type Person, Tact } from '../person.ts';
import { answered, withContact } from '../rhythm/contact-days.ts';
import { InteractionKind } from '../rows.ts';
import { bookOf, fakeBook, log, look, rhythmIn, ties } from './book.fake.ts';
import { dormantOf } from './dormant.ts';

const contact = fc.record({
  ago: fc.integer({ min: 0, max: 200 }),
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant('message' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...InteractionKind.options) },
  ),
  by: fc.constantFrom('me' as const, 'me' as const, 'them' as const, 'both' as const),
});

it('holds back after three days of messages with no answer, in any order in which they were logged', () => {
  const cadenceDays = fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(contact, { minLength: 1, maxLength: 8 }), cadenceDays, (contacts, cadence) => {
      const book = fakeBook([{ id: 'p0', cadenceDays: cadence }]);
      for (const { ago, kind, by } of contacts) log(book, ['p0'], { on: addDays(book.day, -ago), kind, by });
      let waiting = 0;
      for (const ago of [...new Set(contacts.map((each) => each.ago))].toSorted((a, b) => b - a)) {
        const day = contacts
          .filter((each) => each.ago === ago)
          .reduce(
            (sum, { kind, by }) => withContact({ on: '', kind, by }, sum),
            withContact({ on: '', kind: 'other', by: 'me' }),
          );
        const wrote = contacts.some((each) => each.ago === ago && each.kind === 'message' && each.by !== 'them');
        waiting = answered(day) ? 0 : waiting + Number(wrote);
      }
      const { items, held } = look(book);
      expect(rhythmIn(book, 'p0').basis === 'held').toBe(waiting >= 3);
      if (waiting >= 3) expect(items).toEqual([]);
      for (const each of held) expect(each).toEqual({ person: 'p0', unanswered: waiting });
      if (waiting < 3) expect(held).toEqual([]);
    }),
  );
});

const date = fc.integer({ min: 0, max: 40 }).map((ahead) => addDays('2026-05-25', ahead));

it('lets nothing come up of somebody with whom contact is over, and only occasions of kin', () => {
  fc.assert(
    fc.property(ties(true), date, fc.constantFrom(...Tact.options), fc.boolean(), (of, birthday, tact, resting) => {
      const book = bookOf(of);
      for (const [id, person] of book.people)
        book.people.set(id, { ...person, tact, ...(resting && { restingSince: 1 }) });
      const person: Person = {
        ...emptyFields('Ada Vale'),
        id: 'p0',
        typed: [],
        createdAt: 0,
        updatedAt: 0,
        birthday,
        closeness: 1,
        observes: ['christmas', 'easter'],
        dates: [{ label: 'loss', date: birthday }],
        tact,
        ...(resting && { restingSince: 1 }),
      };
      const favour = log(book, ['p0'], { on: addDays(book.day, -3), kind: 'helped', by: 'them' });
      const christmas = '2026-12-20';
      const occasions: Occasion[] = [book.day, christmas].flatMap((today) => [
        ...occasionsOf(person, { today, zone: 'UTC', birthdayLeadDays: 7 }),
        ...cardsDue([person], today, new Set(['p0'])),
        ...[thanksDue(person, [favour], today)].filter((each) => each !== undefined),
      ]);
      const rhythms = [...book.people.keys()].map((id) => rhythmIn(book, id));
      const celebrated = tact === 'kin' && !resting;
      expect(occasions.length > 0).toBe(celebrated);
      const { items, held } = look(book, occasions);
      expect(items.filter(({ reason }) => reason !== 'occasion' && reason !== 'thanks')).toEqual([]);
      if (!celebrated) expect(items).toEqual([]);
      expect([held, dormantOf(rhythms, book.day)]).toEqual([[], []]);
    }),
  );
});

// Protects rule 5: a date said in any of the ways people say one is the day that was meant, the words that were taken for it are the ones shown
// back, and the promise is due from the last open day before it until it is kept.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answer, fakeBook, look, promise } from './agenda/book.fake.ts';
import { quietOn, weekday } from './agenda/quiet.ts';
import { addDays, dateOfDay, type LocalDate } from './dates.ts';
import { readPromise } from './promises.ts';

const anyDay = fc.integer({ min: 20_000, max: 23_000 }).map(dateOfDay);
const weekdays: Readonly<Record<string, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
};
const promised: Readonly<Record<string, (when: string) => string>> = {
  en: (when) => `I’ll send Ada the map ${when}`,
  de: (when) => `Ich schicke Ada die Karte ${when}`,
  fr: (when) => `J’envoie la carte à Ada ${when}`,
  es: (when) => `Envío el mapa a Ada ${when}`,
};
const language = fc.constantFrom('en', 'de', 'fr', 'es');

it('reads a date in full, as said in each language, as that day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 300 }), language, (today, ahead, spoken) => {
      const on = addDays(today, ahead);
      const said = new Intl.DateTimeFormat(spoken, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(on));
      for (const words of [said, on]) {
        const line = promised[spoken]?.(words) ?? '';
        const read = readPromise(line, { today, language: spoken });
        expect([line, read.dueOn]).toEqual([line, on]);
        expect(line.slice(read.said?.at, (read.said?.at ?? 0) + (read.said?.words.length ?? 0))).toBe(read.said?.words);
      }
    }),
    { numRuns: 40 },
  );
});

it('reads a weekday as the next one, today never', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(6), language, (today, wanted, spoken) => {
      const line = promised[spoken]?.(weekdays[spoken]?.[wanted] ?? '') ?? '';
      const { dueOn = '' } = readPromise(line, { today, language: spoken });
      expect([line, weekday(dueOn), dueOn > today, dueOn <= addDays(today, 7)]).toEqual([line, wanted, true, true]);
    }),
    { numRuns: 40 },
  );
});

it('reads a number of days and weeks as so many, and tells what is left of the line', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 2, max: 60 }), fc.boolean(), (today, count, weeks) => {
      const read = readPromise(`Send Ada the map in ${count} ${weeks ? 'weeks' : 'days'}`, { today });
      expect([read.dueOn, read.text]).toEqual([addDays(today, weeks ? 7 * count : count), 'Send Ada the map']);
    }),
    { numRuns: 40 },
  );
});

it('is due from its day, or from the last open day before quiet ones, until it is kept', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3, max: 20 }),
      fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 6 }),
      fc.integer({ min: 0, max: 12 }),
      fc.nat(30),
      (ahead, quietDays, away, kept) => {
        const book = fakeBook([{ id: 'ada' }]);
        const start = book.day;
        book.settings = {
          capacity: 1,
          quietDays,
          away: away ? [{ from: addDays(start, 5), to: addDays(start, 4 + away) }] : [],
        };
        const dueOn = addDays(start, ahead);
        promise(book, 'ada', dueOn);
        const open = (day: LocalDate) => quietOn(day, book.settings) === undefined;
        // The first day on which it shows: the day itself, or the last open one before it where there is one.
        let first = dueOn;
        while (first > start && !open(first)) first = addDays(first, -1);
        for (let day = 0; day < 40; day += 1, book.day = addDays(book.day, 1)) {
          const [item] = look(book).items;
          const expected = book.day >= first && open(book.day) && day <= kept;
          expect([book.day, item?.reason]).toEqual([book.day, expected ? 'promise' : undefined]);
          if (item && day === kept) answer(book, item, { kind: 'done' });
          else if (day === kept) break;
        }
      },
    ),
    { numRuns: 60 },
  );
});

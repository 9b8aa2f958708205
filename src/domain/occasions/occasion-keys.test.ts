// Protects: whoever has an occasion today is found by the index, whatever the birthday, the lead and the day, and others are not read.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dateOfDay, dayNumber } from '../dates.ts';
import { emptyFields, type Person } from '../person.ts';
import { occasionKeys, occasionKeysNear } from './occasion-keys.ts';
import { occasionsOf } from './occasions-of.ts';

const person = (fields: Partial<Person>): Person => ({
  ...emptyFields('Ada'),
  id: 'ada',
  createdAt: 0,
  updatedAt: 0,
  typed: [],
  ...fields,
});
const isFound = (who: Person, today: string, lead: number): boolean => {
  const keys = occasionKeys(who);
  return occasionKeysNear(today, lead).some((key) => keys.includes(key));
};
const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2032-12-31') }).map(dateOfDay);

it('finds every birthday in its lead and its tail', () => {
  fc.assert(
    fc.property(
      days,
      days,
      fc.boolean(),
      fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      fc.integer({ min: 0, max: 60 }),
      (born, today, yearless, own, usual) => {
        const who = person({
          birthday: yearless ? `--${born.slice(5)}` : born,
          ...(own !== undefined && { birthdayLeadDays: own }),
        });
        const now = occasionsOf(who, { today, zone: 'UTC', birthdayLeadDays: usual }).some(
          ({ from, to }) => from <= today && today <= to,
        );
        if (now) expect(isFound(who, today, usual)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

it('finds a birthday on 29 February with a long lead, also in common years', () => {
  const who = person({ birthday: '1996-02-29', birthdayLeadDays: 45 });
  for (const today of ['2027-01-14', '2028-01-15', '2028-01-16', '2027-02-28', '2028-02-29'])
    expect(isFound(who, today, 0), today).toBe(true);
});

it('finds a loss and what one congratulates on for as long as it is worth a word, and nobody whose day was in another year', () => {
  for (const label of ['Loss', 'graduation', ' wedding'])
    for (const today of ['2026-06-10', '2026-03-01', '2026-12-31', '2027-01-01'])
      for (let ago = 0; ago <= 40; ago += 1) {
        const who = person({ dates: [{ label, date: addDays(today, -ago) }] });
        const shown = occasionsOf(who, { today, zone: 'UTC', birthdayLeadDays: 0 }).some(({ from }) => from <= today);
        expect(shown, `${label} ${ago}`).toBe(ago <= (label === 'Loss' ? 21 : 30));
        if (shown) expect(isFound(who, today, 0), `${label} ${ago} days before ${today}`).toBe(true);
      }
  expect(isFound(person({ dates: [{ label: 'loss', date: '2025-05-31' }] }), '2026-06-10', 0)).toBe(false);
});

it('reads nobody whose day is far', () => {
  const who = person({ birthday: '1990-10-01' });
  expect(isFound(who, '2026-06-10', 0)).toBe(false);
  expect(isFound(who, '2026-09-10', 0)).toBe(false);
  expect(isFound(who, addDays('2026-10-01', -20), 21)).toBe(true);
});

it('finds those close in the season of cards alone', () => {
  const close = person({ closeness: 2 });
  expect([isFound(close, '2026-12-01', 0), isFound(close, '2026-12-23', 0)]).toEqual([true, true]);
  expect([isFound(close, '2026-11-30', 0), isFound(close, '2026-12-24', 0)]).toEqual([false, false]);
  expect(isFound(person({ closeness: 3 }), '2026-12-10', 0)).toBe(false);
});

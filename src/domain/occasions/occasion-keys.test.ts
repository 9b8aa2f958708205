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

import { expect, it } from 'vitest';
import { CalendarDate, PartialDate } from './date-schemas.ts';

// Protects: a date that a file or a page brings is one that the calendar has.

it.each(['1990', '1990-02', '1990-02-28', '2000-02-29', '--02-29', '--12-31', '0001-01-01'])('takes %s', (date) => {
  expect(CalendarDate.safeParse(date).success).toBe(true);
});

it.each(['1990-02-29', '1900-02-29', '--02-30', '1990-04-31', '--11-31', '1990-13', '--00-10', 'spring'])(
  'refuses %s',
  (date) => {
    expect(CalendarDate.safeParse(date).success).toBe(false);
  },
);

it('takes what an older Kith stored', () => {
  expect(PartialDate.safeParse('1990-02-31').success).toBe(true);
});

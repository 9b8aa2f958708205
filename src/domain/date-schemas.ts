import * as z from 'zod/mini';
import type * as dates from './dates.ts';

// Apart from the rules in dates.ts, which the popup's first sight needs without a schema.
export type LocalDate = dates.LocalDate;
export type PartialDate = dates.PartialDate;

/** Checks a local calendar date where it enters. */
export const LocalDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** Checks a date whose year may be unknown where it enters. */
export const PartialDate = z
  .string()
  .check(z.regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$/));

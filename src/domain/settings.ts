import * as z from 'zod/mini';
import { LocalDate } from './date-schemas.ts';
import { Closeness } from './person.ts';

/** What the user chose. One row; every key has a default, so that an older row stays valid. */
export const Settings = z.object({
  /** Follow-ups a day at the most. */
  capacity: z._default(z.number().check(z.int(), z.minimum(1), z.maximum(50)), 5),
  /** Days of the week without reminders: 0 Sunday to 6 Saturday. */
  quietDays: z._default(z.array(z.number()), []),
  /** Hours without a notification, in local time; equal values: none. */
  quietHours: z._default(z.object({ from: z.number(), to: z.number() }), { from: 20, to: 8 }),
  /** Periods without reminders, both ends included. */
  away: z._default(z.array(z.object({ from: LocalDate, to: LocalDate })), []),
  /** Days between contacts by closeness, for people without a cadence or a rhythm of their own. */
  cadenceByCloseness: z._default(z.record(z.string(), z.number()), { 1: 14, 2: 30, 3: 90, 4: 180 }),
  /** The closeness a new person gets. */
  defaultCloseness: z._default(Closeness, 3),
  birthdayLeadDays: z._default(z.number(), 0),
  notifications: z._default(z.boolean(), false),
  /** Message templates by occasion; absent: Kith's own in the user's language. */
  templates: z._default(z.record(z.string(), z.object({ subject: z.string(), body: z.string() })), {}),
  /** Observances that the user keeps. */
  observes: z._default(z.array(z.string()), []),
  /** The user's own skills and what they can help with. */
  offers: z._default(z.array(z.string()), []),
  /** The user's own name, for signing drafts. */
  name: z._default(z.string(), ''),
  /** Filters over people that were saved, by name. */
  savedFilters: z._default(z.array(z.object({ name: z.string(), query: z.string() })), []),
  /** Columns shown in the list of people. */
  columns: z._default(z.array(z.string()), ['organization', 'place', 'last', 'next']),
  /** Sites switched on, by host; `keepDays`: profiles opened there are kept for so long. */
  sites: z._default(z.array(z.object({ host: z.string(), keepSeen: z._default(z.boolean(), false) })), []),
  lastBackupAt: z.optional(z.number()),
  /** When the reminder of an old backup was put off. */
  backupLaterAt: z.optional(z.number()),
  automaticBackup: z._default(z.boolean(), false),
  /** Set once the welcome page was finished. */
  welcomed: z._default(z.boolean(), false),
  /** Short tours that are still to be shown, each once. */
  tours: z._default(z.array(z.enum(['dashboard', 'popup'])), []),
  /** Ids of people for whom the question "what do they look for?" was asked: it is never asked twice. */
  askedNeeds: z._default(z.array(z.string()), []),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
});
export type Settings = z.infer<typeof Settings>;

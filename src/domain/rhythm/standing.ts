import type { LocalDate } from '../dates.ts';
import type { FollowUp } from '../rows.ts';

/** A row that answers or records a computed reminder of a tie's rhythm. */
export type Reminder = Pick<
  FollowUp,
  'reason' | 'state' | 'dueOn' | 'since' | 'shownOn' | 'until' | 'snoozes' | 'answeredOn' | 'createdAt'
>;

/**
 * What became of the reminder of the present silence. `spent`: it stood on the agenda on two days, last on `on`; `done`: answered on
 * `on`; `snoozed`: comes back on `on`.
 */
export type Standing = { state: 'open' } | { state: 'spent' | 'done' | 'snoozed'; on: LocalDate };

/** Days on the agenda after which a learned reminder is spent. */
const SHOWN_LIMIT = 2;

const computed: readonly FollowUp['reason'][] = ['cadence', 'rhythm', 'new', 'reconnect'];

/** Whether a promise or a date of the user's own still waits. One for which a draft was opened does: it may never have been sent. */
export function isUnkept({ reason, state }: Pick<FollowUp, 'reason' | 'state'>): boolean {
  return (
    (reason === 'promise' || reason === 'date') && (state === 'open' || state === 'snoozed' || state === 'writing')
  );
}

/** Whether a follow-up belongs to a tie's rhythm, rather than to a promise, a date or an occasion. */
export function isReminder({ reason }: Pick<FollowUp, 'reason'>): boolean {
  return computed.includes(reason);
}

/** Whether a reminder comes back in the same silence after it was answered: at each turn of a cadence, on each of a new person's dates. */
export function isAskedAnew(reason: FollowUp['reason']): boolean {
  return reason === 'cadence' || reason === 'new';
}

/** Where the reminder of the silence since `lastOn` stands, from all of a person's follow-ups. */
export function standingOf(followUps: readonly Reminder[], lastOn: LocalDate | undefined): Standing {
  const row = followUps
    .filter((followUp) => isReminder(followUp) && (followUp.since ?? '') >= (lastOn ?? ''))
    .toSorted((a, b) => b.createdAt - a.createdAt)[0];
  if (!row) return { state: 'open' };
  if (row.state === 'snoozed') return row.until === undefined ? { state: 'open' } : { state: 'snoozed', on: row.until };
  if (row.state === 'done' || row.state === 'rested') return { state: 'done', on: row.answeredOn ?? row.dueOn };
  const { shownOn = [] } = row;
  const last = shownOn.toSorted().at(-1);
  return last !== undefined && shownOn.length >= SHOWN_LIMIT ? { state: 'spent', on: last } : { state: 'open' };
}

/**
 * How much longer a person's silences may be than they were: half as long again for every two snoozes in a row, at the most three
 * times; a reminder that was done without a snooze resets it.
 */
export function stretchOf(followUps: readonly Reminder[]): number {
  let inARow = 0;
  for (const row of followUps.filter(isReminder).toSorted((a, b) => a.createdAt - b.createdAt)) {
    if (row.snoozes) inARow += row.snoozes;
    else if (row.state === 'done') inARow = 0;
  }
  return Math.min(3, 1.5 ** Math.floor(inARow / 2));
}

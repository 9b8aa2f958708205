import { addDays, type Instant, type LocalDate } from '../dates.ts';
import { isCardKey } from '../occasions/cards.ts';
import { isAskedAnew, isReminder } from '../rhythm/standing.ts';
import type { FollowUp, Interaction } from '../rows.ts';
import type { AgendaItem } from './agenda.ts';

/** What the user says to an item. `write`: a draft was opened, so that Kith asks later whether it was sent. */
export type Answer = { kind: 'done' } | { kind: 'write' } | { kind: 'rest' } | { kind: 'snooze'; until?: LocalDate };

/** When something is said, in the user's zone. */
export interface Moment {
  today: LocalDate;
  now: Instant;
}

/** The id of the row that records what becomes of an item: always the same one, so that two screens write one row. */
export function rowOf(item: Pick<AgendaItem, 'person' | 'why' | 'followUp'>): string {
  if (item.followUp !== undefined) return item.followUp;
  return item.why.occasion
    ? `occasion ${item.person} ${item.why.occasion.key}`
    : `reminder ${item.person} ${item.why.lastOn ?? ''}`.trim();
}

/** The row of an item after it stood on today's list; the same row where nothing changes. Promises and dates aren't counted. */
export function withShown(item: AgendaItem, row: FollowUp | undefined, moment: Moment): FollowUp {
  // A tie that was let go and is offered as a dormant one keeps its row, which then says so.
  const known = row && item.reason === 'reconnect' ? { ...row, reason: item.reason } : (row ?? rowFor(item, moment));
  if (item.followUp !== undefined || known.shownOn?.includes(moment.today)) return known;
  // What was answered on an earlier day is due again: the next of a new person's dates, or the next turn of a cadence whose answer was no
  // later contact. It begins anew, with nothing of that answer.
  if (known.state === 'done' && (known.answeredOn ?? '') < moment.today && isAskedAnew(item.reason)) {
    const { answeredAt: _at, answeredOn: _on, answeredBy: _by, until: _until, snoozes: _snoozes, ...row } = known;
    return { ...row, state: 'shown', shownOn: [moment.today] };
  }
  // A snooze that has run out is shown as a reminder again. An occasion or a thank-you stays put off, which is how it is found after its own days.
  const state = known.state === 'snoozed' && isReminder(known) ? 'shown' : known.state;
  return {
    ...known,
    state,
    shownOn: [...(known.shownOn ?? []).filter((day) => day >= (known.until ?? '')), moment.today],
  };
}

/**
 * The row of an item after the user's answer. `rest` also needs the person's `restingSince`, and `done` an interaction, where there was a
 * contact: both are the caller's to write, in the same act.
 */
export function withAnswer(item: AgendaItem, row: FollowUp | undefined, answer: Answer, moment: Moment): FollowUp {
  const known = row ?? rowFor(item, moment);
  const answeredNow = { answeredAt: moment.now, answeredOn: moment.today };
  if (answer.kind === 'done') return { ...known, state: 'done', ...answeredNow };
  if (answer.kind === 'rest') return { ...known, state: 'rested', ...answeredNow };
  if (answer.kind === 'write') return { ...known, state: 'writing' };
  const snoozes = (known.snoozes ?? 0) + 1;
  const until = answer.until ?? addDays(moment.today, snoozeDays(item, snoozes));
  return { ...known, state: 'snoozed', until, snoozes };
}

/** For how many days an item is put off: a promise until tomorrow, a tie for half its usual gap, half as long again from the second time on. */
export function snoozeDays(item: AgendaItem, snoozes: number): number {
  if (item.followUp !== undefined) return 1;
  if (item.why.occasion) return item.why.occasion.kind === 'thanks' ? 2 : 1;
  const gap = item.why.cadenceDays ?? item.why.usual ?? 14;
  const days = Math.min(60, Math.max(7, gap / 2));
  return Math.round(snoozes >= 2 ? days * 1.5 : days);
}

/**
 * The rows that a logged interaction settles, as they are then: reminders of the silence that it ended (also when it is backdated),
 * occasions that it answered, thanks that were said. Promises, dates and cards stay: only the user knows whether they were kept or written.
 */
export function settledBy(
  interaction: Pick<Interaction, 'id' | 'people' | 'on' | 'by' | 'kind'>,
  followUps: readonly FollowUp[],
  now: Instant,
): FollowUp[] {
  const mine = interaction.by !== 'them';
  return followUps
    .filter((row) => {
      if (!interaction.people.includes(row.person) || row.state === 'done' || row.state === 'rested') return false;
      if (isReminder(row)) return row.since === undefined || interaction.on > row.since;
      if (row.reason === 'occasion') return mine && interaction.on >= row.dueOn && !isCardKey(row.note);
      return row.reason === 'thanks' && isThanks(interaction) && interaction.on >= row.dueOn;
    })
    .map((row) => ({ ...row, state: 'done', answeredAt: now, answeredOn: interaction.on, answeredBy: interaction.id }));
}

/** The rows among these that an interaction had settled, as they are without it. */
export function unsettled(interaction: string, followUps: readonly FollowUp[], today: LocalDate): FollowUp[] {
  return followUps
    .filter(({ answeredBy }) => answeredBy === interaction)
    .map(({ answeredAt: _at, answeredOn: _on, answeredBy: _by, ...row }) => ({
      ...row,
      state: row.until !== undefined && (row.until > today || !isReminder(row)) ? 'snoozed' : 'shown',
    }));
}

/** Whether an interaction says thank you: it was marked so, or it was a present of the user's. */
export function isThanks({ kind, by }: Pick<Interaction, 'kind' | 'by'>): boolean {
  return by !== 'them' && (kind === 'thanked' || kind === 'gift');
}

function rowFor(item: AgendaItem, { now }: Moment): FollowUp {
  return {
    id: rowOf(item),
    person: item.person,
    reason: item.reason,
    dueOn: item.dueOn,
    note: item.why.occasion?.key ?? '',
    state: 'shown',
    createdAt: now,
    ...(item.why.lastOn !== undefined && { since: item.why.lastOn }),
  };
}

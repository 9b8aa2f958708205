import { addDays, type LocalDate } from '../domain/dates.ts';
import { WORTH_PUT_OFF } from '../domain/occasions/occasion.ts';
import { isReminder } from '../domain/rhythm/standing.ts';
import { rhythmRows } from '../store/rhythm-row.ts';
import { type Kith, today } from './kith.ts';
import { dropOldSaving } from './saving.ts';

const DAY = 86_400_000;
/** People taken out of the trash at one wake: the next one goes on. */
const MOST = 50;

/**
 * Drops what has served its time: acts older than 30 days (merges stay, so that they can be taken apart), old forms, old glimpses, a save
 * that nobody looked at, and people who have been in the trash for 30 days. An occasion that was put off to a day that is over is put off no
 * more, nor is the reminder of a tie that was lost meanwhile: every look at the day's list reads what is.
 */
export async function prune(kith: Kith): Promise<void> {
  const { book, ports } = kith;
  const month = ports.now() - 30 * DAY;
  await book.acts
    .where('at')
    .below(month)
    .filter((act) => act.kind !== 'merge')
    .delete();
  await book.forms
    .where('at')
    .below(ports.now() - 7 * DAY)
    .delete();
  await book.seen.where('at').below(month).delete();
  await dropOldSaving(kith);
  const over = addDays(today(kith), -WORTH_PUT_OFF);
  await book.followUps
    .where('[state+dueOn]')
    .between(['snoozed', ''], ['snoozed', over])
    .filter(({ reason, until = over }) => (reason === 'occasion' || reason === 'thanks') && until < over)
    .modify({ state: 'shown' });
  await dropSnoozes(kith, over);
  const trashed = await book.people
    .where('[state+sort]')
    .between(['trashed', ''], ['trashed', '\uffff'])
    .filter(({ trashedAt }) => trashedAt !== undefined && trashedAt < month)
    .limit(MOST)
    .primaryKeys();
  if (trashed.length) await (await import('./acts/forget-person.ts')).forgetPeople(kith, trashed, false);
}

/** Whoever was put off to a day before `over`, came up then, and was neither seen nor met before the tie was lost. */
async function dropSnoozes({ book, ports }: Kith, over: LocalDate): Promise<void> {
  const rows = await book.followUps
    .where('[state+dueOn]')
    .between(['snoozed', ''], ['snoozed', over])
    .filter((row) => isReminder(row) && (row.until ?? over) < over)
    .toArray();
  if (rows.length === 0) return;
  await book.transaction('rw', book.tables, async () => {
    const rhythms = await book.rhythm.bulkGet(rows.map(({ person }) => person));
    const dropped = rows.filter((_, at) => {
      const rhythm = rhythms[at];
      return rhythm?.basis === 'none' || (rhythm?.lostOn !== undefined && rhythm.lostOn < over);
    });
    await book.followUps.bulkUpdate(dropped.map(({ id }) => ({ key: id, changes: { state: 'shown' } })));
    const people = [...new Set(dropped.map(({ person }) => person))];
    await book.rhythm.bulkPut((await rhythmRows(book, people, ports.zone())).put);
  });
}

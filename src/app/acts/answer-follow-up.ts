import { type Answer, type Moment, rowOf, withAnswer, withShown } from '../../domain/agenda/answers.ts';
import type { AgendaItem } from '../../domain/agenda/agenda.ts';
import { FollowUp } from '../../domain/rows.ts';
import type { Book } from '../../store/book.ts';
import { act } from '../act.ts';
import { type Kith, today } from '../kith.ts';
import { settleAct } from '../settle-act.ts';
import { INTRODUCTION } from '../reads/agenda.ts';
import { requirePerson } from './edit-person.ts';
import { putInteraction, type ToLog } from './log-interaction.ts';

/**
 * Answers an item of today's list. `done` may bring the contact that happened, which is logged in the same act; `rest` lets the tie
 * rest. An introduction's step is answered by `advanceIntroduction` instead.
 */
export async function answerFollowUp(
  kith: Kith,
  item: AgendaItem,
  answer: Answer,
  log?: Omit<ToLog, 'people'>,
): Promise<{ act: string }> {
  return act(kith, answer.kind, async (door, { at, today: day, newId }) => {
    const moment = { now: at, today: day };
    const row = await door.book.followUps.get(rowOf(item));
    let contact: string | undefined;
    if (log && answer.kind === 'done') {
      contact = newId();
      const usual = { on: day, kind: 'message', by: 'me', direction: 'kept', note: '' } as const;
      await putInteraction(door, { ...usual, ...log, people: [item.person], id: contact, createdAt: at });
    }
    const current = (await door.book.followUps.get(rowOf(item))) ?? row;
    const answered = withAnswer(item, current, answer, moment);
    // Taking the contact out again opens what it answered, though not a promise: that was kept by the user's word.
    const answeredBy = item.followUp === undefined && contact !== undefined ? { answeredBy: contact } : {};
    await door.put('followUps', [FollowUp.parse({ ...answered, ...answeredBy })]);
    if (answer.kind === 'rest') {
      const person = await requirePerson(door, item.person);
      await door.person({ ...person, restingSince: at, updatedAt: at }, { kind: 'you' });
    }
  });
}

/**
 * Remembers that these items stood before the user today: a learned reminder is spent after two such days. Writes only what is new, and
 * settles in any case: the look at the list is also what notices a zone that was crossed.
 */
export async function markShown(kith: Kith, items: readonly AgendaItem[]): Promise<void> {
  const moment = { now: kith.ports.now(), today: today(kith) };
  // Once more inside the act: an answer may have come in between.
  if ((await newlyShown(kith.book, items, moment)).length)
    await act(kith, 'shown', async (door) => door.put('followUps', await newlyShown(door.book, items, moment)));
  else await settleAct(kith);
}

async function newlyShown(book: Book, items: readonly AgendaItem[], moment: Moment): Promise<FollowUp[]> {
  const rows = await book.followUps.bulkGet(items.map((item) => rowOf(item)));
  return items.flatMap((item, at) => {
    const known = rows[at];
    const waits = known?.state === 'snoozed' && (known.until ?? '') > moment.today;
    if (item.followUp !== undefined || waits) return [];
    const row = withShown(item, known, moment);
    return row === known ? [] : [FollowUp.parse(row)];
  });
}

/** Makes a promise or a date of the user's own: due until it is answered. */
export async function makeFollowUp(
  kith: Kith,
  made: Pick<FollowUp, 'person' | 'dueOn'> & Partial<Pick<FollowUp, 'reason' | 'note' | 'owed'>>,
): Promise<{ act: string; followUp: string }> {
  const done = await act(kith, 'promise', async (door, { at, newId }) => {
    const row = FollowUp.parse({ reason: 'date', ...made, id: newId(), state: 'open', createdAt: at });
    await requirePerson(door, row.person);
    await door.put('followUps', [row]);
    return row.id;
  });
  return { act: done.act, followUp: done.result };
}

/** Takes a promise or a date back. */
export async function removeFollowUp(kith: Kith, id: string): Promise<{ act: string }> {
  return act(kith, 'remove-follow-up', async (door) => {
    if (!id.startsWith(INTRODUCTION)) await door.remove('followUps', [id]);
  });
}

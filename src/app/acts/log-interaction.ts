import { settledBy, unsettled } from '../../domain/agenda/answers.ts';
import { Interaction } from '../../domain/rows.ts';
import { interactionRow } from '../../store/interaction-row.ts';
import type { Door } from '../../store/write.ts';
import { act } from '../act.ts';
import { type Kith, today } from '../kith.ts';

/** A contact to log: with whom, and what differs from "a message from me, today, just keeping in touch". */
export type ToLog = Pick<Interaction, 'people'> & Partial<Omit<Interaction, 'id' | 'people' | 'createdAt'>>;

/** Writes a contact and settles the reminders, occasions and thanks that it answers. Part of an act. */
export async function putInteraction(door: Door, interaction: Interaction): Promise<void> {
  const parsed = Interaction.parse(interaction);
  await door.put('interactions', [interactionRow(parsed)]);
  const followUps = await door.book.followUps.where('person').anyOf(parsed.people).toArray();
  await door.put('followUps', settledBy(parsed, followUps, door.act.at));
}

/** Logs a contact that happened, also backdated and with several people. Throws where a value fits no interaction. */
export async function logInteraction(kith: Kith, log: ToLog): Promise<{ act: string; interaction: string }> {
  const done = await act(kith, 'log', async (door, { at, newId }) => {
    const id = newId();
    const usual = { on: today(kith), kind: 'message', by: 'me', direction: 'kept', note: '' } as const;
    await putInteraction(door, { ...usual, ...log, id, createdAt: at });
    return id;
  });
  return { act: done.act, interaction: done.result };
}

/** Changes a logged contact. Nothing happens where it is gone. */
export async function editInteraction(kith: Kith, id: string, change: Partial<ToLog>): Promise<{ act: string }> {
  return act(kith, 'edit-log', async (door) => {
    const before = await door.book.interactions.get(id);
    if (!before) return;
    await unsettle(door, id, before.people);
    await putInteraction(door, { ...before, ...change });
  });
}

/** Takes a logged contact out of the book. */
export async function removeInteraction(kith: Kith, id: string): Promise<{ act: string }> {
  return act(kith, 'remove-log', async (door) => {
    const before = await door.book.interactions.get(id);
    if (!before) return;
    await door.remove('interactions', [id]);
    await unsettle(door, id, before.people);
  });
}

/** Opens again what an interaction alone had settled; what another one answers too stays settled. Part of an act. */
async function unsettle(door: Door, id: string, people: readonly string[]): Promise<void> {
  const {
    book,
    act: { at, today: day },
  } = door;
  let open = unsettled(id, await book.followUps.where('person').anyOf(people).toArray(), day);
  if (!open.length) return;
  await door.put('followUps', open);
  for (const other of await book.interactions.where('people').anyOf(people).distinct().toArray()) {
    if (other.id === id) continue;
    const settled = settledBy(other, open, at);
    await door.put('followUps', settled);
    open = open.filter((row) => !settled.some((each) => each.id === row.id));
  }
}

import { Interaction } from '../../domain/rows.ts';
import { act, type Kith, today } from '../kith.ts';

/** A contact to log: with whom, and what differs from "a message from me, today, just keeping in touch". */
export type ToLog = Pick<Interaction, 'people'> & Partial<Omit<Interaction, 'id' | 'people' | 'createdAt'>>;

/** Logs a contact that happened, also backdated and with several people; it settles the reminders that it answers. */
export async function logInteraction(kith: Kith, log: ToLog): Promise<{ act: string; interaction: string }> {
  const done = await act(kith, 'log', async (door, { at, newId }) => {
    const interaction = Interaction.parse({
      on: today(kith),
      kind: 'message',
      by: 'me',
      direction: 'kept',
      ...log,
      id: newId(),
      createdAt: at,
    });
    await door.put('interactions', [interaction]);
    return interaction.id;
  });
  return { act: done.act, interaction: done.result };
}

/** Changes a logged contact. Nothing happens where it is gone. */
export async function editInteraction(kith: Kith, id: string, change: Partial<ToLog>): Promise<{ act: string }> {
  return act(kith, 'edit-log', async (door) => {
    const before = await door.book.interactions.get(id);
    if (before) await door.put('interactions', [Interaction.parse({ ...before, ...change })]);
  });
}

/** Takes a logged contact out of the book. */
export async function removeInteraction(kith: Kith, id: string): Promise<{ act: string }> {
  return act(kith, 'remove-log', (door) => door.remove('interactions', [id]));
}

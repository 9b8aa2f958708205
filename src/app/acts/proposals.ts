import { update } from '../../domain/changes.ts';
import { isField } from '../../domain/changes.ts';
import { act } from '../act.ts';
import { type Kith } from '../kith.ts';
import { requirePerson } from './edit-person.ts';

/** Takes what a page or file proposed into the person; from now on it counts as the user's own word. */
export async function takeProposal(kith: Kith, id: string): Promise<{ act: string }> {
  return act(kith, 'take-proposal', async (door, { at }) => {
    const proposal = await door.book.proposals.get(id);
    if (!proposal || !isField(proposal.field)) return;
    const before = await requirePerson(door, proposal.person);
    const machine = { ...before, typed: before.typed.filter((field) => field !== proposal.field) };
    const { person } = update(machine, { [proposal.field]: proposal.value }, proposal.source, at);
    await door.person({ ...person, typed: before.typed }, { kind: 'you' });
    await door.remove('proposals', [id]);
  });
}

/** Leaves the person as they are; the same proposal is not made again. */
export async function refuseProposal(kith: Kith, id: string): Promise<{ act: string }> {
  return act(kith, 'refuse-proposal', async (door) => {
    const proposal = await door.book.proposals.get(id);
    if (proposal) await door.put('proposals', [{ ...proposal, refused: true }]);
  });
}

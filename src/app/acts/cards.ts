import { cardKey, cardSeason } from '../../domain/occasions/cards.ts';
import { FollowUp } from '../../domain/rows.ts';
import { act } from '../act.ts';
import type { Kith } from '../kith.ts';

/** Notes that the user wrote somebody a card in the season of a year, or takes that back. */
export async function noteCard(kith: Kith, person: string, year: number, wrote: boolean): Promise<{ act: string }> {
  return act(kith, 'card', async (door, { at, today }) => {
    const note = cardKey(year);
    const id = `occasion ${person} ${note}`;
    if (!wrote) return door.remove('followUps', [id]);
    const before = await door.book.followUps.get(id);
    const row = { id, person, reason: 'occasion', dueOn: cardSeason(year).to, note, createdAt: at, ...before };
    const answered = { state: 'done', answeredAt: at, answeredOn: today };
    return door.put('followUps', [FollowUp.parse({ ...row, ...answered })]);
  });
}

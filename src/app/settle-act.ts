import { peopleIn } from './first-sight.ts';
import { type Kith, today } from './kith.ts';
import { barredPeople } from './reads/agenda.ts';
import { settle } from './settle.ts';

/** What follows every act: badge and alarm, and what the popup shows first names nobody who is gone, in the trash or not to be written to. */
export async function settleAct(kith: Kith): Promise<void> {
  await dropOldSight(kith);
  await settle(kith);
}

async function dropOldSight(kith: Kith): Promise<void> {
  const { day, sight } = Object(await kith.ports.firstSight.read());
  if (!sight) return;
  const barred = await barredPeople(kith.book, peopleIn(sight));
  if (day !== today(kith) || barred.size > 0) await kith.ports.firstSight.drop();
}

import { sameValue } from '../../domain/same-value.ts';
import { mergePeople } from '../../domain/merge.ts';
import { introductionId, joinedIntroduction } from '../../domain/introductions/workflow.ts';
import { type FollowUp, type Interaction, pairId } from '../../domain/rows.ts';
import type { Door } from '../../store/write.ts';
import { act } from '../act.ts';
import { type Kith } from '../kith.ts';
import { toldApart } from '../reads/similar.ts';
import { eachOf, requirePerson, type Watch } from './edit-person.ts';

/**
 * Makes one person of several; all that pointed to the others points to whoever stays: `stays`, where the user chose, else the one who came
 * first into the book. Undo takes them apart again.
 */
export async function mergeInto(
  kith: Kith,
  ids: readonly string[],
  stays?: string,
): Promise<{ act: string; person: string }> {
  const done = await act(kith, 'merge', (door) => mergeOne(door, ids, stays));
  return { act: done.act, person: done.result };
}

/**
 * Merges many clusters in one act, each into whoever came first into the book. A cluster of which somebody is gone is left out. Gives how
 * many were merged.
 */
export async function mergeAll(
  kith: Kith,
  clusters: readonly (readonly string[])[],
  watch: Watch = {},
): Promise<{ act: string; merged: number }> {
  const done = await act(kith, 'merge', (door) => mergeEach(door, clusters, watch));
  return { act: done.act, merged: done.result };
}

/** Merges clusters as part of an act; see `mergeAll`. */
export async function mergeEach(
  door: Door,
  clusters: readonly (readonly string[])[],
  watch: Watch = {},
): Promise<number> {
  let merged = 0;
  await eachOf(clusters, watch, async (ids) => {
    const there = (await door.book.people.bulkGet([...ids])).filter((row) => row !== undefined);
    if (there.length < ids.length) return;
    await mergeOne(door, ids);
    merged += 1;
  });
  return merged;
}

/** Merges people as part of an act; see `mergeInto`. */
export async function mergeOne(door: Door, ids: readonly string[], stays?: string): Promise<string> {
  const people = await Promise.all([...new Set(ids)].map((id) => requirePerson(door, id)));
  const { met, ...merged } = mergePeople(people, door.act.at, stays);
  const gone = people.map((person) => person.id).filter((id) => id !== merged.id);
  // Nobody is met through themselves.
  const { through, ...rest } = met ?? {};
  const kept = through === undefined || ids.includes(through) ? rest : { ...rest, through };
  await door.person(met ? { ...merged, met: kept } : merged, {
    kind: 'merge',
    from: [...gone, ...(await mergedBefore(door, gone))].join(' '),
  });
  for (const id of gone) {
    await repoint(door, id, merged.id);
    await door.removePerson(id);
  }
  return merged.id;
}

/** Whom people were made of by earlier merges: their history goes with them. */
async function mergedBefore({ book }: Door, ids: readonly string[]): Promise<string[]> {
  const ranges = ids.map((id): [unknown[], unknown[]] => [
    [id, 0],
    [id, Infinity],
  ]);
  const changes = await book.changes.where('[person+rev]').inAnyRange(ranges).toArray();
  return [...new Set(changes.flatMap(({ source }) => (source.kind === 'merge' ? source.from.split(' ') : [])))];
}

async function repoint(door: Door, from: string, to: string): Promise<void> {
  const { book } = door;
  const swap = (id: string) => (id === from ? to : id);
  const interactions = await book.interactions.where('people').equals(from).toArray();
  const moved: Interaction[] = interactions.map((row) => ({ ...row, people: [...new Set(row.people.map(swap))] }));
  await door.put('interactions', moved);
  const followUps = await book.followUps.where('person').equals(from).toArray();
  for (const row of followUps) {
    // What is derived is found by its person's id (domain/agenda/answers, rowOf). Of two that say the same, an answer counts.
    const id = row.id.replace(/^(occasion|reminder) (\S+)/, (whole, kind, of) =>
      of === from ? `${kind} ${to}` : whole,
    );
    const there = id === row.id ? undefined : await book.followUps.get(id);
    if (id !== row.id) await door.remove('followUps', [row.id]);
    if (!there || (!isAnswered(there) && isAnswered(row))) await door.put('followUps', [{ ...row, id, person: to }]);
  }
  const proposals = await book.proposals.where('person').equals(from).toArray();
  await door.put(
    'proposals',
    proposals.map((row) => ({ ...row, person: to })),
  );
  const ties = await book.ties.where('both').equals(from).toArray();
  await door.remove(
    'ties',
    ties.map((tie) => tie.id),
  );
  for (const tie of ties) {
    const [a, b] = [swap(tie.both[0]), swap(tie.both[1])];
    const id = pairId(a, b);
    if (a !== b && !(await book.ties.get(id))) await door.put('ties', [{ ...tie, id, both: [a, b] }]);
  }
  const introductions = await book.introductions.where('a').equals(from).or('b').equals(from).toArray();
  await door.remove(
    'introductions',
    introductions.map((row) => row.id),
  );
  for (const row of introductions) {
    const [a, b] = [swap(row.a), swap(row.b)];
    if (a === b) continue;
    const id = introductionId({ ...row, a, b });
    const moved = { ...row, id, a, b, ...(row.madeBy === from && { madeBy: to }) };
    const there = await book.introductions.get(id);
    await door.put('introductions', [there ? joinedIntroduction(there, moved) : moved]);
  }
  const photo = await book.photos.get(from);
  if (photo) {
    await door.remove('photos', [from]);
    if (!(await book.photos.get(to))) await door.put('photos', [{ ...photo, person: to }]);
  }
  for (const row of await book.people.where('met.through').equals(from).toArray())
    await door.person({ ...row, met: { ...row.met, through: to } }, { kind: 'you' });
  // Whom the user told apart from somebody who is merged stays apart from whom they became.
  const apart = [...(await toldApart({ book }))];
  const swapped = apart.map((pair) => pairId(...ends(pair.split(' ').map(swap))));
  if (!sameValue(apart, swapped)) await door.put('values', [{ id: 'apart', value: [...new Set(swapped)] }]);
}

function isAnswered({ state }: FollowUp): boolean {
  return state === 'done' || state === 'rested';
}

function ends([a = '', b = '']: readonly string[]): [string, string] {
  return [a, b];
}

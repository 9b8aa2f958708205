import { type Cluster, duplicates } from '../../domain/linkage/duplicates.ts';
import { linkageRecord, type LinkageRecord } from '../../domain/linkage/record.ts';
import type { Kith } from '../kith.ts';
import { toldApart } from './similar.ts';

/** How likely a cluster must be to be worth a look. */
const WORTH_A_LOOK = 0.6;

/** Likely doubles among everybody who is active or resting. Long work: run it by `findDuplicates` in jobs. */
export async function likelyDuplicates(
  kith: Pick<Kith, 'book'>,
  progress: (share: number) => void = () => {},
): Promise<Cluster[]> {
  const { people } = kith.book;
  const ids = await people.where('[state+sort]').between(['active', ''], ['resting', '\uffff']).primaryKeys();
  const records: LinkageRecord[] = [];
  for (let at = 0; at < ids.length; at += 1000) {
    for (const row of await people.bulkGet(ids.slice(at, at + 1000))) if (row) records.push(linkageRecord(row));
    progress((0.3 * at) / ids.length);
  }
  return duplicates(records, {
    distinct: await toldApart(kith),
    threshold: WORTH_A_LOOK,
    progress: (share) => progress(0.3 + 0.7 * share),
  });
}

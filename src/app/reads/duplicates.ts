import { type Cluster, duplicates } from '../../domain/linkage/duplicates.ts';
import { linkageRecord, type LinkageRecord } from '../../domain/linkage/record.ts';
import type { Kith } from '../kith.ts';
import { toldApart } from './similar.ts';

/** Likely doubles in the whole book. Long work: run it by `findDuplicates` in jobs. */
export async function likelyDuplicates(
  kith: Pick<Kith, 'book'>,
  progress: (share: number) => void = () => {},
): Promise<Cluster[]> {
  const { people } = kith.book;
  const ids = await people.where('[state+sort]').between(['active', ''], ['active', '\uffff']).primaryKeys();
  const records: LinkageRecord[] = [];
  for (let at = 0; at < ids.length; at += 1000) {
    for (const row of await people.bulkGet(ids.slice(at, at + 1000))) if (row) records.push(linkageRecord(row));
    progress((0.3 * at) / ids.length);
  }
  return duplicates(records, {
    distinct: await toldApart(kith),
    progress: (share) => progress(0.3 + 0.7 * share),
  });
}

import { duplicates } from '../../src/domain/linkage/duplicates.ts';
import type { LinkageRecord } from '../../src/domain/linkage/record.ts';
import { inventedBook } from './invented-book.ts';
import { median, row, type Row } from './row.ts';

/** How the search for doubles grows with the book: ten times the people must not cost much more than ten times the time. */
export function rows(): Promise<Row[]> {
  const small = inventedBook(5_000).map(({ record }) => record);
  const large = inventedBook(50_000).map(({ record }) => record);
  // The first run compiles the code.
  timeOf(small);
  return Promise.resolve([
    row('duplicates 50,000 over 5,000', timeOf(large), 'ms', median([timeOf(small), timeOf(small), timeOf(small)])),
  ]);
}

function timeOf(records: readonly LinkageRecord[]): number {
  const start = performance.now();
  duplicates(records);
  return performance.now() - start;
}

import type { Book } from './book.ts';

/** Keeps the counters of people by state true: pairs of what stood there and what stands there now. */
export async function countStates(book: Book, pairs: readonly (readonly [unknown, unknown])[]): Promise<void> {
  const change = new Map<string, number>();
  for (const [before, after] of pairs) {
    const [from, to] = [stateIn(before), stateIn(after)];
    if (from === to) continue;
    if (from !== undefined) change.set(from, (change.get(from) ?? 0) - 1);
    if (to !== undefined) change.set(to, (change.get(to) ?? 0) + 1);
  }
  for (const [state, by] of change) await addToCounter(book, `people.${state}`, by);
}

function stateIn(row: unknown): string | undefined {
  const { state }: { state?: unknown } = Object(row);
  return typeof state === 'string' ? state : undefined;
}

/** Adds to a kept counter; part of the transaction it is called in. */
export async function addToCounter(book: Book, id: string, change: number): Promise<void> {
  const counter = await book.counters.get(id);
  await book.counters.put({ id, n: (counter?.n ?? 0) + change });
}

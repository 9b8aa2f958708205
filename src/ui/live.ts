import { useLayoutEffect, useState } from 'preact/hooks';

/** What a live query is: it tells its value again whenever rows that it read have changed (Dexie's liveQuery is one). */
export interface Live<T> {
  subscribe(next: (value: T) => void, failed?: (error: unknown) => void): { unsubscribe(): void };
}

/** Loading while both are absent. After a failure the last value stays. */
export interface Read<T> {
  value?: T;
  error?: unknown;
}

/** The value of a live query, read anew when `deps` change; the old value stays in sight until the new one is there. */
export function useLive<T>(live: () => Live<T>, deps: readonly unknown[]): Read<T> {
  const [read, setRead] = useState<Read<T>>({});
  // Not after the frame is drawn: the read is under way meanwhile.
  useLayoutEffect(() => {
    const subscription = live().subscribe(
      (value) => setRead({ value }),
      (error: unknown) => setRead((last) => ({ ...last, error })),
    );
    return () => subscription.unsubscribe();
  }, deps);
  return read;
}

/** The same for a query that is still on its way; nothing is told where none comes. */
export function liveLater<T>(coming: () => Promise<Live<T> | undefined>): Live<T> {
  return {
    subscribe(next, failed) {
      const stop = new AbortController();
      const begin = async (): Promise<void> => {
        const live = await coming();
        if (!live || stop.signal.aborted) return;
        const subscription = live.subscribe(next, failed);
        stop.signal.addEventListener('abort', () => subscription.unsubscribe());
      };
      begin().catch((error: unknown) => failed?.(error));
      return { unsubscribe: () => stop.abort() };
    },
  };
}

import { liveQuery } from '../store/live.ts';

interface Live<T> {
  subscribe(next: (value: T) => void, failed?: (error: unknown) => void): { unsubscribe(): void };
}

/** A read that tells its value again whenever rows that it looked at were changed, in this window, another one or the background. */
export function live<T>(read: () => Promise<T>): Live<T> {
  const observable = liveQuery(read);
  return { subscribe: (next, failed) => observable.subscribe(next, failed) };
}

/** The same for a read whose code is still on its way. */
export function liveLater<T>(coming: Promise<() => Promise<T>>): Live<T> {
  return {
    subscribe(next, failed) {
      const stop = new AbortController();
      const begin = async (): Promise<void> => {
        const read = await coming;
        if (stop.signal.aborted) return;
        const subscription = live(read).subscribe(next, failed);
        stop.signal.addEventListener('abort', () => subscription.unsubscribe());
      };
      begin().catch((error: unknown) => failed?.(error));
      return { unsubscribe: () => stop.abort() };
    },
  };
}

import { liveQuery } from '../store/live.ts';

interface Live<T> {
  subscribe(next: (value: T) => void, failed?: (error: unknown) => void): { unsubscribe(): void };
}

/** A read that tells its value again whenever rows that it looked at were changed, in this window, another one or the background. */
export function live<T>(read: () => Promise<T>): Live<T> {
  const observable = liveQuery(read);
  return { subscribe: (next, failed) => observable.subscribe(next, failed) };
}

import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** Does something with a value: at once where it is there, else as soon as it is. */
export type WhenThere<T> = (act: (value: T) => void) => void;

/** For what is asked for before that with which it is done has come; what was asked first is done first. */
export function useWhenThere<T>(value: T | undefined): WhenThere<T> {
  const current = useRef(value);
  const waiting = useRef<((value: T) => void)[]>([]);
  current.current = value;
  useLayoutEffect(() => {
    if (value !== undefined) for (const act of waiting.current.splice(0)) act(value);
  }, [value]);
  return useCallback((act) => {
    if (current.current === undefined) waiting.current.push(act);
    else act(current.current);
  }, []);
}
